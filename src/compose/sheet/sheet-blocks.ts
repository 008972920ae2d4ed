/** What sheets made without a template are put together from: nothing in them is an author's. */
import type { Block, Cell, Inline, Paragraph, Row, Table } from '../../doc/document.js';
import type { FontSet } from '../../doc/fonts.js';
import { mm } from '../../doc/length.js';
import { defaultTypeSettings, type StyleName, type StyleSheet } from '../../doc/styles.js';
import type { Letterhead } from '../../model/generated/schema-types.js';
import { type CellAlign, dataTable, headCell, tableStyles, textCell } from '../body/cells.js';
import { columnWidths } from '../body/column-widths.js';
import { plain } from '../inlines.js';
import { ruleShare, styledWidth } from '../titles.js';

/** Sizes 13 and 12: a form of the office's own, with a table (practice). */
export const sheetSettings = { ...defaultTypeSettings, body: 13, header: 12 } as const;

/** A row to sign in, without a seal, in points (our choice): two lines, and room for signature and name. */
export const signingHeight = 105;

export interface SheetSetting {
  readonly styles: StyleSheet;
  readonly fonts: FontSet;
  /** Of the text, in points. */
  readonly width: number;
}

export function paragraph(style: StyleName, text: string, format?: Paragraph['format']): Paragraph {
  return { type: 'paragraph', style, inlines: [plain(text)], ...(format ? { format } : {}) };
}

export function strong(words: Paragraph): Paragraph {
  return { ...words, inlines: words.inlines.map((inline) => ({ ...inline, bold: true })) };
}

/** The name of an organ as at the head of a document, a rule under it. */
export function organBlocks({ parent = [], issuer }: Letterhead, setting: SheetSetting): readonly Block[] {
  const length = styledWidth(issuer.at(-1) ?? '', setting.styles.issuer, setting) * ruleShare;
  return [
    ...parent.map((text) => paragraph('parentOrgan', text)),
    ...issuer.map((text) => paragraph('issuer', text)),
    { type: 'rule', length },
  ];
}

/** Rows of cells beside each other, for position only. */
export function frame(
  columns: readonly number[],
  rows: readonly Row[],
  role: 'letterhead' | 'signature',
): Table {
  return {
    type: 'table',
    role,
    columns,
    borders: 'none',
    padding: { horizontal: 0, vertical: 0 },
    headerRows: 0,
    rows,
  };
}

/** A column of a sheet's table. */
export interface SheetColumn {
  readonly title: string;
  /** Share of the width; millimetres of a landscape page's 247 (practice). */
  readonly width: number;
  readonly align: CellAlign;
}

/** A table as wide as the text under the titles of its columns, which are repeated on each page. */
export function sheetTable(
  columns: readonly SheetColumn[],
  body: readonly Row[],
  { styles, fonts, width }: SheetSetting,
): Table {
  const { head } = tableStyles(columns.length);
  const rows = [{ cells: columns.map(({ title }) => headCell([plain(title)], head)) }, ...body];
  const weights = columns.map((column) => mm(column.width));
  return dataTable(columnWidths(weights, rows, width, { styles, fonts }), 1, rows, 6);
}

/** A row of paragraphs, the cells aligned as their columns are. */
export function sheetRow(
  columns: readonly SheetColumn[],
  cells: readonly (readonly (readonly Inline[])[])[],
): Row {
  const { cell: style } = tableStyles(columns.length);
  return {
    cells: cells.map((paragraphs, i) => ({
      blocks: (paragraphs.length === 0 ? [[]] : paragraphs).flatMap(
        (inlines) => textCell(inlines, style, columns[i]?.align).blocks,
      ),
    })),
  };
}

/** A row of one cell, for what concerns the whole table. */
export function wideRow(columns: readonly SheetColumn[], words: Inline): Row {
  const { cell: style } = tableStyles(columns.length);
  return { cells: [{ ...textCell([words], style), columnSpan: columns.length }] };
}

/** The heading of the rows below it. */
export function groupRow(columns: readonly SheetColumn[], heading: string): Row {
  return { ...wideRow(columns, { ...plain(heading), bold: true }), keepWithNext: true };
}

/** Where somebody signs, in a row of `signingHeight`; the name is written by hand. */
export function signaturePlace(title: string): Cell {
  return {
    blocks: [paragraph('signatureTitle', title), paragraph('sourceNote', '(Ký, ghi rõ họ tên)')],
  };
}
