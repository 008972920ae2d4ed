/** A calendar day without time or zone. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A point in time as precisely as it was written. */
export type Point =
  | ({ readonly type: 'day' } & CalendarDay)
  | { readonly type: 'month'; readonly year: number; readonly month: number }
  | { readonly type: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly type: 'year'; readonly year: number };

/** Reads `31/5/2027` or `2027-05-31`; undefined when the text is no day or the day does not exist. */
export function parseDay(text: string): CalendarDay | undefined {
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = slashed
    ? [Number(slashed[3]), Number(slashed[2]), Number(slashed[1])]
    : iso
      ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
      : [0, 0, 0];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { year, month, day }
    : undefined;
}

/** Reads a day, `5/2027`, `Q2/2027` or `2027`. */
export function parsePoint(value: string | number): Point | undefined {
  const text = String(value);
  const day = parseDay(text);
  if (day) return { type: 'day', ...day };
  const month = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) {
    return { type: 'month', year: Number(month[2]), month: Number(month[1]) };
  }
  const quarter = /^Q([1-4])\/(\d{4})$/.exec(text);
  if (quarter) return { type: 'quarter', year: Number(quarter[2]), quarter: Number(quarter[1]) };
  return /^\d{4}$/.test(text) ? { type: 'year', year: Number(text) } : undefined;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The last day of a point in time. */
export function lastDayOf(point: Point): CalendarDay {
  switch (point.type) {
    case 'day':
      return { year: point.year, month: point.month, day: point.day };
    case 'month':
      return { year: point.year, month: point.month, day: daysInMonth(point.year, point.month) };
    case 'quarter':
      return {
        year: point.year,
        month: point.quarter * 3,
        day: daysInMonth(point.year, point.quarter * 3),
      };
    case 'year':
      return { year: point.year, month: 12, day: 31 };
  }
}

/** Zero before days under 10 and months 1 and 2 only (PL1 II.4b). */
export function padDay(day: number): string {
  return day < 10 ? `0${day}` : String(day);
}

export function padMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** `05/4/2016`. */
export function shortDay({ year, month, day }: CalendarDay): string {
  return `${padDay(day)}/${padMonth(month)}/${year}`;
}

/** `05 tháng 4 năm 2016`, after the word "ngày". */
export function longDay({ year, month, day }: CalendarDay): string {
  return `${padDay(day)} tháng ${padMonth(month)} năm ${year}`;
}

/** `2016-04-05`. */
export function isoDay({ year, month, day }: CalendarDay): string {
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
