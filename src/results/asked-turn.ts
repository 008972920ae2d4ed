/** One turn of a reporting line: what it is called, and the days its data are of. */
import { type CalendarDay, daysInMonth, parseDay, shortDay } from '../model/day.js';
import type { Report } from '../model/generated/schema-types.js';
import { roman } from '../model/vietnamese.js';
import { addDays, dayIndex } from '../model/working-days.js';
import { dueDays } from '../work-list/schedule.js';
import type { Work, WorkList } from '../work-list/work.js';

export interface AskedTurn {
  /** The reporting line. */
  readonly report: Work;
  /** The day it is to be sent, where one is said. */
  readonly due?: CalendarDay;
  /** "6 tháng đầu năm 2027", "quý II/2027". */
  readonly name: string;
  /** The one after it: "6 tháng cuối năm 2027"; empty where none follows. */
  readonly next: string;
  readonly year: number;
  /** First and last day of the data; missing where nobody can know them. */
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
}

/**
 * The turn that is due next on the day of the list, else the last one. None for what is reported when it happens.
 * Without a day of its own the data end as Điều 12 Nghị định số 09/2019/NĐ-CP says, unless the report is due before that.
 */
export function askedTurn(report: Work, { asOf, plan: { period } }: WorkList): AskedTurn | undefined {
  const { schedule, report: facts } = report;
  if (!facts || schedule.type === 'ad-hoc') return undefined;
  const days = dueDays(schedule);
  const due = days.find((day) => dayIndex(day) >= dayIndex(asOf)) ?? days.at(-1);
  const near = within(due ?? asOf, due ? undefined : period);
  const told = { report, ...(due ? { due } : {}) };
  const kind = facts.period;
  if (kind === 'once' || kind === 'ad-hoc') {
    return { ...told, name: due ? `đến ngày ${shortDay(due)}` : '', next: '', year: near.year };
  }
  const cutoff = facts.cutoff === undefined ? undefined : cutoffDay(facts.cutoff, kind, near);
  const end =
    due || cutoff
      ? usualEnd(kind, cutoff ?? near, cutoff !== undefined, period.end.year)
      : nextEnd(kind, near, period.end.year);
  const to = cutoff ?? (due && dayIndex(end) > dayIndex(due) ? undefined : end);
  const span = { ...told, ...namesOf(kind, end, period), year: end.year };
  return to ? { ...span, from: firstDay(kind, to, period), to } : span;
}

function within(
  day: CalendarDay,
  period: { readonly start: CalendarDay; readonly end: CalendarDay } | undefined,
): CalendarDay {
  if (!period) return day;
  const index = Math.min(Math.max(dayIndex(day), dayIndex(period.start)), dayIndex(period.end));
  return index === dayIndex(day) ? day : index === dayIndex(period.start) ? period.start : period.end;
}

type Period = Exclude<Report['period'], 'once' | 'ad-hoc'>;

/** The months in which turns end. */
const lastMonths: Readonly<Record<Exclude<Period, 'week' | 'term'>, readonly number[]>> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [3, 6, 9, 12],
  'half-year': [6, 12],
  'nine-months': [9],
  year: [12],
};

/** How many months a turn's data are of. */
const monthsOf: Readonly<Record<Exclude<Period, 'week' | 'term'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  'nine-months': 9,
  year: 12,
};

/** The usual last day of the turn that a day belongs to: the 14th of its last month. Reports of a month come after its end, too. */
function usualEnd(kind: Period, day: CalendarDay, isData: boolean, lastYear: number): CalendarDay {
  if (kind === 'week') return day;
  if (kind === 'term') return { year: lastYear, month: 12, day: 14 };
  const around = dayIndex(day) - (kind === 'month' && !isData ? 10 : 0);
  const away = (end: CalendarDay) => Math.abs(dayIndex(end) - around);
  return usualEnds(kind, day.year).reduce((best, end) => (away(end) < away(best) ? end : best));
}

