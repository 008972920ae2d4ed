import { describe, expect, it } from 'vitest';
import { faceName } from '../../src/doc/fonts.js';
import { pageGeometry, textWidth } from '../../src/doc/page-geometry.js';
import { body, docsOf, tablesOf } from '../support/compose-text.js';
import fc from '../support/random.js';
import { sampleFonts } from '../write/sample-doc.js';

const first = (plan: string) => {
  const [table] = tablesOf(docsOf(plan)[0] as never);
  if (!table) throw new Error('no table');
  return table;
};

describe('a free table', () => {
  it('has a row a line, cells between bars', () => {
    expect(
      body(`
table:
  columns: [TT, "Nội dung", "Ghi chú"]
  rows: |
    1 | Tập huấn | 02 lớp
    | 2 | Truyền thông | |
`),
    ).toEqual(['TT | Nội dung | Ghi chú', '1 | Tập huấn | 02 lớp', '2 | Truyền thông | ']);
  });

  it('loses no cell too many, fills up cells too few', () => {
    expect(body('table: {columns: [A, B], rows: "x | y | z | w"}')[1]).toBe('x | y | z | w');
    expect(first('table: {columns: [A, B], rows: "x | y | z"}').rows[1]?.cells).toHaveLength(2);
    expect(body('table: {columns: [A, B, C], rows: "x | y"}')[1]).toBe('x | y | ');
  });

  it('has two header rows where columns have columns', () => {
    const table = first(
      'table: {columns: [TT, "Nhiệm vụ", {title: Kết quả, columns: ["Trong kỳ", "Lũy kế"]}, "Vướng mắc"], blank: 7}',
    );
    expect(table.headerRows).toBe(2);
    expect(table.columns).toHaveLength(5);
    expect(table.rows).toHaveLength(9);
    expect(table.rows[0]?.cells.map(({ columnSpan = 1, rowSpan = 1 }) => [columnSpan, rowSpan])).toEqual([
      [1, 2],
      [1, 2],
      [2, 1],
      [1, 2],
    ]);
    expect(table.rows[1]?.cells).toHaveLength(2);
    expect(table.rows[2]?.cells).toHaveLength(5);
  });

  it('has numbers under its head, which is repeated with them', () => {
    const table = first('table: {columns: [A, B, C], columnNumbers: true, rows: "1 | 2 | 3"}');
    expect(table.headerRows).toBe(2);
    expect(body('table: {columns: [A, B, C], columnNumbers: true, rows: "1 | 2 | 3"}')[1]).toBe(
      '(1) | (2) | (3)',
    );
  });

  it('has group rows, bold over the width, that stay with the next', () => {
    const row = first('table: {columns: [A, B, C], rows: "I. Nhóm\\nx | y | z"}').rows[1];
    expect(row).toMatchObject({ keepWithNext: true, cells: [{ columnSpan: 3 }] });
    expect(row?.cells[0]?.blocks[0]).toMatchObject({ inlines: [{ text: 'I. Nhóm', bold: true }] });
  });

  it('has its unit of measure above', () => {
    expect(body('table: {columns: [A, B], unit: triệu đồng, rows: "x | 5"}')[0]).toBe(
      'Đơn vị tính: triệu đồng',
    );
  });

  it('understands marks and mentions in cells and heads', () => {
    expect(body('table: {columns: ["**A**", "[@vhxh]"], rows: "*x* | [@luat-tre-em]"}')).toEqual([
      'A | Phòng Văn hóa - Xã hội',
      'x | Luật Trẻ em',
    ]);
  });

  it('takes 11 pt from eight columns on', () => {
    const style = (columns: number) => {
      const heads = Array.from({ length: columns }, (_, i) => `C${i}`).join(', ');
      const [block] = first(`table: {columns: [${heads}], blank: 1}`).rows[1]?.cells[0]?.blocks ?? [];
      return block?.type === 'paragraph' ? block.style : '';
    };
    expect(style(7)).toBe('tableCell');
    expect(style(8)).toBe('tableCellSmall');
  });
});

describe('column widths', () => {
  const word = fc.constantFrom(
    'a',
    'Tập huấn',
    'trách nhiệm',
    '1.234.567.890',
    '331/TTr-PLĐTBXH',
    'nghiêng',
    'https',
  );
  const cell = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
  const tables = fc.integer({ min: 2, max: 5 }).chain((count) =>
    fc.record({
      columns: fc.array(cell, { minLength: count, maxLength: count }),
      rows: fc.array(fc.array(cell, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 4 }),
    }),
  );

  it('sum to the text width and never tear a word that could stand whole', () => {
    const width = textWidth(pageGeometry('portrait'));
    fc.assert(
      fc.property(tables, ({ columns, rows }) => {
        const plan = {
          table: {
            columns: columns.map((each) => each || '-'),
            rows: rows.map((row) => row.map((each) => each || '–').join(' | ')).join('\n'),
          },
        };
        const [doc] = docsOf(
          JSON.stringify({ schema: 1, id: 'a', period: 2027, office: 'xa.yaml', title: 'A', ...plan }),
        );
        const [table] = doc ? tablesOf(doc) : [];
        if (!doc || !table) throw new Error('no table');
        expect(table.columns.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width, 1);
        for (const { cells } of table.rows) {
          if (cells.length < columns.length) continue;
          for (const [i, { blocks }] of cells.entries()) {
            const room = (table.columns[i] ?? 0) - 2 * table.padding.horizontal;
            for (const block of blocks) {
              if (block.type !== 'paragraph') continue;
              const style = doc.styles[block.style];
              const face = sampleFonts[faceName(style.bold, style.italic)];
              for (const inline of block.inlines) {
                if (inline.type !== 'text') continue;
                for (const each of inline.text.split(/[ -]/)) {
                  expect(face.width(each, style.size)).toBeLessThanOrEqual(room);
                }
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a pipe table in prose', () => {
  it('is a table, the text around it stays', () => {
    expect(
      body(`
text: |
  Số liệu:

  | TT | Nội dung |
  | --- | --- |
  | 1 | A |

  Hết.
`),
    ).toEqual(['Số liệu:', 'TT | Nội dung', '1 | A', 'Hết.']);
  });
});
