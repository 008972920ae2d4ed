import type { CalendarDay } from '../../model/day.js';
import { dueDays } from '../../work-list/schedule.js';
import type { AxisMonth, TimeAxis } from './time-axis.js';
import type { UnitRow } from './unit-rows.js';

/** How many times something is due, per unit and part of the plan's time. */
export interface Load {
  readonly columns: readonly LoadColumn[];
  readonly rows: readonly LoadRow[];
  /** Of all units, in the order of the columns. */
  readonly totals: readonly number[];
}

/** A month, or a quarter where the plan is of several years. */
export interface LoadColumn {
  readonly year: number;
  /** 1 to 12, or 1 to 4. */
  readonly part: number;
  readonly type: 'month' | 'quarter';
  /** Its place, as shares of the axis. */
  readonly from: number;
  readonly to: number;
}

export interface LoadRow {
  readonly row: UnitRow;
  readonly counts: readonly number[];
  readonly total: number;
}

/** A table of more months than this is one of quarters (our choice: as much as a screen shows). */
const mostMonths = 18;

/** Each day of recurring work counts; work without a day does not, nor what is due beyond the axis. */
export function loadOf(rows: readonly UnitRow[], { months }: TimeAxis): Load {
  const columns = columnsOf(months);
  const counted = rows.map((row) => {
    const days = row.entries.flatMap(({ entry }) => dueDays(entry.work.schedule));
    const counts = columns.map((column) => days.filter((day) => isIn(day, column)).length);
    return { row, counts, total: sum(counts) };
  });
  return {
    columns,
    rows: counted,
    totals: columns.map((_, i) => sum(counted.map(({ counts }) => counts[i] ?? 0))),
  };
}

function columnsOf(months: readonly AxisMonth[]): readonly LoadColumn[] {
  const type = months.length > mostMonths ? 'quarter' : 'month';
  const part = (month: number) => (type === 'month' ? month : Math.ceil(month / 3));
  const columns = new Map<string, LoadColumn>();
  for (const { year, month, from, to } of months) {
    const key = `${year}/${part(month)}`;
    columns.set(key, { year, part: part(month), type, from: columns.get(key)?.from ?? from, to });
  }
  return [...columns.values()];
}

function isIn({ year, month }: CalendarDay, column: LoadColumn): boolean {
  return year === column.year && column.part === (column.type === 'month' ? month : Math.ceil(month / 3));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
