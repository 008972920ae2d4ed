/** A document with some changes in it, as people and years make them; what to change and how is told by numbers. */
import type { Block, Doc, Inline, PageSection, Paragraph, Row, Table } from '../../src/doc/document.js';
import { mm } from '../../src/doc/length.js';
import { pageGeometry } from '../../src/doc/page-geometry.js';
import { numberNotes } from '../layout/random-doc.js';
import { jpegFile, picture } from '../support/pictures.js';
import fc from '../support/random.js';
import { footnote, lineBreak, paragraph, text } from '../write/sample-doc.js';

/** A kind of change, and numbers that choose its place: they are taken modulo what is there. */
export interface Mutation {
  readonly kind: keyof typeof sectionChanges | keyof typeof docChanges;
  readonly place: number;
  readonly inner: number;
}

type Place = Omit<Mutation, 'kind'>;

const words = ['năm 2027', 'xã Minh Tâm', '95%', 'các đơn vị', '(b/c)', '12/KH-UBND', 'và', 'trẻ em;', '…'];
const word = (at: number) => words[at % words.length] ?? '';
const fresh = ({ place, inner }: Place): Paragraph =>
  paragraph(inner % 3 === 0 ? 'heading2' : 'body', `${place % 9}. ${word(inner)} ${word(place)} được giao`);

/** `list` with the member at a place replaced by others. */
function spliced<T>(list: readonly T[], at: number, change: (each: T) => readonly T[]): T[] {
  const chosen = list.length === 0 ? -1 : at % list.length;
  return list.flatMap((each, index) => (index === chosen ? change(each) : [each]));
}

const sectionChanges = {
  words: inParagraph((inlines, at) => spliced(inlines, at, (each) => [otherWords(each, at)])),
  more: inParagraph((inlines, at) => [...inlines, text(` ${word(at)}`, { bold: at % 2 === 0 })]),
  fewer: inParagraph((inlines, at) => spliced(inlines, at, () => [])),
  look: inParagraph((inlines, at) =>
    spliced(inlines, at, (each) => [each.type === 'text' ? { ...each, italic: !each.italic } : each]),
  ),
  broken: inParagraph((inlines, at) => spliced(inlines, at, (each) => [each, lineBreak])),
  note: inParagraph((inlines, at) => [...inlines, footnote(0, `Theo ${word(at)}.`)]),
  style: anyParagraph((each, at) => ({ ...each, style: at % 2 === 0 ? 'basis' : 'heading1' })),
  format: anyParagraph((each, at) => ({
    ...each,
    format: { spaceBefore: at % 30, indentLeft: mm(at % 20) },
  })),
  gone: inBlocks((blocks, { place }) => spliced(blocks, place, () => [])),
  come: inBlocks((blocks, at) => spliced(blocks, at.place, (each) => [each, fresh(at)])),
  first: inBlocks((blocks, at) => [fresh(at), ...blocks]),
  last: inBlocks((blocks, at) => [...blocks, fresh(at)]),
  cut: inBlocks((blocks, { place }) => blocks.slice(0, -(place % 3) || undefined)),
  moved: inBlocks((blocks, { place, inner }) => {
    const [one, ...rest] = spliced(blocks, place, (each) => [each]);
    return one
      ? [...rest.slice(0, inner % (rest.length + 1)), one, ...rest.slice(inner % (rest.length + 1))]
      : [];
  }),
  picture: inBlocks((blocks, { place, inner }) =>
    spliced(blocks, place, (each) => [each, picture(60 + (inner % 50), 40, { file: jpegFile })]),
  ),
  rowGone: inTable((table, at) => ({
    ...table,
    rows: spliced(table.rows, at, (row) => (isPlain(table, row) ? [] : [row])),
  })),
  rowCome: inTable((table, at) => ({
    ...table,
    rows: spliced(table.rows, at, (row) => (isPlain(table, row) ? [row, row] : [row])),
  })),
  widths: inTable((table) => ({ ...table, columns: [...table.columns].reverse() })),
  borders: inTable((table) => ({ ...table, borders: table.borders === 'all' ? 'none' : 'all' })),
  pages: (section: PageSection): PageSection => ({ ...section, geometry: pageGeometry('landscape') }),
  header: (section: PageSection, { inner }: Place): PageSection => ({
    ...section,
    firstHeader: inner % 3 === 0 ? [] : [paragraph('draftMark', `DỰ THẢO LẦN ${inner % 4}`)],
  }),
  footer: (section: PageSection, { inner }: Place): PageSection => ({
    ...section,
    firstFooter: inner % 3 === 0 ? [] : [paragraph('contact', `Điện thoại: ${inner}`)],
  }),
};

