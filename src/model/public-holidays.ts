/**
 * Public holidays, 2020 to 2035: khoản 1 Điều 112 Bộ luật Lao động 2019 (01/01, five days of Tết, Giỗ Tổ, 30/4, 01/5, two days at
 * 02/9), and 24/11 from 2026 as announced. A holiday on a weekend is made up on the next working day (khoản 3 Điều 111).
 * Days that the Government fixes year by year are listed up to 2026; later, Tết is its eve and first three days, which every
 * announcement holds, and 02/9 stands alone. Days exchanged for others belong in the office file.
 */
import { type CalendarDay, parseDay } from './day.js';
import { dayIndex, dayOf, isWeekend } from './working-days.js';

interface LunarYear {
  /** The first day of Tết, day and month. */
  readonly tet: string;
  /** 10/3 of the lunar calendar. */
  readonly kings: string;
  /** 15/8 of the lunar calendar, which is no day off. */
  readonly midAutumn: string;
  /** First and last day off at Tết and the second day at 02/9, as announced. */
  readonly announced?: readonly [from: string, to: string, beside?: string];
}

/**
 * The calendar of Vietnam (UTC+7); it parts from the Chinese one at Tết 2030 and Trung thu 2034. Reckoned from the new moons and the
 * sun's longitude (J. Meeus, Astronomical Algorithms, chapters 25 and 49), the month of the winter solstice being the eleventh.
 */
const lunar: Readonly<Record<number, LunarYear>> = {
  2020: { tet: '25/01', kings: '02/4', midAutumn: '01/10', announced: ['23/01', '29/01'] },
  2021: { tet: '12/02', kings: '21/4', midAutumn: '21/9', announced: ['10/02', '16/02', '03/9'] },
  2022: { tet: '01/02', kings: '10/4', midAutumn: '10/9', announced: ['31/01', '04/02', '01/9'] },
  2023: { tet: '22/01', kings: '29/4', midAutumn: '29/9', announced: ['20/01', '26/01', '01/9'] },
  2024: { tet: '10/02', kings: '18/4', midAutumn: '17/9', announced: ['08/02', '14/02', '03/9'] },
  2025: { tet: '29/01', kings: '07/4', midAutumn: '06/10', announced: ['27/01', '31/01', '01/9'] },
  2026: { tet: '17/02', kings: '26/4', midAutumn: '25/9', announced: ['16/02', '20/02', '01/9'] },
  2027: { tet: '06/02', kings: '16/4', midAutumn: '15/9' },
  2028: { tet: '26/01', kings: '04/4', midAutumn: '03/10' },
  2029: { tet: '13/02', kings: '23/4', midAutumn: '22/9' },
  2030: { tet: '02/02', kings: '12/4', midAutumn: '12/9' },
  2031: { tet: '23/01', kings: '01/4', midAutumn: '01/10' },
  2032: { tet: '11/02', kings: '19/4', midAutumn: '19/9' },
  2033: { tet: '31/01', kings: '09/4', midAutumn: '08/9' },
  2034: { tet: '19/02', kings: '28/4', midAutumn: '26/9' },
  2035: { tet: '08/02', kings: '17/4', midAutumn: '16/9' },
};

/** Tết, Giỗ Tổ or Trung thu in a year; none outside 2020 to 2035. */
export function lunarDay(year: number, name: 'tet' | 'kings' | 'midAutumn'): CalendarDay | undefined {
  const day = lunar[year]?.[name];
  return day === undefined ? undefined : parseDay(`${day}/${year}`);
}

/** The holidays of a year and the days off for those on a weekend, as day numbers; the fixed ones alone outside 2020 to 2035. */
export function publicHolidays(year: number): readonly number[] {
  const on = (day: string) => dayIndex(parseDay(`${day}/${year}`) as CalendarDay);
  const { tet, kings, announced } = lunar[year] ?? {};
  const [from, to, beside] = announced ?? [];
  const fixed = ['01/01', '30/4', '01/5', '02/9', ...(year >= 2026 ? ['24/11'] : [])];
  const single = [
    ...fixed,
    ...(kings === undefined ? [] : [kings]),
    ...(beside === undefined ? [] : [beside]),
  ];
  const days = single.map(on);
  // What is announced has its days in exchange already.
  if (from !== undefined && to !== undefined) return madeUp(days, range(on(from), on(to)));
  return madeUp(tet === undefined ? days : [...days, ...range(on(tet) - 1, on(tet) + 2)], []);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function madeUp(holidays: readonly number[], complete: readonly number[]): readonly number[] {
  const off = new Set([...holidays, ...complete]);
  const isOff = (number: number) => off.has(number) || isWeekend(dayOf(number));
  const onWeekend = [...new Set(holidays)].sort((a, b) => a - b).filter((number) => isWeekend(dayOf(number)));
  for (const number of onWeekend) {
    let next = number + 1;
    while (isOff(next)) next += 1;
    off.add(next);
  }
  return [...off];
}
