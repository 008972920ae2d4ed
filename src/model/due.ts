import { lastDayOf, parsePoint } from './day.js';
import type { When } from './generated/schema-types.js';

/** When a piece of work is over, as a number that sorts; undefined for what recurs or never ends. */
export function dueNumber(when: When | undefined): number | undefined {
  if (when === undefined || when === 'ongoing') return undefined;
  if (typeof when !== 'object') return sorted(when);
  if (when.every !== undefined) return undefined;
  return sorted(when.by ?? when.end ?? when.on ?? when.start);
}

function sorted(value: string | number | undefined): number | undefined {
  const point = value === undefined ? undefined : parsePoint(value);
  if (!point) return undefined;
  const { year, month, day } = lastDayOf(point);
  return year * 10000 + month * 100 + day;
}
