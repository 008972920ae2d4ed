/** Counting with calendar days and working days. What is a day off is told from outside: weekends are, holidays come as a table. */
import type { CalendarDay } from './day.js';

/** Days as `dayIndex` gives them. */
export interface DaysOff {
  /** Holidays and days off in exchange. */
  readonly off: ReadonlySet<number>;
  /** Saturdays, Sundays and holidays that are worked in exchange; they win over `off`. */
  readonly worked: ReadonlySet<number>;
}

const dayLength = 86_400_000;

/** Days since 01/01/1970: differences are days. */
export function dayIndex({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / dayLength;
}

export function dayOf(number: number): CalendarDay {
  const date = new Date(number * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return (((dayIndex(day) + 3) % 7) + 7) % 7;
}

export function isWeekend(day: CalendarDay): boolean {
  return weekdayOf(day) >= 5;
}

export function isWorkingDay(day: CalendarDay, { off, worked }: DaysOff): boolean {
  const number = dayIndex(day);
  return worked.has(number) || !(isWeekend(day) || off.has(number));
}

/** The day itself where it is worked, else the last working day before it: to it work moves that falls due on a day off. */
export function workingDayUntil(day: CalendarDay, days: DaysOff): CalendarDay {
  return isWorkingDay(day, days) ? day : addWorkingDays(day, -1, days);
}

/** The day so many working days after a day, or before it where the count is negative. The day itself does not count. */
export function addWorkingDays(day: CalendarDay, count: number, days: DaysOff): CalendarDay {
  const step = Math.sign(count);
  let number = dayIndex(day);
  for (let left = Math.abs(count); left > 0; ) {
    number += step;
    if (isWorkingDay(dayOf(number), days)) left -= 1;
  }
  return dayOf(number);
}

export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayOf(dayIndex(day) + count);
}

/** Working days from one day, not counted, to a later one, counted; 0 when it is not later. */
export function workingDaysBetween(from: CalendarDay, to: CalendarDay, days: DaysOff): number {
  let count = 0;
  for (let number = dayIndex(from) + 1; number <= dayIndex(to); number += 1) {
    if (isWorkingDay(dayOf(number), days)) count += 1;
  }
  return count;
}
