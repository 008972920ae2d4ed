import type { Block, Cell, Row } from '../../doc/document.js';
import { mm } from '../../doc/length.js';
import type { Table as TableFields } from '../../model/generated/schema-types.js';
import { pointer } from '../../model/source-file.js';
import { cellTexts } from '../../model/table-cells.js';
import type { Context } from '../context.js';
import { plain, plainText, richToInlines, wordsToInlines } from '../inlines.js';
import type { RichText } from '../markdown/parse-value.js';
import { type CellAlign, dataTable, headCell, tableStyles, textCell } from './cells.js';
import { columnWidths } from './column-widths.js';

interface Column {
  readonly title: string;
  readonly at: string;
  readonly align: CellAlign;
  readonly weight?: number;
  readonly children: readonly { readonly title: string; readonly at: string }[];
}

/** Room for a line of handwriting; our choice. */
const blankRowHeight = mm(8);

/** A table of the plan: typed rows, or blank ones to fill in by hand. */
export function renderFreeTable(table: TableFields, at: string, context: Context, width: number): Block[] {
  const columns = table.columns.map((column, i): Column => {
    const here = pointer(at, 'columns', i);
    if (typeof column === 'string')
      return { title: column, at: here, align: usualAlign(column), children: [] };
    return {
      title: column.title,
      at: `${here}/title`,
      align: column.align ?? usualAlign(column.title),
      ...(column.width === undefined ? {} : { weight: column.width }),
      children: (column.columns ?? []).map((title, j) => ({ title, at: `${here}/columns/${j}` })),
    };
  });
  const leaves = columns.flatMap((column) =>
    column.children.length > 0 ? column.children.map(() => column) : [column],
  );
  const styles = tableStyles(leaves.length);
  const cells = cellTexts(table.rows);
  const weights = leafWeights(columns, cells);
  const header = headerRows(columns, context, styles.head);
  const body = cells.map((row): Row => rowOf(row, leaves, pointer(at, 'rows'), context, styles));
  const blanks = Array.from(
    { length: table.blank ?? 0 },
    (): Row => ({
      cells: leaves.map(() => textCell([plain('')], styles.cell)),
      height: blankRowHeight,
    }),
  );
  const numbers = table.columnNumbers ? [numberRow(leaves.length, styles.head)] : [];
  const unit: Block[] =
    table.unit === undefined
      ? []
      : [
          {
            type: 'paragraph',
            style: 'tableUnit',
            inlines: [
              plain('Đơn vị tính: '),
              ...wordsToInlines({ text: table.unit, pointer: pointer(at, 'unit') }, context),
            ],
          },
        ];
  const head = [...header, ...numbers];
  const rows = [...head, ...body, ...blanks];
  return [
    ...unit,
    dataTable(
      columnWidths(weights, rows, width, context),
      head.length,
      rows,
      context.styles.body.spaceBefore,
    ),
  ];
}

/** A pipe table of an author's Markdown: its first row is the head. */
export function renderPipeTable(
  rows: readonly (readonly RichText[])[],
  source: string,
  context: Context,
  width: number,
): Block {
  const count = Math.max(...rows.map((row) => row.length));
  const styles = tableStyles(count);
  const [head = [], ...rest] = rows.map((row) =>
    Array.from({ length: count }, (_, i) => richToInlines(row[i] ?? [], source, context)),
  );
  const aligns = head.map((cell) => usualAlign(plainText(cell)));
  const longest = head.map((cell, i) =>
    Math.max(...[cell, ...rest.map((row) => row[i] ?? [])].map((inlines) => plainText(inlines).length)),
  );
  const all: Row[] = [
    { cells: head.map((cell) => headCell(cell, styles.head)) },
    ...rest.map((row): Row => ({ cells: row.map((cell, i) => textCell(cell, styles.cell, aligns[i])) })),
  ];
  const widths = columnWidths(longest.map(lengthWeight), all, width, context);
  return dataTable(widths, 1, all, context.styles.body.spaceBefore);
}

function rowOf(
  texts: readonly string[],
  leaves: readonly Column[],
  at: string,
  context: Context,
  styles: ReturnType<typeof tableStyles>,
): Row {
  const inlines = (text: string) => wordsToInlines({ text, pointer: at }, context);
  if (texts.length === 1 && leaves.length > 1) {
    const bold = inlines(texts[0] ?? '').map((each) =>
      each.type === 'text' ? { ...each, bold: true } : each,
    );
    return { cells: [{ ...textCell(bold, styles.cell), columnSpan: leaves.length }], keepWithNext: true };
  }
  // A cell too many goes to the last column: nothing typed is lost.
  const last = leaves.length - 1;
  const fitted = [...texts.slice(0, last), texts.slice(last).join(' | ')];
  return {
    cells: leaves.map((leaf, i) => {
      const text = fitted[i] ?? '';
      return textCell(inlines(text), styles.cell, isTotal(text) ? 'center' : leaf.align);
    }),
  };
}

/** The name of a total stands in the middle of its cell, as in tables made from lists (practice). */
function isTotal(text: string): boolean {
  return /^\*\*(tổng cộng|tổng số|cộng)\*\*$/i.test(text);
}

/** One or two header rows; a column without children covers both. */
function headerRows(
  columns: readonly Column[],
  context: Context,
  style: Parameters<typeof headCell>[1],
): Row[] {
  const words = (title: string, at: string) => wordsToInlines({ text: title, pointer: at }, context);
  const twoRows = columns.some((column) => column.children.length > 0);
  const upper = columns.map(
    (column): Cell =>
      headCell(words(column.title, column.at), style, {
        ...(column.children.length > 1 ? { columnSpan: column.children.length } : {}),
        ...(twoRows && column.children.length === 0 ? { rowSpan: 2 } : {}),
      }),
  );
  if (!twoRows) return [{ cells: upper }];
  const lower = columns.flatMap((column) =>
    column.children.map((child) => headCell(words(child.title, child.at), style)),
  );
  return [{ cells: upper }, { cells: lower }];
}

/** (1) (2) (3) under the header (practice in forms). */
export function numberRow(columns: number, style: Parameters<typeof headCell>[1]): Row {
  return {
    cells: Array.from({ length: columns }, (_, i) => {
      const text = plain(`(${i + 1})`);
      return headCell([{ ...text, bold: false, italic: true }], style);
    }),
  };
}

function leafWeights(columns: readonly Column[], rows: readonly (readonly string[])[]): number[] {
  let leaf = 0;
  return columns.flatMap((column) => {
    const children = column.children.length > 0 ? column.children : [column];
    return children.map((child) => {
      const own = rows.filter((row) => row.length > 1).map((row) => row[leaf]?.length ?? 0);
      leaf += 1;
      const natural = lengthWeight(Math.max(child.title.length, ...own));
      return column.weight === undefined ? natural : (column.weight * 10) / children.length;
    });
  });
}

/** Long texts wrap: a column's weight grows with the root of its longest text. */
function lengthWeight(longest: number): number {
  return Math.max(3, Math.sqrt(longest) * 3);
}

/** TT columns are centred, the rest flush left (practice). */
function usualAlign(title: string): CellAlign {
  return /^(tt|stt|số tt)$/i.test(title.trim()) ? 'center' : 'left';
}
