import type { Footnote } from '../doc/document.js';
import type { PlacedLine, Stroke } from './page.js';

/**
 * A laid-out piece whose place on the page is not known yet: x is final, y counts from the piece's own top.
 */
export interface Box {
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  readonly strokes: readonly Stroke[];
  /** Footnotes whose marks stand in the box; their texts belong at the foot of its page. */
  readonly notes: readonly Footnote[];
}

/** A box that goes whole onto one page if a page can hold it: a line, a table row, a rule. */
export interface Slice extends Box {
  /** What a row is made of, to cut it should it be taller than a page. */
  readonly row?: RowParts;
  /**
   * The part of the height that may hang below a page's text area: what line spacing adds to a last line. Negative for
   * a row, whose lower border needs room where a page ends (both measured).
   */
  readonly overhang?: number;
  /** Whether a page may end within it, though a page could hold it. */
  readonly splits?: boolean;
  /** Empty height above, dropped where the slice opens a page after a natural break. */
  readonly spaceBefore: number;
  /** Whether a page may end before this slice. */
  readonly breakBefore: boolean;
  /** Index of the block that begins with this slice. */
  readonly begins?: number;
  /** Header rows to print again when a page begins with this slice. */
  readonly repeat?: Box;
  /** Strokes needed only when the slice opens a page: the upper border of a row. */
  readonly strokesAtTop?: readonly Stroke[];
}

/** The cells of a row, each as tall as it is; the borders; the room that padding and border take in every cell. */
export interface RowParts {
  readonly cells: readonly Box[];
  readonly borders: readonly Stroke[];
  readonly above: number;
  readonly below: number;
}

export const emptyBox: Box = { height: 0, lines: [], strokes: [], notes: [] };

export function shiftBox<T extends Box>(box: T, dy: number): T {
  return {
    ...box,
    lines: box.lines.map((line) => ({ ...line, y: line.y + dy })),
    strokes: box.strokes.map((stroke) => shiftStroke(stroke, dy)),
  };
}

export function shiftStroke(stroke: Stroke, dy: number): Stroke {
  return { ...stroke, y1: stroke.y1 + dy, y2: stroke.y2 + dy };
}

/** Puts boxes under one another; all spaces above them are kept. */
export function stack(boxes: readonly (Box & { readonly spaceBefore?: number })[]): Box {
  let y = 0;
  const lines: PlacedLine[] = [];
  const strokes: Stroke[] = [];
  const notes: Footnote[] = [];
  for (const box of boxes) {
    y += box.spaceBefore ?? 0;
    const placed = shiftBox(box, y);
    lines.push(...placed.lines);
    strokes.push(...placed.strokes);
    notes.push(...placed.notes);
    y += box.height;
  }
  return { height: y, lines, strokes, notes };
}
