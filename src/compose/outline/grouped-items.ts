import type { Dossier } from '../../model/dossier.js';
import { unitHeading } from '../../model/headings.js';
import type { Named } from '../../model/ids.js';
import type { ListName, SectionNode } from '../../model/plan-tree.js';
import { resolveContent } from './include.js';

interface Place {
  readonly dossier: Dossier;
  readonly names: ReadonlyMap<string, Named>;
}

/** How many items of each list the groups without a heading hold: they are numbered as one list. */
export function groupedItems(
  sections: readonly SectionNode[],
  place: Place,
  above: readonly SectionNode[] = [],
): ReadonlyMap<ListName, number> {
  const counts = new Map<ListName, number>();
  for (const node of sections) {
    // A group that includes itself ends there.
    if (node.heading || unitHeading(node) || above.includes(node)) continue;
    const { content } = resolveContent(node, place.dossier, place.names);
    if (content.type === 'list')
      counts.set(content.name, (counts.get(content.name) ?? 0) + content.items.length);
    if (content.type === 'sections') {
      for (const [list, count] of groupedItems(content.sections, place, [...above, node])) {
        counts.set(list, (counts.get(list) ?? 0) + count);
      }
    }
  }
  return counts;
}
