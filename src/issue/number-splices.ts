import { type CalendarDay, shortDay } from '../model/day.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';
import { own } from '../model/own.js';
import type { Splice } from '../model/splice.js';
import { numberValue } from './register-entry.js';

/** The plan's text with number and day: what is there as it should be is not touched. */
export function numberSplices(
  { id }: DocumentNode,
  { plan }: Dossier,
  { number, date }: { readonly number: string; readonly date: CalendarDay },
): readonly Splice[] {
  const value = numberValue(number);
  const day = shortDay(date);
  if (plan.documents === undefined) {
    const documents = { [id]: { number: value, date: day } };
    return [{ type: 'put', pointer: '', key: 'documents', value: documents, below: 'title' }];
  }
  const pointer = `/documents/${id}`;
  const written = own(plan.documents, id) ?? {};
  const numbered: Splice[] =
    written.number === undefined
      ? [
          {
            type: 'put',
            pointer,
            key: 'number',
            value,
            below: written.date === undefined ? 'symbol' : 'date',
          },
        ]
      : [];
  const dated: Splice[] =
    written.date === undefined
      ? [{ type: 'put', pointer, key: 'date', value: day, below: 'symbol' }]
      : String(written.date) === day
        ? []
        : [{ type: 'set', pointer: `${pointer}/date`, text: day }];
  return [...numbered, ...dated];
}
