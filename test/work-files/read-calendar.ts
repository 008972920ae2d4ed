/** Calendars as a library other than the one that writes them reads them. */
import ical, { type CalendarResponse, type ParameterValue, type VEvent, type VTodo } from 'node-ical';

export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  /** Each `2027-05-18`, or `2027-05-18 16:00` in Vietnam, ascending. */
  readonly days: readonly string[];
  readonly event: VEvent;
}

export function parsed(text: string): CalendarResponse {
  return ical.sync.parseICS(text);
}

export function eventsIn(text: string): readonly ReadEvent[] {
  return Object.values(parsed(text)).flatMap((each) => (each?.type === 'VEVENT' ? [readEvent(each)] : []));
}

export function todosIn(text: string): readonly VTodo[] {
  return Object.values(parsed(text)).flatMap((each) => (each?.type === 'VTODO' ? [each] : []));
}

/** How many events each month has: `2027-05` to 3. */
export function byMonth(days: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const day of days.toSorted()) counts[day.slice(0, 7)] = (counts[day.slice(0, 7)] ?? 0) + 1;
  return counts;
}

export function words(value: ParameterValue | undefined): string {
  return typeof value === 'object' ? String(value.val) : String(value ?? '');
}

function readEvent(event: VEvent): ReadEvent {
  return {
    uid: event.uid,
    summary: words(event.summary),
    days: startsOf(event).map(dayText).toSorted(),
    event,
  };
}

/** Of a series, every day of a century; of days of a series that is not there, each. */
function startsOf(event: VEvent): readonly VEvent['start'][] {
  if (event.rrule) {
    const century = { from: new Date(2000, 0, 1), to: new Date(2099, 11, 31) };
    return ical.expandRecurringEvent(event, century).map(({ start }) => start);
  }
  const alone = Object.values(event.recurrences ?? {}) as unknown as readonly VEvent[];
  if (alone.length === 0) return [event.start];
  // The library keeps a day with a time under its date, and under its time too.
  return [...new Map(alone.map(({ start }) => [start.getTime(), start])).values()];
}

function dayText(start: Date & { dateOnly?: boolean }): string {
  if (start.dateOnly) {
    const parts = [start.getMonth() + 1, start.getDate()].map((part) => String(part).padStart(2, '0'));
    return [start.getFullYear(), ...parts].join('-');
  }
  return new Date(start.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
