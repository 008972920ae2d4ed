import type { Cell, Table } from '../doc/document.js';

/** A cell with the part of the grid it covers. */
export interface GridCell {
  readonly cell: Cell;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** Every cell's place: cells fill the columns that no cell from above covers, from left to right. */
export function tableGrid(table: Table): GridCell[] {
  const taken = new Set<string>();
  const grid: GridCell[] = [];
  table.rows.forEach(({ cells }, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${row}:${column}`)) column++;
      const columns = cell.columnSpan ?? 1;
      const rows = Math.max(1, Math.min(cell.rowSpan ?? 1, table.rows.length - row));
      grid.push({ cell, row, rows, column, columns });
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++) taken.add(`${r}:${c}`);
      column += columns;
    }
  });
  return grid;
}
