import type { Block, Doc, Footnote, Inline, Paragraph, Row, Table } from '../../src/doc/document.js';
import { pageGeometry, textWidth } from '../../src/doc/page-geometry.js';
import type { StyleName } from '../../src/doc/styles.js';
import fc from '../support/random.js';
import { paragraph, text } from '../write/sample-doc.js';
import { docOf } from './check-layout.js';

const width = textWidth(pageGeometry('portrait'));

const wordOf = fc.oneof(
  fc.constantFrom(
    'và',
    'Kế hoạch',
    '38/KH-UBND',
    '2021-2025',
    'xã/phường',
    '100%;',
    '(b/c)',
    '–',
    'a—b',
    '?!',
  ),
  fc.string({ unit: fc.constantFrom(...'abđêơư/-.,\u00a0'), minLength: 1, maxLength: 12 }),
  fc.constant('m'.repeat(60)),
);
const textOf = fc
  .array(fc.tuple(wordOf, fc.constantFrom(' ', ' ', ' ', '   ', '')), { maxLength: 40 })
  .map((words) => words.flat().join(''));
const runOf = fc
  .record({ text: textOf, bold: fc.boolean(), italic: fc.boolean() })
  .map(({ text: words, ...marks }): Inline => text(words, marks));
const inlinesOf = (style: fc.Arbitrary<StyleName>, notes: boolean): fc.Arbitrary<Paragraph> => {
  const kinds: fc.Arbitrary<Inline>[] = [runOf, fc.constant({ type: 'break' })];
  const note = textOf.map((words): Footnote => ({ type: 'footnote', number: 0, inlines: [text(words)] }));
  return fc
    .tuple(style, fc.array(fc.oneof(...kinds, ...(notes ? [note] : [])), { maxLength: 5 }), fc.boolean())
    .map(([name, inlines, keepWithNext]) => paragraph(name, inlines, { keepWithNext }));
};
const bodyOf = inlinesOf(
  fc.constantFrom<StyleName>('body', 'basis', 'heading1', 'recipients', 'subject', 'tableUnit', 'urgency'),
  true,
);
const cellsOf = inlinesOf(fc.constantFrom<StyleName>('tableCell', 'tableHead'), true);
const tableOf: fc.Arbitrary<Table> = fc
  .record({
    rows: fc.array(fc.array(fc.array(cellsOf, { maxLength: 3 }), { minLength: 3, maxLength: 3 }), {
      maxLength: 8,
    }),
    headerRows: fc.integer({ min: 0, max: 2 }),
    spaceBefore: fc.constantFrom(0, 12),
    keep: fc.boolean(),
  })
  .map(({ rows, headerRows, spaceBefore, keep }) => ({
    type: 'table',
    role: 'data',
    columns: [60, 200, width - 260],
    borders: 'all',
    padding: { horizontal: 5, vertical: 1 },
    headerRows: Math.min(headerRows, rows.length),
    spaceBefore,
    rows: rows.map((cells): Row => ({ cells: cells.map((blocks) => ({ blocks })), keepWithNext: keep })),
  }));
const blocksOf = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: bodyOf },
    { weight: 1, arbitrary: tableOf },
    fc.constant({ type: 'rule', length: 90 } as const),
  ),
  { maxLength: 25 },
);

/** Blocks of one to three sections. */
export const sectionsOf = fc.array(blocksOf, { minLength: 1, maxLength: 3 });

/** A document of such sections, its footnotes numbered in their order. */
export function numbered(sections: Block[][]): Doc {
  return numberNotes(docOf(...sections));
}

export function numberNotes(doc: Doc): Doc {
  let number = 0;
  const renumber = (block: Block): Block => {
    if (block.type === 'rule' || block.type === 'picture') return block;
    if (block.type === 'paragraph')
      return {
        ...block,
        inlines: block.inlines.map((inline) =>
          inline.type === 'footnote' ? { ...inline, number: ++number } : inline,
        ),
      };
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(renumber) })),
    }));
    return { ...block, rows };
  };
  return {
    ...doc,
    sections: doc.sections.map((section) => ({ ...section, blocks: section.blocks.map(renumber) })),
  };
}
