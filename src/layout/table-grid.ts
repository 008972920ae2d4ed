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

/** Twips as hundredths of a millimetre, in which LibreOffice reads them. */
const inMillimetres = (points: number) => Math.round((twips(points) * 127) / 72);

/**
 * Where the cells of one row begin and end, by column, in points from the table's left edge. LibreOffice 7.4 keeps a
 * width as a share of 10,000 and cuts the edges to whole twips, at most one off what the file says (measured on 24 lines
 * that fill or miss their cells by so much).
 */
export function cellEdges(table: Table, row: readonly GridCell[]): ReadonlyMap<number, number> {
  const widths = table.columns.map(inMillimetres);
  const total = sum(widths);
  const whole = sum(table.columns.map(twips));
  const edges = new Map([[0, 0]]);
  let share = 0;
  for (const { column, columns } of row) {
    share += Math.round((sum(widths.slice(column, column + columns)) * 10_000) / total);
    edges.set(column + columns, Math.floor((share * whole) / 10_000) / 20);
  }
  return edges.set(widths.length, whole / 20);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
