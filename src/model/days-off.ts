import { parseDay } from './day.js';
import type { Dossier } from './dossier.js';
import { periodYears } from './period.js';
import { publicHolidays } from './public-holidays.js';
import { type DaysOff, dayIndex } from './working-days.js';

/** The days off of the years around a plan: public holidays, with what its office adds (`check.days`). */
export function daysOffOf({ office, plan }: Dossier): DaysOff {
  const { off = [], worked = [] } = office.check?.days ?? {};
  const [from, to] = periodYears(plan);
  const years = Array.from({ length: to - from + 3 }, (_, i) => from - 1 + i);
  return {
    off: new Set([...years.flatMap(publicHolidays), ...off.flatMap(numbered)]),
    worked: new Set(worked.flatMap(numbered)),
  };
}

function numbered(text: string): readonly number[] {
  const day = parseDay(text);
  return day ? [dayIndex(day)] : [];
}
