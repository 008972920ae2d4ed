import type { Print } from '../../model/generated/schema-types.js';
import { inlineMarkdown } from '../markdown-words.js';
import type { SourceCell, SourcePlace, SourceRow, SourceTable } from '../source.js';
import { linesOf, plainWords } from './lines.js';
import type { Mutable, Point } from './parts.js';

/** A list written as the rows of a table, and how the table is printed. */
export interface ListTable {
  readonly groups: readonly RowGroup[];
  readonly print: Mutable<Print>;
}

/** Rows under a heading of their own, or all rows of a table without any. */
export interface RowGroup {
  readonly place: SourcePlace;
  readonly heading?: string;
  readonly label: string;
  readonly points: Point[];
}

export type Column = NonNullable<Print['columns']>[number];

/** A cell's words, with their Markdown. */
export interface CellText {
  readonly plain: string;
  readonly markdown: string;
}

/** What a kind of list knows of its tables. */
export interface RowReader {
  /** What a column holds, by its title in small letters; undefined where such a list has no such column. */
  readonly columnOf: (title: string) => Column | undefined;
  /** Whether these columns make such a list. */
  readonly fits: (columns: readonly Column[], titles: readonly string[]) => boolean;
  /** The column that says what a row is about: a row without it is none. */
  readonly subject: Column;
  /** One member of the list; undefined where printing it would not give the row again. */
  readonly point: (cell: (column: Column) => CellText, place: SourcePlace) => Point | undefined;
}

/** The table as a list, or undefined where it is not one: each row numbered in the first column, group rows between. */
export function listTable({ rows, place }: SourceTable, reader: RowReader): ListTable | undefined {
  const [head, ...body] = rows;
  if (!head || body.length === 0 || hasSpans(head)) return undefined;
  const titles = head.cells.map(cellWords);
  const columns = titles.map((title) => reader.columnOf(title.toLocaleLowerCase('vi')));
  if (columns.some((column) => column === undefined) || new Set(columns).size !== columns.length)
    return undefined;
  const known = columns as Column[];
  if (!reader.fits(known, titles)) return undefined;
  const groups: RowGroup[] = [];
  let order = 0;
  for (const row of body) {
    const group = groupOf(row, known);
    if (group) {
      groups.push(group);
      continue;
    }
    if (hasSpans(row) || row.cells.length !== known.length) return undefined;
    const cell = cellsOf(row, known);
    order += 1;
    const number = known.includes('order') ? cell('order').plain : String(order);
    if (!/^\d{1,3}(?:\.\d{1,3})?\.?$/.test(number)) return undefined;
    const at = row.cells[known.indexOf(reader.subject)]?.blocks[0]?.place ?? place;
    const point = cell(reader.subject).plain === '' ? undefined : reader.point(cell, at);
    if (!point) return undefined;
    // Rows are counted through all groups: a count that begins again in each is the row's own.
    if (number.replace(/\.$/, '') !== String(order)) point.print.label = number;
    if (groups.length === 0) groups.push({ place, label: '', points: [] });
    // Rows are counted through all groups: a count that begins again in each is the row's own.
    if (number.replace(/\.$/, '') !== String(order)) point.print.label = number;
    groups.at(-1)?.points.push(point);
  }
  if (groups.some(({ points }) => points.length === 0)) return undefined;
  const labels = Object.fromEntries(
    known.flatMap((column, i) => (titles[i] === 'TT' ? [] : [[column, titles[i] ?? '']])),
  );
  return { groups, print: { as: 'table', columns: known, labels } };
}

/** "I | Hạ tầng số | | |": a row that names the rows below it. */
function groupOf(row: SourceRow, columns: readonly Column[]): RowGroup | undefined {
  const [first, second] = row.cells;
  const place = first?.blocks[0]?.place ?? { line: 1 };
  if (row.cells.length === 1 && first)
    return { place, heading: plainMarkdown(cellMarkdown(first)), label: '', points: [] };
  const heading = columns[0] === 'order' ? second : undefined;
  if (!first || !heading || cellWords(heading) === '' || /^\d/.test(cellWords(first))) return undefined;
  if (row.cells.slice(2).some((cell) => cellWords(cell) !== '')) return undefined;
  return { place, heading: plainMarkdown(cellMarkdown(heading)), label: cellWords(first), points: [] };
}

/** Names of groups are bold of themselves. */
function plainMarkdown(text: string): string {
  return /^\*\*(?:[^*]|\*(?!\*))*\*\*$/.test(text) ? text.slice(2, -2) : text;
}

const noCell: SourceCell = { blocks: [] };

function hasSpans({ cells }: SourceRow): boolean {
  return cells.some(({ columns = 1, rows = 1 }) => columns > 1 || rows > 1);
}

function cellsOf({ cells }: SourceRow, columns: readonly Column[]): (column: Column) => CellText {
  return (column) => {
    const cell = cells[columns.indexOf(column)] ?? noCell;
    return { plain: cellWords(cell), markdown: cellMarkdown(cell) };
  };
}

function cellWords({ blocks }: SourceCell): string {
  return linesOf(blocks)
    .map((line) =>
      line.type === 'text'
        ? [line.labels[0]?.printed, plainWords(line.inlines).trim()].filter(Boolean).join(' ')
        : '',
    )
    .join(' ')
    .trim();
}

function cellMarkdown({ blocks }: SourceCell): string {
  return linesOf(blocks)
    .map((line) =>
      line.type === 'text'
        ? [line.labels[0]?.printed, inlineMarkdown(line.inlines).trim()].filter(Boolean).join(' ')
        : '',
    )
    .join(' ')
    .trim();
}
