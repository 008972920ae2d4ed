import { type Entry, type ShownList, spanOf, touches } from '../../../work-list/shown-list.js';
import { type Coverage, coverageOf } from '../coverage.js';
import { type Load, loadOf } from '../load.js';
import { type TimeAxis, timeAxis } from '../time-axis.js';
import { type UnitRow, unitRows } from '../unit-rows.js';

/** What every part of the page of one list knows. */
export interface YearPage {
  readonly shown: ShownList;
  readonly axis: TimeAxis;
  readonly rows: readonly UnitRow[];
  readonly load: Load;
  readonly coverage: Coverage;
  /** An id of this list's part of the page. */
  readonly id: (name: string) => string;
  /** Where an entry stands in the checklist. */
  readonly idOf: (entry: Entry) => string;
}

/** `order`: of the list among those on the page, from 1. */
export function yearPage(shown: ShownList, order: number): YearPage {
  const axis = timeAxis(shown.list);
  const rows = unitRows(shown, axis);
  const entries = rows.flatMap((row) => row.entries.map(({ entry }) => entry));
  const id = (name: string) => `k${order}-${name}`;
  const ids = new Map(entries.map((entry, i) => [entry, id(`${i + 1}`)]));
  return {
    ...{ shown, axis, rows, id },
    load: loadOf(rows, axis),
    coverage: coverageOf(shown, rows),
    idOf: (entry) => ids.get(entry) ?? '',
  };
}

/** Where the lead's part of a piece of work stands, else anybody's. */
export function workPlaces({ rows, idOf }: YearPage): ReadonlyMap<string, string> {
  const entries = rows.flatMap((row) => row.entries.map(({ entry }) => entry));
  const isPartner = (entry: Entry) => Number(entry.item?.role === 'partner');
  const leadsLast = [...entries].sort((a, b) => isPartner(b) - isPartner(a));
  return new Map(leadsLast.map((entry) => [entry.work.id, idOf(entry)]));
}

/** The months of the axis that an entry belongs to, by their order, as ranges: "3-3 6-8". */
export function monthRanges({ work }: Entry, { months }: TimeAxis): string {
  const orders = months.flatMap((month, i) => (touches(work.schedule, spanOf(month)) ? [i] : []));
  const starts = orders.filter((order) => !orders.includes(order - 1));
  const ends = orders.filter((order) => !orders.includes(order + 1));
  return starts.map((start, i) => `${start}-${ends[i]}`).join(' ');
}
