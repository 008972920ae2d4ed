import { shortDay } from '../model/day.js';
import { dueDays } from '../work/schedule.js';
import type { Work } from '../work/work.js';
import { unended } from './making.js';

export function taskName({ name, text }: Work): string {
  return unended(name ?? text);
}

/** "thời hạn 28/5/2027"; empty where there is no one day. */
export function dueWords({ schedule }: Work): string {
  const [due] = schedule.type === 'once' ? dueDays(schedule) : [];
  return due ? `thời hạn ${shortDay(due)}` : '';
}
