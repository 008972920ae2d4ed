/** The table of a form that came back, found by the marks under its heads, wherever rows and columns were moved. */

import { levelled } from '../model/vietnamese.js';
import {
  cellIn,
  type ReadCell,
  type ReadRow,
  type ReadSheet,
  type ReadWorkbook,
} from '../workbook/read-sheets.js';
import { type FormColumn, type FormName, formNames } from './form-columns.js';
import { dateLabel, idMark, maker, unitLabel } from './form-words.js';

export interface FormGrid {
  readonly sheet: ReadSheet;
  readonly rows: readonly GridRow[];
  /** Columns whose mark is gone. */
  readonly missing: readonly FormColumn[];
}

export interface GridRow {
  /** From 1, as the sheet counts. */
  readonly row: number;
  readonly id: string;
  /** By the column's key. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

/** By its name, else by the name it bears at its head. */
export function formSheetIn({ sheets }: ReadWorkbook, name: FormName): ReadSheet | undefined {
  const wanted = levelled(formNames[name]);
  const shown = sheets.filter(({ hidden }) => !hidden);
  return (
    sheets.find((sheet) => levelled(sheet.name) === wanted) ??
    shown.find(({ rows }) => rows.slice(0, 4).some(({ cells }) => cells.some((cell) => says(cell, wanted))))
  );
}

function says(cell: ReadCell, levelledWords: string): boolean {
  return cell.type === 'text' && levelled(cell.value) === levelledWords;
}

/** Undefined where the row of marks is gone. */
export function gridOf(sheet: ReadSheet, columns: readonly FormColumn[]): FormGrid | undefined {
  const at = sheet.rows.findIndex(({ cells }) =>
    ['(a)', '(b)'].every((mark) => cells.some((cell) => says(cell, mark))),
  );
  const head = sheet.rows[at];
  if (!head) return undefined;
  const columnOf = (mark: string) => head.cells.find((cell) => says(cell, levelled(mark)))?.column;
  const places = columns.map((column) => ({ column, at: columnOf(column.mark) }));
  const ids = columnOf(idMark);
  const rest = sheet.rows.slice(at + 1);
  const end = rest.findIndex(({ cells }) => cells.some((cell) => isFoot(cell)));
  return {
    sheet,
    rows: (end < 0 ? rest : rest.slice(0, end)).map((row) => gridRow(row, places, ids)),
    missing: places.flatMap(({ column, at: place }) => (place === undefined ? [column] : [])),
  };
}

function isFoot(cell: ReadCell): boolean {
  return says(cell, levelled(maker.title)) || says(cell, levelled(dateLabel));
}

function gridRow(
  row: ReadRow,
  places: readonly { readonly column: FormColumn; readonly at: number | undefined }[],
  ids: number | undefined,
): GridRow {
  const cells = places.flatMap(({ column, at }): readonly (readonly [string, ReadCell])[] => {
    const cell = at === undefined ? undefined : cellIn(row, at);
    return cell ? [[column.key, cell]] : [];
  });
  const id = ids === undefined ? undefined : cellIn(row, ids)?.value;
  return { row: row.row, id: typeof id === 'string' ? id : '', cells: new Map(cells) };
}

/** The unit's name as it stands at the head of a form. */
export function unitNameIn({ rows }: ReadSheet): ReadCell | undefined {
  const label = unitLabel.toLocaleLowerCase('vi');
  return rows
    .slice(0, 4)
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.type === 'text' && cell.value.toLocaleLowerCase('vi').startsWith(label));
}

/** What stands beside the words that ask for the day. */
export function dateCellIn({
  sheets,
}: ReadWorkbook): { readonly sheet: ReadSheet; readonly cell: ReadCell } | undefined {
  for (const sheet of sheets) {
    for (const { cells } of sheet.rows) {
      const label = cells.findIndex((cell) => says(cell, levelled(dateLabel)));
      const cell = label < 0 ? undefined : cells[label + 1];
      if (cell) return { sheet, cell };
    }
  }
  return undefined;
}
