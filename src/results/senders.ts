/** Who was to report and did. */
import { type CalendarDay, parseDay } from '../model/day.js';
import { dayIndex } from '../model/working-days.js';
import { distinctParties } from '../work-list/parties.js';
import type { Party, WorkList } from '../work-list/work.js';
import { collectorsOf, type ReportedTurn } from './reported-turn.js';
import type { UnitSent } from './sent.js';

export interface Senders {
  /** Everybody that was to report, in the order of the office file. */
  readonly due: readonly Party[];
  readonly reported: readonly Party[];
  readonly missing: readonly Party[];
  readonly late: readonly { readonly unit: Party; readonly date: CalendarDay }[];
}

export function sendersOf(list: WorkList, turn: ReportedTurn, sent: readonly UnitSent[]): Senders {
  const collecting = new Set(collectorsOf(turn.report).map(({ id }) => id));
  const owing = list.items.flatMap(({ work, unit }) =>
    work.id === turn.report.id && unit && !collecting.has(unit.id) ? [unit] : [],
  );
  const order = new Map(list.units.map(({ id }, i) => [id, i]));
  const due = [...distinctParties(owing)].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const dates = new Map(sent.filter(saysSomething).map(({ unit, results }) => [unit.id, results.date]));
  const reported = due.filter(({ id }) => dates.has(id));
  const late = reported.flatMap((unit) => {
    const given = dates.get(unit.id);
    const date = given === undefined ? undefined : parseDay(given);
    return date && turn.due && dayIndex(date) > dayIndex(turn.due) ? [{ unit, date }] : [];
  });
  return { due, reported, missing: due.filter(({ id }) => !dates.has(id)), late };
}

/** A form that came back empty is no report. */
function saysSomething({ results: { date, indicators = {}, tasks = {}, funding = [] } }: UnitSent): boolean {
  return (
    date !== undefined ||
    Object.keys(indicators).length > 0 ||
    Object.keys(tasks).length > 0 ||
    funding.length > 0
  );
}
