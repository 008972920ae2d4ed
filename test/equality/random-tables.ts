/** Random tables and frames of a given width. */

import type { Cell, Paragraph, Row, Table } from '../../src/doc/document.js';
import { mm } from '../../src/doc/length.js';
import type { StyleName } from '../../src/doc/styles.js';
import fc from '../support/random.js';
import { paragraph } from '../write/sample-doc.js';
import { inCell, paragraphOf, ruleOf } from './random-paragraphs.js';

const cellOf = (styles: readonly StyleName[]): fc.Arbitrary<Cell> =>
  fc
    .record({
      blocks: fc.oneof(
        { weight: 9, arbitrary: fc.array(paragraphOf(styles, 5, 1), { minLength: 1, maxLength: 2 }) },
        { weight: 1, arbitrary: fc.constant<Paragraph[]>([]) },
      ),
      verticalAlign: fc.constantFrom('top' as const, 'center' as const),
    })
    .map(({ blocks, ...rest }) => ({
      blocks: blocks.map((block) => ({ ...block, format: inCell(block.format), keepWithNext: false })),
      ...rest,
    }));

/** Columns in whole twips that fill the width. */
function columnsOf(shares: readonly number[], width: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const columns = shares.map((share) => Math.floor((share / total) * width * 20) / 20);
  const rest = width - columns.reduce((sum, column) => sum + column, 0);
  return columns.map((column, index) => (index === 0 ? Math.round((column + rest) * 20) / 20 : column));
}

const headOf = (count: number): fc.Arbitrary<Row[]> => {
  const cell = cellOf(['tableHead']);
  const flat = fc.array(cell, { minLength: count, maxLength: count }).map((cells): Row[] => [{ cells }]);
  const double = fc.array(cell, { minLength: 2 * count, maxLength: 2 * count }).map((cells): Row[] => [
    {
      cells: [
        ...cells.slice(0, count - 2).map((one) => ({ ...one, rowSpan: 2 })),
        { ...(cells[count - 2] ?? { blocks: [] }), columnSpan: 2 },
      ],
    },
    { cells: cells.slice(count, count + 2) },
  ]);
  return fc.oneof(fc.constant<Row[]>([]), flat, flat, ...(count > 2 ? [double] : []));
};

const rowOf = (count: number): fc.Arbitrary<Row> => {
  const cell = cellOf(['tableCell', 'tableCell', 'tableCell', 'tableCellSmall']);
  const rest = fc.record(
    {
      keepWithNext: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
      height: fc.constantFrom(12, 30, 60.5),
    },
    { requiredKeys: ['keepWithNext'] },
  );
  const plain = fc.tuple(fc.array(cell, { minLength: count, maxLength: count }), rest);
  const group = fc.tuple(
    cell.map((one): Cell[] => [{ ...one, columnSpan: count }]),
    rest,
  );
  return fc
    .oneof({ weight: 6, arbitrary: plain }, { weight: 1, arbitrary: group })
    .map(([cells, row]) => ({ cells, ...row }));
};

export const dataOf = (width: number): fc.Arbitrary<Table> =>
  fc.integer({ min: 2, max: 5 }).chain((count) =>
    fc
      .record({
        shares: fc.array(fc.constantFrom(2, 3, 5), { minLength: count, maxLength: count }),
        borders: fc.constantFrom('all' as const, 'all' as const, 'none' as const),
        horizontal: fc.constantFrom(mm(1.9), 4, 5),
        vertical: fc.constantFrom(0, 1, 3),
        head: headOf(count),
        rows: fc.array(rowOf(count), { minLength: 1, maxLength: 7 }),
        spaceBefore: fc.constantFrom(0, 6, 12),
      })
      .map(
        ({ shares, borders, horizontal, vertical, head, rows, spaceBefore }): Table => ({
          type: 'table',
          role: 'data',
          columns: columnsOf(shares, width),
          borders,
          padding: { horizontal, vertical },
          headerRows: head.length,
          rows: [...head, ...rows],
          spaceBefore,
        }),
      ),
  );

export const frameOf = (width: number): fc.Arbitrary<Table> => {
  const blocks = (styles: readonly StyleName[]) =>
    fc.array(fc.oneof({ weight: 3, arbitrary: paragraphOf(styles, 3, 0) }, ruleOf), {
      minLength: 1,
      maxLength: 4,
    });
  const side = fc.record({
    left: blocks(['issuer', 'parentOrgan', 'number', 'recipients', 'recipientsLabel', 'letterSubject']),
    right: blocks(['nation', 'motto', 'placeDate', 'signatureTitle', 'signatureName']),
    stamp: fc.constantFrom<Paragraph[]>([], [paragraph('urgency', 'HỎA TỐC')]),
    role: fc.constantFrom('letterhead' as const, 'signature' as const),
    spaceBefore: fc.constantFrom(0, 12),
  });
  return side.map(
    ({ left, right, stamp, role, spaceBefore }): Table => ({
      type: 'table',
      role,
      columns: columnsOf([2, 3], width),
      borders: 'none',
      padding: { horizontal: 0, vertical: 0 },
      headerRows: 0,
      rows: [{ cells: [{ blocks: [...left, ...stamp] }, { blocks: right }] }],
      spaceBefore,
    }),
  );
};
