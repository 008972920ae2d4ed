/** What units sent, taken apart into single values, each with its place: files of all kinds are merged and held to the plan as these. */
import type { Finding } from '../model/finding.js';
import type { ResultsFile, UnitResults } from '../model/generated/schema-types.js';
import { pointer as step } from '../model/source-file.js';

/** Where a value stands, for findings. */
export type Spot = Pick<Finding, 'file' | 'at' | 'where'>;

export interface Entry {
  /** Empty for what is said of the whole file. */
  readonly unit: string;
  /** `['indicators', id, field]`, `['tasks', id, field]`, `['funding', key, field]`, `['date']`, `['from']`. */
  readonly path: readonly string[];
  readonly value: string | number;
  readonly spot: Spot;
}

/** One file that was sent. */
export interface SentFile {
  readonly file: string;
  readonly plan: string;
  readonly report: string;
  /** Where plan, report and units are said. */
  readonly spots: { readonly plan: Spot; readonly report: Spot };
  /** The units in it, also those that say nothing. */
  readonly units: readonly { readonly id: string; readonly spot: Spot }[];
  readonly entries: readonly Entry[];
}

/** A line of money is known by its words and how many of the same stand before it in the file. */
export function fundingKeys(
  rows: readonly { readonly text: string; readonly source?: string }[],
): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map(({ text, source = '' }) => {
    const words = JSON.stringify([text, source]);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return `${words} ${count}`;
  });
}

/** A file of results as single values. */
export function entriesOf(results: ResultsFile, file: string): SentFile {
  const spot = (at: string, key = false): Spot => ({ file, at: { pointer: at, ...(key ? { key } : {}) } });
  const whole = (['from', 'to'] as const).flatMap((key): Entry[] => {
    const value = results[key];
    return value === undefined ? [] : [{ unit: '', path: [key], value, spot: spot(`/${key}`) }];
  });
  const units = Object.entries(results.units);
  return {
    file,
    plan: results.plan,
    report: results.report,
    spots: { plan: spot('/plan'), report: spot('/report') },
    units: units.map(([id]) => ({ id, spot: spot(step('/units', id), true) })),
    entries: [...whole, ...units.flatMap(([id, told]) => unitEntries(id, told, spot))],
  };
}

function unitEntries(unit: string, told: UnitResults, spot: (at: string) => Spot): readonly Entry[] {
  const at = step('/units', unit);
  const fields = (
    record: Readonly<Record<string, string | number | undefined>>,
    path: readonly string[],
    place: string,
  ): readonly Entry[] =>
    Object.entries(record).flatMap(([key, value]) =>
      value === undefined ? [] : [{ unit, path: [...path, key], value, spot: spot(step(place, key)) }],
    );
  const { date, indicators = {}, tasks = {}, funding = [] } = told;
  const keys = fundingKeys(funding);
  return [
    ...(date === undefined ? [] : [{ unit, path: ['date'], value: date, spot: spot(step(at, 'date')) }]),
    ...Object.entries({ indicators, tasks }).flatMap(([list, records]) =>
      Object.entries(records).flatMap(([id, record]) =>
        fields({ ...record }, [list, id], step(at, list, id)),
      ),
    ),
    ...funding.flatMap((row, i) => fields({ ...row }, ['funding', keys[i] ?? ''], step(at, 'funding', i))),
  ];
}
