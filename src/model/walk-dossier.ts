import type { Dossier } from './dossier.js';
import type { ItemNode, SectionNode } from './plan-tree.js';
import { itemsOf, walkItems } from './plan-tree.js';

/** Every tree of sections: the shared body, each document's own, the appendices. */
export function treesOf({ body, documents, appendices }: Dossier): readonly SectionNode[] {
  return [body.main, ...documents.map((document) => document.body.main), ...appendices];
}

/** Every item; openings and closings too, since a closing often says when to report. */
export function* everyItem(dossier: Dossier): Generator<ItemNode> {
  for (const tree of treesOf(dossier)) yield* itemsOf(tree);
  for (const { opening, closing } of [dossier.body, ...dossier.documents.map(({ body }) => body)]) {
    yield* walkItems([opening, closing].flatMap((item) => (item ? [item] : [])));
  }
}
