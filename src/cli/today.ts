import type { CalendarDay } from '../model/day.js';

/** The day of the machine's clock, where the machine is. */
export function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
