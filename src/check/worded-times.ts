/** Points in time of data and of sentences, made comparable: what both say must be equal, what one leaves open fits. */
import { type FoundPoint, pointAt } from '../meaning/dates.js';
import { type Point, parsePoint } from '../model/day.js';
import type { TextSpan } from '../model/finding.js';
import type { When } from '../model/generated/schema-types.js';

export interface TimePoint {
  readonly day?: number;
  readonly month?: number;
  readonly quarter?: number;
  readonly year?: number;
  /** As the data write it. */
  readonly text: string;
}

/** The points that a time of the data names; a weekday or a day of the month is none. */
export function pointsOf(when: When | undefined): readonly TimePoint[] {
  if (when === undefined || when === 'ongoing') return [];
  const values = typeof when === 'object' ? [when.by, when.on, when.start, when.end] : [when];
  return values.flatMap((value) => (value === undefined ? [] : pointOf(value)));
}

export function pointOf(value: string | number): readonly TimePoint[] {
  const text = String(value);
  const partial = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (partial) return [{ ...inQuarter(Number(partial[2])), day: Number(partial[1]), text }];
  const point = /^\d{1,2}$/.test(text) ? undefined : parsePoint(value);
  return point ? [{ ...parts(point), text }] : [];
}

function parts(point: Point): Omit<TimePoint, 'text'> {
  const { year } = point;
  if (point.type === 'year') return { year };
  if (point.type === 'quarter') return { year, quarter: point.quarter };
  return { year, ...inQuarter(point.month), ...(point.type === 'day' ? { day: point.day } : {}) };
}

function inQuarter(month: number): { month: number; quarter: number } {
  return { month, quarter: Math.ceil(month / 3) };
}

/** Every point in time that the words name, a deadline or not, with its place. */
export function pointsIn(words: string): readonly (TimePoint & TextSpan)[] {
  return [...words.matchAll(/(?<![\p{L}\d/.,])(?=\d{1,2}\s*[/.-]|\d{1,2}\s+tháng|tháng|quý|năm)/giu)].flatMap(
    ({ index }) => {
      const found = pointAt(words, index, true);
      return found ? [{ ...found, ...quarterOf(found), text: words.slice(found.from, found.to) }] : [];
    },
  );
}

function quarterOf({ month }: FoundPoint): { quarter?: number } {
  return month === undefined ? {} : { quarter: Math.ceil(month / 3) };
}

/** Whether two points may be one: nothing that both say differs. */
export function agree(a: TimePoint, b: TimePoint): boolean {
  return (['year', 'quarter', 'month', 'day'] as const).every(
    (part) => a[part] === undefined || b[part] === undefined || a[part] === b[part],
  );
}
