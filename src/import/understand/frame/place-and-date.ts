import { type DayMonthYear, readDayMonthYear } from './day-month-year.js';
import { trimmed } from './fold.js';

export interface PlaceAndDate {
  /** "Bình Long", "tỉnh Bình Phước", as printed. */
  readonly geography?: string;
  readonly date: DayMonthYear;
  /** Where the date's words end in the text. */
  readonly end: number;
}

/** "Bình Long, ngày 11 tháng 7 năm 2022" (PL1 II.4): a line of its own, not a sentence with a date in it. */
export function readPlaceAndDate(text: string): PlaceAndDate | undefined {
  const found = readDayMonthYear(text);
  if (!found) return undefined;
  const before = trimmed(text.slice(0, found.start)).replace(/[\s,;:.…]*$/, '');
  if (!isPlaceName(before) || /[\p{L}\p{N}]/u.test(text.slice(found.end))) return undefined;
  const geography = trimmed(before);
  return { ...(geography !== '' && { geography }), date: found.value, end: found.end };
}

/** A name: at most eight words, no sentence mark, the last word with a capital; or nothing. */
function isPlaceName(text: string): boolean {
  if (text === '') return true;
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  return words.length <= 8 && !/[;:()/“"]/.test(text) && /^[\p{Lu}\p{N}….'’-]/u.test(last);
}
