/**
 * Corrections made in Word come home: read the corrected files → lay each beside its document's print → name every change → splice
 * the plan's file → print again and compare. What does not come out word for word is taken back and said.
 */
import { placeNamer } from './compose/places.js';
import { spliceYaml } from './edit/splice.js';
import { importerFor, unknownFormat } from './import/importer-for.js';
import type { Change, PlanView } from './import/into/change.js';
import { correctedLines } from './import/into/corrected-lines.js';
import { findChanges } from './import/into/find-changes.js';
import { framePointer } from './import/into/frame-pointer.js';
import { homecoming } from './import/into/homecoming.js';
import { type CorrectedLine, levelled, type PrintedLine } from './import/into/lines.js';
import type { Pair } from './import/into/match-lines.js';
import type { FileOutcome, ToldChange } from './import/into/outcome.js';
import { reasons } from './import/into/reasons.js';
import { splicesOf } from './import/into/splices.js';
import { documentOf } from './import/into/which-document.js';
import type { Source } from './import/source.js';
import type { NamedInput } from './import-files.js';
import type { Dossier } from './model/dossier.js';
import { withTexts } from './model/files.js';
import { type Finding, isStop, stopsPrinting, type Words } from './model/finding.js';
import { positionAt } from './model/source-file.js';
import { type Choices, type ComposedPlan, composePlan, type Resources } from './pipeline.js';
import { printedLines } from './printed-lines.js';
import { valueAt } from './read/value-at.js';

export interface IntoChoices {
  readonly planPath: string;
  /** What to do with tracked changes; they are taken as done where nothing is said. */
  readonly revisions?: 'accept' | 'reject';
}

export interface Into {
  /** The plan's new YAML; missing where nothing changes. */
  readonly plan?: string;
  readonly files: readonly FileOutcome[];
  /** Lines nobody touched that follow from the changes: numbers counted anew, mentions. */
  readonly followed: number;
  readonly findings: readonly Finding[];
}

export type IntoFiles = (
  inputs: readonly NamedInput[],
  choices: IntoChoices,
  resources: Resources,
) => Promise<Into>;

/** Takes the changes of corrected files into the plan. What could not be read is a finding; nothing is written here. */
export const intoFiles: IntoFiles = async (inputs, choices, resources) => {
  const findings: Finding[] = [];
  const read = await readAll(inputs, choices, findings);
  const drafts = read.flatMap(({ theirs }) => draftOf(theirs) ?? []);
  const [draft] = drafts;
  const choice: Choices = draft === undefined ? {} : { draft };
  const plan = await composePlan(choices.planPath, resources, choice);
  const text = plan.sources.find(({ path }) => path === choices.planPath)?.text;
  if (!plan.dossier || text === undefined || plan.docs.length === 0) {
    findings.push(...plan.findings.filter(isStop));
    return { files: [], followed: 0, findings };
  }
  const corrections = read.map((each) => correctionOf(each, plan, plan.dossier as Dossier));
  const print = (yaml: string) =>
    composePlan(choices.planPath, withTexts(resources, new Map([[choices.planPath, yaml]])), choice);
  const settled = await settle(corrections, text, print);
  const named = placeNamer(plan.dossier);
  const source = plan.sources.find(({ path }) => path === choices.planPath);
  const told = (change: Change, { tracked, lines, view }: Correction): ToldChange => ({
    kind: change.kind,
    where: named(change.pointer) || named(framePointer(lineOf(change, lines), view?.document ?? '')),
    line:
      source && change.pointer !== ''
        ? settled.lineNow(positionAt(text, source.rangeOf(change.pointer).offset).line)
        : 0,
    before: change.before,
    after: change.after,
    applied: change.left === undefined,
    ...(change.left ? { reason: change.left } : {}),
    also: change.left ? [] : change.also,
    tracked: [change.line, ...(change.covers ?? [])].some((j) => tracked.has(j)),
    author: change.author ?? '',
  });
  const files = corrections.map(
    (each): FileOutcome => ({
      file: each.file,
      ...(each.view ? { document: each.view.document } : {}),
      changes: each.changes.map((change) => told(change, each)),
    }),
  );
  return {
    ...(settled.text === text ? {} : { plan: settled.text }),
    files,
    followed: settled.followed,
    findings,
  };
};

/** The printed line that was changed or deleted; none for a new one. */
function lineOf({ before }: Change, lines: readonly PrintedLine[]): PrintedLine | undefined {
  return before === '' ? undefined : lines.find(({ text }) => levelled(text) === before);
}

interface ReadFile {
  readonly file: string;
  readonly source: Source;
  readonly theirs: readonly CorrectedLine[];
  /** Lines that carry tracked changes. */
  readonly tracked: ReadonlySet<number>;
}

interface Correction extends ReadFile {
  /** The plan as its document sees it; missing where the file is none of the plan's. */
  readonly view?: PlanView;
  readonly lines: readonly PrintedLine[];
  readonly pairs: readonly Pair[];
  changes: readonly Change[];
}

async function readAll(
  inputs: readonly NamedInput[],
  { revisions = 'accept' }: IntoChoices,
  findings: Finding[],
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const input of inputs) {
    const importer = await importerFor(input.file);
    if (!importer) {
      findings.push(unknownFormat(input.file));
      continue;
    }
    const { value, findings: own } = await importer.read({ ...input, revisions });
    findings.push(...own);
    if (!value) continue;
    const other = await importer.read({ ...input, revisions: revisions === 'accept' ? 'reject' : 'accept' });
    const theirs = correctedLines(value);
    const words = new Set(
      correctedLines(other.value ?? value).map(({ auto, text }) => levelled(`${auto} ${text}`)),
    );
    const tracked = [...theirs.keys()].filter(
      (j) => !words.has(levelled(`${theirs[j]?.auto} ${theirs[j]?.text}`)),
    );
    read.push({ file: input.file, source: value, theirs, tracked: new Set(tracked) });
  }
  return read;
}

