/** Calendars as jCal (RFC 7265): the components and properties of RFC 5545 as plain arrays, which the library writes. */
import { type CalendarDay, isoDay } from '../../model/day.js';
import { addDays } from '../../model/working-days.js';

export type Component = readonly [name: string, properties: readonly Property[], parts: readonly Component[]];
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  ...values: unknown[],
];

export const zone = 'Asia/Ho_Chi_Minh';

/** Control characters but for line ends are no text (RFC 5545, 3.1). */
export function text(name: string, ...values: readonly string[]): Property {
  return [name, {}, 'text', ...values.map((value) => value.replaceAll(/[^\P{Cc}\n]/gu, ' '))];
}

/** A day, or a time of that day (`16:00`) in Vietnam. */
export function time(name: string, day: CalendarDay, at?: string): Property {
  return at === undefined
    ? [name, {}, 'date', isoDay(day)]
    : [name, { tzid: zone }, 'date-time', `${isoDay(day)}T${at}:00`];
}

/** Minutes after midnight. */
export function minutesOf(at: string): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A time of a day in Vietnam as UTC: `2027-12-31T09:00:00Z`. */
export function utcTime(day: CalendarDay, at: string): string {
  const minutes = minutesOf(at) - 7 * 60;
  const [date, rest] = minutes < 0 ? [addDays(day, -1), minutes + 24 * 60] : [day, minutes];
  const parts = [Math.floor(rest / 60), rest % 60].map((part) => String(part).padStart(2, '0'));
  return `${isoDay(date)}T${parts.join(':')}:00Z`;
}

/** Vietnam has been at UTC+7 all the year since 13/6/1975. */
export const timezone: Component = [
  'vtimezone',
  [text('tzid', zone)],
  [
    [
      'standard',
      [
        ['dtstart', {}, 'date-time', '1975-06-13T00:00:00'],
        ['tzoffsetfrom', {}, 'utc-offset', '+07:00'],
        ['tzoffsetto', {}, 'utc-offset', '+07:00'],
        text('tzname', '+07'),
      ],
      [],
    ],
  ],
];
