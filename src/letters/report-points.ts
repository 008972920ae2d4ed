/** The reporting lines of a plan as points of a letter, each sentence once; those said with a duty stand with it. */
import type { Item } from '../model/generated/schema-types.js';
import { lowerFirst } from '../model/vietnamese.js';
import type { Work } from '../work-list/work.js';
import { isDone, namesOf, ofPlan, type RowSource } from './task-rows.js';

export function reportPoints(works: readonly Work[], { nodes, list }: RowSource): readonly Item[] {
  const points = new Map<string, Item>();
  const duties = new Set(list.works.filter(isDone).map(({ place }) => place.pointer));
  for (const work of works.filter(({ kind }) => kind === 'report')) {
    const at = work.place.pointer.replace(/\/reports\/\d+$/, '');
    if (duties.has(at)) continue;
    const text = isFrame(at) || work.written === '' ? fromData(work) : ofPlan(work.written);
    const id = nodes.get(at)?.id;
    if (!points.has(text)) points.set(text, id !== undefined && text === work.written ? { ref: id } : text);
  }
  return [...points.values()];
}

/** An opening or closing says more than when to report. */
function isFrame(pointer: string): boolean {
  return /\/(?:opening|closing)$/.test(pointer);
}

/** "Báo cáo năm gửi Phòng Kinh tế: chậm nhất 17/12/2027 (các thôn)." */
function fromData({ name, text, timing, leads }: Work): string {
  if (name === undefined) return text;
  const due = timing === '' ? '' : `: ${lowerFirst(timing)}`;
  const from = leads.length === 0 || leads.length > 3 ? '' : ` (${namesOf(leads)})`;
  return `${name}${due}${from}.`;
}
