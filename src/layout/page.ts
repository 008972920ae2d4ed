import type { Footnote, Paragraph } from '../doc/document.js';
import type { Drawing } from '../doc/drawing.js';
import type { FaceName } from '../doc/fonts.js';
import type { BlankName, Overlay } from '../doc/overlay.js';
import type { Picture, PictureFile } from '../doc/picture.js';
import type { StructureRole } from '../doc/styles.js';

/**
 * A laid-out page: plain data, everything placed. Origin top left, y downwards, lengths in points.
 * The PDF writer draws it; checks and previews read it.
 */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** Index of the PageSection it belongs to; of a drawing, the number of sections. */
  readonly section: number;
  /** Number within its section, from 1. */
  readonly number: number;
  /** Index in its section of the block that begins the page; none where a block goes on from the page before. */
  readonly firstBlock?: number;
  readonly lines: readonly PlacedLine[];
  readonly strokes: readonly Stroke[];
  /** What is drawn instead of lines and strokes; all its words begin at their places. */
  readonly drawing?: Drawing;
}

/** One line of text, or a picture, which has a line to itself. */
export interface PlacedLine {
  /** Top of the line box. */
  readonly y: number;
  readonly height: number;
  /** Distance from `y` to the baseline. */
  readonly baseline: number;
  readonly runs: readonly PlacedRun[];
  /** The picture that stands on the baseline, beside no text. */
  readonly picture?: PlacedPicture;
  readonly role: StructureRole;
  /** What of the document was set here; none of page numbers and of what the layout filled in itself. */
  readonly origin?: Origin;
  /** Counts paragraphs through the document: lines with one number are one paragraph. */
  readonly paragraph: number;
  /** Whether this is the paragraph's last line. */
  readonly last: boolean;
  /** What is laid over the page here; `x` counts from the page's left edge, `y` from the top of the line. */
  readonly overlays?: readonly Overlay[];
}

/** What a line is set from, as it stands in the document. */
export type Origin = Paragraph | Picture | Footnote;

/** A piece of a line in one face and size. */
export interface PlacedRun {
  readonly x: number;
  /** Width on the page, stretched spaces included. */
  readonly width: number;
  readonly text: string;
  readonly face: FaceName;
  readonly size: number;
  /** Added to every space (U+0020) of the run to justify the line. */
  readonly spaceStretch: number;
  /** Added between every two characters: dots that reach the right edge. */
  readonly letterStretch?: number;
  /** Raised above the baseline: footnote marks. */
  readonly rise: number;
  /** RRGGBB, black by default. */
  readonly color?: string;
  /** As in TextRun; or a footnote's number before its words. */
  readonly label?: true;
  /** The footnote whose mark this is. */
  readonly note?: Footnote;
  /** As in TextRun. */
  readonly source?: string;
  readonly blank?: BlankName;
}

/** A picture as large as it is drawn; its lower edge is its line's baseline. */
export interface PlacedPicture {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly file: PictureFile;
  /** As in Picture. */
  readonly alt: string;
}

/** A straight line. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly color?: string;
}
