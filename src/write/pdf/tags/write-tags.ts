import type { Footnote } from '../../../doc/document.js';
import type { Pdf } from '../open-pdf.js';
import type { CellAttributes, Content, Owner, Tag } from './tag.js';
import type { Marked } from './tag-recorder.js';

type Element = PDFKit.PDFStructureElement;

/** How dots to write on are read aloud. */
const dots = '…';

/**
 * Writes the structure tree over what was marked on the pages. Everything marked must have its place in the tree: content without one
 * would be heard by nobody, so that is an error of ours and throws.
 */
export function writeTags(pdf: Pdf, tree: Tag, marked: ReadonlyMap<Owner, readonly Marked[]>): void {
  const left = new Map(marked);
  const ids: [id: string, element: Element][] = [];

  function element(tag: Tag): Element {
    const made = pdf.struct(tag.type, tag.alt === undefined ? {} : { alt: tag.alt });
    setAttributes(made, { ...cellAttributes(tag.cell), ...listAttributes(tag.numbering) });
    for (const child of tag.children) {
      if (child.type === 'content') addContent(made, child);
      else made.add(element(child));
    }
    return made;
  }

  function addContent(parent: Element, { of, part }: Content): void {
    const found = left.get(of) ?? [];
    const isTaken = ({ kind }: Marked) => part === 'all' || (kind === 'label') === (part === 'label');
    for (const mark of found.filter(isTaken)) addMark(parent, mark);
    left.set(
      of,
      found.filter((mark) => !isTaken(mark)),
    );
  }

  function addMark(parent: Element, { content, kind, note, box }: Marked): void {
    if (kind === 'dots') parent.add(pdf.struct('Span', { actual: dots }).add(content));
    else if (note !== undefined) addNote(parent, content, note);
    else parent.add(content);
    if (box !== undefined) setAttributes(parent, { O: 'Layout', Placement: 'Block', BBox: [...box] });
  }

  /** The mark, then the note's words where they are called for (PDF/UA-1, 7.9). */
  function addNote(parent: Element, mark: Marked['content'], note: Footnote): void {
    parent.add(pdf.struct('Reference').add(mark));
    const words = left.get(note);
    if (words === undefined) return;
    const made = pdf.struct('Note');
    const id = `note-${note.number}-${ids.length + 1}`;
    dataOf(made).ID = new String(id);
    ids.push([id, made]);
    const label = pdf.struct('Lbl');
    for (const { content } of words.filter(({ kind }) => kind === 'label')) label.add(content);
    made.add(label);
    for (const found of words.filter(({ kind }) => kind !== 'label')) addMark(made, found);
    left.delete(note);
    parent.add(made);
  }

  const root = element(tree);
  const lost = [...left.values()].flat().length;
  if (lost > 0) throw new Error(`${lost} stretches of content have no place in the structure tree`);
  pdf.addStructure(root);
  Object.assign(pdf.getStructTreeRoot().data, {
    RoleMap: { Title: 'P' },
    ...(ids.length > 0 ? { IDTree: idTree(pdf, ids) } : {}),
  });
}

/** A name tree of one leaf; keys in byte order (ISO 32000-1, 7.9.6). */
function idTree(pdf: Pdf, ids: readonly (readonly [id: string, element: Element])[]) {
  const sorted = [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = sorted.flatMap(([id, element]) => [new String(id), Reflect.get(element, 'dictionary')]);
  const ends = [sorted[0]?.[0] ?? '', sorted.at(-1)?.[0] ?? ''].map((id) => new String(id));
  const tree = pdf.ref({ Kids: [{ Names: names, Limits: ends }] });
  tree.end(undefined);
  return tree;
}

function cellAttributes(cell: CellAttributes | undefined) {
  if (cell === undefined) return {};
  const { scope, columns, rows } = cell;
  return {
    O: 'Table',
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(columns === 1 ? {} : { ColSpan: columns }),
    ...(rows === 1 ? {} : { RowSpan: rows }),
  };
}

function listAttributes(numbering: Tag['numbering']) {
  return numbering === undefined ? {} : { O: 'List', ListNumbering: numbering };
}

/** Attributes beside an owner (ISO 32000-1, 14.7.5): an owner alone says nothing and is left out. */
function setAttributes(element: Element, attributes: Readonly<Record<string, unknown>>): void {
  if (Object.keys(attributes).length > 1) dataOf(element).A = attributes;
}

/** The dictionary that an element writes: pdfkit has no option for these entries. */
function dataOf(element: Element): Record<string, unknown> {
  const reference: unknown = Reflect.get(element, 'dictionary');
  if (typeof reference !== 'object' || reference === null || !('data' in reference))
    throw new TypeError('pdfkit keeps its structure elsewhere: pin pdfmake 0.3.11');
  return reference.data as Record<string, unknown>;
}
