/**
 * The two documents that are laid side by side: as the plan prints it, and as somebody corrected it in Word. A line is a paragraph,
 * in the text or in a cell of a table; empty ones are left out.
 */
import type { SourceInline, SourcePlace } from '../source.js';

/** Words of one origin: a JSON pointer into the plan, `office:…`, `template:…`, or none where the product made them. */
export interface PrintedRun {
  readonly text: string;
  readonly source?: string;
}

/** Where a line stands in a table with drawn lines; rows and columns from 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Rows at the table's top that hold its heads. */
  readonly heads: number;
}

export interface PrintedLine {
  /** "IV.", "a)", "-"; empty where there is none. */
  readonly label: string;
  /** What stands after the label; breaks set by sense are spaces. */
  readonly runs: readonly PrintedRun[];
  /** The runs' words together. */
  readonly text: string;
  /** The code of its address in our Word file. */
  readonly mark?: string;
  readonly cell?: Cell;
  readonly note: boolean;
  /** Its list sets dashes and final marks itself: bases, addressees, recipients. */
  readonly list: boolean;
}

export interface CorrectedLine {
  /** The label that Word made; a typed one stands in the text. */
  readonly auto: string;
  readonly text: string;
  readonly inlines: readonly SourceInline[];
  readonly mark?: string;
  readonly cell?: Cell;
  readonly note: boolean;
  readonly place: SourcePlace;
}

/** A text as lines are compared: every stretch of white space is one space. */
export function levelled(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Dots to write on: programs print as many as the line takes. */
export function withFewDots(text: string): string {
  return text.replace(/…{2,}|\.{4,}/g, '…');
}
