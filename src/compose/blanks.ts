import type { Inline, TextRun } from '../doc/document.js';
import { mm } from '../doc/length.js';
import type { BlankName } from '../doc/overlay.js';
import { padDay, padMonth } from '../model/day.js';
import type { PartialDate } from '../model/document-name.js';
import type { DocumentNode } from '../model/dossier.js';
import { isDraft } from '../model/is-draft.js';

/** A space of Times is a quarter of the size wide. */
const spaceWidth = 0.25;

/**
 * Room for the clerk to write in, as no-break spaces: blanks are space, not dots.
 * A number needs 12 mm (five digits at 13 pt), a day or month 8 mm (practice, measured on documents).
 */
export function blank(millimetres: number, size: number): string {
  return '\u00a0'.repeat(Math.ceil(mm(millimetres) / (size * spaceWidth)));
}

export const numberRoom = 12;
export const dayRoom = 8;

/** "ngày 05 tháng 01 năm 2027" with room for each part that is not known yet (PL1 II.4b). */
export function dateWithBlanks(date: PartialDate, size: number): string {
  const room = blank(dayRoom, size);
  const day = date.day === undefined ? room : ` ${padDay(date.day)} `;
  const month = date.month === undefined ? room : ` ${padMonth(date.month)} `;
  return `ngày${day}tháng${month}năm ${date.year}`;
}

const blankAfter: Readonly<Record<string, BlankName>> = { số: 'number', ngày: 'day', tháng: 'month' };

/**
 * The words of a document's own number or date, with a run of its own for each part that is left blank for the clerk; a
 * draft is neither numbered nor signed.
 */
export function withBlankRuns(inlines: readonly Inline[], { fields }: DocumentNode): readonly Inline[] {
  if (isDraft(fields)) return inlines;
  let before = '';
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type !== 'text') return [inline];
    const parts = inline.text.split(/(\u00a0{2,})/).filter((text) => text !== '');
    return parts.map((text): TextRun => {
      const word = /(\p{L}+):?$/u.exec(before)?.[1]?.toLowerCase() ?? '';
      before = text;
      const blank = text.startsWith('\u00a0\u00a0') ? blankAfter[word] : undefined;
      return { ...inline, text, ...(blank === undefined ? {} : { blank }) };
    });
  });
}
