import { type Point, parsePoint, shortDay } from './day.js';
import type { When } from './generated/schema-types.js';
import { own } from './own.js';
import { roman, upperFirst } from './vietnamese.js';

const everyWords = {
  day: 'hằng ngày',
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': '6 tháng một lần',
  year: 'hằng năm',
} as const;

const weekdays: Readonly<Record<string, string>> = {
  mon: 'thứ Hai',
  tue: 'thứ Ba',
  wed: 'thứ Tư',
  thu: 'thứ Năm',
  fri: 'thứ Sáu',
  sat: 'thứ Bảy',
  sun: 'Chủ nhật',
};

/**
 * The time of a task as a table words it: "Quý II/2027", "Chậm nhất 30/6/2027", "Thường xuyên", "Hằng tháng".
 * The author's own words (`text`) win. `nameOf` names what a relative time counts from.
 */
export function whenWords(when: When, nameOf: (id: string) => string = (id) => id): string {
  if (when === 'ongoing') return 'Thường xuyên';
  if (typeof when !== 'object') {
    const point = parsePoint(when);
    return upperFirst(point ? deadlineWords(point) : String(when));
  }
  if (when.text !== undefined) return when.text;
  const at = when.at === undefined ? '' : `${when.at.replace(':', ' giờ ').replace(/ giờ 00$/, ' giờ')}, `;
  if (when.every !== undefined) {
    const parts = [
      everyWords[when.every],
      when.by === undefined ? '' : withinWords(when.by),
      spanWords(when),
    ];
    return upperFirst(at + joined(parts));
  }
  const parts = [
    when.on === undefined ? '' : pointText(when.on),
    spanWords(when),
    when.by === undefined ? '' : withinWords(when.by),
  ];
  // A day that is written out needs no counting; the count is checked against it.
  return upperFirst(at + (joined(parts) || relativeWords(when, nameOf)));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** "từ tháng 6/2027 đến tháng 8/2027", or one end of it. */
function spanWords({ start, end }: Exclude<When, string | number>): string {
  return [
    start === undefined ? '' : `từ ${pointText(start)}`,
    end === undefined ? '' : `đến ${pointText(end)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Counted from an event, an item or a document: "trước ngày hội 45 ngày", "sau ngày hội 03 ngày làm việc". */
function relativeWords(
  { before, after, days, working }: Exclude<When, string | number>,
  nameOf: (id: string) => string,
): string {
  const anchor = before ?? after;
  if (anchor === undefined) return '';
  const count =
    days === undefined ? '' : `${String(days).padStart(2, '0')} ngày${working ? ' làm việc' : ''}`;
  return `${before === undefined ? 'sau' : 'trước'} ${nameOf(anchor)} ${count}`.trim();
}

/** A deadline: a day is the last one; a month, quarter or year is named as it is. */
function deadlineWords(point: Point): string {
  return point.type === 'day' ? `chậm nhất ${shortDay(point)}` : pointWords(point);
}

/** "31/5/2027", "tháng 5/2027", "quý II/2027", "năm 2027". */
export function pointWords(point: Point): string {
  switch (point.type) {
    case 'day':
      return shortDay(point);
    case 'month':
      return `tháng ${point.month}/${point.year}`;
    case 'quarter':
      return `quý ${roman(point.quarter)}/${point.year}`;
    case 'year':
      return `năm ${point.year}`;
  }
}

/** A deadline inside a period: a weekday, a day of the month, a day and month, or a full point. */
export function withinWords(within: string | number): string {
  const text = String(within);
  const weekday = own(weekdays, text);
  if (weekday) return weekday;
  if (/^\d{1,2}$/.test(text)) return `ngày ${text.padStart(2, '0')}`;
  if (/^\d{1,2}\/\d{1,2}$/.test(text)) return `chậm nhất ${text}`;
  const point = parsePoint(text);
  return point ? deadlineWords(point) : text;
}

function pointText(value: string | number): string {
  const point = parsePoint(value);
  return point ? pointWords(point) : String(value);
}
