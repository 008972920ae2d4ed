/** Takes a dossier apart: body, appendices, then each document's frame and own body, in reading order. */
import type { DocumentNode, Dossier } from '../model/dossier.js';
import { unitHeading } from '../model/headings.js';
import { plain } from '../model/plain-words.js';
import {
  type BodyNode,
  type ItemNode,
  isBasisList,
  noSentence,
  type SectionNode,
  type Words,
} from '../model/plan-tree.js';
import type { Element, Nature, PrintedAt } from './element.js';
import { frameElements } from './frame-elements.js';
import { tableElements } from './table-elements.js';

/** What an element is made of; its index and empty label come from the list. */
export type Draft = Omit<Element, 'index' | 'label'> & { readonly label?: string };

/** Collects elements in reading order. */
export type Collect = (draft: Draft) => Element;

interface Making {
  readonly add: Collect;
  readonly printed: PrintedAt;
  readonly document?: string;
}

export function elementsOf(dossier: Dossier, printed: PrintedAt): readonly Element[] {
  const elements: Element[] = [];
  const add: Collect = (draft) => {
    const element: Element = { label: '', ...draft, index: elements.length };
    elements.push(element);
    return element;
  };
  const making: Making = { add, printed };
  add({ family: 'field', field: 'title', pointer: '/title', at: '/title', text: dossier.plan.title });
  addBody(dossier.body, making);
  for (const appendix of dossier.appendices) addSection(appendix, undefined, making);
  for (const document of dossier.documents) addDocument(document, dossier, making);
  return elements;
}

function addDocument(document: DocumentNode, dossier: Dossier, making: Making): void {
  frameElements(document, dossier, making.printed, making.add);
  addBody(document.body, { ...making, document: document.id });
}

function addBody({ basis, opening, main, closing }: BodyNode, making: Making): void {
  const bases = basis === undefined ? [] : isBasisList(basis) ? basis : [basis];
  for (const words of bases) {
    const [first] = making.printed(words.pointer);
    // The mark between bases belongs to their place, not to them.
    const text = (first?.text ?? plain(words.text)).replace(/[;.]$/, '');
    addOf(making, { family: 'basis', pointer: words.pointer, at: words.pointer, text });
  }
  if (opening) addItem(opening, undefined, making);
  addContent(main, undefined, making);
  if (closing) addItem(closing, undefined, making);
}

function addSection(node: SectionNode, parent: Element | undefined, making: Making): void {
  const heading = node.heading ?? unitHeading(node);
  if (!heading) {
    addContent(node, parent, making);
    return;
  }
  const label = making.printed(heading.pointer)[0]?.label ?? '';
  const own = addOf(making, {
    family: 'part',
    pointer: node.pointer,
    at: heading.pointer,
    ...(node.id === undefined ? {} : { id: node.id }),
    ...(parent ? { parent } : {}),
    label,
    text: heading.text,
    section: node,
  });
  addContent(node, own, making);
}

function addContent(node: SectionNode, parent: Element | undefined, making: Making): void {
  if (node.note && node.note.text !== noSentence) addParagraphs(node.note, parent, making);
  if (node.text) addParagraphs(node.text, parent, making);
  const { content } = node;
  if (content.type === 'sections') {
    for (const child of content.sections) addSection(child, parent, making);
  } else if (content.type === 'list') {
    for (const item of content.items) addItem(item, parent, making);
  } else if (content.type === 'table') {
    const { document, add } = making;
    const around = { ...(parent ? { parent } : {}), ...(document === undefined ? {} : { document }) };
    tableElements(content.table, content.pointer, around, add);
  } else if (content.type === 'image' && content.image.caption !== undefined) {
    addParagraphs({ text: content.image.caption, pointer: `${content.pointer}/caption` }, parent, making);
  }
  if (node.after) addParagraphs(node.after, parent, making);
}

function addParagraphs(words: Words, parent: Element | undefined, making: Making): void {
  const printed = making.printed(words.pointer);
  const paragraphs =
    printed.length > 0 ? printed : paragraphsOf(words.text).map((text) => ({ text, label: '' }));
  for (const { text, label } of paragraphs) {
    addOf(making, {
      family: 'sentence',
      nature: 'paragraph',
      pointer: words.pointer,
      at: words.pointer,
      ...(parent ? { parent } : {}),
      text,
      label,
    });
  }
}

function addItem(item: ItemNode, parent: Element | undefined, making: Making): void {
  const words = item.text ?? item.name;
  const at = words?.pointer ?? item.pointer;
  const [printed] = making.printed(at);
  const own = addOf(making, {
    family: 'sentence',
    nature: natureOf(item),
    pointer: item.pointer,
    at,
    ...(item.id === undefined ? {} : { id: item.id }),
    ...(parent ? { parent } : {}),
    label: printed?.label ?? '',
    text: printed?.text ?? plain(words?.text ?? ''),
    ...(item.note ? { note: making.printed(item.note.pointer)[0]?.text ?? plain(item.note.text) } : {}),
    item,
  });
  for (const child of item.items) addItem(child, own, making);
}

export function natureOf({ list, measures, amount, data, reports }: ItemNode): Nature {
  if (list === 'indicators' || measures.length > 0) return 'indicator';
  if (list === 'budget' || amount !== undefined) return 'funding';
  if (list === 'reports') return 'report';
  if (list === 'tasks' || data.lead.length > 0) return 'duty';
  return reports.length > 0 ? 'report' : 'point';
}

function addOf({ add, document }: Making, draft: Draft): Element {
  return add({ ...draft, ...(document === undefined ? {} : { document }) });
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n[ \t]*\n/)
    .map(plain)
    .filter((paragraph) => paragraph !== '');
}
