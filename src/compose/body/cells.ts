import type { Block, Cell, Inline, Table } from '../../doc/document.js';
import type { StyleName } from '../../doc/styles.js';

/** Inner margins of table cells in points (our choice; Word's own are 5.4 and 0). */
export const cellPadding = { horizontal: 4, vertical: 2 } as const;

/** Styles of a table by its number of columns: 11 pt only from eight columns on (practice). */
export function tableStyles(columns: number): { head: StyleName; cell: StyleName } {
  return columns >= 8
    ? { head: 'tableHeadSmall', cell: 'tableCellSmall' }
    : { head: 'tableHead', cell: 'tableCell' };
}

export type CellAlign = 'left' | 'center' | 'right';

export function textCell(inlines: readonly Inline[], style: StyleName, align?: CellAlign): Cell {
  const blocks: Block[] = [
    {
      type: 'paragraph',
      style,
      inlines,
      ...(align === undefined || align === 'left' ? {} : { format: { align } }),
    },
  ];
  return { blocks };
}

export function headCell(inlines: readonly Inline[], style: StyleName, spans: Partial<Cell> = {}): Cell {
  return { ...textCell(inlines, style), verticalAlign: 'center', ...spans };
}

/** A bordered table in the text. */
export function dataTable(
  columns: readonly number[],
  headerRows: number,
  rows: Table['rows'],
  spaceBefore: number,
): Table {
  return {
    type: 'table',
    role: 'data',
    columns,
    borders: 'all',
    padding: cellPadding,
    headerRows,
    rows,
    spaceBefore,
  };
}