/** Where no day is said at all: the turn that a day lies in. */
function nextEnd(kind: Period, day: CalendarDay, lastYear: number): CalendarDay {
  if (kind === 'week' || kind === 'term') return usualEnd(kind, day, true, lastYear);
  return usualEnds(kind, day.year).find((end) => dayIndex(end) >= dayIndex(day)) ?? day;
}

function usualEnds(kind: keyof typeof lastMonths, year: number): readonly CalendarDay[] {
  return [year - 1, year, year + 1].flatMap((each) =>
    lastMonths[kind].map((month) => ({ year: each, month, day: 14 })),
  );
}

/** `14/6` and `18` lie in the turn that is due; a weekday is the last one before. */
function cutoffDay(cutoff: string, kind: Period, near: CalendarDay): CalendarDay | undefined {
  const whole = parseDay(cutoff);
  if (whole) return whole;
  const yearly = /^(\d{1,2})\/(\d{1,2})$/.exec(cutoff);
  if (yearly) {
    const years = [near.year, near.year - 1].map((year) => dayIn(year, Number(yearly[2]), Number(yearly[1])));
    return years.find((day) => dayIndex(day) <= dayIndex(near)) ?? years[0];
  }
  if (!/^\d{1,2}$/.test(cutoff)) return undefined;
  const { year, month } = usualEnd(kind, near, false, near.year);
  return dayIn(year, month, Number(cutoff));
}

/** The day, or the month's last where it has no such day. */
function dayIn(year: number, month: number, day: number): CalendarDay {
  return { year, month, day: Math.min(day, daysInMonth(year, month)) };
}

/** The day after the turn before: data run from the 15th to the 14th, or from the first of a month to the last. */
function firstDay(
  kind: Period,
  to: CalendarDay,
  period: { readonly start: CalendarDay; readonly end: CalendarDay },
): CalendarDay {
  if (kind === 'week') return addDays(to, -6);
  const months = kind === 'term' ? 12 * (period.end.year - period.start.year + 1) : monthsOf[kind];
  const month = to.year * 12 + to.month - 1 - months;
  const isLast = to.day === daysInMonth(to.year, to.month);
  return addDays(dayIn(Math.floor(month / 12), (month % 12) + 1, isLast ? 31 : to.day), 1);
}

function namesOf(
  kind: Period,
  end: CalendarDay,
  period: { readonly start: CalendarDay; readonly end: CalendarDay },
): Pick<AskedTurn, 'name' | 'next'> {
  const { year, month } = end;
  const half = (first: boolean, of: number) => `6 tháng ${first ? 'đầu' : 'cuối'} năm ${of}`;
  const quarter = (index: number) => `quý ${roman((index % 4) + 1)}/${Math.floor(index / 4)}`;
  const monthly = (index: number) => `tháng ${(index % 12) + 1}/${Math.floor(index / 12)}`;
  switch (kind) {
    case 'week':
      return { name: `tuần đến ngày ${shortDay(end)}`, next: 'tuần tiếp theo' };
    case 'month':
      return { name: monthly(year * 12 + month - 1), next: monthly(year * 12 + month) };
    case 'quarter':
      return { name: quarter(year * 4 + month / 3 - 1), next: quarter(year * 4 + month / 3) };
    case 'half-year':
      return month === 6
        ? { name: half(true, year), next: half(false, year) }
        : { name: half(false, year), next: half(true, year + 1) };
    case 'nine-months':
      return { name: `9 tháng đầu năm ${year}`, next: `3 tháng cuối năm ${year}` };
    case 'year':
      return { name: `năm ${year}`, next: `năm ${year + 1}` };
    case 'term':
      return { name: `giai đoạn ${period.start.year} - ${period.end.year}`, next: '' };
  }
}

/** "số liệu tính từ 15/12/2026 đến 14/6/2027"; dots where the days are not known. */
export function dataWords({ from, to, year }: AskedTurn): string {
  const blank = `…/…/${year}`;
  return `số liệu tính từ ${from ? shortDay(from) : '…/…/…'} đến ${to ? shortDay(to) : blank}`;
}
