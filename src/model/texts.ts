import type { DocumentNode, Dossier } from './dossier.js';
import type { BodyNode, ItemNode, SectionNode, Words } from './plan-tree.js';
import { isBasisList, walkItems, walkSections } from './plan-tree.js';

/** Every text of the plan that is meant to be printed somewhere, with its JSON pointer, in reading order. */
export function* textsOf(dossier: Dossier): Generator<Words> {
  yield { text: dossier.plan.title, pointer: '/title' };
  for (const document of dossier.documents) yield* frameTexts(document);
  yield* bodyTexts(dossier.body);
  for (const appendix of dossier.appendices) yield* sectionTexts(appendix);
}

/** Texts of a document's frame that stand in the plan itself, then of its own body. */
function* frameTexts(document: DocumentNode): Generator<Words> {
  const { fields, pointerOf } = document;
  for (const key of ['subject', 'note'] as const) {
    const text = fields[key];
    if (text !== undefined) yield { text, pointer: pointerOf(key) };
  }
  for (const [i, addressee] of (fields.to ?? []).entries()) {
    const at = `${pointerOf('to')}/${i}`;
    if (typeof addressee === 'string') yield { text: addressee, pointer: at };
    else {
      yield { text: addressee.text, pointer: `${at}/text` };
      for (const [j, text] of (addressee.items ?? []).entries()) yield { text, pointer: `${at}/items/${j}` };
    }
  }
  for (const key of ['enclosures', 'recipients'] as const) {
    for (const [i, text] of (fields[key] ?? []).entries()) yield { text, pointer: `${pointerOf(key)}/${i}` };
  }
  yield* bodyTexts(document.body);
}

function* bodyTexts(body: BodyNode): Generator<Words> {
  if (isBasisList(body.basis)) yield* body.basis;
  else if (body.basis) yield body.basis;
  if (body.opening) yield* itemTexts([body.opening]);
  yield* sectionTexts(body.main);
  if (body.closing) yield* itemTexts([body.closing]);
}

function* sectionTexts(root: SectionNode): Generator<Words> {
  for (const { heading, text, note, content, after } of walkSections(root)) {
    if (heading) yield heading;
    if (note) yield note;
    if (text) yield text;
    if (content.type === 'list') yield* itemTexts(content.items);
    if (after) yield after;
  }
}

/** What an item prints: its text, or its name where it has none. */
function* itemTexts(items: readonly ItemNode[]): Generator<Words> {
  for (const item of walkItems(items)) {
    const words = item.text ?? item.name;
    if (words) yield words;
  }
}

/** An id in square brackets: `[@id]`, `[@id:full]`, `[@id:short]`. */
export const mentionPattern = /\[@([a-z0-9]+(?:-[a-z0-9]+)*)(?::(full|short))?\]/g;
