/** The turn that results are of: who collects them, and to whom the collector reports on. */
import { parseDay } from '../model/day.js';
import type { ResultsFile } from '../model/generated/schema-types.js';
import type { Party, Work, WorkList } from '../work-list/work.js';
import { type AskedTurn, askedTurn } from './asked-turn.js';

export interface ReportedTurn extends AskedTurn {
  /** The line that the Báo cáo itself belongs to: the collector's own, where it reports on; else the one it was collected by. */
  readonly line: Work;
  /** Whether the year goes on after it: what is not reached may be reached yet. */
  readonly interim: boolean;
}

/** The lines that something can be reported by. */
export function reportLines({ works }: WorkList): readonly Work[] {
  return works.filter(({ kind, report }) => kind === 'report' && report !== undefined);
}

/** `report`: the line by which units reported; `line`: the Báo cáo's own, where somebody says which. None for what is reported when it happens. */
export function reportedTurn(
  list: WorkList,
  { from, to }: Pick<ResultsFile, 'from' | 'to'>,
  report: Work,
  line?: Work,
): ReportedTurn | undefined {
  const first = from === undefined ? undefined : parseDay(from);
  const last = to === undefined ? undefined : parseDay(to);
  const turn = askedTurn(report, last ? { ...list, asOf: last } : list);
  if (!turn) return undefined;
  return {
    ...turn,
    ...(first ? { from: first } : {}),
    ...(last ? { to: last } : {}),
    line: line ?? onward(list, report) ?? report,
    interim: turn.name.endsWith(String(turn.year)) && turn.next.endsWith(String(turn.year)),
  };
}

/** Those who sum up: named as such, else the receivers. */
export function collectorsOf({ report }: Work): readonly Party[] {
  if (!report) return [];
  return report.via.length > 0 ? report.via : report.to;
}

/** The line by which the collector reports on, of the same time. */
function onward(list: WorkList, collected: Work): Work | undefined {
  const collectors = new Set(collectorsOf(collected).map(({ id }) => id));
  return reportLines(list).find(
    (line) =>
      line !== collected &&
      line.report?.period === collected.report?.period &&
      line.leads.length > 0 &&
      line.leads.every(({ id }) => collectors.has(id)),
  );
}
