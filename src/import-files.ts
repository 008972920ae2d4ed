/**
 * The way back: old documents to a plan. read → understand → draft → YAML, and the proof:
 * the YAML is read, checked and composed, and its words are compared with the source's.
 */

import { writeYaml } from './edit/write-yaml.js';
import type { Draft, Guess, Standing } from './import/draft.js';
import { importerFor, unknownFormat } from './import/importer-for.js';
import type { DocumentReport } from './import/report.js';
import type { Source } from './import/source.js';
import { sourceText } from './import/source-text.js';
import { citedDocuments } from './import/understand/attach-citations.js';
import { askedBy, attachData, attachUnits } from './import/understand/attach-data.js';
import { attachReports } from './import/understand/attach-work.js';
import { isBlankForm } from './import/understand/blank-form.js';
import { issuingUnit } from './import/understand/issuing-unit.js';
import { mainDocument, makeDraft, type Understood, yearOf } from './import/understand/make-draft.js';
import { type MadeOffice, makeOffice } from './import/understand/office.js';
import { understand } from './import/understand/understand.js';
import { unitBook } from './import/understand/unit-book.js';
import { withMentions } from './import-mentions.js';
import { reportsOf } from './import-reports.js';
import { isUnitName } from './meaning/units.js';
import { withTexts } from './model/files.js';
import { type Finding, isStop } from './model/finding.js';
import type { OfficeFile, PlanFile } from './model/generated/schema-types.js';
import { composePlan, type Resources } from './pipeline.js';
import { loadTemplates } from './read/load-templates.js';
import { readOffice } from './read/read-office.js';

/** A file to import, as its caller names it. */
export interface NamedInput {
  /** As the caller named it, for findings and reports. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ImportChoices {
  /** Where the plan and its office will stand; the plan names the office relative to itself. */
  readonly planPath: string;
  readonly officePath: string;
  /** The plan's id. */
  readonly id: string;
  readonly revisions?: 'accept' | 'reject';
  /** An office file that exists already: its units are matched, nothing of it is rewritten. */
  readonly office?: { readonly path: string; readonly bytes: Uint8Array };
}

export interface Imported {
  /** The plan's YAML; missing when nothing could be imported. */
  readonly plan?: string;
  /** The office's YAML; missing where one was given. */
  readonly office?: string;
  readonly documents: readonly DocumentReport[];
  readonly findings: readonly Finding[];
}

export type ImportFiles = (
  inputs: readonly NamedInput[],
  choices: ImportChoices,
  resources: Resources,
) => Promise<Imported>;

/** Imports files as one dossier. What could not be read is a finding; nothing throws for what stands in a file. */
export const importFiles: ImportFiles = async (inputs, choices, resources) => {
  const { sources, findings } = await readSources(inputs, choices);
  const existing = choices.office && readOffice(choices.office.bytes, choices.office.path);
  if (existing) findings.push(...existing.findings);
  const kinds = await kindsOf(resources, choices.office?.path, existing?.value);
  const read = sources.map((source) => ({ source, ...understand(source, isUnitName, kinds) }));
  findings.push(...read.flatMap((each) => each.findings));
  const documents = read.flatMap((each) => each.documents);
  if (documents.length === 0 || (existing && !existing.value)) return { documents: [], findings };
  const draft = draftOf(documents, sources, choices, existing?.value);
  const remarks = sources.flatMap((source) => remarksOf(source, draft.stands));
  const comments = commentsFor('plan', draft.guesses, remarks);
  const office = draft.office && writeYaml(draft.office, commentsFor('office', draft.guesses));
  const textsOf = (plan: PlanFile) => ({
    plan: writeYaml(plan, comments),
    ...(office === undefined ? {} : { office }),
  });
  const { plan, printed } = await withMentions(draft.plan, existing?.value?.citations ?? {}, (made) =>
    composePlan(choices.planPath, overlaid(resources, choices, textsOf(made))),
  );
  findings.push(...printed.findings.filter(isStop));
  return { ...textsOf(plan), documents: reportsOf({ ...draft, plan }, read, printed), findings };
};

/** What the templates of the product, and of the office where there is one, say of their kinds. */
async function kindsOf(resources: Resources, path: string | undefined, value: OfficeFile | undefined) {
  const office = path !== undefined && value ? { path, value } : undefined;
  const { templates } = await loadTemplates(resources, office);
  return new Map([...templates].map(([kind, { head }]) => [kind, head]));
}

interface ReadSources {
  readonly sources: readonly Source[];
  readonly findings: Finding[];
}

