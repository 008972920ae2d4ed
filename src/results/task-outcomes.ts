/** How each piece of work stands, by those who lead it. */

import type { TaskResult } from '../model/generated/schema-types.js';
import { own } from '../model/own.js';
import { dayIndex } from '../model/working-days.js';
import { dueDays } from '../work-list/schedule.js';
import { statusNames } from '../work-list/statuses.js';
import type { Party, Work, WorkList } from '../work-list/work.js';
import type { UnitSent } from './sent.js';

export const taskStates = [
  'done',
  'done-late',
  'doing',
  'not-started',
  'overdue',
  'adjust',
  'unreported',
] as const;
/** As units say, together; `unreported` where a lead says nothing that would settle it. */
export type TaskState = (typeof taskStates)[number];

export const stateNames: Readonly<Record<TaskState, string>> = {
  ...statusNames,
  unreported: 'Chưa đủ báo cáo',
};

export interface TaskOutcome {
  readonly work: Work;
  readonly state: TaskState;
  /** The units that lead it, groups taken apart. */
  readonly leads: readonly Party[];
  /** Those of them that are done. */
  readonly done: readonly Party[];
  readonly said: readonly SaidOfTask[];
}

export interface SaidOfTask {
  readonly unit: Party;
  readonly isLead: boolean;
  readonly said: TaskResult;
}

/** Every duty and task of the plan, reported on or not. */
export function taskOutcomes(list: WorkList, sent: readonly UnitSent[]): readonly TaskOutcome[] {
  const works = list.works.filter(({ kind }) => kind === 'duty' || kind === 'task');
  return works.map((work) => {
    const items = list.items.filter((item) => item.work === work);
    const leads = items.flatMap(({ role, unit }) => (role === 'lead' && unit ? [unit] : []));
    const leading = new Set([...leads, ...work.leads].map(({ id }) => id));
    const said = sent.flatMap(({ unit, results }): SaidOfTask[] => {
      const task = own(results.tasks, work.id);
      return task ? [{ unit, isLead: leading.has(unit.id) || leads.length === 0, said: task }] : [];
    });
    const done = leads.filter(({ id }) =>
      said.some(({ unit, said: { status } }) => unit.id === id && isDone(status)),
    );
    return { work, leads, done, said, state: stateOf(work, leads, said, list) };
  });
}

function isDone(status: TaskResult['status']): boolean {
  return status === 'done' || status === 'done-late';
}

function stateOf(
  { schedule }: Work,
  leads: readonly Party[],
  said: readonly SaidOfTask[],
  { asOf }: WorkList,
): TaskState {
  const states = said.flatMap(({ isLead, said: { status } }) => (isLead && status ? [status] : []));
  const saying = new Set(
    said.flatMap(({ isLead, unit, said: { status } }) => (isLead && status ? [unit.id] : [])),
  );
  const [last] = [...dueDays(schedule)].slice(-1);
  const isPast = schedule.type === 'once' && last !== undefined && dayIndex(last) < dayIndex(asOf);
  const open = states.filter((status) => !isDone(status));
  if (states.includes('overdue')) return 'overdue';
  if (states.includes('adjust')) return 'adjust';
  if (isPast && open.length > 0) return 'overdue';
  if (states.length === 0) return 'unreported';
  if (open.length === 0) {
    if (leads.some(({ id }) => !saying.has(id))) return isPast ? 'unreported' : 'doing';
    return states.includes('done-late') ? 'done-late' : 'done';
  }
  return states.every((status) => status === 'not-started') ? 'not-started' : 'doing';
}
