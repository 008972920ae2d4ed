/** Small random documents of every kind of node, the same ones each time. */

import type { Block, Doc, Inline, PageSection, Paragraph, Row, Table } from '../../src/doc/document.js';
import { pageGeometry, textWidth } from '../../src/doc/page-geometry.js';
import type { Picture } from '../../src/doc/picture.js';
import { type StyleSheet, styleSheet } from '../../src/doc/styles.js';
import { numberNotes } from '../layout/random-doc.js';
import { jpegFile, picture, pngFile } from '../support/pictures.js';
import fc from '../support/random.js';
import { paragraph, text } from '../write/sample-doc.js';
import { bodyStyles, headingOf, paragraphOf, ruleOf, textOf } from './random-paragraphs.js';
import { dataOf, frameOf } from './random-tables.js';

const blockOf = (width: number): fc.Arbitrary<Block> =>
  fc.oneof(
    { weight: 16, arbitrary: paragraphOf(bodyStyles, 25, 2) },
    { weight: 5, arbitrary: headingOf },
    { weight: 3, arbitrary: dataOf(width) },
    { weight: 2, arbitrary: frameOf(width) },
    { weight: 1, arbitrary: ruleOf },
  );

const sectionOf: fc.Arbitrary<PageSection> = fc
  .record({
    orientation: fc.constantFrom('portrait' as const, 'portrait' as const, 'landscape' as const),
    left: fc.constantFrom(30, 35),
    top: fc.constantFrom(20, 25),
    footer: fc.constantFrom<Paragraph[]>([], [], [paragraph('contact', 'Điện thoại: 0251 3 888 999')]),
  })
  .chain(({ orientation, left, top, footer }) => {
    const geometry = pageGeometry(orientation, { top, bottom: 20, left, right: 20 });
    return fc
      .array(blockOf(textWidth(geometry)), { minLength: 3, maxLength: 10 })
      .map((blocks) => ({ geometry, blocks, ...(footer.length > 0 ? { firstFooter: footer } : {}) }));
  });

const docOf: fc.Arbitrary<Doc> = fc
  .record({
    sections: fc.array(sectionOf, { minLength: 1, maxLength: 2 }),
    header: fc.constantFrom(12 as const, 13 as const),
    body: fc.constantFrom(13 as const, 14 as const),
    indent: fc.constantFrom(10 as const, 12.7 as const),
    spacing: fc.constantFrom(6, 8),
    line: fc.constantFrom(1, 1.15, 1.3, 1.5),
  })
  .map(
    ({ sections, ...settings }): Doc =>
      numberNotes({
        id: 'thu',
        title: 'Thử',
        issuer: 'Ủy ban nhân dân xã Minh Tâm',
        date: '2027-02-22',
        styles: styleSheet({ ...settings, signatureRoom: 70 }),
        fontFamily: 'Times New Roman',
        sections,
      }),
  );

const pictureOf: fc.Arbitrary<Picture> = fc
  .record({
    width: fc.oneof(fc.constantFrom(30, 99.95, 240), fc.integer({ min: 10, max: 1200 })),
    height: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 200, max: 6000 }) }, fc.nat({ max: 20_000 })),
    spaceBefore: fc.constantFrom(0, 6, 8),
    keepWithNext: fc.boolean(),
    file: fc.constantFrom(pngFile, jpegFile),
  })
  .map(({ width, height, ...rest }) => picture(width, Math.max(1, height / 20), rest));

const dottedOf: fc.Arbitrary<Paragraph> = fc
  .record({
    words: fc.oneof({ weight: 3, arbitrary: textOf(20) }, { weight: 1, arbitrary: fc.constant('') }),
    format: fc.constantFrom({}, { align: 'left' as const }, { indentFirst: 0, spaceBefore: 0 }),
  })
  .map(({ words, format }) => {
    const leader: Inline = { type: 'leader', text: '……' };
    return paragraph('body', [...(words === '' ? [] : [text(`${words}: `)]), leader], { format });
  });

/** What is put into the documents once they are made, so that the documents stay the same ones. */
const additionOf = fc.record({
  header: fc.constantFrom<Paragraph[]>([], [], [paragraph('draftMark', 'DỰ THẢO LẦN 2')]),
  dotted: fc.array(fc.record({ line: dottedOf, at: fc.nat(99) }), { maxLength: 3 }),
  pictures: fc.array(fc.record({ picture: pictureOf, at: fc.nat(99), inCell: fc.boolean() }), {
    maxLength: 2,
  }),
});

type Addition = typeof additionOf extends fc.Arbitrary<infer T> ? T : never;

/** So many documents of one to a few pages each. */
export function randomDocs(count: number, seed: number): Doc[] {
  const additions = fc.sample(additionOf, { numRuns: count, seed });
  return fc.sample(docOf, { numRuns: count, seed }).map((doc, index): Doc => {
    const addition = additions[index];
    // What LibreOffice does with footnotes in tables is its own secret: to move them proves nothing.
    return addition && !hasNoteInTable(doc)
      ? { ...doc, sections: doc.sections.map((section) => added(section, addition, doc.styles)) }
      : doc;
  });
}

const hasNote = (block: Block) =>
  block.type === 'paragraph' && block.inlines.some(({ type }) => type === 'footnote');

/** Whether a table of the document has a footnote. */
export function hasNoteInTable({ sections }: Doc): boolean {
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'));
  return tables.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(hasNote))),
  );
}

function added(
  section: PageSection,
  { header, dotted, pictures }: Addition,
  styles: StyleSheet,
): PageSection {
  const blocks = [...section.blocks];
  for (const { line, at } of dotted) blocks.splice(at % blocks.length, 0, line);
  for (const { picture, at, inCell } of pictures) {
    const asked = at % blocks.length;
    // Kept paragraphs that begin a section and have no room with a picture lose LibreOffice the section's kind of page.
    const place = blocks.slice(0, asked).every((before) => isKept(before, styles)) ? 0 : asked;
    const block = blocks[place];
    if (inCell && block?.type === 'table' && block.role === 'data') blocks[place] = inTable(block, picture);
    // A rule belongs to what is above it; LibreOffice prints no page that has nothing but a rule.
    else if (block?.type !== 'rule') blocks.splice(place, 0, picture);
  }
  return { ...section, firstHeader: header, blocks };
}

const isKept = (block: Block, styles: StyleSheet) =>
  block.type === 'paragraph' && (block.keepWithNext === true || styles[block.style].keepWithNext);

/** A small picture after the words of the last row's first cell. */
function inTable(table: Table, one: Picture): Table {
  const rows = table.rows.map((row, index): Row => {
    const [first, ...others] = row.cells;
    if (index < table.rows.length - 1 || !first) return row;
    const small = { ...one, width: one.width / 10, height: one.height / 10, keepWithNext: false };
    return { ...row, cells: [{ ...first, blocks: [...first.blocks, small] }, ...others] };
  });
  return { ...table, rows };
}
