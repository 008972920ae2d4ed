import { isOrderTitle, ruled } from './barred.js';
import type { DrawnTable } from './drawn-tables.js';
import { frameLineOf } from './frame-lines.js';
import type { Line } from './line.js';

/** Rows of one table, and lines of one cell. */
const mostRows = 500;
const mostColumns = 9;
const longestCell = 6;

/**
 * A table whose cells came one below another, as web pages and some PDF readers give them: it begins with "TT", each row with
 * its number, and each has as many cells as the head. Cells are lines, or what blank lines part.
 */
export function listedTableAt(lines: readonly Line[], at: number): DrawnTable | undefined {
  if (!isOrderTitle(lines[at]?.text ?? '')) return undefined;
  return tableOfCells(lines, at, blankParted(lines, at)) ?? tableOfCells(lines, at, singleLines(lines, at));
}

/** One cell: its lines and the index of the first line after it. */
interface Cell {
  readonly lines: readonly Line[];
  readonly end: number;
}

function blankParted(lines: readonly Line[], at: number): Cell[] {
  const cells: Cell[] = [];
  let from = at;
  for (let i = at + 1; i <= lines.length && cells.length < mostRows * mostColumns; i++) {
    if (i < lines.length && lines[i]?.gap === 0) continue;
    if (i - from > longestCell) break;
    cells.push({ lines: lines.slice(from, i), end: i });
    from = i;
  }
  return cells;
}

function singleLines(lines: readonly Line[], at: number): Cell[] {
  return lines.slice(at, at + mostRows * mostColumns).map((line, i) => ({ lines: [line], end: at + i + 1 }));
}

function tableOfCells(lines: readonly Line[], at: number, cells: readonly Cell[]): DrawnTable | undefined {
  const first = lines[at];
  const columns = cells.slice(0, mostColumns + 1).findIndex((cell) => orderOf(cell) === 1);
  if (!first || columns < 3) return undefined;
  const rows = [cells.slice(0, columns)];
  for (let n = 1; n <= mostRows; n++) {
    const row = cells.slice(n * columns, (n + 1) * columns);
    if (row.length < columns || orderOf(row[0]) !== n || row.slice(1).some(isNoCell)) break;
    rows.push(row);
  }
  // The next cell must not be a number that goes on: then a row has other cells than the head.
  const next = orderOf(cells[rows.length * columns]);
  if (rows.length < 3 || rows[0]?.some(isNoCell) || next !== undefined) return undefined;
  const end = rows.at(-1)?.at(-1)?.end ?? at;
  return {
    table: ruled(
      first,
      rows.map((row) => row.map((cell) => cell.lines)),
    ),
    end,
  };
}

function orderOf(cell: Cell | undefined): number | undefined {
  const text = cell?.lines.length === 1 ? (cell.lines[0]?.text ?? '') : '';
  return /^\d{1,3}\.?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

function isNoCell({ lines }: Cell): boolean {
  return lines.some(({ text }) => frameLineOf(text) !== undefined || text.length > 300);
}
