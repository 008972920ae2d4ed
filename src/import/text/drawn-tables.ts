import type { SourceTable, SourceText } from '../source.js';
import { joinLines } from './join-lines.js';
import { labelOf } from './labels.js';
import { type Line, sliceRuns, withRuns } from './line.js';
import { tableOf } from './paragraph.js';

/** A table found in the run of lines, and the index of the first line after it. */
export interface DrawnTable {
  readonly table: SourceTable;
  readonly end: number;
}

/**
 * A table whose columns are drawn with strokes (`|`, box characters) or set apart by tabs. It counts only where at least two
 * rows have the same number of cells; else its lines stay lines.
 */
export function drawnTableAt(lines: readonly Line[], at: number): DrawnTable | undefined {
  const first = lines[at]?.text;
  if (first === undefined || first.length > longestRow) return undefined;
  if (isBorder(first) || strokeCount(first) > 1) return strokedTable(lines, at);
  return first.includes('\t') ? tabbedTable(lines, at) : undefined;
}

/** A row of a table is no longer than this. */
const longestRow = 4000;

const strokes = /[|│┃║]/g;
const strokeCount = (text: string) => text.slice(0, 4000).match(strokes)?.length ?? 0;

/** A line between rows: "+---+---+", "|:---|---:|", "├──┼──┤". */
function isBorder(text: string): boolean {
  return (
    text.length < 1000 &&
    /^[\s|+:=─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╞╪╡╟╫╢-]+$/.test(text) &&
    /[|+│─━═]/.test(text) &&
    /[-─━═=]{2}/.test(text)
  );
}

function strokedTable(lines: readonly Line[], at: number): DrawnTable | undefined {
  let end = at;
  while (end < lines.length && (end === at || (lines[end]?.gap ?? 0) <= 1)) {
    const text = lines[end]?.text ?? '';
    if (!isBorder(text) && strokeCount(text) === 0) break;
    end++;
  }
  const part = lines.slice(at, end);
  const rows = part
    .filter(({ text }) => !isBorder(text))
    .map((line) => ({ line, cells: strokedCells(line) }));
  const columns = rows[0]?.cells.length ?? 0;
  const borders = part.map(({ text }, i) => (isBorder(text) ? i : -1)).filter((i) => i >= 0);
  const sure = borders.length > 0 ? rows.length > 0 : rows.length > 1;
  if (!sure || columns < 2 || !rows.every(({ cells }) => cells.length === columns)) return undefined;
  const grouped = groupRows(part, borders, columns);
  return { table: ruledTable(part[0] as Line, grouped), end };
}

/** The cells of a line between its strokes, those of the edges not counted. `\|` is a stroke in the words. */
function strokedCells(line: Line): Line[] {
  const cuts: number[] = [];
  for (const match of line.text.matchAll(strokes))
    if (line.text[match.index - 1] !== '\\') cuts.push(match.index);
  const edges = [cuts[0] === 0 ? 0 : -1, ...cuts.slice(cuts[0] === 0 ? 1 : 0)];
  if (edges.at(-1) !== line.text.length - 1) edges.push(line.text.length);
  return edges
    .slice(1)
    .map((to, i) => withRuns(line, unescaped(sliceRuns(line.runs, (edges[i] ?? -1) + 1, to))));
}

function unescaped(runs: readonly SourceText[]): SourceText[] {
  return runs.map((run) => ({ ...run, text: run.text.replaceAll('\\|', '|') }));
}

/** Rows of cells, each cell the lines it was wrapped over. */
type Grid = readonly (readonly (readonly Line[])[])[];

/** Where every row has a border of its own, lines between two belong to one row; else a line without a first cell goes on. */
function groupRows(part: readonly Line[], borders: readonly number[], columns: number): Grid {
  const isBoxed = borders.length > 3;
  const grid: Line[][][] = [];
  let fresh = true;
  for (const line of part) {
    if (isBorder(line.text)) {
      fresh = true;
      continue;
    }
    const cells = strokedCells(line);
    const goesOn = !fresh && (isBoxed || (cells[0]?.text === '' && borders.length > 0 && grid.length > 1));
    if (goesOn) cells.forEach((cell, i) => grid.at(-1)?.[i]?.push(cell));
    else grid.push(Array.from({ length: columns }, (_, i) => (cells[i] ? [cells[i]] : [])));
    fresh = false;
  }
  return grid;
}

function ruledTable(first: Line, grid: Grid): SourceTable {
  const rows = grid.map((cells, i) => ({
    header: i === 0,
    cells: cells.map((lines) => joinLines(lines.filter(({ text }) => text !== ''))),
  }));
  return tableOf(first.number, true, rows);
}

/** Least rows of a table with tabs: two lines with one tab each may be anything. */
const leastTabbed = 3;

function tabbedTable(lines: readonly Line[], at: number): DrawnTable | undefined {
  const columns = tabbedCells(lines[at] as Line).length;
  let end = at;
  while (end < lines.length && (end === at || lines[end]?.gap === lines[at + 1]?.gap)) {
    const line = lines[end] as Line;
    if (!line.text.includes('\t') || tabbedCells(line).length !== columns) break;
    end++;
  }
  const part = lines.slice(at, end);
  const cells = part.map(tabbedCells);
  const labelled = part.filter(({ text }) => labelOf(text) !== undefined).length;
  const isHeaded = cells[0]?.every(({ text }) => text !== '' && text.length < 80) === true;
  const enough = part.length >= (columns > 2 ? 2 : leastTabbed);
  if (columns < 2 || !enough || !isHeaded || labelled * 2 > part.length) return undefined;
  return {
    table: ruledTable(
      part[0] as Line,
      cells.map((row) => row.map((cell) => [cell])),
    ),
    end,
  };
}

function tabbedCells(line: Line): Line[] {
  const cells: Line[] = [];
  let from = 0;
  for (const match of line.text.matchAll(/\t/g)) {
    cells.push(withRuns(line, sliceRuns(line.runs, from, match.index)));
    from = match.index + 1;
  }
  return [...cells, withRuns(line, sliceRuns(line.runs, from, line.text.length))];
}
