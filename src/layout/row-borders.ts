import { strokeWidth, type Table } from '../doc/document.js';
import type { Stroke } from './page.js';
import type { GridCell } from './table-grid.js';

export interface RowPlace {
  readonly row: number;
  readonly height: number;
  readonly isLast: boolean;
}

/**
 * The strokes of one row: its lower edge, the upper edge too in the table's first row, and the sides of its cells.
 * A border lies at the top of the row below it, the last one at the foot of the last row (measured). Every edge is
 * drawn once. `edges`: where the columns begin and end on the page;
 * `covering`: the cells of the row and those that reach into it.
 */
export function rowBorders(
  table: Table,
  edges: readonly number[],
  covering: readonly GridCell[],
  place: RowPlace,
): Stroke[] {
  if (table.borders === 'none') return [];
  const ending = covering.filter(({ row, rows }) => row + rows - 1 === place.row);
  const corners = new Set(covering.flatMap((cell) => [cell.column, cell.column + cell.columns]));
  const sides = [...corners].map((corner) => {
    const x = edges[corner] ?? 0;
    return stroke(x, 0, x, place.height + (place.isLast ? 0 : strokeWidth));
  });
  return [
    ...(place.row === 0 ? topBorder(table, edges, covering, 0) : []),
    ...ending.map((cell) => across(edges, cell, place.isLast ? place.height - strokeWidth : place.height)),
    ...sides,
  ];
}

/** The upper edge of a row whose cells, or those that reach into it, are given. */
export function topBorder(
  table: Table,
  edges: readonly number[],
  cells: readonly GridCell[],
  row: number,
): Stroke[] {
  if (table.borders === 'none') return [];
  return cells.filter((cell) => cell.row === row).map((cell) => across(edges, cell, 0));
}

/** A border whose upper side is at `y`, as long as its cell and closing the corners. */
function across(edges: readonly number[], cell: GridCell, y: number): Stroke {
  const half = strokeWidth / 2;
  const from = edges[cell.column] ?? 0;
  const to = edges[cell.column + cell.columns] ?? 0;
  return stroke(from - half, y + half, to + half, y + half);
}

function stroke(x1: number, y1: number, x2: number, y2: number): Stroke {
  return { x1, y1, x2, y2, width: strokeWidth };
}
