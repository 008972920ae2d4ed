/**
 * What is different between two plans: read or import both → compose → lay side by side → say where each change stands.
 * A file that cannot be read is a finding, never "no change".
 */
import { placeNamer } from './compose/places.js';
import { type Change, changeKinds, type Level, levels, type Spot } from './diff/change.js';
import { areRelated, type Diff, diffDossiers } from './diff/diff-dossiers.js';
import { type Rows, rowsOf } from './diff/rows.js';
import { type Summary, summaryOf } from './diff/summary.js';
import { importFiles, type NamedInput, overlaid } from './import-files.js';
import { documentSymbol } from './model/document-name.js';
import type { Dossier } from './model/dossier.js';
import { officePrefix } from './model/dossier.js';
import { type Finding, isStop } from './model/finding.js';
import { periodYears } from './model/period.js';
import { type ComposedPlan, composePlan, type Resources, writePlan } from './pipeline.js';
import { printedTexts } from './printed-texts.js';
import { locate } from './read/locate.js';

/** One of the two plans as it was given. */
export interface PlanFacts {
  /** The path as the caller named it. */
  readonly path: string;
  /** Not a plan file but a document that was imported: lines say nothing, places do. */
  readonly imported: boolean;
  readonly id: string;
  readonly title: string;
  /** "2027", "2026-2030". */
  readonly period: string;
  readonly office: string;
  /** Number and date of its Kế hoạch, or of its only document, where it has them: "15/KH-UBND ngày 13/3/2026". */
  readonly issued?: string;
}

/** A place for people: the file and line, and where it is printed ("Mục IV.3"). */
export interface ChangePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Empty where it is printed nowhere. */
  readonly where: string;
}

export interface ToldChange extends Change {
  readonly level: Level;
  readonly oldPlace?: ChangePlace;
  readonly newPlace?: ChangePlace;
}

export interface PlanDiff {
  readonly old: PlanFacts;
  readonly new: PlanFacts;
  /** Whether both are of one office and one series. */
  readonly related: boolean;
  readonly changes: readonly ToldChange[];
  readonly summary: Summary;
  /** Both plans side by side, unchanged rows too; the changes in it are those above. */
  readonly rows: Rows<ToldChange>;
  readonly dossiers: { readonly old: Dossier; readonly new: Dossier };
  readonly composed: { readonly old: ComposedPlan; readonly new: ComposedPlan };
  readonly matching: Diff['matching'];
}

export interface DiffResult {
  /** Missing when one of the plans could not be read. */
  readonly value?: PlanDiff;
  readonly findings: readonly Finding[];
}

/** One side: a plan file, or documents to import. */
export interface SideInput {
  readonly path: string;
  readonly resources: Resources;
}

interface Side {
  readonly facts: PlanFacts;
  readonly dossier: Dossier;
  readonly composed: ComposedPlan;
}

export async function diffPlans(old: SideInput, next: SideInput): Promise<DiffResult> {
  const inputs = { old, new: next };
  const read = { old: await readSide(old), new: await readSide(next) };
  const findings = [...read.old.findings, ...read.new.findings];
  if (!read.old.value || !read.new.value) return { findings };
  const level = await onOneFooting({ old: read.old.value, new: read.new.value }, inputs);
  if (!level.value) return { findings: [...findings, ...level.findings] };
  const { old: before, new: after } = level.value;
  const diff = diffDossiers(comparedOf(before), comparedOf(after));
  const place = { old: placer(before), new: placer(after) };
  const levelOf = levelsOf(after.dossier);
  const changes = diff.changes.map(
    (change): ToldChange => ({
      ...change,
      level: levelOf(change),
      ...(change.old ? { oldPlace: place.old(change.old) } : {}),
      ...(change.new ? { newPlace: place.new(change.new) } : {}),
    }),
  );
  const value: PlanDiff = {
    old: before.facts,
    new: after.facts,
    related: areRelated(before.dossier, after.dossier),
    changes,
    summary: summaryOf(diff),
    rows: rowsOf(diff, changes),
    dossiers: { old: before.dossier, new: after.dossier },
    composed: { old: before.composed, new: after.composed },
    matching: diff.matching,
  };
  return { value, findings };
}

/** As severe as the newer plan's office wants them. */
function levelsOf({ office }: Dossier): (change: Change) => Level {
  const own = office.compare?.levels ?? {};
  return ({ kind }) => levels.find((level) => level === own[kind]) ?? changeKinds[kind].level;
}

function comparedOf({ dossier, composed }: Side) {
  return { dossier, printed: printedTexts(composed.docs) };
}

const isPlanFile = (path: string) => /\.ya?ml$/i.test(path);

interface ReadSide {
  readonly value?: Side;
  readonly findings: readonly Finding[];
}

