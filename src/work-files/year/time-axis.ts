import type { CalendarDay } from '../../model/day.js';
import { addDays, dayIndex } from '../../model/working-days.js';
import { dueDays } from '../../work-list/schedule.js';
import { type Month, soonDays, spanOf } from '../../work-list/shown-list.js';
import type { WorkList } from '../../work-list/work.js';

/** Time from left to right, in whole months. */
export interface TimeAxis {
  readonly months: readonly AxisMonth[];
  /** Where a day begins, as a share of the axis; below 0 or above 1 outside it. */
  readonly startOf: (day: CalendarDay) => number;
  /** Where a day ends. */
  readonly endOf: (day: CalendarDay) => number;
}

/** A month with its place, as shares of the axis. */
export interface AxisMonth extends Month {
  readonly from: number;
  readonly to: number;
  /** Outside the plan's period: something is due there all the same. */
  readonly isBeyond: boolean;
}

/** Days that the period does not hold are shown up to a year before and after it; what lies farther stands at the edge (our choice). */
const monthsBeyond = 12;

/** The plan's period, and the months beside it in which something is due. */
export function timeAxis({ plan: { period }, works }: WorkList): TimeAxis {
  const [first, last] = [monthNumber(period.start), monthNumber(period.end)];
  const due = works.flatMap(({ schedule }) => dueDays(schedule).map(monthNumber));
  const from = Math.max(Math.min(first, ...due), first - monthsBeyond);
  const to = Math.min(Math.max(last, ...due), last + monthsBeyond);
  const start = dayIndex(spanOf(monthOf(from)).start);
  const length = dayIndex(spanOf(monthOf(to)).end) + 1 - start;
  const startOf = (day: CalendarDay) => (dayIndex(day) - start) / length;
  const endOf = (day: CalendarDay) => (dayIndex(day) + 1 - start) / length;
  const months = Array.from({ length: to - from + 1 }, (_, i) => {
    const span = spanOf(monthOf(from + i));
    const isBeyond = from + i < first || from + i > last;
    return { ...monthOf(from + i), from: startOf(span.start), to: endOf(span.end), isBeyond };
  });
  return { months, startOf, endOf };
}

/** Months since the year 0. */
function monthNumber({ year, month }: Month): number {
  return year * 12 + month - 1;
}

function monthOf(number: number): Month {
  return { year: Math.floor(number / 12), month: (number % 12) + 1 };
}

/** The years of the axis, each with its months. */
export function yearsOf({ months }: TimeAxis): readonly (readonly AxisMonth[])[] {
  const years = [...new Set(months.map(({ year }) => year))];
  return years.map((year) => months.filter((month) => month.year === year));
}

/** The day of the data and the days that are soon, as shares of the axis; nothing where the day is not on it. */
export function soonSpan(
  axis: TimeAxis,
  asOf: CalendarDay,
): { readonly from: number; readonly to: number } | undefined {
  const from = axis.startOf(asOf);
  if (from < 0 || from >= 1) return undefined;
  return { from, to: Math.min(axis.endOf(addDays(asOf, soonDays)), 1) };
}
