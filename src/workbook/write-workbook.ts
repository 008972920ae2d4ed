/** A workbook as the bytes of an .xlsx file; the same workbook gives the same bytes. */
import {
  type CellStyle,
  type ConditionalRule,
  type DataValidation,
  type MergeRange,
  type WriteSheet,
  type Cell as WrittenCell,
  writeXlsx,
} from 'hucre/xlsx';
import type { CalendarDay } from '../model/day.js';
import { normalisePackage } from '../write/docx/normalise-package.js';
import { areaAddress } from './address.js';
import { textHeight } from './text-height.js';
import {
  type Cell,
  type ChoiceList,
  type ColourRule,
  type Column,
  dayFormat,
  type Row,
  type Sheet,
  type Workbook,
} from './workbook.js';

const font = { name: 'Times New Roman', size: 12 };

/** The longest text that a cell takes (ECMA-376, Excel's limits). */
const longestText = 32_767;

export async function writeWorkbook({ title, company, asOf, sheets }: Workbook): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(writtenSheet),
    properties: { title, company, created: dateOf(asOf), modified: dateOf(asOf) },
    defaultFont: font,
    // The library's own setting for repeated rows leaves names with spaces without their quotes.
    namedRanges: sheets.flatMap(({ name, repeated }) =>
      repeated
        ? [
            {
              name: '_xlnm.Print_Titles',
              range: `${quoted(name)}!$${repeated.from}:$${repeated.to}`,
              scope: name,
            },
          ]
        : [],
    ),
  });
  const rowsOf = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, fitting(sheet)] as const);
  return normalisePackage(bytes, {
    'docProps/app.xml': (text) => text.replace('>hucre<', '>kehoach<'),
    ...Object.fromEntries(rowsOf),
  });
}

/** Heights that the words need are no wish of the author: programs may change them when somebody writes more. */
function fitting({ rows }: Sheet): (text: string) => string {
  return (text) =>
    text.replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (all, start, row) =>
      rows[Number(row) - 1]?.height === undefined ? start : all,
    );
}

function writtenSheet(sheet: Sheet): WriteSheet {
  const { name, columns, rows, orientation, frozen, filter, lists = [], colours = [] } = sheet;
  return {
    name,
    columns: columns.map(({ width, hidden }) => ({ width, ...(hidden ? { hidden } : {}) })),
    rows: [],
    cells: new Map(
      rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => writtenCells(cell, row, column))),
    ),
    rowDefs: new Map(rows.map((row, i) => [i, { height: row.height ?? neededHeight(row, columns) }])),
    merges: merges(sheet),
    dataValidations: lists.map(validation),
    conditionalRules: colours.map(conditionalRule),
    pageSetup: {
      ...{ paperSize: 'a4', orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      margins,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: '&C&"Times New Roman,Regular"&11&P/&N' },
    ...(frozen ? { freezePane: frozen } : {}),
    ...(filter ? { autoFilter: { range: areaAddress(filter) } } : {}),
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.locked ? { protection } : {}),
  };
}

/** Of the highest cell. */
function neededHeight({ cells }: Row, columns: readonly Column[]): number {
  const heights = cells.map((cell, i) => {
    const taken = columns.slice(i, i + (cell?.columns ?? 1)).reduce((sum, { width }) => sum + width, 0);
    return textHeight(typeof cell?.value === 'string' ? cell.value : '', taken, cell?.look ?? {});
  });
  return Math.max(textHeight('', 10, {}), ...heights);
}

/** In inches: 15 and 20 mm. */
const margins = { left: 0.59, right: 0.59, top: 0.59, bottom: 0.79, header: 0.3, footer: 0.39 };

/** Looking, sizing, sorting and filtering go on in a locked sheet. */
const protection = {
  ...{ sheet: true, formatCells: true, formatColumns: true, formatRows: true },
  ...{ sort: true, autoFilter: true },
};

type Placed = readonly [place: string, cell: Partial<WrittenCell>];

/** A cell and those that it takes, which have its borders. */
function writtenCells(cell: Cell | undefined, row: number, column: number): readonly Placed[] {
  if (!cell) return [];
  const style = styleOf(cell);
  const taken = Array.from(
    { length: (cell.columns ?? 1) - 1 },
    (_, i): Placed => [`${row},${column + 1 + i}`, { value: null, style }],
  );
  return [[`${row},${column}`, { ...typedValue(cell.value), ...boldStart(cell), style }], ...taken];
}

function boldStart({ value, look, boldStart: count = 0 }: Cell): Pick<WrittenCell, 'richText'> {
  if (count === 0 || typeof value !== 'string') return {};
  const runFont = { ...font, size: look?.size ?? font.size };
  const text = cellText(value);
  const runs = [
    { text: text.slice(0, count), font: { ...runFont, bold: true } },
    { text: text.slice(count), font: runFont },
  ];
  return { richText: runs.filter((run) => run.text !== '') };
}

function typedValue(value: Cell['value']): Pick<WrittenCell, 'value' | 'type'> {
  if (value === undefined || value === '') return { value: null, type: 'empty' };
  if (typeof value === 'number') return { value, type: 'number' };
  if (typeof value === 'string') return { value: cellText(value), type: 'string' };
  return { value: dateOf(value), type: 'date' };
}

/** In the file `_x000D_` means a character: where it is typed, its first sign is written that way. */
function cellText(text: string): string {
  const short = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  return short.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function styleOf({ value, look = {}, open }: Cell): CellStyle {
  const { bold, italic, size = font.size, fill, align = 'left', vertical = 'center', border } = look;
  const format = look.format ?? formatOf(value);
  return {
    font: { ...font, size, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
    alignment: { horizontal: align, vertical, wrapText: true },
    ...(fill === undefined ? {} : { fill: solid(fill) }),
    ...(border ? { border: { top: thin, right: thin, bottom: thin, left: thin } } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(open ? { protection: { locked: false } } : {}),
  };
}

/** Text that looks like a formula has the format of text: it stays what it is when somebody edits the cell. */
function formatOf(value: Cell['value']): string | undefined {
  if (typeof value === 'object') return dayFormat;
  return typeof value === 'string' && /^\s*[=+\-@＝＋－＠]/.test(value) ? '@' : undefined;
}

const thin = { style: 'thin' } as const;

function solid(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } } as const;
}

function merges({ rows }: Sheet): MergeRange[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      const taken = cell?.columns ?? 1;
      if (taken === 1) return [];
      return [{ startRow: row, startCol: column, endRow: row, endCol: column + taken - 1 }];
    }),
  );
}

function validation({ area, values, refusal }: ChoiceList): DataValidation {
  const said = values.join(',');
  if (said.length > 255 || values.some((value) => /[,"]/.test(value)))
    throw new RangeError(`no list of choices: ${said}`);
  return {
    ...{ type: 'list', range: areaAddress(area), values: [...values], allowBlank: true },
    ...{ showErrorMessage: true, errorTitle: refusal.title, errorMessage: refusal.text },
  };
}

function conditionalRule({ area, when, fill, colour }: ColourRule, index: number): ConditionalRule {
  return {
    ...{ type: 'expression', priority: index + 1, formula: when, range: areaAddress(area), stopIfTrue: true },
    style: { fill: solid(fill), ...(colour === undefined ? {} : { font: { color: { rgb: colour } } }) },
  };
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Cells hold days without a zone, as the library reads midnight in UTC. */
function dateOf({ year, month, day }: CalendarDay): Date {
  return new Date(Date.UTC(year, month - 1, day));
}
