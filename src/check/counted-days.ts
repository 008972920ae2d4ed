import { anchorDays, countedFrom } from '../model/anchor-days.js';
import { type CalendarDay, parseDay } from '../model/day.js';
import { daysOffOf } from '../model/days-off.js';
import type { Dossier } from '../model/dossier.js';
import type { When } from '../model/generated/schema-types.js';
import { everyItem } from '../model/walk-dossier.js';

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
  const anchors = anchorDays(dossier);
  for (const { fields, pointer } of everyItem(dossier)) {
    const { when } = fields;
    if (typeof when !== 'object') continue;
    const { days: many } = when;
    if (many === undefined) continue;
    const written = when.by === undefined ? undefined : parseDay(String(when.by));
    const anchor = anchors.get(when.before ?? when.after ?? '');
    if (!written || !anchor) continue;
    const told = { ...when, days: many };
    const counted = countedFrom(anchor, told, days);
    yield { when: told, pointer: `${pointer}/when/by`, anchor, written, counted };
  }
}
