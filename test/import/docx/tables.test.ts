import { describe, expect, it } from 'vitest';
import type { Source, SourceTable } from '../../../src/import/source.js';
import { linesOf, p, r, read, tbl, tc, tr } from './build-docx.js';

const line = (name: string, kind = 'single') =>
  `<w:${name} w:val="${kind}" w:sz="4" w:space="0" w:color="auto"/>`;
const grid = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = (kind = 'single') =>
  `<w:tblBorders>${grid.map((name) => line(name, kind)).join('')}</w:tblBorders>`;

function table({ blocks }: Source): SourceTable {
  const found = blocks.find((block) => block.type === 'table');
  if (!found) throw new Error('no table');
  return found;
}

describe('tables', () => {
  it('have widths, head rows, spans and places', async () => {
    const rows = [
      tr(['TT', tc('Nội dung', '<w:gridSpan w:val="2"/>')], '<w:tblHeader/>'),
      tr([tc('1', '<w:vMerge w:val="restart"/>'), 'a', 'b']),
      tr([tc('', '<w:vMerge/>'), 'c', 'd']),
    ];
    const source = await read(`${p('trước')}${tbl(rows, borders(), [567, 4000, 2000])}${p('sau')}`);
    const made = table(source);
    expect(made).toMatchObject({ ruled: true, widths: [28.35, 200, 100], place: { line: 2 } });
    expect(made.rows.map(({ header }) => header ?? false)).toEqual([true, false, false]);
    expect(made.rows.map(({ cells }) => cells.map(({ columns, rows }) => [columns ?? 1, rows ?? 1]))).toEqual(
      [
        [
          [1, 1],
          [2, 1],
        ],
        [
          [1, 2],
          [1, 1],
          [1, 1],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ],
    );
    expect(made.rows[2]?.cells[1]?.blocks).toMatchObject([{ place: { line: 9, cell: [3, 3] } }]);
    expect(source.blocks.at(-1)).toMatchObject({ place: { line: 10 } });
  });

  it('are ruled by their own lines, their style’s or their cells’', async () => {
    const styles = `<w:style w:type="table" w:styleId="G"><w:name w:val="Table Grid"/><w:tblPr>${borders()}</w:tblPr></w:style>
      <w:style w:type="table" w:styleId="G2"><w:name w:val="G2"/><w:basedOn w:val="G"/></w:style>`;
    const cell = tc(
      'x',
      `<w:tcBorders>${grid
        .slice(0, 4)
        .map((name) => line(name))
        .join('')}</w:tcBorders>`,
    );
    const bottom = tc('x', `<w:tcBorders>${line('bottom')}</w:tcBorders>`);
    const two = (content = 'x') => [tr([content, content]), tr([content, content])];
    const ruled = async (rows: string[], tblPr: string) =>
      table(await read({ body: tbl(rows, tblPr), styles })).ruled;
    expect(await ruled(two(), '')).toBe(false);
    expect(await ruled(two(), borders())).toBe(true);
    expect(await ruled(two(), borders('none'))).toBe(false);
    expect(await ruled(two(), borders().replaceAll('auto', 'FFFFFF'))).toBe(false);
    expect(await ruled(two(), '<w:tblStyle w:val="G2"/>')).toBe(true);
    expect(await ruled(two(), `<w:tblStyle w:val="G"/>${borders('nil')}`)).toBe(false);
    expect(await ruled(two(cell), '')).toBe(true);
    expect(await ruled([tr([bottom, 'x'])], '')).toBe(false);
  });

  it('stand in each other, in content controls, and keep room for what a row leaves out', async () => {
    const inner = tbl([tr(['trong 1', 'trong 2'])]);
    const rows = [
      `<w:sdt><w:sdtContent>${tr([tc(`${p('ngoài')}${inner}${p('')}`), 'b'])}</w:sdtContent></w:sdt>`,
      tr(['c'], '<w:gridBefore w:val="1"/>'),
    ];
    expect(await linesOf(tbl(rows))).toEqual(['ngoài¶trong 1 | trong 2¶ | b ‖  | c']);
    const { rows: made } = table(await read(tbl(rows)));
    expect(made[0]?.cells[0]?.blocks[1]).toMatchObject({ type: 'table', place: { cell: [1, 1] } });
    expect(made[1]?.cells[1]?.blocks).toMatchObject([{ place: { cell: [2, 2] } }]);
  });

  it('merged sideways the old way are one cell; words under a merged cell are told', async () => {
    const rows = [
      tr([
        tc('a', '<w:hMerge w:val="restart"/>'),
        tc('b', '<w:hMerge/>'),
        tc('c', '<w:vMerge w:val="restart"/>'),
      ]),
      tr(['d', 'e', tc('che', '<w:vMerge/>')]),
    ];
    expect(await linesOf(tbl(rows))).toEqual(['a¶b | c ‖ d | e']);
    const { losses } = await read(tbl(rows));
    expect(losses).toMatchObject([{ text: 'che', place: { cell: [2, 3] } }]);
  });

  it('give their words the look of their style', async () => {
    const styles = `<w:style w:type="table" w:styleId="G"><w:name w:val="G"/><w:rPr><w:i/></w:rPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>`;
    const rows = [tr(['đầu']), tr([tc(p(r('thân', '<w:i w:val="0"/>')))])];
    const look = (bits: string) => `<w:tblStyle w:val="G"/><w:tblLook w:val="${bits}"/>`;
    expect(await linesOf({ body: tbl(rows, look('04A0')), styles })).toEqual(['*/đầu/* ‖ thân']);
    expect(await linesOf({ body: tbl(rows, look('0480')), styles })).toEqual(['/đầu/ ‖ thân']);
  });
});
