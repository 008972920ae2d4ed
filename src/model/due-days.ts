/** The days by which work and reports of a plan are due, as its data name them; what only recurs each week or month has none. */
import { type CalendarDay, lastDayOf, parseDay, parsePoint } from './day.js';
import type { Dossier } from './dossier.js';
import type { Report, When } from './generated/schema-types.js';
import { periodYears } from './period.js';
import type { ItemNode, ReportNode } from './plan-tree.js';
import { everyItem } from './walk-dossier.js';

export interface DueDay {
  readonly day: CalendarDay;
  /** The day itself is written; else it is the last one of a month, quarter or year. */
  readonly named: boolean;
}

export interface DuePlace extends DueDay {
  /** JSON pointer of the date. */
  readonly pointer: string;
  readonly item: ItemNode;
  /** The report that is due; none for work. */
  readonly report?: ReportNode;
}

/** Every due date of the plan: of work with its own `when`, and of reports. */
export function* dueDates(dossier: Dossier): Generator<DuePlace> {
  const years = periodYears(dossier.plan);
  for (const item of everyItem(dossier)) {
    const { fields, pointer } = item;
    const due = dueOf(fields.when, years);
    if (due) yield { ...due, item, pointer: pointerOf(fields.when, `${pointer}/when`) };
    for (const report of item.reports) {
      for (const day of reportDays(report.fields, years)) {
        yield { ...day, item, report, pointer: `${report.pointer}/due` };
      }
    }
  }
}

function pointerOf(when: When | undefined, at: string): string {
  return typeof when === 'object' && when.by !== undefined ? `${at}/by` : at;
}

/** The deadline of a piece of work that happens once; what takes place on a day is not due by it. */
function dueOf(when: When | undefined, years: readonly [number, number]): DueDay | undefined {
  if (when === undefined || when === 'ongoing') return undefined;
  if (typeof when !== 'object') return dueAt(when, years);
  return when.every === undefined && when.by !== undefined ? dueAt(when.by, years) : undefined;
}

/** When a report is due, in each year of the plan that has it; none where it only says a day of the week or month. */
export function reportDays(
  { due, only, except = [] }: Report,
  [first, last]: readonly [number, number],
): readonly DueDay[] {
  if (due === undefined || typeof due === 'object') return [];
  const exact = dueAt(due, undefined);
  if (exact) return [exact];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years
    .filter((year) => (only === undefined || only.includes(year)) && !except.includes(year))
    .flatMap((year) => dueAt(due, [year, year]) ?? []);
}

/** A full date, a month, quarter or year; a day and month where the plan has one year. */
function dueAt(value: string | number, years: readonly [number, number] | undefined): DueDay | undefined {
  const text = String(value);
  const point = /^\d{1,2}$/.test(text) ? undefined : parsePoint(value);
  if (point) return { day: lastDayOf(point), named: point.type === 'day' };
  if (!years || years[0] !== years[1] || !/^\d{1,2}\/\d{1,2}$/.test(text)) return undefined;
  const day = parseDay(`${text}/${years[0]}`);
  return day && { day, named: true };
}