/** The mark of a draft build, which the plan itself need not have. */
function draftOf(theirs: readonly CorrectedLine[]): true | number | undefined {
  for (const { text } of theirs.slice(0, 30)) {
    const found = /^\s*DỰ THẢO(?:\s+LẦN\s+(\d+))?/.exec(text);
    if (found) return found[1] === undefined ? true : Number(found[1]);
  }
  return undefined;
}

function correctionOf(read: ReadFile, plan: ComposedPlan, dossier: Dossier): Correction {
  const candidates = plan.docs.map((doc) => ({ id: doc.id, lines: printedLines(doc) }));
  const ids = dossier.documents.map(({ id }) => id);
  const found = documentOf(read.theirs, candidates, ids);
  if (!found) return { ...read, lines: [], pairs: [], changes: [] };
  const view = viewOf(found.id, plan, dossier);
  const { changes, pairs } = findChanges(found.lines, read.theirs, read.source.comments, view);
  return { ...read, view, lines: found.lines, pairs, changes };
}

function viewOf(id: string, { templates }: ComposedPlan, dossier: Dossier): PlanView {
  const document = dossier.documents.find((each) => each.id === id);
  const { registry } = dossier;
  const unitNames = registry.ids.map((unit) => {
    const { name = '', short = '', aliases = [] } = registry.get(unit) ?? {};
    return [unit, [name, short, ...aliases].filter((each) => each !== '')] as const;
  });
  return {
    document: id,
    shared: document?.carriesSharedBody ?? false,
    valueAt: (pointer) => valueAt(dossier.plan, pointer),
    elementOf: (source) => {
      const [, kind = '', line = ''] = /^template:([^:]+):(\d+)$/.exec(source) ?? [];
      const above = templates.get(kind)?.body.split('\n').slice(0, Number(line)).reverse() ?? [];
      return above.flatMap((each) => /^:{3,}([a-z-]+)/.exec(each)?.[1] ?? [])[0];
    },
    unitNames: new Map(unitNames),
  };
}

/** Taking changes back until all that stay print as corrected; each round takes back at least one. */
const mostRounds = 8;

interface Settled {
  readonly text: string;
  readonly followed: number;
  readonly lineNow: (line: number) => number;
}

async function settle(
  corrections: readonly Correction[],
  text: string,
  print: (yaml: string) => Promise<ComposedPlan>,
): Promise<Settled> {
  const view = corrections.find((each) => each.view)?.view;
  const nothing: Settled = { text, followed: 0, lineNow: (line) => line };
  if (!view) return nothing;
  for (let round = 0; round < mostRounds; round++) {
    const all = corrections.flatMap(({ changes }) => changes);
    const { splices, serves, clashing } = splicesOf(all, view);
    const made = spliceYaml(text, splices);
    const refused = new Set(made.refused.flatMap((splice) => serves.get(splice) ?? []));
    leave(corrections, clashing, reasons.elsewhere);
    leave(corrections, [...refused], reasons.splice);
    if (clashing.length > 0 || refused.size > 0) continue;
    const printed = await print(made.text);
    if (stopsPrinting(printed.findings) || printed.docs.length === 0) {
      const alone = await breaking(all, text, view, print);
      for (const [change, why] of alone) leave(corrections, [change], why);
      if (alone.size > 0) continue;
      leave(corrections, all, broken(printed));
      return nothing;
    }
    let open = false;
    let followed = 0;
    for (const each of corrections) {
      const doc = printed.docs.find(({ id }) => id === each.view?.document);
      if (!each.view || !doc) continue;
      const found = homecoming(printedLines(doc), each.theirs, each, each.view);
      followed += found.followed;
      const known = new Set(each.changes.filter(({ kind }) => kind === 'label').map(({ line }) => line));
      const labels = found.labels.filter(({ line }) => !known.has(line));
      open ||= found.failed.length > 0 || labels.length > 0;
      leave([each], found.failed, reasons.differs);
      each.changes = [...each.changes, ...labels];
      if (found.failed.length === 0 && labels.length === 0) each.changes = [...each.changes, ...found.rest];
    }
    if (!open) return { text: made.text, followed, lineNow: made.lineNow };
  }
  leave(
    corrections,
    corrections.flatMap(({ changes }) => changes),
    reasons.differs,
  );
  return nothing;
}

function leave(corrections: readonly Correction[], changes: readonly Change[], why: Words): void {
  const all = new Set(changes);
  for (const each of corrections) {
    each.changes = each.changes.map((change) =>
      all.has(change) && !change.left ? { ...change, left: why } : change,
    );
  }
}

/** The changes that would each by itself keep the plan from printing, with the reason. */
async function breaking(
  changes: readonly Change[],
  text: string,
  view: PlanView,
  print: (yaml: string) => Promise<ComposedPlan>,
): Promise<ReadonlyMap<Change, Words>> {
  const found = new Map<Change, Words>();
  for (const change of changes) {
    if (change.left) continue;
    const printed = await print(spliceYaml(text, splicesOf([change], view).splices).text);
    if (printed.docs.length === 0) found.set(change, broken(printed));
  }
  return found;
}

/** A plan that would not print is not written; the first fault says why. */
function broken({ findings }: ComposedPlan): Words {
  const fault = findings.find(isStop);
  return {
    vi: `kế hoạch sau khi sửa không in được: ${fault?.message.vi ?? ''}`.trim(),
    en: `the plan would not print after the change: ${fault?.message.en ?? ''}`.trim(),
  };
}

/** The project's files with the changed plan in the place of the old one. */