const docChanges = {
  dropped: ({ sections }: Doc, { place }: Place) =>
    sections.length > 1 ? spliced(sections, place, () => []) : sections,
  added: ({ sections }: Doc, at: Place) =>
    spliced(sections, at.inner, (each) => [
      each,
      {
        geometry: pageGeometry('landscape'),
        blocks: [paragraph('appendixLabel', 'Phụ lục'), ...each.blocks.slice(at.place % 4)],
      },
    ]),
};

export const mutationsOf = fc.array(
  fc.record({
    kind: fc.constantFrom(
      ...([...Object.keys(sectionChanges), ...Object.keys(docChanges)] as Mutation['kind'][]),
    ),
    place: fc.nat(9999),
    inner: fc.nat(9999),
  }),
  { minLength: 1, maxLength: 8 },
);

export function changedDoc(doc: Doc, mutations: readonly Mutation[]): Doc {
  return numberNotes(mutations.reduce(changed, doc));
}

function changed(doc: Doc, { kind, ...at }: Mutation): Doc {
  if (kind in docChanges) return { ...doc, sections: docChanges[kind as keyof typeof docChanges](doc, at) };
  const change = sectionChanges[kind as keyof typeof sectionChanges];
  return { ...doc, sections: spliced(doc.sections, at.place, (section) => [change(section, at)]) };
}

function inBlocks(change: (blocks: readonly Block[], at: Place) => Block[]) {
  return (section: PageSection, at: Place): PageSection => ({
    ...section,
    blocks: change(section.blocks, at),
  });
}

function anyParagraph(change: (each: Paragraph, at: number) => Paragraph) {
  const inBlock = (block: Block, { place, inner }: Place): Block => {
    if (block.type === 'paragraph') return change(block, inner);
    if (block.type !== 'table') return block;
    const rows = spliced(block.rows, place, (row) => [
      {
        ...row,
        cells: spliced(row.cells, inner, (cell) => [
          { ...cell, blocks: spliced(cell.blocks, place, (each) => [inBlock(each, { place, inner })]) },
        ]),
      },
    ]);
    return { ...block, rows };
  };
  return inBlocks((blocks, at) => spliced(blocks, at.place, (block) => [inBlock(block, at)]));
}

function inParagraph(change: (inlines: readonly Inline[], at: number) => Inline[]) {
  return anyParagraph((each, at) => ({ ...each, inlines: change(each.inlines, at) }));
}

function inTable(change: (table: Table, at: number) => Table) {
  return inBlocks((blocks, { place, inner }) => {
    const tables = blocks.filter((block) => block.type === 'table');
    const chosen = tables[place % Math.max(1, tables.length)];
    return blocks.map((block) => (block === chosen && block.type === 'table' ? change(block, inner) : block));
  });
}

/** Rows below the heads, and not the last one: heads are merged, and a table has a row. */
function isPlain(table: Table, row: Row): boolean {
  const index = table.rows.indexOf(row);
  return index >= table.headerRows && table.rows.length > table.headerRows + 1;
}

function otherWords(inline: Inline, at: number): Inline {
  if (inline.type === 'footnote') return { ...inline, inlines: [...inline.inlines, text(` ${word(at)}`)] };
  if (inline.type !== 'text') return inline;
  const said = inline.text.split(' ');
  return {
    ...inline,
    text: said.map((each, index) => (index === at % said.length ? word(at) : each)).join(' '),
  };
}
