/** Several years of one plan: read or import each → compose → follow every indicator and duty from plan to plan. */
import { areRelated } from './diff/diff-dossiers.js';
import { type Series, seriesOf } from './diff/series.js';
import { comparedOf, type DiffResult, readSide, type SideInput } from './diff-plans.js';
import type { Dossier } from './model/dossier.js';
import { periodYears } from './model/period.js';

export interface SeriesResult extends Omit<DiffResult, 'value'> {
  /**
   * Missing when one of the plans could not be read: a year left out would tell of things that came and went. `strangers` are the
   * paths of plans that are not of the latest one's office and series.
   */
  readonly value?: {
    readonly series: Series;
    readonly latest: Dossier;
    readonly strangers: readonly string[];
  };
}

export async function seriesPlans(inputs: readonly SideInput[]): Promise<SeriesResult> {
  const read = [];
  for (const input of inputs) read.push(await readSide(input));
  const findings = read.flatMap((side) => side.findings);
  const sources = read.flatMap((side) => side.sources);
  const sides = read.flatMap(({ value }) => (value ? [value] : []));
  const latest = sides
    .map(({ dossier }) => dossier)
    .reduce<Dossier | undefined>(
      (last, dossier) => (last && yearOf(last) >= yearOf(dossier) ? last : dossier),
      undefined,
    );
  if (!latest || sides.length < inputs.length) return { findings, sources };
  const strangers = sides
    .filter(({ dossier }) => !areRelated(dossier, latest))
    .map(({ facts }) => facts.path);
  return { value: { series: seriesOf(sides.map(comparedOf)), latest, strangers }, findings, sources };
}

function yearOf({ plan }: Dossier): number {
  return periodYears(plan)[0];
}
