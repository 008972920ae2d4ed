/** Whether words say a datum that the plan states beside them: what no word says cannot be read from the page. */
import { type Point, parsePoint } from '../../model/day.js';
import type { Quantity, Report } from '../../model/generated/schema-types.js';
import { parseQuantity } from '../../model/quantity.js';
import type { UnitMention } from '../../model/units.js';
import { levelled, roman } from '../../model/vietnamese.js';

/** Whether a unit is called by one of its names. */
export function saysUnit(words: string, { typed, name, short, unit }: UnitMention): boolean {
  const said = levelled(words);
  return [typed, name, short, unit?.name, unit?.short, ...(unit?.aliases ?? [])].some(
    (each) => each !== undefined && said.includes(levelled(each)),
  );
}

/** Whether a quantity's number stands in the words as a number: 12 does not stand in 112 or 12,5. */
export function saysQuantity(words: string, quantity: Quantity): boolean {
  const digits = parseQuantity(quantity)?.digits ?? String(quantity);
  return new RegExp(`(?<![\\d.,])${digits.replace(/[.]/g, '\\.')}(?![\\d]|[.,]\\d)`).test(words);
}

/** Whether the day, or the time after the period, by which a report is due stands in the words. */
export function saysDue(words: string, due: NonNullable<Report['due']>): boolean {
  if (typeof due === 'object') return due.days === undefined || saysQuantity(words, due.days);
  const text = String(due);
  const yearly = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (yearly) return dayPattern(Number(yearly[1]), Number(yearly[2])).test(words);
  const point = parsePoint(due);
  if (point) return pointPattern(point).test(words);
  return /^\d{1,2}$/.test(text) ? saysQuantity(words, Number(text)) || saysQuantity(words, text) : true;
}

function pointPattern(point: Point): RegExp {
  switch (point.type) {
    case 'day':
      return dayPattern(point.day, point.month);
    case 'month':
      return new RegExp(`(?<!\\d)0?${point.month}(?:\\/| năm )${point.year}`);
    case 'quarter':
      return new RegExp(`quý (?:${roman(point.quarter)}|${point.quarter})(?!\\p{L})`, 'iu');
    case 'year':
      return new RegExp(String(point.year));
  }
}

/** "05/6", "ngày 5 tháng 6". */
function dayPattern(day: number, month: number): RegExp {
  return new RegExp(`(?<!\\d)0?${day}(?:\\/| tháng )0?${month}(?!\\d)`);
}
