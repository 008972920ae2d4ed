import { numberParts } from '../meaning/citation-number.js';
import { isLaw, sameSymbol } from '../meaning/gather-citations.js';
import { parseDay } from '../model/day.js';
import type { OfficeFile } from '../model/generated/schema-types.js';
import { levelled } from '../model/vietnamese.js';
import type { Cited } from './cited.js';
import { dayNumber } from './issue-days.js';
import { replacedDocuments } from './tables/replaced.js';

/** What has taken the place of a document by the day of a plan (20270331), as the table and the office know. */
export function successorOf(one: Cited, office: OfficeFile, planDay: number): string | undefined {
  const { number } = one.citation;
  const known = replacedDocuments.find(
    ({ number: old, law }) => sameNumber(number, old) || (law && number === undefined && isOf(one, law)),
  );
  if (known) {
    const from = parseDay(known.from);
    return from && dayNumber(from) <= planDay ? known.by : undefined;
  }
  const [, by] = Object.entries(office.check?.replaced ?? {}).find(([old]) => sameNumber(number, old)) ?? [];
  // The successor's number may say that it is younger than an old plan.
  const year = by === undefined ? undefined : numberParts(by).year;
  return year !== undefined && dayNumber({ year, month: 1, day: 1 }) > planDay ? undefined : by;
}

function sameNumber(a: string | undefined, b: string): boolean {
  if (a === undefined) return false;
  const [one, two] = [numberParts(a), numberParts(b)];
  return one.serial === two.serial && one.year === two.year && sameSymbol(one.symbol ?? '', two.symbol ?? '');
}

function isOf({ citation, year }: Cited, law: { readonly name: string; readonly year: number }): boolean {
  const said = (citation.date === undefined ? undefined : parseDay(citation.date))?.year ?? year;
  return isLaw(citation) && said === law.year && levelled(citation.subject ?? '') === levelled(law.name);
}
