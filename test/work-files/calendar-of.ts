import { icsFormat } from '../../src/work-files/formats/ics.js';
import { partyNamed, type Shown, shownList } from '../../src/work-list/shown-list.js';
import type { WorkList } from '../../src/work-list/work.js';
import { listOf } from '../work-list/support.js';

export async function calendarOf(list: WorkList, shown: Shown = {}): Promise<string> {
  return String(await icsFormat.write([shownList(list, shown)]));
}

export interface Asked extends Omit<Shown, 'unit'> {
  readonly unit?: string;
  readonly asOf?: string;
}

/** The calendar of a plan of the office for tests, on the first of January where no day is given. */
export async function calendar(plan: string, { unit, asOf, ...more }: Asked = {}): Promise<string> {
  const list = await listOf(plan, asOf ?? '01/01/2027');
  const party = unit === undefined ? undefined : partyNamed(list, unit);
  return calendarOf(list, { ...more, ...(party ? { unit: party } : {}) });
}

/** The lines as they were before they were folded. */
export function unfolded(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}
