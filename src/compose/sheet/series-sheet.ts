/** The years of a plan on paper: a landscape table of indicators and one of units. */
import type { Block, Doc, Table } from '../../doc/document.js';
import type { FontSet } from '../../doc/fonts.js';
import { pageGeometry, textWidth } from '../../doc/page-geometry.js';
import { styleSheet } from '../../doc/styles.js';
import { dataTable, headCell, tableStyles, textCell } from '../body/cells.js';
import { columnWidths } from '../body/column-widths.js';
import { plain } from '../inlines.js';
import { paragraph, type SheetSetting, sheetSettings, strong } from './sheet-blocks.js';

export interface SeriesSheet {
  readonly title: string;
  readonly issuer: string;
  /** The latest plan's date, ISO. */
  readonly date: string;
  readonly tables: readonly {
    readonly title: string;
    readonly heads: readonly string[];
    readonly rows: readonly (readonly string[])[];
    /** How wide the columns are beside each other. */
    readonly weights: readonly number[];
  }[];
}

export function seriesSheet({ title, issuer, date, tables }: SeriesSheet, fonts: FontSet): Doc {
  const styles = styleSheet(sheetSettings);
  const geometry = pageGeometry('landscape');
  const setting = { styles, fonts, width: textWidth(geometry) };
  const blocks: Block[] = [
    paragraph('typeName', 'BẢNG THEO DÕI QUA CÁC NĂM'),
    paragraph('subject', title),
    ...tables.flatMap((table) => [
      { ...strong(paragraph('body', table.title, { indentFirst: 0 })), keepWithNext: true },
      yearsTable(table, setting),
    ]),
  ];
  return {
    id: 'theo-doi-qua-cac-nam',
    title: `Bảng theo dõi qua các năm: ${title}`,
    ...{ issuer, date, styles },
    fontFamily: 'Times New Roman',
    sections: [{ geometry, blocks }],
  };
}

function yearsTable(
  { heads, rows, weights }: SeriesSheet['tables'][number],
  { styles, fonts, width }: SheetSetting,
): Table {
  const named = tableStyles(heads.length);
  const cells = [
    { cells: heads.map((head) => headCell([plain(head)], named.head)) },
    ...rows.map((row) => ({
      cells: row.map((text, i) => textCell([plain(text)], named.cell, i === 0 ? 'center' : 'left')),
    })),
  ];
  return dataTable(columnWidths(weights, cells, width, { styles, fonts }), 1, cells, 6);
}
