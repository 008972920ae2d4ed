import { type Block, type Paragraph, type Row, strokeWidth, type Table } from '../doc/document.js';
import { type Box, emptyBox, type RowParts, type Slice, shiftBox, stack } from './box.js';
import type { PlacedLine } from './page.js';
import { rowBorders, topBorder } from './row-borders.js';
import { setBlocks } from './set-blocks.js';
import type { Column } from './set-line.js';
import type { Setting } from './setting.js';
import { cellsByRow, columnEdges, type GridCell, tableGrid } from './table-grid.js';

interface SetCell {
  readonly place: GridCell;
  readonly content: Box;
}

/** A table as one slice per row; its header rows are one slice, printed again on every page. */
export function setTable(table: Table, column: Column, setting: Setting): Slice[] {
  const { rows, covering, edges } = setRows(table, column, setting);
  const headerRows = Math.min(spanEnd(table, covering.flat()), rows.length);
  const header = headerRows === 0 ? undefined : stack(rows.slice(0, headerRows));
  const repeat =
    header === undefined || table.headerRows === 0
      ? undefined
      : asRepetition(header.notes.length > 0 ? withoutNotes(table, headerRows, column, setting) : header);
  const slices: Slice[] = [];
  if ((table.spaceBefore ?? 0) > 0) slices.push(plain({ ...emptyBox, height: table.spaceBefore ?? 0 }, true));
  if (header !== undefined) slices.push(plain(header, slices.length === 0));
  for (let index = headerRows; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined) continue;
    // The header never stands alone at the foot of a page.
    const breakBefore =
      slices.length === 0 || (index > headerRows && table.rows[index - 1]?.keepWithNext !== true);
    slices.push({
      ...plain(row, breakBefore),
      overhang: table.borders === 'all' && index < rows.length - 1 ? -strokeWidth : 0,
      // The table's first row has its upper border already.
      strokesAtTop: index === 0 ? [] : topBorder(table, edges, covering[index] ?? [], index),
      ...(repeat === undefined ? {} : { repeat }),
      ...(table.rows[index]?.splits ? { splits: true } : {}),
    });
  }
  return slices;
}

interface SetRows {
  readonly rows: readonly (Box & { readonly row: RowParts })[];
  /** The cells of each row, and those that reach into it from above. */
  readonly covering: readonly (readonly GridCell[])[];
  /** Where the columns begin and the last one ends, on the page. */
  readonly edges: readonly number[];
}

function setRows(table: Table, column: Column, setting: Setting): SetRows {
  const grid = tableGrid(table);
  const covering = cellsByRow(grid, table.rows.length, (cell) => cell);
  const edges = columnEdges(table).map((edge) => column.x + edge);
  const cells = grid.map((place) => setCell(place, table, edges, setting));
  const heights = rowHeights(table, cells);
  const byRow = cellsByRow(cells, table.rows.length, ({ place }) => place);
  const rows = byRow.map((covered, row) => setRow(table, edges, covered, heights, row));
  return { rows, covering, edges };
}

/** The header as it is printed again: LibreOffice leaves the marks of its footnotes out there. */
function withoutNotes(table: Table, headerRows: number, column: Column, setting: Setting): Box {
  const bare = (block: Block): Block =>
    block.type === 'paragraph'
      ? { ...block, inlines: block.inlines.filter((inline) => inline.type !== 'footnote') }
      : block;
  const rows = table.rows
    .slice(0, headerRows + 1)
    .map((row, index) =>
      index < headerRows
        ? { ...row, cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(bare) })) }
        : row,
    );
  return stack(setRows({ ...table, rows }, column, setting).rows.slice(0, headerRows));
}

function plain(box: Box, breakBefore: boolean): Slice {
  return { ...box, spaceBefore: 0, breakBefore };
}

/** How many rows at the top belong together: the header, and whatever a cell of the header reaches into. */
function spanEnd(table: Table, cells: readonly GridCell[]): number {
  return cells.reduce(
    (end, { row, rows }) => (row < end ? Math.max(end, row + rows) : end),
    table.headerRows,
  );
}

