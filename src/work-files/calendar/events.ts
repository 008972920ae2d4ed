/** The days an entry is due, as events. */
import { type CalendarDay, isoDay } from '../../model/day.js';
import { addDays, dayIndex } from '../../model/working-days.js';
import { dueDays, type Schedule, timeOfDay } from '../../work-list/schedule.js';
import { daysWithin, type Entry, type ShownList } from '../../work-list/shown-list.js';
import { recurrenceRule } from '../recurrence-rule.js';
import { about, summaryOf, uid } from './about.js';
import { recurrence } from './calendar-text.js';
import { type Component, type Property, text, time, utcTime } from './jcal.js';
import { reminders } from './reminders.js';

/**
 * A series where its days follow a rule, else an event for each of them. A month has events for its own days only: those of a series
 * name the series and their day in it, so that they are no second ones beside it.
 */
export function events(entry: Entry, shown: ShownList): readonly Component[] {
  const { schedule } = entry.work;
  const { month } = shown;
  const days = dueDays(schedule);
  const rule = seriesRule(schedule);
  const series = rule === '' ? [] : [uid(entry, shown)];
  if (rule !== '' && !month) return [event(entry, shown, days, [...series, recurrence(rule)])];
  const wanted = new Set((month ? daysWithin(schedule, month) : days).map(dayIndex));
  return days.flatMap((day, i) => {
    if (!wanted.has(dayIndex(day))) return [];
    const own =
      rule === ''
        ? [uid(entry, shown, turn(days, i))]
        : [...series, time('recurrence-id', day, timeOfDay(schedule))];
    return [event(entry, shown, [day], own)];
  });
}

/** An event on the first of the days, with what makes it come on the others. */
function event(
  entry: Entry,
  shown: ShownList,
  days: readonly CalendarDay[],
  own: readonly Property[],
): Component {
  const { list } = shown;
  const { schedule } = entry.work;
  const at = timeOfDay(schedule);
  const isPast = days.every((day) => dayIndex(day) < dayIndex(list.asOf));
  const alarms =
    isPast || entry.standing === 'done'
      ? []
      : reminders({ schedule, days, words: summaryOf(entry), off: list.off });
  const [first] = days;
  const when = first
    ? [time('dtstart', first, at), ...(at === undefined ? [time('dtend', addDays(first, 1))] : [])]
    : [];
  return ['vevent', [...own, ...about(entry, shown), ...when, text('transp', 'TRANSPARENT')], alarms];
}

/**
 * The rule of a series with its end. None for days at the end of months: programs that keep calendars in Exchange do not read rules
 * that count from a month's end (BYMONTHDAY=-1) or choose among days (BYSETPOS).
 */
function seriesRule(schedule: Schedule): string {
  if (schedule.type !== 'recurring') return '';
  const { days, at } = schedule;
  const last = days.at(-1);
  const rule = recurrenceRule(schedule);
  if (!last || days.length < 2 || /-1|,/.test(rule) || rule === '') return '';
  const until = at === undefined ? isoDay(last) : utcTime(last, at);
  return `${rule};UNTIL=${until.replaceAll(/[-:]/g, '')}`;
}

/** What tells the turns of a work apart: the year, and which of its days it is; the first bears the name of the work itself. */
function turn(days: readonly CalendarDay[], i: number): string {
  const year = days[i]?.year;
  return i === 0 ? '' : `${year}-${days.slice(0, i + 1).filter((day) => day.year === year).length}`;
}
