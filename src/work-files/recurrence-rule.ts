import { dayIndex } from '../model/working-days.js';
import { monthsBetween, recurringDays } from '../work-list/recurring-days.js';
import type { Schedule } from '../work-list/schedule.js';

type Recurring = Extract<Schedule, { readonly type: 'recurring' }>;

/**
 * The rule of recurring work (RFC 5545, 3.3.10), without its end; empty where the plan names no day, or days that follow no rule. A day
 * that a month does not have is its last: of the days up to it, the rule takes the last that exists.
 */
export function recurrenceRule({ every, by, days, during }: Recurring): string {
  const [first] = days;
  if (!first) return every === 'day' ? 'FREQ=DAILY' : '';
  const regular = recurringDays(every, by, during).map(dayIndex);
  if (regular.join() !== days.map(dayIndex).join()) return '';
  const weekday = by === undefined ? undefined : weekdays[by];
  if (weekday !== undefined) return `FREQ=WEEKLY;BYDAY=${weekday}`;
  if (by === undefined || /^\d+$/.test(by)) {
    const interval = monthsBetween[every] ?? 1;
    const step = interval === 1 ? '' : `;INTERVAL=${interval}`;
    return `FREQ=MONTHLY${step};${monthDay(Number(by ?? 31))}`;
  }
  return `FREQ=YEARLY;BYMONTH=${first.month};BYMONTHDAY=${first.day}`;
}

const weekdays: Readonly<Record<string, string>> = {
  mon: 'MO',
  tue: 'TU',
  wed: 'WE',
  thu: 'TH',
  fri: 'FR',
  sat: 'SA',
  sun: 'SU',
};

function monthDay(day: number): string {
  if (day === 31) return 'BYMONTHDAY=-1';
  if (day <= 28) return `BYMONTHDAY=${day}`;
  const upTo = Array.from({ length: day - 27 }, (_, i) => 28 + i);
  return `BYMONTHDAY=${upTo.join(',')};BYSETPOS=-1`;
}
