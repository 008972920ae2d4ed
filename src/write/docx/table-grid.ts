import type { Cell, Row, Table } from '../../doc/document.js';

/** A cell with the columns it takes in its row; `continued` where a cell from above reaches down into the row. */
export interface GridCell {
  readonly cell: Cell;
  readonly column: number;
  readonly columnSpan: number;
  readonly continued: boolean;
}

/** Places every cell of a table, row by row: cells fill the columns that no cell from above covers, left to right. */
export function tableGrid(table: Table): GridCell[][] {
  let reaching: { readonly from: GridCell; readonly rowsLeft: number }[] = [];
  return table.rows.map((row: Row) => {
    const placed: GridCell[] = reaching.map(({ from }) => ({ ...from, continued: true }));
    const next = reaching.map(({ from, rowsLeft }) => ({ from, rowsLeft: rowsLeft - 1 }));
    let column = 0;
    for (const cell of row.cells) {
      column = firstFree(placed, column);
      const here: GridCell = { cell, column, columnSpan: cell.columnSpan ?? 1, continued: false };
      placed.push(here);
      next.push({ from: here, rowsLeft: (cell.rowSpan ?? 1) - 1 });
      column += here.columnSpan;
    }
    reaching = next.filter(({ rowsLeft }) => rowsLeft > 0);
    return placed.sort((a, b) => a.column - b.column);
  });
}

function firstFree(placed: readonly GridCell[], from: number): number {
  let column = from;
  for (const cell of [...placed].sort((a, b) => a.column - b.column)) {
    if (column >= cell.column && column < cell.column + cell.columnSpan)
      column = cell.column + cell.columnSpan;
  }
  return column;
}
