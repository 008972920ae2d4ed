import { daysInMonth, type Point, parsePoint } from './day.js';
import type { When } from './generated/schema-types.js';

/** The last day of a point in time, as a number that sorts: 20270630. */
function lastDay(point: Point): number {
  const number = (year: number, month: number, day: number) => year * 10000 + month * 100 + day;
  switch (point.type) {
    case 'day':
      return number(point.year, point.month, point.day);
    case 'month':
      return number(point.year, point.month, daysInMonth(point.year, point.month));
    case 'quarter':
      return number(point.year, point.quarter * 3, daysInMonth(point.year, point.quarter * 3));
    case 'year':
      return number(point.year, 12, 31);
  }
}

/** When a piece of work is over, as a number that sorts; undefined for what recurs or never ends. */
export function dueNumber(when: When | undefined): number | undefined {
  if (when === undefined || when === 'ongoing') return undefined;
  if (typeof when !== 'object') return sorted(when);
  if (when.every !== undefined) return undefined;
  return sorted(when.by ?? when.end ?? when.on ?? when.start);
}

function sorted(value: string | number | undefined): number | undefined {
  const point = value === undefined ? undefined : parsePoint(value);
  return point && lastDay(point);
}
