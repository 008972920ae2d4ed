/** The days that others are counted from: events, dated documents, work that has a day. */
import { type CalendarDay, parseDay } from './day.js';
import type { Dossier } from './dossier.js';
import type { When } from './generated/schema-types.js';
import { everyItem } from './walk-dossier.js';
import { addDays, addWorkingDays, type DaysOff } from './working-days.js';

/** By the id of the event, document or item. */
export function anchorDays(dossier: Dossier): ReadonlyMap<string, CalendarDay> {
  const written: (readonly [string, string | number | undefined])[] = [
    ...Object.entries(dossier.events).map(([id, { date }]) => [id, date] as const),
    ...dossier.documents.map(({ id, fields }) => [id, fields.date] as const),
    ...[...everyItem(dossier)].map(({ id = '', fields }) => [id, dayIn(fields.when)] as const),
  ];
  return new Map(
    written.flatMap(([id, text]) => {
      const day = text === undefined ? undefined : parseDay(String(text));
      return day && id !== '' ? [[id, day] as const] : [];
    }),
  );
}

function dayIn(when: When | undefined): string | number | undefined {
  return typeof when === 'object' ? (when.on ?? when.by) : when;
}

/** So many days, or working days, before or after an anchor, as `when` and `due` write it. */
export interface Count {
  readonly days: number;
  readonly working?: boolean;
  readonly before?: string;
}

export function countedFrom(
  anchor: CalendarDay,
  { days, working, before }: Count,
  off: DaysOff,
): CalendarDay {
  const count = before === undefined ? days : -days;
  return working ? addWorkingDays(anchor, count, off) : addDays(anchor, count);
}
