import type { Named } from '../../model/ids.js';
import type { ItemNode } from '../../model/plan-tree.js';

/** An item that only refers to another one (`ref`) says that one's sentence. */
export function spokenItem(item: ItemNode, names: ReadonlyMap<string, Named>): ItemNode {
  const items = item.items.map((child) => spokenItem(child, names));
  const home = item.ref === undefined ? undefined : names.get(item.ref);
  const silent = !item.text && !item.name && item.measures.length === 0 && item.reports.length === 0;
  if (!silent || home?.type !== 'item') return { ...item, items };
  const { text, name } = home.node;
  return { ...item, items, ...(text ? { text } : {}), ...(name ? { name } : {}) };
}