async function readSide({ path, resources }: SideInput): Promise<ReadSide> {
  if (!isPlanFile(path)) {
    const read = await resources.readFile(path);
    // A file that is not there is told in the words for plans.
    if (!('error' in read)) return importSide(path, [{ file: path, bytes: read.bytes }], resources);
  }
  return sideOf(path, await composePlan(path, resources), false);
}

function sideOf(path: string, composed: ComposedPlan, imported: boolean): ReadSide {
  const findings = composed.findings.filter(isStop);
  const { dossier, docs } = composed;
  if (!dossier || docs.length === 0) return { findings };
  return { value: { facts: factsOf(path, dossier, imported), dossier, composed }, findings: [] };
}

/** Documents as the plan they would be imported as; nothing is written. */
async function importSide(
  path: string,
  inputs: readonly NamedInput[],
  resources: Resources,
): Promise<ReadSide> {
  const choices = { planPath: `${path}.yaml`, officePath: `${path}.office.yaml`, id: 'imported' };
  const { plan, office, findings } = await importFiles(inputs, choices, resources);
  if (plan === undefined) return { findings };
  const files = overlaid(resources, choices, { plan, ...(office === undefined ? {} : { office }) });
  return sideOf(path, await composePlan(choices.planPath, files), true);
}

interface Sides {
  readonly old: Side;
  readonly new: Side;
}

/**
 * A document says only what stands on its pages, a plan file more. Where one side is a document, the other is read from its pages
 * too, so that data which no page shows are not told as dropped.
 */
async function onOneFooting(
  sides: Sides,
  inputs: { readonly old: SideInput; readonly new: SideInput },
): Promise<{ readonly value?: Sides; readonly findings: readonly Finding[] }> {
  if (sides.old.facts.imported === sides.new.facts.imported) return { value: sides, findings: [] };
  const plan = sides.old.facts.imported ? 'new' : 'old';
  const { dossier } = sides[plan === 'old' ? 'new' : 'old'];
  const kinds = new Set(dossier.documents.map(({ kind }) => kind.kind));
  const { facts, composed, dossier: whole } = sides[plan];
  const ids = new Set(whole.documents.filter(({ kind }) => kinds.has(kind.kind)).map(({ id }) => id));
  const docs = composed.docs.filter(({ id }) => ids.has(id));
  if (docs.length === 0) return { findings: [noSuchDocument(facts.path, dossier)] };
  const { files } = await writePlan({ ...composed, docs }, ['docx']);
  const pages = files.map(({ document, bytes }) => ({ file: `${facts.path}/${document}.docx`, bytes }));
  const { value, findings } = await importSide(facts.path, pages, inputs[plan].resources);
  return value ? { value: { ...sides, [plan]: value }, findings: [] } : { findings };
}

function noSuchDocument(path: string, { documents }: Dossier): Finding {
  const names = documents.map(({ kind }) => kind.name).join(', ');
  return {
    code: 'document-kind-in-both',
    severity: 'error',
    message: {
      vi: `Kế hoạch không có loại văn bản của tệp kia: ${names}.`,
      en: `The plan has no document of the other file’s kind: ${names}.`,
    },
    hint: {
      vi: 'So sánh với tệp của cùng loại văn bản, hoặc khai văn bản này tại “documents” (các văn bản).',
      en: 'Compare with a file of the same kind, or add the document under “documents”.',
    },
    file: path,
    at: { file: 'whole' },
  };
}

function factsOf(path: string, dossier: Dossier, imported: boolean): PlanFacts {
  const { plan, office, documents } = dossier;
  const [first, last] = periodYears(plan);
  const document = documents.find(({ id }) => id === 'ke-hoach') ?? documents[0];
  const { number, date } = document?.fields ?? {};
  const symbol = document ? documentSymbol(document) : '';
  const issued =
    number === undefined ? undefined : `${number}/${symbol}${date === undefined ? '' : ` ngày ${date}`}`;
  return {
    ...{ path, imported, id: plan.id, title: plan.title, office: office.name },
    period: first === last ? String(first) : `${first}-${last}`,
    ...(issued === undefined ? {} : { issued }),
  };
}

function placer({ facts, dossier, composed }: Side): (spot: Spot) => ChangePlace {
  const nameOf = placeNamer(dossier);
  const sources = new Map(composed.sources.map((source) => [source.path, source]));
  return ({ pointer, span }) => {
    const inOffice = pointer.startsWith(officePrefix);
    const bare = inOffice ? pointer.slice(officePrefix.length) : pointer;
    const where = inOffice ? '' : nameOf(bare);
    if (facts.imported) return { file: facts.path, where };
    const file = inOffice ? dossier.officePath : dossier.planPath;
    const at = { pointer: bare, ...(span ? { span } : {}) };
    const message = { vi: '', en: '' };
    const { line, column } = locate({ code: '', severity: 'info', message, file, at }, sources.get(file));
    return { file, line, column, where };
  };
}
