/** What the sheets of a work list share: the document round them, the words over their tables, the words of an entry. */

import { inlineWords } from '../../doc/doc-lines.js';
import type { Block, Doc, Inline, Row, Table, TextRun } from '../../doc/document.js';
import type { FontSet } from '../../doc/fonts.js';
import { pageGeometry, textWidth } from '../../doc/page-geometry.js';
import { styleSheet } from '../../doc/styles.js';
import type { CalendarDay } from '../../model/day.js';
import { twoDigits } from '../../model/two-digits.js';
import { upperCase } from '../../model/vietnamese.js';
import { listTitle, sourceLine } from '../../work-list/entry-words.js';
import type { Entry, ShownList } from '../../work-list/shown-list.js';
import { plain } from '../inlines.js';
import { insertBreaks, senseBreaks } from '../sense-breaks.js';
import { styledWidth } from '../titles.js';
import {
  groupRow,
  paragraph,
  type SheetColumn,
  type SheetSetting,
  sheetRow,
  sheetSettings,
  sheetTable,
  wideRow,
} from './sheet-blocks.js';

/** The paragraphs of a cell. */
export type CellWords = readonly (readonly Inline[])[];

/** A landscape document of the list; its date is that of the data. */
export function workDoc(
  id: string,
  shown: ShownList,
  fonts: FontSet,
  blocks: (setting: SheetSetting) => readonly Block[],
): Doc {
  const { plan, asOf } = shown.list;
  const styles = styleSheet(sheetSettings);
  const geometry = pageGeometry('landscape');
  const setting = { styles, fonts, width: textWidth(geometry) };
  return {
    id,
    title: `${listTitle(shown)} (${plan.document})`,
    issuer: plan.office,
    date: isoDay(asOf),
    styles,
    fontFamily: 'Times New Roman',
    sections: [{ geometry, blocks: [...title(shown, setting), ...blocks(setting)] }],
  };
}

export function isoDay({ year, month, day }: CalendarDay): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function title(shown: ShownList, setting: SheetSetting): readonly Block[] {
  const words = upperCase(listTitle(shown));
  const measure = (text: string) => styledWidth(text, setting.styles.appendixTitle, setting);
  const inlines = insertBreaks([plain(words)], senseBreaks(words, setting.width, measure));
  return [
    { type: 'paragraph', style: 'appendixTitle', inlines },
    paragraph('appendixNote', sourceLine(shown)),
  ];
}

/** A paragraph, or none for no words. */
export function said(words: string, marks: Pick<TextRun, 'bold' | 'italic'> = {}): CellWords {
  return words === '' ? [] : [[{ ...plain(words), ...marks }]];
}

/** What stands under a task without being work of its own: each with a dash, unless it has a label. */
export function pointLines(points: readonly string[]): CellWords {
  return points.flatMap((point) =>
    said(/^(?:[-+•]|\d+[.)]|\p{L}[.)])\s/u.test(point) ? point : `- ${point}`),
  );
}

/** "Mục III.1" of "Mục III.1, gạch đầu dòng thứ hai". */
export function partWords(where: string): string {
  return where.split(', ')[0] ?? '';
}

/** A column with what it says of an entry, whose number in the table is `order`. */
export interface WorkColumn extends SheetColumn {
  readonly words: (entry: Entry, order: number) => CellWords;
  /** Its width where no row says anything in it: the widest column gets the rest. */
  readonly empty?: number;
}

/** Rows under a heading of their own; none for an empty one. */
export interface WorkGroup {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** A row for each entry, numbered through all groups. */
export function workTable(
  columns: readonly WorkColumn[],
  groups: readonly WorkGroup[],
  setting: SheetSetting,
): Table {
  const entries = groups.flatMap((group) => group.entries);
  const rows = new Map(entries.map((entry, i) => [entry, columns.map(({ words }) => words(entry, i + 1))]));
  const body = groups.flatMap((group) => [
    ...(group.heading === '' ? [] : [groupRow(columns, group.heading)]),
    ...group.entries.map((entry) => splitting(rows.get(entry) ?? [], columns)),
  ]);
  const none = wideRow(columns, plain('Không có nhiệm vụ.'));
  return sheetTable(fitted(columns, [...rows.values()]), body.length === 0 ? [none] : body, setting);
}

/** So many letters are as high as a third of a page: such a row may go on overleaf. Our choice. */
const longRow = 500;

function splitting(cells: readonly CellWords[], columns: readonly WorkColumn[]): Row {
  const row = sheetRow(columns, cells);
  const letters = Math.max(0, ...cells.map((paragraphs) => paragraphs.map(inlineWords).join('').length));
  return letters < longRow ? row : { ...row, splits: true };
}

function fitted(
  columns: readonly WorkColumn[],
  rows: readonly (readonly CellWords[])[],
): readonly SheetColumn[] {
  const widths = columns.map(({ width, empty = width }, i) =>
    rows.every((cells) => cells[i]?.length === 0) ? empty : width,
  );
  const saved = columns.reduce((sum, { width }, i) => sum + width - (widths[i] ?? width), 0);
  const widest = widths.indexOf(Math.max(...widths));
  return columns.map((column, i) => ({
    ...column,
    width: (widths[i] ?? column.width) + (i === widest ? saved : 0),
  }));
}