async function readSources(
  inputs: readonly NamedInput[],
  { revisions }: ImportChoices,
): Promise<ReadSources> {
  const sources: Source[] = [];
  const findings: Finding[] = [];
  for (const input of inputs) {
    const importer = await importerFor(input.file);
    if (!importer) {
      findings.push(unknownFormat(input.file));
      continue;
    }
    const read = await importer.read({ ...input, ...(revisions ? { revisions } : {}) });
    findings.push(...read.findings);
    if (read.value) sources.push(read.value);
  }
  return { sources, findings };
}

/** The appendices that say something of the plan: a blank form waits for somebody's words. */
const said = (appendices: Understood['appendices']) => appendices.filter((part) => !isBlankForm(part));

/** Reads data out of the words and puts everything together. */
function draftOf(
  documents: readonly Understood[],
  sources: readonly Source[],
  choices: ImportChoices,
  existing: OfficeFile | undefined,
): Draft {
  const main = mainDocument(documents);
  const known = { ...existing?.citations, ...existing?.units };
  const cited = citedDocuments(documents, existing?.citations, (id) => Object.hasOwn(known, id));
  const units = unitBook(
    existing?.units ?? {},
    (id) => Object.hasOwn(known, id) || Object.hasOwn(cited.citations, id),
  );
  const parts = documents.flatMap(({ body, appendices, frame, kind }) => {
    const working = { units, year: yearOf(frame) };
    for (const part of [body.root, ...said(appendices)]) attachUnits(part, working);
    return [{ body, appendices, working, asked: askedBy(kind, body) }];
  });
  for (const { body, appendices, working, asked } of parts) {
    attachData(body.root, working, asked);
    for (const part of said(appendices)) attachData(part, working);
    for (const sentence of [body.opening, body.closing]) {
      if (sentence && sentence !== 'none') attachReports(sentence, working);
    }
  }
  const text = sources.map(({ blocks }) => sourceText(blocks)).join('\n');
  const made = existing ? undefined : makeOffice(main, text);
  const ofOffice = (made?.guesses ?? []).map((guess): Guess => ({ ...guess, target: 'office' }));
  const office = existing ?? (made as MadeOffice).office;
  const issuers = documents.map(({ frame }) => {
    const name = issuingUnit(frame, office.letterhead, text);
    return name === undefined ? undefined : units.idOf({ name, asked: false, kind: 'organ' });
  });
  const added = units.added();
  const hasUnits = Object.keys(added).length > 0;
  return makeDraft({
    id: choices.id,
    officePath: relativePath(choices.planPath, choices.office?.path ?? choices.officePath),
    documents: documents.map((document, i) => ({ ...document, issuer: issuers[i] })),
    office: existing || !hasUnits ? office : { ...office, units: added },
    makesOffice: existing === undefined,
    citations: cited.citations,
    units: existing ? added : {},
    guesses: [...cited.guesses, ...ofOffice],
  });
}

/** The project's files with the new ones among them, none of which is on the disk yet. */
export function overlaid(
  resources: Resources,
  { planPath, officePath }: Pick<ImportChoices, 'planPath' | 'officePath'>,
  { plan, office }: { readonly plan: string; readonly office?: string },
): Resources {
  const texts = new Map([[planPath, plan], ...(office === undefined ? [] : [[officePath, office] as const])]);
  return {
    ...withTexts(resources, texts),
    // What stands beside the new plan is named as the plan names it, whatever the disk has.
    resolve: (from, path) =>
      from === planPath && path === relativePath(planPath, officePath)
        ? officePath
        : resources.resolve(from, path),
  };
}

/** `# kiểm tra: …` above every place that was guessed. */
function commentsFor(
  target: Guess['target'],
  guesses: readonly Guess[],
  remarks: readonly Remark[] = [],
): ReadonlyMap<string, readonly string[]> {
  const comments = new Map<string, string[]>();
  for (const { pointer, text } of remarks) comments.set(pointer, [...(comments.get(pointer) ?? []), text]);
  for (const guess of guesses) {
    if (guess.target !== target) continue;
    const at = comments.get(guess.pointer) ?? [];
    comments.set(guess.pointer, [...at, `kiểm tra: ${guess.reason.vi}`]);
  }
  return comments;
}

/** A comment of the YAML. */
interface Remark {
  readonly pointer: string;
  readonly text: string;
}

/** What people wrote in the margin stands above the sentence they wrote it at. */
function remarksOf({ file, comments }: Source, stands: readonly Standing[]): Remark[] {
  return comments.map(({ text, author, place }) => {
    const above = stands.findLast((each) => each.file === file && each.line <= place.line);
    return { pointer: above?.pointer ?? '/title', text: `ý kiến của ${author}: ${text}` };
  });
}

/** A path as a file in another folder names it: both are given from the same folder, with slashes. */
function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}
