import type { Cell, Table } from '../doc/document.js';
import { twips } from '../doc/length.js';

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

/** For each row the cells that cover it, those from rows above too, from left to right. */
export function cellsByRow<T>(cells: readonly T[], rows: number, placeOf: (cell: T) => GridCell): T[][] {
  const byRow: T[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells) {
    const place = placeOf(cell);
    for (let row = place.row; row < place.row + place.rows; row++) byRow[row]?.push(cell);
  }
  for (const row of byRow) row.sort((a, b) => placeOf(a).column - placeOf(b).column);
  return byRow;
}

/**
 * Where each column begins, and the last one ends, in points from the table's left edge. LibreOffice 7.4 keeps an edge
 * as a share of 10,000 and cuts it to whole twips, at most one off what the file says: so measured on 165 columns.
 */
export function columnEdges(table: Table): number[] {
  const widths = table.columns.map(twips);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let edge = 0;
  return [0, ...widths].map((width) => {
    edge += width;
    const share = Math.round((edge * 10_000) / whole);
    return Math.floor((share * whole) / 10_000) / 20;
  });
}
