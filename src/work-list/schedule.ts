/** When work is to be done, as days. How it is worded stays beside it (`Work.timing`). */
import type { CalendarDay } from '../model/day.js';

export const frequencies = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;
export type Frequency = (typeof frequencies)[number];

/** From its first day to its last, both counted. */
export interface Span {
  readonly start: CalendarDay;
  readonly end: CalendarDay;
}

export type Schedule =
  /** Once: done by the last day (`due`), or taking place then. Work of a month or quarter starts with it. */
  | { readonly type: 'once'; readonly start?: CalendarDay; readonly due: CalendarDay; readonly at?: string }
  /**
   * Again and again within `during`: every day that is due, ascending. None where only the frequency is said;
   * those of daily work are not listed.
   */
  | {
      readonly type: 'recurring';
      readonly every: Frequency;
      /** The day within each week (`fri`), month (`18`) or year (`10/5`), where one is said. */
      readonly by?: string;
      readonly days: readonly CalendarDay[];
      readonly during: Span;
      readonly at?: string;
    }
  /** Thường xuyên. */
  | { readonly type: 'ongoing'; readonly during: Span }
  /** When something happens that nobody knows the day of. */
  | { readonly type: 'ad-hoc' }
  /** No time is said. */
  | { readonly type: 'open' }
  /** A time is said, but no day follows from it: what it is counted from has none. */
  | { readonly type: 'unresolved'; readonly anchor: string };

/** The days something is due, ascending. */
export function dueDays(schedule: Schedule): readonly CalendarDay[] {
  if (schedule.type === 'once') return [schedule.due];
  return schedule.type === 'recurring' ? schedule.days : [];
}

/** The hour and minute (`16:00`) of what is due, where one is said. */
export function timeOfDay(schedule: Schedule): string | undefined {
  return schedule.type === 'once' || schedule.type === 'recurring' ? schedule.at : undefined;
}
