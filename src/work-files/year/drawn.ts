import type { CalendarDay } from '../../model/day.js';
import type { Schedule, Span } from '../../work-list/schedule.js';
import type { TimeAxis } from './time-axis.js';

/** How a schedule is drawn; places are shares of the axis, within it. */
export type Drawn =
  /** Work that takes its time; due where it ends. */
  | { readonly type: 'bar'; readonly from: number; readonly to: number }
  /** One day or several, each by its middle. */
  | { readonly type: 'days'; readonly at: readonly number[]; readonly recurring: boolean }
  /** All the time; or again and again (`dashed`) without a day of its own. */
  | { readonly type: 'line'; readonly from: number; readonly to: number; readonly dashed: boolean };

/** Nothing for work without a day. */
export function drawnOf(schedule: Schedule, axis: TimeAxis): Drawn | undefined {
  switch (schedule.type) {
    case 'once':
      return schedule.start
        ? { type: 'bar', ...ends({ start: schedule.start, end: schedule.due }, axis) }
        : { type: 'days', at: [middle(schedule.due, axis)], recurring: false };
    case 'recurring':
      return schedule.days.length > 0
        ? { type: 'days', at: schedule.days.map((day) => middle(day, axis)), recurring: true }
        : { type: 'line', ...ends(schedule.during, axis), dashed: true };
    case 'ongoing':
      return { type: 'line', ...ends(schedule.during, axis), dashed: false };
    default:
      return undefined;
  }
}

function ends({ start, end }: Span, axis: TimeAxis): { readonly from: number; readonly to: number } {
  return { from: within(axis.startOf(start)), to: within(axis.endOf(end)) };
}

function middle(day: CalendarDay, axis: TimeAxis): number {
  return within((axis.startOf(day) + axis.endOf(day)) / 2);
}

function within(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}
