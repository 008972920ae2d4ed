/** The years of a plan and how far they move. */
import { daysInMonth, parsePoint } from '../model/day.js';
import type { PlanFile } from '../model/generated/schema-types.js';
import { periodYears } from '../model/period.js';

export interface Shift {
  /** First and last year of the plan as it was; the same for a plan of one year. */
  readonly first: number;
  readonly last: number;
  /** Years between the old plan's first year and the new one's. */
  readonly by: number;
}

/** The way of a plan's years to a plan that begins with `year`; the length of the period stays. */
export function shiftOf(plan: Pick<PlanFile, 'period'>, year: number): Shift {
  const [first, last] = periodYears(plan);
  return { first, last, by: year - first };
}

export function newFirst({ first, by }: Shift): number {
  return first + by;
}

export function newLast({ last, by }: Shift): number {
  return last + by;
}

export function isOneYear({ first, last }: Shift): boolean {
  return first === last;
}

/** Whether a date in that year belongs to the plan: reports on the last year may be due in the one after it. */
export function isOwnDate(year: number, { first, last }: Shift): boolean {
  return year >= first && year <= last + 1;
}

/**
 * A date as the schema writes it (`26/3/2027`, `2027-03-26`, `3/2027`, `Q1/2027`, `2027`) in its new year; undefined where it does not
 * move. The year before the plan moves too. 29 February becomes the 28th where the new year has none.
 */
export function movedPoint(value: string | number, shift: Shift): string | undefined {
  const text = String(value);
  const point = /^\d{1,2}$/.test(text) ? undefined : parsePoint(value);
  if (!point || point.year < shift.first - 1 || point.year > shift.last + 1) return undefined;
  const year = point.year + shift.by;
  const made = text.replace(/\d{4}/, String(year));
  const isLeapDay = point.type === 'day' && point.day > daysInMonth(year, point.month);
  return isLeapDay ? made.replace(/(?<!\d)29(?!\d)/, '28') : made;
}
