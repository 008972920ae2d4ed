/** Times of the plan as days: `when` of tasks, `due` of reports, within the plan's period. */
import { type Count, countedFrom } from '../model/anchor-days.js';
import { type CalendarDay, lastDayOf, type Point, parseDay, parsePoint } from '../model/day.js';
import type { Report, When } from '../model/generated/schema-types.js';
import type { DaysOff } from '../model/working-days.js';
import { recurringDays } from './recurring-days.js';
import type { Frequency, Schedule, Span } from './schedule.js';

/** What times are counted with. */
export interface Calendar {
  readonly period: Span;
  /** By the id of an event, a document or an item. */
  readonly anchors: ReadonlyMap<string, CalendarDay>;
  readonly off: DaysOff;
}

type TimeFields = Exclude<When, string | number>;

export function resolveWhen(when: When | undefined, calendar: Calendar): Schedule {
  if (when === undefined) return { type: 'open' };
  if (when === 'ongoing') return { type: 'ongoing', during: calendar.period };
  if (typeof when !== 'object') return onceBy(when, calendar) ?? { type: 'open' };
  const at = when.at === undefined ? {} : { at: when.at };
  if (when.every !== undefined) {
    const during = { ...calendar.period, ...spanOf(when) };
    const by = when.by === undefined ? {} : { by: String(when.by) };
    const days = recurringDays(when.every, by.by, during);
    return { type: 'recurring', every: when.every, ...by, days, during, ...at };
  }
  const once = onceOf(when, calendar);
  return once.type === 'once' ? { ...once, ...at } : once;
}

/** A day that is written out wins over the count beside it: the count explains it. */
function onceOf(when: TimeFields, calendar: Calendar): Schedule {
  const { start, end } = spanOf(when);
  const from = start ? { start } : {};
  const last = when.by ?? when.on;
  const written = last === undefined ? undefined : onceBy(last, calendar);
  if (written?.type === 'once') return { ...written, ...from };
  if (when.days !== undefined) return counted({ ...when, days: when.days }, calendar, from);
  if (end) return { type: 'once', ...from, due: end };
  // Begun on a day, with no end said: it goes on.
  return start ? { type: 'ongoing', during: { start, end: calendar.period.end } } : { type: 'open' };
}

function counted(
  count: Count & { readonly after?: string },
  { anchors, off }: Calendar,
  from: Partial<Span>,
): Schedule {
  const id = count.before ?? count.after ?? '';
  const anchor = anchors.get(id);
  if (!anchor) return { type: 'unresolved', anchor: id };
  return { type: 'once', ...(from.start ? { start: from.start } : {}), due: countedFrom(anchor, count, off) };
}

function spanOf({ start, end }: TimeFields): Partial<Span> {
  const first = start === undefined ? undefined : parsePoint(start);
  const last = end === undefined ? undefined : parsePoint(end);
  return { ...(first ? { start: firstDayOf(first) } : {}), ...(last ? { end: lastDayOf(last) } : {}) };
}

/** A day, a month, quarter or year; a day and month in the plan's first year. */
function onceBy(value: string | number, { period }: Calendar): Schedule | undefined {
  const point = parsePoint(value);
  if (point) {
    const from = point.type === 'day' ? {} : { start: firstDayOf(point) };
    return { type: 'once', ...from, due: lastDayOf(point) };
  }
  const day = parseDay(`${value}/${period.start.year}`);
  return day && { type: 'once', due: day };
}

export function firstDayOf(point: Point): CalendarDay {
  switch (point.type) {
    case 'day':
      return lastDayOf(point);
    case 'month':
      return { year: point.year, month: point.month, day: 1 };
    case 'quarter':
      return { year: point.year, month: point.quarter * 3 - 2, day: 1 };
    case 'year':
      return { year: point.year, month: 1, day: 1 };
  }
}

const frequencyOf: Readonly<Partial<Record<Report['period'], Frequency>>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  'nine-months': 'year',
  year: 'year',
};

/**
 * When a report is due. One of a half-year or year may name its day, so that it comes once in each year that has it; one of the whole
 * term comes in the last year only, one that is asked for once in the first.
 */
export function resolveReport(report: Report, calendar: Calendar): Schedule {
  const { due, period } = report;
  const every = frequencyOf[period];
  const during = calendar.period;
  if (typeof due === 'object') return resolveCounted(report, due, every, calendar);
  if (due === undefined) {
    if (every) return { type: 'recurring', every, days: [], during };
    if (period === 'term') return { type: 'once', due: during.end };
    return { type: period === 'ad-hoc' ? 'ad-hoc' : 'open' };
  }
  if (parsePoint(due)) return onceBy(due, calendar) ?? { type: 'open' };
  const by = period === 'nine-months' && isDayOfMonth(due) ? `${due}/9` : String(due);
  const turn = by.includes('/') || period === 'term' ? 'year' : every;
  if (turn === undefined) return { type: 'open' };
  const days = inYears(recurringDays(turn, by, during), report);
  const isOnce = period === 'term' || period === 'once' || (by.includes('/') && days.length === 1);
  const only = period === 'term' ? days.at(-1) : days[0];
  if (isOnce && only) return { type: 'once', due: only };
  return { type: 'recurring', every: turn, by, days, during };
}

function isDayOfMonth(due: string | number): boolean {
  return /^\d{1,2}$/.test(String(due));
}

function inYears(days: readonly CalendarDay[], { only, except = [] }: Report): readonly CalendarDay[] {
  return days.filter(({ year }) => (only === undefined || only.includes(year)) && !except.includes(year));
}

/** "trong 05 ngày làm việc sau kỳ báo cáo", or counted from an event. */
function resolveCounted(
  report: Report,
  due: Extract<Report['due'], object>,
  every: Frequency | undefined,
  calendar: Calendar,
): Schedule {
  const count = { ...due, days: due.days ?? 0 };
  const anchor = due.before ?? due.after ?? 'period';
  if (anchor !== 'period') return counted(count, calendar, {});
  const { off, period } = calendar;
  const move = (day: CalendarDay) => countedFrom(day, count, off);
  if (every === undefined) return { type: 'once', due: move(period.end) };
  const lastDay = report.period === 'nine-months' ? '30/9' : every === 'week' ? 'sun' : undefined;
  const ends = recurringDays(every, lastDay, period);
  return { type: 'recurring', every, days: inYears(ends, report).map(move), during: period };
}
