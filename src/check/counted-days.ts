import { type CalendarDay, parseDay } from '../model/day.js';
import type { Dossier } from '../model/dossier.js';
import type { When } from '../model/generated/schema-types.js';
import { everyItem } from '../model/walk-dossier.js';
import { addDays, addWorkingDays } from '../model/working-days.js';
import { daysOffOf } from './days-off.js';

/** A deadline that is counted from something and written out too. */
export interface CountedDay {
  readonly when: Exclude<When, string | number> & { readonly days: number };
  /** JSON pointer of the day as written. */
  readonly pointer: string;
  readonly anchor: CalendarDay;
  readonly written: CalendarDay;
  /** The day that the count gives. */
  readonly counted: CalendarDay;
}

export function* countedDays(dossier: Dossier): Generator<CountedDay> {
  const days = daysOffOf(dossier);
  const anchors = anchorsOf(dossier);
  for (const { fields, pointer } of everyItem(dossier)) {
    const { when } = fields;
    if (typeof when !== 'object') continue;
    const { days: many } = when;
    if (many === undefined) continue;
    const written = when.by === undefined ? undefined : parseDay(String(when.by));
    const anchor = anchors.get(when.before ?? when.after ?? '');
    if (!written || !anchor) continue;
    const count = when.before === undefined ? many : -many;
    const counted = when.working ? addWorkingDays(anchor, count, days) : addDays(anchor, count);
    yield { when: { ...when, days: many }, pointer: `${pointer}/when/by`, anchor, written, counted };
  }
}

/** The days that are counted from: events, dated documents, work that has a day. */
function anchorsOf(dossier: Dossier): ReadonlyMap<string, CalendarDay> {
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
