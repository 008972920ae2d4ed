import type { Print } from '../../model/generated/schema-types.js';
import type { SourceCell, SourcePlace, SourceTable } from '../source.js';
import type { Mutable, Point } from './parts.js';
import { cellLines, type GridPlace, gridOf } from './table-grid.js';

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

/** A cell's words, with their Markdown; several paragraphs run on. */
export interface CellText {
  readonly plain: string;
  readonly markdown: string;
  /** Its paragraphs. */
  readonly lines: readonly string[];
  /** Its words stand in a row above, in a cell that goes on here. */
  readonly goesOn: boolean;
}

/** What a kind of list knows of its tables. */
export interface RowReader {
  /** What a column holds, by its title in small letters; undefined where such a list has no such column. */
  readonly columnOf: (title: string) => Column | undefined;
  /** Whether these columns make such a list. */
  readonly fits: (columns: readonly Column[], titles: readonly string[]) => boolean;
  /** The column that says what a row is about: a row without it is none. */
  readonly subject: Column;
  /** Whether a row may have this in its first column. */
  readonly number: RegExp;
  /** One member of the list; undefined where printing it would not give the row again. */
  readonly point: (cell: (column: Column) => CellText, place: SourcePlace) => Point | undefined;
}

/** The table as a list, or undefined where it is not one: each row numbered in the first column, group rows between. */
export function listTable({ rows, place }: SourceTable, reader: RowReader): ListTable | undefined {
  // A table in a cell is more than a field can say.
  const nests = rows.some(({ cells }) =>
    cells.some(({ blocks }) => blocks.some(({ type }) => type === 'table')),
  );
  const grid = nests ? undefined : gridOf(rows);
  const head = grid && headOf(grid);
  if (!head) return undefined;
  const { titles } = head;
  const columns = knownColumns(titles, reader);
  const numbered = isNumberRow(grid[head.rows]);
  const from = head.rows + (numbered ? 1 : 0);
  if (!columns || from >= grid.length) return undefined;
  const groups: RowGroup[] = [];
  let order = 0;
  for (const row of grid.slice(from)) {
    const group = groupOf(row, columns);
    if (group) {
      groups.push(group);
      continue;
    }
    const cell = cellsOf(row, columns);
    if (row.some(({ cell: { columns: span = 1 } }) => span > 1) || cell(reader.subject).goesOn)
      return undefined;
    order += 1;
    const number = !columns.includes('order')
      ? String(order)
      : cell('order').goesOn
        ? ''
        : cell('order').plain;
    const at = row[columns.indexOf(reader.subject)]?.cell.blocks[0]?.place ?? place;
    const isRow = reader.number.test(number) && cell(reader.subject).plain !== '';
    // "- Trong đó: …" without a number says more of the row above.
    const goesOn = number === '' && /^[-–+]/.test(cell(reader.subject).plain);
    const point = isRow && !goesOn ? reader.point(cell, at) : undefined;
    if (!point) return undefined;
    // Rows are counted through all groups: a count that begins again in each is the row's own.
    if (number.replace(/\.$/, '') !== String(order)) point.print.label = number;
    if (groups.length === 0) groups.push({ place, label: '', points: [] });
    groups.at(-1)?.points.push(point);
  }
  if (groups.some(({ points }) => points.length === 0)) return undefined;
  const labels = Object.fromEntries(
    columns.flatMap((column, i) => (titles[i] === 'TT' ? [] : [[column, titles[i] ?? '']])),
  );
  return { groups, print: { as: 'table', columns, labels, ...(numbered ? { columnNumbers: true } : {}) } };
}

interface Head {
  readonly titles: readonly string[];
  readonly rows: number;
}

/** The titles of the columns; where some stand under a common one, the first of them begins with it. */
function headOf([first, second]: readonly (readonly GridPlace[])[]): Head | undefined {
  if (!first) return undefined;
  const grouped = first.some(({ cell }) => (cell.columns ?? 1) > 1);
  if (!grouped) return { titles: first.map(({ cell }) => cellText(cell).plain), rows: 1 };
  if (!second || first.every(({ cell }) => cell === first[0]?.cell)) return undefined;
  const titles = first.map(({ cell, begins }, i) => {
    const below = second[i];
    const own = below && below.cell !== cell ? cellText(below.cell).plain : '';
    return [begins ? cellText(cell).plain : '', own].filter(Boolean).join(': ');
  });
  return { titles, rows: 2 };
}

function knownColumns(titles: readonly string[], reader: RowReader): Column[] | undefined {
  const columns = titles.flatMap((title) => reader.columnOf(lastTitle(title)) ?? []);
  const isKnown = columns.length === titles.length && new Set(columns).size === columns.length;
  return isKnown && reader.fits(columns, titles) ? columns : undefined;
}

/** "Trách nhiệm: Chủ trì" holds what its own title says. */
function lastTitle(title: string): string {
  return (title.split(': ').at(-1) ?? title).toLocaleLowerCase('vi');
}

/** "(1) | (2) | (3)" below the titles, with or without brackets. */
function isNumberRow(row: readonly GridPlace[] | undefined): boolean {
  return (
    row?.every(({ cell }, i) => cellText(cell).plain.replace(/^\((\d+)\)$/, '$1') === String(i + 1)) ?? false
  );
}

/** "I | Hạ tầng số | | |": a row that names the rows below it. */
function groupOf(row: readonly GridPlace[], columns: readonly Column[]): RowGroup | undefined {
  const own = row.filter(({ begins }) => begins).map(({ cell }) => cell);
  const [first, second] = own;
  if (!first || !row[0]?.begins || own.length !== new Set(row.map(({ cell }) => cell)).size) return undefined;
  const place = first.blocks[0]?.place ?? { line: 1 };
  const named = (cell: SourceCell, label: string): RowGroup => ({
    place,
    heading: plainMarkdown(cellText(cell).markdown),
    label,
    points: [],
  });
  if (own.length === 1) return named(first, '');
  const label = cellText(first).plain;
  if (columns[0] !== 'order' || !second || cellText(second).plain === '' || !/^\D/.test(label))
    return undefined;
  return own.slice(2).some((cell) => cellText(cell).plain !== '') ? undefined : named(second, label);
}

/** Names of groups are bold of themselves. */
function plainMarkdown(text: string): string {
  return /^\*\*(?:[^*]|\*(?!\*))*\*\*$/.test(text) ? text.slice(2, -2) : text;
}

function cellsOf(row: readonly GridPlace[], columns: readonly Column[]): (column: Column) => CellText {
  return (column) => {
    const { cell, begins } = row[columns.indexOf(column)] ?? { cell: { blocks: [] }, begins: true };
    return { ...cellText(cell), goesOn: !begins };
  };
}

function cellText(cell: SourceCell): Omit<CellText, 'goesOn'> {
  const lines = cellLines(cell);
  const joined = (words: readonly string[]) => words.join(' ').trim();
  return {
    plain: joined(lines.map(({ plain }) => plain)),
    markdown: joined(lines.map(({ markdown }) => markdown)),
    lines: lines.map(({ plain }) => plain),
  };
}
