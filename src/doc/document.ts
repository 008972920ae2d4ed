/**
 * The document tree: what stands on the pages of one document, with the role and the origin of every piece,
 * and nothing about file formats. `compose/` builds it, `layout/` and the writers read it.
 *
 * All lengths are in points (1/72 inch). Text is NFC. Labels ("1.", "a)", "-") are ordinary text.
 */
import type { Drawing } from './drawing.js';
import { mm } from './length.js';
import type { BlankName, Overlay } from './overlay.js';
import type { PageGeometry } from './page-geometry.js';
import type { Picture } from './picture.js';
import type { Stamp } from './stamp.js';
import type { StyleName, StyleSheet } from './styles.js';

export interface Doc {
  /** The document's id in its dossier, e.g. `ke-hoach`; the name of the output file. */
  readonly id: string;
  /** Ids of all documents of its dossier, in their order there; alone where nothing is said. */
  readonly dossier?: readonly string[];
  /** Title for file properties and the reader's window, e.g. "Kế hoạch Thực hiện công tác trẻ em năm 2027". */
  readonly title: string;
  /** The issuing organ's full name, for file properties (never a person's name). */
  readonly issuer: string;
  /** The day the file's own properties carry, ISO `2027-02-22`: the plan's date, never the clock's. */
  readonly date: string;
  /** What the file says of the plan it was made from; sheets and lists have none. */
  readonly stamp?: Stamp;
  readonly styles: StyleSheet;
  /** The font family named in the Word file. */
  readonly fontFamily: string;
  readonly sections: readonly PageSection[];
  /** Pages after the sections, without a number. Formats without fixed pages (.docx, .md, .html) leave them out. */
  readonly drawings?: readonly Drawing[];
}

/**
 * Pages of one geometry with their own numbering: the document proper, then one per appendix.
 * Numbers are Arabic, count from 1, stand centred in the top margin and are hidden on the section's first page
 * (PL1 I.7 for the document, PL1 III.1đ for each appendix).
 */
export interface PageSection {
  readonly geometry: PageGeometry;
  readonly blocks: readonly Block[];
  /** Lines in the top margin of the section's first page, where no number stands: the mark of a draft. */
  readonly firstHeader?: readonly Paragraph[];
  /** Contact line at the foot of the section's first page, under a rule across the text width (PL1 III.4). */
  readonly firstFooter?: readonly Paragraph[];
}

export type Block = Paragraph | Table | Rule | Picture;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly style: StyleName;
  readonly inlines: readonly Inline[];
  /** Overrides of the style, for this paragraph alone. */
  readonly format?: ParagraphFormat;
  /** Stays on one page with the block after it, besides what its style says. */
  readonly keepWithNext?: boolean;
  /** What is laid over the page below it, the lowest first. */
  readonly overlays?: readonly Overlay[];
}

/** What one paragraph may change of its style. Lengths in points. */
export interface ParagraphFormat {
  readonly align?: Align;
  /** Left indent of all lines. */
  readonly indentLeft?: number;
  /** First line's indent, added to `indentLeft`; negative hangs. */
  readonly indentFirst?: number;
  readonly spaceBefore?: number;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export type Inline = TextRun | LineBreak | Leader | Footnote;

export interface TextRun {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Struck through: words that are no longer said. */
  readonly struck?: boolean;
  /** The typed label at the start of a list item or heading: "1.", "a)", "-". */
  readonly label?: boolean;
  /** The run is the room left for this part of the document's own number and date. */
  readonly blank?: BlankName;
  /** Where the words come from, as a JSON pointer into the plan (`/sections/0/heading`) or the template. */
  readonly source?: string;
}

/** A line break inside a paragraph, set by sense: titles, long names. */
export interface LineBreak {
  readonly type: 'break';
}

/**
 * Dots from here to the right edge of the column, for somebody to write on by hand: a right-aligned tab with a leader.
 * It ends its paragraph, whose last line starts at the left, whatever the alignment. More lines of dots are paragraphs.
 */
export interface Leader {
  readonly type: 'leader';
  /** The dots as typed, for formats without lines. */
  readonly text: string;
  /** As in TextRun. */
  readonly source?: string;
}

/** A footnote: its mark stands here, its text at the foot of the page (style `footnote`). Numbers run through the document. */
export interface Footnote {
  readonly type: 'footnote';
  readonly number: number;
  readonly inlines: readonly Inline[];
}

/**
 * A solid line of its own, centred in its column: under the motto as long as its text (PL1 II.1b),
 * under the issuer's name and under the subject a third to a half of theirs (PL1 II.2b, II.5b).
 */
export interface Rule {
  readonly type: 'rule';
  readonly length: number;
  readonly keepWithNext?: boolean;
}

/** The height a Rule takes, and where in it the stroke lies (from its top), in points. Our choice. */
export const ruleHeight = 8;
export const ruleOffset = 3.5;
/** Thickness of rules under text and of table borders, in points. Our choice: Word's own thin line. */
export const strokeWidth = 0.5;
/**
 * Room between text and stroke of a boxed paragraph, in points; with one line of 13 pt the box is 8 mm high, as the
 * stamps of PL1 III.2b are.
 */
export const boxPadding = { horizontal: 4, vertical: 3 } as const;
/** A box is wider than its text by this much besides, so that rounding never wraps it. In points; our choice. */
export const boxSlack = 1;
/**
 * The line over a page's footnotes, measured in LibreOffice 7.4, which sets it so whatever a file says: a stroke over a
 * quarter of the text width with 1 mm above and below; height in points.
 */
export const noteSeparator = { share: 0.25, space: mm(1), height: 2 * mm(1) + strokeWidth } as const;

export type TableRole = 'letterhead' | 'signature' | 'data';

export interface Table {
  readonly type: 'table';
  /** `letterhead` and `signature` are frames for position only (no header, read in order); `data` is a true table. */
  readonly role: TableRole;
  /** Column widths; their sum is the table's width. The table starts at the left text edge. */
  readonly columns: readonly number[];
  readonly borders: 'none' | 'all';
  /** Inner margins of every cell. */
  readonly padding: { readonly horizontal: number; readonly vertical: number };
  /** How many rows at the top repeat on every page. */
  readonly headerRows: number;
  readonly rows: readonly Row[];
  /** Empty height above the table. */
  readonly spaceBefore?: number;
}

/** A row never splits across pages unless it is taller than a page, or may. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Stays on one page with the row after it (group rows). */
  readonly keepWithNext?: boolean;
  /** May begin at the foot of a page and go on overleaf; for rows without least height and with words at the top. */
  readonly splits?: boolean;
  /** Least height, borders included; a row is never lower than its content. */
  readonly height?: number;
}

export interface Cell {
  readonly blocks: readonly Block[];
  /** Columns this cell covers, default 1. */
  readonly columnSpan?: number;
  /**
   * Rows this cell covers, default 1; only in header rows. The rows below leave the covered columns out:
   * their cells fill the remaining columns from left to right.
   */
  readonly rowSpan?: number;
  readonly verticalAlign?: 'top' | 'center';
}
