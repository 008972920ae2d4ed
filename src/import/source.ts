/**
 * A file as its reader saw it: paragraphs, tables and pictures in reading order, before anyone says what they mean.
 * Readers lose nothing and understand nothing; `understand/` works on this alone, whatever the file's format was.
 *
 * Text is NFC. Lengths are in points. Lines wrapped by a page or a screen are joined again, a hyphen at a line's end included.
 */
import type { Words } from '../model/finding.js';

export interface Source {
  /** The file's name as the caller gave it. */
  readonly file: string;
  readonly blocks: readonly SourceBlock[];
  /** Remarks that people left in the margin (Word comments). */
  readonly comments: readonly SourceComment[];
  /** How large its letters are, where the file says. */
  readonly sizes?: SourceSizes;
  /** What the reader could not carry over, each with its place: nothing is dropped without a word. */
  readonly losses: readonly SourceLoss[];
}

/** In points: the national header, and most of the running text. */
export interface SourceSizes {
  readonly header?: number;
  readonly body?: number;
}

export type SourceBlock = SourceParagraph | SourceTable | SourcePicture;

interface Placed {
  readonly place: SourcePlace;
  /** Where it stands: the running text, or the header or footer of its pages (page numbers are left out). */
  readonly zone: 'body' | 'header' | 'footer';
  /** Number of the page section it stands in, from 0: a new one begins where paper, header or numbering change. */
  readonly section: number;
  readonly landscape?: boolean;
  /** Begins a page because its author said so. */
  readonly pageBreak?: boolean;
}

/** Where a reader found something, as a person looks for it. */
export interface SourcePlace {
  /** Line of a text file or number of the paragraph in a Word file, from 1. */
  readonly line: number;
  /** Row and column of the table it stands in, from 1. */
  readonly cell?: readonly [row: number, column: number];
}

export interface SourceParagraph extends Placed {
  readonly type: 'paragraph';
  readonly inlines: readonly SourceInline[];
  /** An automatic list label as the word processor prints it: "1.", "a)", "-". Typed labels stay in the text. */
  readonly label?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** How far in the first line begins. */
  readonly indent?: number;
  /** Heading level by style or mark, from 1. */
  readonly heading?: number;
  /** Name of the paragraph's style, as the file calls it. */
  readonly style?: string;
  /** The address that our own Word files give their paragraphs; see `marks` in docs/architecture.md. */
  readonly mark?: string;
}

export type SourceInline = SourceText | SourceNote;

/** Words in one look. "\n" is a line break set by hand, "\t" a tab. Text typed in capitals or set in them is in capitals. */
export interface SourceText {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

/** A footnote or endnote, standing where its mark stands. */
export interface SourceNote {
  readonly type: 'note';
  readonly inlines: readonly SourceText[];
  readonly place: SourcePlace;
}

export interface SourceTable extends Placed {
  readonly type: 'table';
  /** Whether its lines are drawn: a table without lines is a frame that only sets things side by side. */
  readonly ruled: boolean;
  /** Column widths; empty where the file says none. */
  readonly widths: readonly number[];
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  /** Repeats on every page. */
  readonly header?: boolean;
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  readonly blocks: readonly SourceBlock[];
  /** Columns it covers, default 1. */
  readonly columns?: number;
  /** Rows it covers, default 1; the cells it covers are left out. */
  readonly rows?: number;
}

export interface SourcePicture extends Placed {
  readonly type: 'picture';
  /** The words the file gives for those who cannot see it. */
  readonly alt: string;
}

export interface SourceComment {
  readonly text: string;
  readonly author: string;
  /** Where it hangs. */
  readonly place: SourcePlace;
  /** The words it hangs on, where the file says. */
  readonly about?: string;
}

export interface SourceLoss {
  readonly place: SourcePlace;
  /** The words or thing lost. */
  readonly text: string;
  readonly why: Words;
}
