import { shortDay } from '../model/day.js';
import type { TaskOutcome } from '../results/task-outcomes.js';
import { dueDays } from '../work-list/schedule.js';
import type { Work } from '../work-list/work.js';
import { unended } from './making.js';

export function taskName({ name, text }: Work): string {
  return unended(name ?? text);
}

/** "thời hạn 28/5/2027"; empty where there is no one day. */
export function dueWords({ schedule }: Work): string {
  const [due] = schedule.type === 'once' ? dueDays(schedule) : [];
  return due ? `thời hạn ${shortDay(due)}` : '';
}

/** Duties of units stand under one heading where the plan has tasks by subject. */
export function groupOf({ work }: TaskOutcome, tasks: readonly TaskOutcome[]): string {
  const bySubject = tasks.some((task) => task.work.kind === 'task');
  return bySubject && work.kind === 'duty'
    ? 'Nhiệm vụ khác của các đơn vị'
    : work.heading.replace(/^Đề nghị /u, '');
}
