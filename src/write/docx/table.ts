import {
  BorderStyle,
  HeightRule,
  type ITableBordersOptions,
  type ITableOptions,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  Paragraph as WordParagraph,
  Table as WordTable,
} from 'docx';
import { type Row, strokeWidth, type Table } from '../../doc/document.js';
import { twips } from '../../doc/length.js';
import type { StyleName } from '../../doc/styles.js';
import { stretchedHeights } from '../../layout/set-table.js';
import { startSetting } from '../../layout/setting.js';
import { cellsByRow, type GridCell, tableGrid } from '../../layout/table-grid.js';
import { wordBlocks } from './blocks.js';
import { keepTogether } from './keep-together.js';
import type { Place } from './place.js';
import { TitledTable } from './titled-table.js';
import { wordStyleId } from './word-style.js';

/** A table whose every width is given, so that Word and LibreOffice have nothing to work out. */
export function wordTable(table: Table, place: Place): WordTable {
  const columns = table.columns.map(twips);
  const horizontal = twips(table.padding.horizontal);
  const vertical = twips(table.padding.vertical);
  const heights = stretchedHeights(table, startSetting(place.styles, place.fonts, place.textHeight));
  const covering = cellsByRow(tableGrid(table), table.rows.length, (cell) => cell);
  const options: ITableOptions = {
    layout: TableLayoutType.FIXED,
    width: { size: sum(columns), type: WidthType.DXA },
    columnWidths: columns,
    // Up to mode 14 Word lines up the text of a table's first cell with the margin, and the edge only of nested ones.
    indent: { size: place.nested ? 0 : horizontal, type: WidthType.DXA },
    margins: { left: horizontal, right: horizontal, top: vertical, bottom: vertical },
    borders: borders(table),
    rows: table.rows.map((row, index) => {
      const height = heights.get(index) ?? row.height;
      const sized = height === undefined ? row : { ...row, height };
      return wordRow(table, sized, index, covering[index] ?? [], place);
    }),
  };
  const words = place.tables.get(table);
  return words === undefined ? new WordTable(options) : new TitledTable(options, words);
}

function wordRow(table: Table, row: Row, index: number, cells: readonly GridCell[], place: Place): TableRow {
  // Word would leave a header alone at the foot of a page and repeat it on the next.
  const keepWithNext = place.keepWithNext || row.keepWithNext === true || index < table.headerRows;
  return new TableRow({
    cantSplit: row.splits !== true,
    ...(index < table.headerRows ? { tableHeader: true } : {}),
    ...(row.height === undefined ? {} : { height: { value: twips(row.height), rule: HeightRule.ATLEAST } }),
    children: cells.map((cell) => wordCell(table, row, cell, cell.row < index, { ...place, keepWithNext })),
  });
}

/** A cell, or where it is `continued` the place in a lower row that the cell from above covers. */
function wordCell(table: Table, row: Row, grid: GridCell, continued: boolean, place: Place): TableCell {
  const { cell, column, columns, rows } = grid;
  const width = sum(table.columns.slice(column, column + columns).map(twips));
  const inside: Place = {
    ...place,
    column: width / 20 - 2 * table.padding.horizontal,
    nested: true,
  };
  const empty = continued || cell.blocks.length === 0;
  const merge = continued ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(rows > 1 ? { verticalMerge: merge } : {}),
    ...(cell.verticalAlign === 'center' ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: empty ? [emptyParagraph(row, inside)] : wordBlocks(cell.blocks, inside),
  });
}

/** What an officer types into an empty cell looks like its neighbours in the row. */
function emptyParagraph(row: Row, place: Place): WordParagraph {
  const style: StyleName =
    row.cells.flatMap((cell) => cell.blocks).find((block) => block.type === 'paragraph')?.style ??
    'tableCell';
  return new WordParagraph({
    style: wordStyleId(place.styles, style),
    ...keepTogether(place.keepWithNext),
  });
}

function borders({ borders }: Table): ITableBordersOptions {
  const side =
    borders === 'none'
      ? { style: BorderStyle.NONE, size: 0, color: 'auto' }
      : { style: BorderStyle.SINGLE, size: strokeWidth * 8, space: 0, color: '000000' };
  return { top: side, bottom: side, left: side, right: side, insideHorizontal: side, insideVertical: side };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
