/** Days, months, quarters and years as sentences write them. Blank dates ("ngày … tháng … năm") are none. */
import { parseDay, shortDay } from '../model/day.js';
import type { Span } from './found.js';
import { matchAt, spaced } from './patterns.js';

/** A point in time as far as it was written; a quarter stands alone with its year. */
export interface FoundPoint extends Span {
  readonly day?: number;
  readonly month?: number;
  readonly quarter?: number;
  readonly year?: number;
}

const sep = String.raw`\s*[/.\-–]\s*`;
const fullYear = String.raw`((?:19|20)\d{2})(?![\d/])`;
const before = String.raw`(?<![\d/.,])`;

/** "07/12/2021", "7.12.2021", "07 tháng 12 năm 2021". */
const fullDay = spaced(
  `${before}(\\d{1,2})(?:${sep}(\\d{1,2})${sep}|\\s*tháng\\s*(\\d{1,2})\\s*(?:,\\s*)?(?:năm|/)\\s*)${fullYear}`,
  'iuy',
);
/** "15/5", "15 tháng 5"; no third part after it. */
const dayAndMonth = spaced(
  `${before}(\\d{1,2})(?:\\s*[/-]\\s*|\\s*tháng\\s*)(\\d{1,2})(?!\\d|\\s*[/.-]\\s*\\d|%)`,
  'iuy',
);
/** "tháng 8/2027", "tháng 8 năm 2027", "tháng 8". */
const month = spaced(`tháng\\s*(\\d{1,2})(?!\\d)(?:(?:\\s*[/.-]\\s*|\\s*,?\\s*năm\\s*)${fullYear})?`, 'iuy');
/** "8/2027" where the word stood before an earlier month. */
const bareMonth = spaced(`${before}(\\d{1,2})\\s*[/-]\\s*${fullYear}`, 'iuy');
/** "quý II/2027", "quý 2 năm 2027", "quý III". */
const quarter = spaced(
  `quý\\s*(IV|I{1,3}|[1-4])(?![\\p{L}\\d])(?:(?:\\s*[/.-]\\s*|\\s*,?\\s*năm\\s*)${fullYear})?`,
  'iuy',
);
const year = spaced(`năm\\s*${fullYear}`, 'iuy');

const romans: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** The full day that stands there, valid or not. */
export function dayAt(text: string, at: number): FoundPoint | undefined {
  const found = matchAt(fullDay, text, at);
  if (!found) return undefined;
  return {
    from: at,
    to: at + found[0].length,
    day: Number(found[1]),
    month: Number(found[2] ?? found[3]),
    year: Number(found[4]),
  };
}

/** The point in time that stands there; `bare` also takes "8/2027" without "tháng" and "2027" without "năm". */
export function pointAt(text: string, at: number, bare = false): FoundPoint | undefined {
  const day = dayAt(text, at);
  if (day) return day;
  const make = (pattern: RegExp, read: (found: RegExpExecArray) => Omit<FoundPoint, 'from' | 'to'>) => {
    const found = matchAt(pattern, text, at);
    return found ? { from: at, to: at + found[0].length, ...read(found) } : undefined;
  };
  const withYear = (typed: string | undefined) => (typed === undefined ? {} : { year: Number(typed) });
  return (
    make(quarter, (found) => ({
      quarter: romans[(found[1] ?? '').toUpperCase()] ?? Number(found[1]),
      ...withYear(found[2]),
    })) ??
    make(month, (found) => ({ month: Number(found[1]), ...withYear(found[2]) })) ??
    make(year, (found) => withYear(found[1])) ??
    (bare ? make(bareMonth, (found) => ({ month: Number(found[1]), year: Number(found[2]) })) : undefined) ??
    make(dayAndMonth, (found) => ({ day: Number(found[1]), month: Number(found[2]) })) ??
    (bare ? make(bareYear, (found) => withYear(found[1])) : undefined)
  );
}

const bareYear = spaced(`${before}${fullYear}`, 'uy');

/** Whether the calendar has it; a day without a year is tried in a leap year. */
export function exists({ day, month: m, year: y }: FoundPoint): boolean {
  if (m !== undefined && (m < 1 || m > 12)) return false;
  return day === undefined || parseDay(`${day}/${m ?? 1}/${y ?? 2024}`) !== undefined;
}

/** `07/12/2021`, `5/2027`, `Q2/2027`, `2027` as the schema writes points; undefined without a year. */
export function pointText(point: FoundPoint, planYear?: number): string | undefined {
  const y = point.year ?? planYear;
  if (y === undefined || !exists({ ...point, year: y })) return undefined;
  if (point.quarter !== undefined) return `Q${point.quarter}/${y}`;
  if (point.month === undefined) return String(y);
  if (point.day === undefined) return `${point.month}/${y}`;
  return shortDay({ year: y, month: point.month, day: point.day });
}

/** `15/5` with the decree's zeros. */
export function dayMonthText({ day = 0, month: m = 0 }: FoundPoint): string {
  return shortDay({ year: 2000, month: m, day }).slice(0, -5);
}
