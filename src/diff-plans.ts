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
import { importFiles, overlaid } from './import-files.js';
import { documentSymbol } from './model/document-name.js';
import type { Dossier } from './model/dossier.js';
import { officePrefix } from './model/dossier.js';
import type { Finding } from './model/finding.js';
import { periodYears } from './model/period.js';
import type { SourceFile } from './model/source-file.js';
import { type ComposedPlan, composePlan, type Resources } from './pipeline.js';
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
  const sides = [await readSide(old), await readSide(next)] as const;
  const findings = sides.flatMap((side) => side.findings);
  const sources = sides.flatMap((side) => side.sources);
  const [before, after] = sides.map(({ value }) => value);
  if (!before || !after) return { findings, sources };
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

function comparedOf({ dossier, composed }: Side) {
  return { dossier, printed: printedTexts(composed.docs) };
}

const isPlanFile = (path: string) => /\.ya?ml$/i.test(path);

interface ReadSide extends Omit<DiffResult, 'value'> {
  readonly value?: Side;
}

async function readSide({ path, resources }: SideInput): Promise<ReadSide> {
  const imported = isPlanFile(path) ? undefined : await importSide(path, resources);
  const composed = imported ? imported.composed : await composePlan(path, resources);
  const findings = [
    ...(imported?.findings ?? []),
    ...(composed?.findings ?? []).filter(({ prints }) => !prints),
  ];
  // What an imported plan would be is nowhere to be opened.
  const sources = imported ? [] : (composed?.sources ?? []);
  if (!composed?.dossier || composed.docs.length === 0) return { findings, sources };
  const { dossier } = composed;
  const facts: PlanFacts = {
    ...factsOf(path, dossier),
    imported: imported !== undefined,
    errors: imported ? 0 : composed.findings.filter(({ severity }) => severity === 'error').length,
    losses: imported?.documents.reduce((sum, { losses }) => sum + losses.length, 0) ?? 0,
  };
  return { value: { facts, dossier, composed }, findings, sources };
}

interface ImportedSide {
  readonly composed?: ComposedPlan;
  readonly documents: readonly DocumentReport[];
  readonly findings: readonly Finding[];
}

/** A document as the plan it would be imported as; nothing is written. */
async function importSide(path: string, resources: Resources): Promise<ImportedSide> {
  const read = await resources.readFile(path);
  if ('error' in read) {
    // The same words as for a plan that cannot be read.
    const composed = await composePlan(path, resources);
    return { documents: [], findings: composed.findings };
  }
  const choices = { planPath: `${path}.yaml`, officePath: `${path}.office.yaml`, id: 'imported' };
  const { plan, office, documents, findings } = await importFiles(
    [{ file: path, bytes: read.bytes }],
    choices,
    resources,
  );
  if (plan === undefined) return { documents, findings };
  const files = overlaid(resources, choices, { plan, ...(office === undefined ? {} : { office }) });
  return { composed: await composePlan(choices.planPath, files), documents, findings };
}

function factsOf(path: string, dossier: Dossier): Omit<PlanFacts, 'imported' | 'errors' | 'losses'> {
  const { plan, office, documents } = dossier;
  const [first, last] = periodYears(plan);
  const document = documents.find(({ id }) => id === 'ke-hoach') ?? documents[0];
  const { number, date } = document?.fields ?? {};
  const symbol = document ? documentSymbol(document) : '';
  const issued =
    number === undefined ? undefined : `${number}/${symbol}${date === undefined ? '' : ` ngày ${date}`}`;
  return {
    ...{ path, id: plan.id, title: plan.title, office: office.name },
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
