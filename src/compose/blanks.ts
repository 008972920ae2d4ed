import { mm } from '../doc/length.js';
import { padDay, padMonth } from '../model/day.js';
import type { PartialDate } from '../model/document-name.js';

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
