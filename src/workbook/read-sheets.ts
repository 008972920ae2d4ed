/** What is read of a workbook: the sheets with the cells that hold something, whoever wrote the file. */
import type { CalendarDay } from '../model/day.js';

export interface ReadWorkbook {
  /** The path as the caller named it. */
  readonly file: string;
  /** In the order of the tabs, hidden ones too. */
  readonly sheets: readonly ReadSheet[];
}

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold something, from the top; hidden and filtered ones too. */
  readonly rows: readonly ReadRow[];
}

export interface ReadRow {
  /** From 1. */
  readonly row: number;
  /** Cells that hold something, from the left. */
  readonly cells: readonly ReadCell[];
}

export type ReadCell = CellFacts & ReadValue;

export interface CellFacts {
  /** `B7`. */
  readonly address: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** Computed by a formula: the value is the one that was last computed. */
  readonly formula: boolean;
}

export type ReadValue =
  /** Trimmed, composed letters; never empty. */
  | { readonly type: 'text'; readonly value: string }
  /** `percent`: shown as a percentage, 0.95 as 95%. */
  | { readonly type: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly type: 'day'; readonly value: CalendarDay }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** `#REF!`. */
  | { readonly type: 'error'; readonly value: string };

export function cellIn(row: ReadRow, column: number): ReadCell | undefined {
  return row.cells.find((cell) => cell.column === column);
}
