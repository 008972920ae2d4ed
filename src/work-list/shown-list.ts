/** The part of a work list that is handed to somebody: the whole, one unit's, one month's; with how each entry stands on the day. */
import { type CalendarDay, daysInMonth } from '../model/day.js';
import { addDays, dayIndex } from '../model/working-days.js';
import { dueDays, type Schedule, type Span } from './schedule.js';
import type { Party, Work, WorkItem, WorkList } from './work.js';

/** How an entry stands on the day of the data, in the order of a unit's list. */
export const standings = ['overdue', 'due-soon', 'later', 'recurring', 'ongoing', 'open', 'done'] as const;
export type Standing = (typeof standings)[number];

/** How far ahead a day is "sắp đến hạn": our choice. */
export const soonDays = 15;

/** A year and month, 1 to 12. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

export interface Entry {
  readonly work: Work;
  /** The unit's part; none in a list of everybody's. */
  readonly item?: WorkItem;
  readonly standing: Standing;
  /** The next day it is due (of recurring work in the month shown), on the day of the data or after it; the last one where all are past. */
  readonly next?: CalendarDay;
}

export interface ShownList {
  readonly list: WorkList;
  readonly unit?: Party;
  readonly month?: Month;
  /** As in `Shown`, for the lists of units made of everybody's. */
  readonly done: ReadonlySet<string>;
  /** Everybody's in the order of the plan; a unit's by standing, then by day. */
  readonly entries: readonly Entry[];
}

export interface Shown {
  /** A unit or a group, by id. */
  readonly unit?: Party;
  readonly month?: Month;
  /** Work that is told to be done, by the item's id, or by the work's where nobody is named. */
  readonly done?: ReadonlySet<string>;
}

export function shownList(list: WorkList, { unit, month, done = new Set() }: Shown): ShownList {
  const all: readonly Part[] =
    unit === undefined ? list.works.map((work) => ({ work })) : unitParts(list, unit);
  const entries = all
    .filter(({ work }) => month === undefined || touches(work.schedule, spanOf(month)))
    .map(({ work, item }): Entry => {
      const isDone = done.has(item?.id ?? work.id);
      return { work, ...(item ? { item } : {}), ...standingOf(work.schedule, list.asOf, isDone, month) };
    });
  return {
    ...{ list, done },
    ...(unit === undefined ? {} : { unit }),
    ...(month === undefined ? {} : { month }),
    entries: unit === undefined ? entries : [...entries].sort(byUrgency),
  };
}

type Part = Pick<Entry, 'work' | 'item'>;

/** A unit's items; a group's are those named by the group, each once. */
function unitParts({ items }: WorkList, unit: Party): readonly Part[] {
  const own = items.filter((item) => item.unit?.id === unit.id || item.group?.id === unit.id);
  const once = new Map(own.map((item) => [item.work.id, { work: item.work, item }]));
  return [...once.values()];
}

/** A unit's part of what is shown to everybody. */
export function shownTo(unit: Party, { list, month, done }: ShownList): ShownList {
  return shownList(list, { unit, done, ...(month ? { month } : {}) });
}

/** The party of this id: a unit, or a group that work is given to. */
export function partyNamed({ units, items }: WorkList, id: string): Party | undefined {
  return units.find((unit) => unit.id === id) ?? items.find(({ group }) => group?.id === id)?.group;
}

function standingOf(
  schedule: Schedule,
  asOf: CalendarDay,
  isDone: boolean,
  month: Month | undefined,
): Pick<Entry, 'standing' | 'next'> {
  const days = schedule.type === 'recurring' && month ? daysWithin(schedule, month) : dueDays(schedule);
  const today = dayIndex(asOf);
  const next = days.find((day) => dayIndex(day) >= today) ?? days.at(-1);
  const told = next ? { next } : {};
  if (isDone) return { standing: 'done', ...told };
  switch (schedule.type) {
    case 'once': {
      const left = dayIndex(schedule.due) - today;
      return { standing: left < 0 ? 'overdue' : left <= soonDays ? 'due-soon' : 'later', ...told };
    }
    case 'recurring':
      return { standing: next && isSoon(next, asOf) ? 'due-soon' : 'recurring', ...told };
    case 'ongoing':
      return { standing: 'ongoing' };
    default:
      return { standing: 'open' };
  }
}

function isSoon(day: CalendarDay, asOf: CalendarDay): boolean {
  return dayIndex(day) >= dayIndex(asOf) && dayIndex(day) <= dayIndex(addDays(asOf, soonDays));
}

function byUrgency(a: Entry, b: Entry): number {
  const standing = standings.indexOf(a.standing) - standings.indexOf(b.standing);
  if (standing !== 0) return standing;
  return (
    (a.next ? dayIndex(a.next) : Number.MAX_SAFE_INTEGER) -
    (b.next ? dayIndex(b.next) : Number.MAX_SAFE_INTEGER)
  );
}

export function spanOf({ year, month }: Month): Span {
  return { start: { year, month, day: 1 }, end: { year, month, day: daysInMonth(year, month) } };
}

/** The days something is due in a month, ascending. */
export function daysWithin(schedule: Schedule, month: Month): readonly CalendarDay[] {
  const span = spanOf(month);
  return dueDays(schedule).filter((day) => overlap({ start: day, end: day }, span));
}

/** Whether something is due or under way in the span; what recurs without days of its own is under way as long as it lasts. */
export function touches(schedule: Schedule, span: Span): boolean {
  switch (schedule.type) {
    case 'once':
      return overlap({ start: schedule.start ?? schedule.due, end: schedule.due }, span);
    case 'recurring':
      if (schedule.days.length === 0) return overlap(schedule.during, span);
      return schedule.days.some((day) => overlap({ start: day, end: day }, span));
    case 'ongoing':
      return overlap(schedule.during, span);
    default:
      return false;
  }
}

function overlap(a: Span, b: Span): boolean {
  return dayIndex(a.start) <= dayIndex(b.end) && dayIndex(a.end) >= dayIndex(b.start);
}
