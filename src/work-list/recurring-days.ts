import { type CalendarDay, daysInMonth, parseDay } from '../model/day.js';
import { addDays, dayIndex, weekdayOf } from '../model/working-days.js';
import type { Frequency, Span } from './schedule.js';

const weekdays: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const monthsBetween: Readonly<Partial<Record<Frequency, number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/**
 * The days of recurring work within a span, ascending. `by` is the day within each turn: a weekday (`fri`), a day of the month (`18`;
 * the last where the month is shorter), or a day of the year (`10/5`). The day of a quarter, half-year or year falls in its last
 * month; without one a turn ends with its last day. Daily work, and weekly work without a weekday, have no days of their own; nor
 * has what names something longer than a day (`2027`).
 */
export function recurringDays(
  every: Frequency,
  by: string | undefined,
  during: Span,
): readonly CalendarDay[] {
  const isWithin = (day: CalendarDay) =>
    dayIndex(day) >= dayIndex(during.start) && dayIndex(day) <= dayIndex(during.end);
  return [...turns(every, by, during)].filter(isWithin);
}

function turns(every: Frequency, by: string | undefined, during: Span): Iterable<CalendarDay> {
  if (by?.includes('/')) return yearly(by, during);
  const weekday = weekdays.indexOf(by ?? '');
  if (weekday >= 0) return weekly(weekday, during);
  const months = monthsBetween[every];
  const day = by === undefined ? 31 : Number(by);
  return months === undefined || day > 31 ? [] : monthly(months, day, during);
}

function* yearly(by: string, { start, end }: Span): Generator<CalendarDay> {
  const full = parseDay(by);
  if (full) yield full;
  for (let { year } = start; !full && year <= end.year; year += 1) {
    const day = parseDay(`${by}/${year}`);
    if (day) yield day;
  }
}

function* weekly(weekday: number, { start, end }: Span): Generator<CalendarDay> {
  const first = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  for (let day = first; dayIndex(day) <= dayIndex(end); day = addDays(day, 7)) yield day;
}

function* monthly(step: number, day: number, { start, end }: Span): Generator<CalendarDay> {
  for (let { year } = start; year <= end.year; year += 1) {
    for (let month = step; month <= 12; month += step) {
      yield { year, month, day: Math.min(day, daysInMonth(year, month)) };
    }
  }
}
