/**
 * What is different between two plans: read or import both → compose → lay side by side → say where each change stands.
 * A file that cannot be read is a finding, never "no change".
 */
import { placeNamer } from './compose/places.js';
import { type Change, changeKinds, type Level, levels, type Spot } from './diff/change.js';
import type { ChangePlace, Comparison, PlanFacts, ToldChange, ToldSpot } from './diff/comparison.js';
import { areRelated, type Diff, diffDossiers } from './diff/diff-dossiers.js';
import { rowsOf } from './diff/rows.js';
import { summaryOf } from './diff/summary.js';
import type { DocumentReport } from './import/report.js';
import { importFiles, type NamedInput, overlaid } from './import-files.js';
import { documentSymbol } from './model/document-name.js';
import type { Dossier } from './model/dossier.js';
import { officePrefix } from './model/dossier.js';
import { type Finding, isStop } from './model/finding.js';
import { periodYears } from './model/period.js';
import type { SourceFile } from './model/source-file.js';
import { type ComposedPlan, composePlan, type Resources, writePlan } from './pipeline.js';
import { printedTexts } from './printed-texts.js';
import { locate } from './read/locate.js';

export interface PlanDiff extends Comparison {
  readonly dossiers: { readonly old: Dossier; readonly new: Dossier };
  readonly composed: { readonly old: ComposedPlan; readonly new: ComposedPlan };
  readonly matching: Diff['matching'];
}

export interface DiffResult {
  /** Missing when one of the plans could not be read. */
  readonly value?: PlanDiff;
  readonly findings: readonly Finding[];
  /** The files that findings are placed in. */
  readonly sources: readonly SourceFile[];
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
  const sources = [...read.old.sources, ...read.new.sources];
  if (!read.old.value || !read.new.value) return { findings, sources };
  const level = await onOneFooting({ old: read.old.value, new: read.new.value }, inputs);
  if (!level.value) return { findings: [...findings, ...level.findings], sources };
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
      ...(change.places ? { allPlaces: change.places.map((spots) => toldSpots(spots, place)) } : {}),
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
  return { value, findings, sources };
}

interface Placers {
  readonly old: (spot: Spot) => ChangePlace;
  readonly new: (spot: Spot) => ChangePlace;
}

function toldSpots(
  { old, new: next }: { readonly old: Spot; readonly new: Spot },
  place: Placers,
): { readonly old: ToldSpot; readonly new: ToldSpot } {
  return { old: { ...old, ...place.old(old) }, new: { ...next, ...place.new(next) } };
}

/** As severe as the newer plan's office wants them. */
function levelsOf({ office }: Dossier): (change: Change) => Level {
  const own = office.compare?.levels ?? {};
  return ({ kind }) => levels.find((level) => level === own[kind]) ?? changeKinds[kind].level;
}

export function comparedOf({ dossier, composed }: Side) {
  return { dossier, printed: printedTexts(composed.docs) };
}

const isPlanFile = (path: string) => /\.ya?ml$/i.test(path);

interface ReadSide extends Omit<DiffResult, 'value'> {
  readonly value?: Side;
}

export async function readSide({ path, resources }: SideInput): Promise<ReadSide> {
  if (!isPlanFile(path)) {
    const read = await resources.readFile(path);
    // A file that is not there is told in the words for plans.
    if (!('error' in read)) return importSide(path, [{ file: path, bytes: read.bytes }], resources);
  }
  const composed = await composePlan(path, resources);
  return { ...sideOf(path, composed), sources: composed.sources };
}

function sideOf(
  path: string,
  composed: ComposedPlan,
  documents?: readonly DocumentReport[],
): Omit<ReadSide, 'sources'> {
  const { dossier, docs } = composed;
  if (!dossier || docs.length === 0) return { findings: composed.findings.filter(isStop) };
  const isError = ({ severity }: Finding) => severity === 'error';
  const facts: PlanFacts = {
    ...factsOf(path, dossier),
    imported: documents !== undefined,
    fromPages: false,
    errors: documents ? 0 : composed.findings.filter(isError).length,
    losses: documents?.reduce((sum, { losses }) => sum + losses.length, 0) ?? 0,
  };
  return { value: { facts, dossier, composed }, findings: [] };
}

/** Documents as the plan they would be imported as; nothing is written, so that no finding has a file to be opened. */
async function importSide(
  path: string,
  inputs: readonly NamedInput[],
  resources: Resources,
): Promise<ReadSide> {
  const choices = { planPath: `${path}.yaml`, officePath: `${path}.office.yaml`, id: 'imported' };
  const { plan, office, documents, findings } = await importFiles(inputs, choices, resources);
  if (plan === undefined) return { findings, sources: [] };
  const files = overlaid(resources, choices, { plan, ...(office === undefined ? {} : { office }) });
  return { ...sideOf(path, await composePlan(choices.planPath, files), documents), sources: [] };
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
  if (!value) return { findings };
  const asGiven: Side = { ...value, facts: { ...facts, fromPages: true, losses: value.facts.losses } };
  return { value: { ...sides, [plan]: asGiven }, findings: [] };
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

function factsOf(
  path: string,
  dossier: Dossier,
): Omit<PlanFacts, 'imported' | 'fromPages' | 'errors' | 'losses'> {
  const { plan, office, documents } = dossier;
  const [first, last] = periodYears(plan);
  const document = documents.find(({ id }) => id === 'ke-hoach') ?? documents[0];
  const { number, date } = document?.fields ?? {};
  const symbol = document ? documentSymbol(document) : '';
  const issued =
    number === undefined ? undefined : `${number}/${symbol}${date === undefined ? '' : ` ngày ${date}`}`;
  return {
    ...{ path, id: plan.id, title: plan.title, office: office.name },
    documents: documents.map(({ id, kind }) => ({ id, name: kind.name })),
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
    if (facts.imported || facts.fromPages) return { file: facts.path, where };
    const file = inOffice ? dossier.officePath : dossier.planPath;
    const at = { pointer: bare, ...(span ? { span } : {}) };
    const message = { vi: '', en: '' };
    const { line, column } = locate({ code: '', severity: 'info', message, file, at }, sources.get(file));
    return { file, line, column, where };
  };
}
