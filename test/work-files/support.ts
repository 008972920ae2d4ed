/** A plan with work for several, its workbook, and what somebody puts into it. */

import { xlsxFormat } from '../../src/work-files/formats/xlsx.js';
import type { ShownList } from '../../src/work-list/shown-list.js';
import type { ReadCell, ReadSheet, ReadWorkbook } from '../../src/workbook/read-sheets.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';

export const plan = `tasks:
  - {id: mot, text: "=1+1 Lập danh mục.", lead: vhxh, partners: [kinh-te], when: 30/4/2027, output: Danh mục}
  - {id: hai, name: Trồng cây, text: Trồng 100 cây., lead: truong, partners: kinh-te, when: Q4/2027, note: Có mưa}
  - {id: ba, text: Trực., lead: kinh-te, when: ongoing}
`;

export async function written(shown: ShownList): Promise<Uint8Array> {
  const bytes = await xlsxFormat.write([shown]);
  if (typeof bytes === 'string') throw new Error('text');
  return bytes;
}

export async function bookOf(bytes: Uint8Array): Promise<ReadWorkbook> {
  const { value } = await readWorkbook('bang.xlsx', bytes);
  if (!value) throw new Error('not read');
  return value;
}

export const sheetNamed = (book: ReadWorkbook, name: string): ReadSheet => {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** A text put into a cell: of the row whose task begins so, under a head; `undefined` empties it. */
export interface Filling {
  readonly sheet: string;
  readonly task: string;
  readonly head: string;
  readonly text: string | undefined;
}

export function filled(book: ReadWorkbook, fillings: readonly Filling[]): ReadWorkbook {
  const sheets = book.sheets.map((sheet) => {
    const head = sheet.rows.find(({ cells }) => cells[0]?.value === 'TT');
    const own = fillings.filter((each) => each.sheet === sheet.name);
    const rows = sheet.rows.map((row) => {
      const cells = own
        .filter(({ task }) =>
          row.cells.some(({ column, value }) => column === 2 && String(value).startsWith(task)),
        )
        .reduce<readonly ReadCell[]>((before, { head: title, text }) => {
          const column = head?.cells.find(({ value }) => String(value).startsWith(title))?.column ?? 0;
          const rest = before.filter((cell) => cell.column !== column);
          if (text === undefined) return rest;
          const cell: ReadCell = {
            address: '',
            row: row.row,
            column,
            formula: false,
            type: 'text',
            value: text,
          };
          return [...rest, cell];
        }, row.cells);
      return { ...row, cells };
    });
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}
