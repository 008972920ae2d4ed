import { type Footnote, strokeWidth } from '../doc/document.js';
import { type Box, shiftBox, stack } from './box.js';
import { cutBox } from './cut-box.js';
import type { Stroke } from './page.js';
import type { Column } from './set-line.js';
import { setPieces } from './set-paragraph.js';
import type { Setting } from './setting.js';
import { footnoteMark, textPieces } from './text-pieces.js';

/** The separator above the footnotes: length, space above and below, in points. LibreOffice's, measured. */
export const separator = { length: 144, above: 0, below: 0 } as const;

/** Sets a footnote's text: its number raised, a space, the words. */
export function setNote(note: Footnote, column: Column, setting: Setting): Box {
  const style = setting.styles.footnote;
  const mark = footnoteMark(note.number, style, setting.fonts);
  const space = textPieces([{ type: 'text', text: ' ' }], style, setting.fonts);
  const words = textPieces(note.inlines, style, setting.fonts);
  return stack(setPieces([mark, ...space, ...words], style, {}, column, setting));
}

/** Height of the footnotes of a page with their separator. */
export function noteAreaHeight(notes: readonly Box[]): number {
  if (notes.length === 0) return 0;
  return notes.reduce((sum, note) => sum + note.height, separatorHeight);
}

const separatorHeight = separator.above + strokeWidth + separator.below;

/** As many footnotes as fit into the room; one that fits in part is cut between lines. */
export function fitNotes(notes: readonly Box[], room: number): { placed: Box[]; rest: Box[] } {
  const placed: Box[] = [];
  let left = room - separatorHeight;
  for (const [index, note] of notes.entries()) {
    if (note.height <= left + 0.01) {
      placed.push(note);
      left -= note.height;
      continue;
    }
    const others = notes.slice(index + 1);
    const firstLine = Math.min(...note.lines.map((line) => line.y + line.height));
    if (placed.length > 0 && firstLine > left) return { placed, rest: [note, ...others] };
    const [head, tail] = cutBox(note, left);
    const rest = tail.lines.length > 0 ? [tail, ...others] : others;
    return { placed: [...placed, head], rest };
  }
  return { placed, rest: [] };
}

/** Footnotes at the foot of the text area, under a short separator; `bottom` is the area's lower edge. */
export function placeNotes(notes: readonly Box[], column: Column, bottom: number): Box {
  let y = bottom - noteAreaHeight(notes);
  const stroke: Stroke = {
    x1: column.x,
    x2: column.x + separator.length,
    y1: y + separator.above,
    y2: y + separator.above,
    width: strokeWidth,
  };
  y += separatorHeight;
  const boxes = notes.map((note) => {
    const placed = shiftBox(note, y);
    y += note.height;
    return placed;
  });
  return {
    height: 0,
    lines: boxes.flatMap((box) => box.lines),
    strokes: notes.length === 0 ? [] : [stroke],
    notes: [],
  };
}
