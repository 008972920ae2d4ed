/** When calendars remind of a day: our choice, in the hours in which somebody is at work. */
import type { CalendarDay } from '../../model/day.js';
import { addWorkingDays, type DaysOff, dayIndex } from '../../model/working-days.js';
import { type Schedule, timeOfDay } from '../../work-list/schedule.js';
import { type Component, minutesOf, text } from './jcal.js';

const daysAhead = 7;
const hour = '08:00';

export interface Reminding {
  readonly schedule: Schedule;
  /** The days of the event; several for a series, which is reminded of as long before each. */
  readonly days: readonly CalendarDay[];
  readonly words: string;
  readonly off: DaysOff;
}

/** Seven days before and on the working day before, at 8 o'clock; of what comes each week, on the working day before only. */
export function reminders({ schedule, days, words, off }: Reminding): readonly Component[] {
  const isWeekly = schedule.type === 'recurring' && ['day', 'week'].includes(schedule.every);
  const at = timeOfDay(schedule);
  // A series cannot make way for single holidays.
  const dayBefore = lastWorkingDay(days, days.length === 1 ? off : weekendsOnly);
  const ahead = new Set(isWeekly ? [dayBefore] : [Math.max(daysAhead, dayBefore), dayBefore]);
  return [...ahead].map((count) => [
    'valarm',
    [text('action', 'DISPLAY'), ['trigger', {}, 'duration', before(count, at)], text('description', words)],
    [],
  ]);
}

const weekendsOnly: DaysOff = { off: new Set(), worked: new Set() };

/** How many days before a day the last working day is; the most of several. */
function lastWorkingDay(days: readonly CalendarDay[], off: DaysOff): number {
  return Math.max(...days.map((day) => dayIndex(day) - dayIndex(addWorkingDays(day, -1, off))));
}

/** From the start of the event, at midnight where it has no time, back to the hour on a day so many days before. */
function before(days: number, at = '00:00'): string {
  const minutes = days * 24 * 60 + minutesOf(at) - minutesOf(hour);
  const parts = [
    [Math.floor(minutes / (24 * 60)), 'D'],
    [Math.floor(minutes / 60) % 24, 'H'],
    [minutes % 60, 'M'],
  ] as const;
  const [day = '', ...time] = parts.map(([count, unit]) => (count === 0 ? '' : `${count}${unit}`));
  const clock = time.join('');
  return `-P${day}${clock === '' ? '' : `T${clock}`}`;
}
