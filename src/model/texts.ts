import type { DocumentNode, Dossier } from './dossier.js';
import type { Image, Table } from './generated/schema-types.js';
import type { BodyNode, ItemNode, SectionNode, Words } from './plan-tree.js';
import { isBasisList, noSentence, walkItems, walkSections } from './plan-tree.js';
import { everyItem, treesOf } from './walk-dossier.js';

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
    if (note && note.text !== noSentence) yield note;
    if (text) yield text;
    if (content.type === 'list') yield* itemTexts(content.items);
    if (content.type === 'table') yield* tableTexts(content.table, content.pointer);
    if (content.type === 'image') yield* captionTexts(content.image, content.pointer);
    if (after) yield after;
  }
}

function* captionTexts({ caption }: Image, at: string): Generator<Words> {
  if (caption !== undefined) yield { text: caption, pointer: `${at}/caption` };
}

function* tableTexts({ columns, rows, unit }: Table, at: string): Generator<Words> {
  for (const [i, column] of columns.entries()) {
    const here = `${at}/columns/${i}`;
    if (typeof column === 'string') yield { text: column, pointer: here };
    else {
      yield { text: column.title, pointer: `${here}/title` };
      for (const [j, text] of (column.columns ?? []).entries())
        yield { text, pointer: `${here}/columns/${j}` };
    }
  }
  if (rows !== undefined) yield { text: rows, pointer: `${at}/rows` };
  if (unit !== undefined) yield { text: unit, pointer: `${at}/unit` };
}

/** What an item prints: its text, or its name where it has none. */
function* itemTexts(items: readonly ItemNode[]): Generator<Words> {
  for (const item of walkItems(items)) {
    const words = item.text ?? item.name;
    if (words) yield words;
  }
}

/** Texts beside the sentences, which only tables and labelled lines print: results, notes, short names. */
export function* dataTextsOf(dossier: Dossier): Generator<Words> {
  for (const section of treesOf(dossier).flatMap((tree) => [...walkSections(tree)])) {
    if (section.own.output) yield section.own.output;
  }
  for (const { data, fields, text, name, note, pointer } of everyItem(dossier)) {
    if (data.output && fields.output !== undefined) yield data.output;
    if (note) yield note;
    if (name && text) yield name;
    if (typeof fields.when === 'object' && fields.when.text !== undefined) {
      yield { text: fields.when.text, pointer: `${pointer}/when/text` };
    }
  }
}

/** An id in square brackets: `[@id]`, `[@id:full]`, `[@id:short]`. */
export const mentionPattern = /\[@([a-z0-9]+(?:-[a-z0-9]+)*)(?::(full|short))?\]/g;
