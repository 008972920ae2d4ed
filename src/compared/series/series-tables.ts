/** The years of a plan as two tables: what each indicator was to reach, and which duties each unit was given and relieved of. */
import type { Series } from '../../diff/series.js';
import { twoDigits } from '../../model/two-digits.js';
import type { Language } from '../format.js';

export interface SeriesTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How wide the columns are on paper, beside each other. */
  readonly weights: readonly number[];
}

const words = {
  vi: {
    indicators: 'Chỉ tiêu qua các năm',
    units: 'Nhiệm vụ chủ trì của từng đơn vị qua các năm',
    order: 'TT',
    indicator: 'Chỉ tiêu',
    unit: 'Đơn vị',
    year: 'Năm',
    reached: 'hiện trạng',
    gained: 'Nhận thêm',
    lost: 'Không còn',
    duties: 'nhiệm vụ',
  },
  en: {
    indicators: 'Indicators over the years',
    units: 'Duties led by each unit over the years',
    order: 'No.',
    indicator: 'Indicator',
    unit: 'Unit',
    year: 'Year',
    reached: 'reached',
    gained: 'Taken over',
    lost: 'Given up',
    duties: 'duties',
  },
} as const;

/** Our choice. */
const width = { order: 1, name: 6, year: 4, unit: 4, count: 2, list: 7 } as const;

export function seriesTables(series: Series, language: Language): readonly SeriesTable[] {
  return [indicatorTable(series, language), unitTable(series, language)];
}

function indicatorTable({ periods, indicators }: Series, language: Language): SeriesTable {
  const said = words[language];
  return {
    title: said.indicators,
    heads: [said.order, said.indicator, ...periods.map((period) => `${said.year} ${period}`)],
    rows: indicators.map(({ name, years }, i) => [
      counted(i + 1, language),
      name,
      ...years.map(({ targets, baselines }) =>
        [...targets, ...baselines.map((each) => `${said.reached} ${each}`)].join('; '),
      ),
    ]),
    weights: [width.order, width.name, ...periods.map(() => width.year)],
  };
}

function unitTable({ periods, units }: Series, language: Language): SeriesTable {
  const said = words[language];
  const steps = periods.slice(1);
  return {
    title: said.units,
    heads: [
      said.order,
      said.unit,
      ...periods.map((period) => `${said.year} ${period} (${said.duties})`),
      ...steps.flatMap((period) => [`${said.gained} (${period})`, `${said.lost} (${period})`]),
    ],
    rows: units.map(({ name, totals, steps: each }, i) => [
      counted(i + 1, language),
      name,
      ...totals.map((total) => counted(total, language)),
      ...each.flatMap(({ gained, lost }) => [listed(gained), listed(lost)]),
    ]),
    weights: [
      width.order,
      width.unit,
      ...periods.map(() => width.count),
      ...steps.flatMap(() => [width.list, width.list]),
    ],
  };
}

/** Sentences beside each other, without their own full stops. */
function listed(duties: readonly string[]): string {
  return duties.map((duty) => duty.replace(/[.;]$/, '')).join('; ');
}

function counted(count: number, language: Language): string {
  return language === 'vi' ? twoDigits(count) : String(count);
}
