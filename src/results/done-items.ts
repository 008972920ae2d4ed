import type { ResultsFile } from '../model/generated/schema-types.js';
import { own } from '../model/own.js';
import type { WorkList } from '../work-list/work.js';

/** Ids of the items that the units' results tell to be done, and of the report that came with them. */
export function doneItems({ report, units }: ResultsFile, { items }: WorkList): ReadonlySet<string> {
  const done = items.filter(({ work, unit }) => {
    const told = unit === undefined ? undefined : own(units, unit.id);
    if (!told) return false;
    const { status } = own(told.tasks, work.id) ?? {};
    return work.id === report || status === 'done' || status === 'done-late';
  });
  return new Set(done.map(({ id }) => id));
}
