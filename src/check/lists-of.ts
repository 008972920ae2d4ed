import type { Dossier } from '../model/dossier.js';
import { type ItemNode, type ListName, walkItems, walkSections } from '../model/plan-tree.js';
import { treesOf } from '../model/walk-dossier.js';

/** The points of one list, in order. */
export interface List {
  readonly name: ListName;
  readonly items: readonly ItemNode[];
  /** Stands under a point of another list. */
  readonly nested: boolean;
}

/** Every list of the dossier: those of sections, and those under points. */
export function* listsOf(dossier: Dossier): Generator<List> {
  for (const { content } of treesOf(dossier).flatMap((tree) => [...walkSections(tree)])) {
    if (content.type !== 'list') continue;
    const { name, items } = content;
    yield { name, items, nested: false };
    for (const item of walkItems(items)) {
      if (item.items.length > 0) yield { name, items: item.items, nested: true };
    }
  }
}
