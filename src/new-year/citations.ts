/** Documents that a plan cites and that come anew each year: their names move on, their numbers and days are not known yet. */

import { parseDay } from '../model/day.js';
import type { Dossier } from '../model/dossier.js';
import type { Citation } from '../model/generated/schema-types.js';
import { pointer as step } from '../model/source-file.js';
import { emptied } from './documents.js';
import { moveYears } from './move-years.js';
import { joined, type Moves, noMoves } from './moves.js';
import { timeSlots } from './questions.js';
import { isOneYear, isOwnDate, type Shift } from './shift.js';

export function moveCitations({ plan }: Dossier, shift: Shift): Moves {
  return joined(
    Object.entries(plan.citations ?? {}).map(([id, citation]) =>
      isYearly(citation, shift) ? anew(citation, step('/citations', id), shift) : noMoves,
    ),
  );
}

/**
 * Whether a document comes anew with the plan: its subject names the plan's year, or it submitted the plan. A citation in the author's
 * own words is left to him.
 */
function isYearly(citation: Citation, shift: Shift): boolean {
  const { type, subject = '', date, text } = citation;
  if (text !== undefined) return false;
  const day = date === undefined ? undefined : parseDay(date);
  const submits = /^tờ trình$/iu.test(type) && day !== undefined && isOwnDate(day.year, shift);
  return submits || (isOneYear(shift) && moveYears(subject, shift).edits.length > 0);
}

function anew(citation: Citation, at: string, shift: Shift): Moves {
  const { number, date } = citation;
  const repairs = (['subject', 'short'] as const).flatMap((key) => {
    const { edits } = moveYears(citation[key] ?? '', shift);
    return edits.map(({ from, to, text }) => ({ pointer: `${at}/${key}`, span: { from, to }, text }));
  });
  const known = [number, date].filter((each) => each !== undefined).join(', ');
  const was = known === '' ? '' : { vi: ` (trước đây: ${known})`, en: ` (before: ${known})` };
  return {
    repairs,
    splices: (['number', 'date'] as const).flatMap((key) =>
      citation[key] === undefined ? [] : [emptied(`${at}/${key}`)],
    ),
    questions: [{ kind: 'cited-yearly', pointer: at, slots: { ...timeSlots(shift), was } }],
  };
}
