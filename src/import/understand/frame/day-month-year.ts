import { fold } from './fold.js';
import { asDigits } from './number-line.js';

/** A date as a letterhead prints it; what is blank is missing. */
export interface DayMonthYear {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

/** A part that is still to be written by hand: space, dots, a dash. */
const room = String.raw`[\s.…_-]*`;
const long = new RegExp(
  `ngay${room}([\\dlo]{2}|\\d)?${room}thang${room}([\\dlo]{2}|\\d)?${room}nam${room}(\\d{4}|2[\\dlo]{3})?(\\d{0,3}${room})`,
);
const short = /ngay\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/;

/**
 * "ngày 11 tháng 7 năm 2022", "ngày     tháng     năm 2024", "ngày 05/3/2024" (PL1 II.4b): the parts and where the words
 * stand in the text. Undefined when the text has no such words; a year begun only ("năm 202…") is missing.
 */
export function readDayMonthYear(
  text: string,
): { readonly value: DayMonthYear; readonly start: number; readonly end: number } | undefined {
  const levelled = fold(text);
  const match = long.exec(levelled) ?? short.exec(levelled);
  if (!match) return undefined;
  const [whole, day, month, year] = match;
  const value = {
    ...part('day', day, 31),
    ...part('month', month, 12),
    ...part('year', year, 9999),
  };
  return { value, start: match.index, end: match.index + whole.trimEnd().length };
}

function part(name: keyof DayMonthYear, digits: string | undefined, most: number): DayMonthYear {
  const value = Number(asDigits(digits ?? '0'));
  return value > 0 && value <= most ? { [name]: value } : {};
}
