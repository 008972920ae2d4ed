/** What a row of a workbook stands for. */
import type { Entry, ShownList } from '../work-list/shown-list.js';
import type { WorkItem, WorkList } from '../work-list/work.js';

/**
 * A unit's part by its own id; a group's by work and group. In a list of everybody's a row is the part of the one who leads, or the
 * work itself where several lead.
 */
export function rowId({ work, item }: Entry, { unit, list }: ShownList): string {
  if (item) return unit === undefined || item.unit?.id === unit.id ? item.id : `${work.id}--${unit.id}`;
  const [only, ...others] = leadItems(list, work.id);
  return only && others.length === 0 ? only.id : work.id;
}

export interface RowItems {
  readonly items: readonly WorkItem[];
  /** Said of them together: what one of them says for itself goes before. */
  readonly shared: boolean;
}

/** None for an id that the list does not know. */
export function itemsOfRow(id: string, list: WorkList): RowItems | undefined {
  const own = list.items.find((item) => item.id === id && item.unit);
  if (own) return { items: [own], shared: false };
  const ofGroup = list.items.filter(({ work, group }) => group && `${work.id}--${group.id}` === id);
  const ofWork = ofGroup.length > 0 ? ofGroup : leadItems(list, id);
  return ofWork.length === 0 ? undefined : { items: ofWork, shared: true };
}

/** Those who lead; all who have a part where nobody leads. */
function leadItems({ items }: WorkList, work: string): readonly WorkItem[] {
  const own = items.filter((item) => item.work.id === work);
  const leads = own.filter(({ role }) => role === 'lead');
  return leads.length > 0 ? leads : own;
}
