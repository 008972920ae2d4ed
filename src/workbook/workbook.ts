/** A workbook as plain data: what is asked for is written as real cells, dates, filters, lists. There are no formulas in cells. */
import type { CalendarDay } from '../model/day.js';

export interface Workbook {
  readonly title: string;
  /** The office that it is from. */
  readonly company: string;
  /** The day of the data: files tell when they were last changed, and ours tell nothing of the clock. */
  readonly asOf: CalendarDay;
  readonly sheets: readonly Sheet[];
}

/** Printed on A4, as wide as a page; rows and columns count from 1. */
export interface Sheet {
  /** Legal and unique: see `sheetNames`. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly orientation: 'portrait' | 'landscape';
  /** The first rows and columns, which stay when the rest is scrolled. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Rows repeated on every printed page. */
  readonly repeated?: { readonly from: number; readonly to: number };
  /** The head and the rows under it that can be filtered. */
  readonly filter?: Area;
  readonly lists?: readonly ChoiceList[];
  readonly colours?: readonly ColourRule[];
  /** Not shown among the tabs. */
  readonly hidden?: true;
  /** Only cells that are `open` can be changed; no password: anybody may lift it. */
  readonly locked?: true;
}

export interface Column {
  /** In characters of the sheet's font. */
  readonly width: number;
  readonly hidden?: true;
}

export interface Row {
  /** From the first column on; `undefined` leaves a cell empty. */
  readonly cells: readonly (Cell | undefined)[];
  /** In points; else as high as its words need, and one line at least. */
  readonly height?: number;
}

/** Text is text, whatever it begins with. */
export interface Cell {
  readonly value?: string | number | CalendarDay;
  readonly look?: Look;
  /** How many characters at the beginning of a text are bold. */
  readonly boldStart?: number;
  /** How many columns it takes, itself counted; those after it are left `undefined`. */
  readonly columns?: number;
  /** Can be changed though the sheet is locked. */
  readonly open?: true;
}

export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  /** In points, 12 where nothing is said. */
  readonly size?: number;
  /** `RRGGBB`. */
  readonly fill?: string;
  /** At the left where nothing is said. */
  readonly align?: 'left' | 'center' | 'right';
  /** In the middle where nothing is said. */
  readonly vertical?: 'top' | 'center' | 'bottom';
  /** Thin lines around it. */
  readonly border?: true;
  /** A number format of Excel (`0.0%`, `#,##0`); a day has `dayFormat` where nothing is said. */
  readonly format?: string;
}

/** How days are shown. */
export const dayFormat = 'dd/mm/yyyy';

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Values to choose from; others are refused by the program. No commas, and 255 characters together with one between two. */
export interface ChoiceList {
  readonly area: Area;
  readonly values: readonly string[];
  readonly refusal: { readonly title: string; readonly text: string };
}

/** Rules that come first win. */
export interface ColourRule {
  readonly area: Area;
  /** An Excel condition in English, for the area's first cell: `$C4<TODAY()`. */
  readonly when: string;
  /** `RRGGBB`. */
  readonly fill: string;
  readonly colour?: string;
}