/**
 * The heights of rows that a cell over several rows makes taller than their own cells do, by row. LibreOffice forgets
 * that where it repeats a header, and cuts the cell's text, unless the file says the height.
 */
export function stretchedHeights(table: Table, setting: Setting): ReadonlyMap<number, number> {
  const grid = tableGrid(table);
  if (grid.every(({ rows }) => rows === 1)) return new Map();
  const edges = columnEdges(table);
  const cells = grid.map((place) => setCell(place, table, edges, setting));
  const own = rowHeights(
    table,
    cells.filter(({ place }) => place.rows === 1),
  );
  const heights = rowHeights(table, cells);
  return new Map([...heights.entries()].filter(([row, height]) => height > (own[row] ?? 0)));
}

function setCell(place: GridCell, table: Table, edges: readonly number[], setting: Setting): SetCell {
  const x = edges[place.column] ?? 0;
  const width = (edges[place.column + place.columns] ?? x) - x;
  // A border keeps its half of the cell where there is no padding (measured).
  const horizontal = Math.max(table.padding.horizontal, table.borders === 'all' ? strokeWidth / 2 : 0);
  const inner = { x: x + horizontal, width: width - 2 * horizontal };
  const { blocks } = place.cell;
  const filled = blocks.length > 0 ? blocks : [emptyParagraph(table.rows[place.row])];
  return { place, content: stack(setBlocks(filled, inner, setting)) };
}

/** An empty cell is as tall as a line of its neighbours; the Word file has the same paragraph there. */
function emptyParagraph(row: Row | undefined): Paragraph {
  const neighbours = (row?.cells ?? []).flatMap((cell) => cell.blocks);
  const like = neighbours.find((block) => block.type === 'paragraph');
  return { type: 'paragraph', style: like?.style ?? 'tableCell', inlines: [] };
}

/** As tall as the tallest cell; a cell over several rows adds what it lacks to the last of them. */
function rowHeights(table: Table, cells: readonly SetCell[]): number[] {
  const border = table.borders === 'all' ? strokeWidth : 0;
  const needed = ({ content }: SetCell) => content.height + 2 * table.padding.vertical + border;
  const heights = table.rows.map((row) => row.height ?? 0);
  for (const cell of cells.filter(({ place }) => place.rows === 1)) {
    const { row } = cell.place;
    heights[row] = Math.max(heights[row] ?? 0, needed(cell));
  }
  for (const cell of cells.filter(({ place }) => place.rows > 1)) {
    const { row, rows } = cell.place;
    const last = row + rows - 1;
    const missing = needed(cell) - sum(heights.slice(row, row + rows));
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights.map((height, index) => (index === heights.length - 1 ? height + border : height));
}

function setRow(
  table: Table,
  edges: readonly number[],
  cells: readonly SetCell[],
  heights: readonly number[],
  row: number,
): Box & { readonly row: RowParts } {
  const border = table.borders === 'all' ? strokeWidth : 0;
  const above = border + table.padding.vertical;
  const contents = cells
    .filter(({ place }) => place.row === row)
    .map(({ place, content }) => {
      const borders = row + place.rows === table.rows.length ? 2 * border : border;
      const room = sum(heights.slice(row, row + place.rows)) - 2 * table.padding.vertical - borders;
      const drop = place.cell.verticalAlign === 'center' ? Math.max(0, (room - content.height) / 2) : 0;
      const shifted = shiftBox(content, above + drop);
      return { ...shifted, height: content.height + above + drop };
    });
  const height = heights[row] ?? 0;
  const covering = cells.map(({ place }) => place);
  const borders = rowBorders(table, edges, covering, { row, height, isLast: row === table.rows.length - 1 });
  return {
    height,
    lines: contents.flatMap((content) => content.lines),
    strokes: [...contents.flatMap((content) => content.strokes), ...borders],
    notes: contents.flatMap((content) => content.notes),
    row: { cells: contents, borders, above, below: table.padding.vertical },
  };
}

/** A header printed again is decoration: its words and its footnotes have been said. */
function asRepetition(header: Box): Box {
  return {
    ...header,
    lines: header.lines.map((line): PlacedLine => ({ ...line, role: 'Artifact' })),
    notes: [],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
