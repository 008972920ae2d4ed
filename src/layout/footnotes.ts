import { type Footnote, noteSeparator, strokeWidth } from '../doc/document.js';
import { type Box, shiftBox, stack } from './box.js';
import { cutBox } from './cut-box.js';
import type { Stroke } from './page.js';
import type { Column } from './set-line.js';
import { setPieces } from './set-paragraph.js';
import type { Setting } from './setting.js';
import { footnoteMark, textPieces } from './text-pieces.js';

/** Sets a footnote's text: its number raised, a space, the words. */
export function setNote(note: Footnote, column: Column, setting: Setting): Box {
  const style = setting.styles.footnote;
  const mark = { ...footnoteMark(note.number, style, setting), label: true } as const;
  const space = textPieces([{ type: 'text', text: ' ' }], style, setting);
  const words = textPieces(note.inlines, style, setting);
  return stack(setPieces([mark, ...space, ...words], style, note, column, setting));
}

/** Height of the footnotes of a page with their separator. */
export function noteAreaHeight(notes: readonly Box[]): number {
  if (notes.length === 0) return 0;
  return notes.reduce((sum, note) => sum + note.height, noteSeparator.height);
}

/** Sums of heights may exceed the room they fill by the rounding of floating point. */
const rounding = 0.01;

/** A footnote that goes on overleaf begins with this many lines at least; one alone may follow (measured). */
const leastLines = 2;

/**
 * As many footnotes as fit into the room; one that fits in part is cut between lines. `force` prints a line even where
 * it does not fit, on a page that has nothing else.
 */
export function fitNotes(
  notes: readonly Box[],
  room: number,
  force: boolean,
): { placed: readonly Box[]; rest: readonly Box[] } {
  let left = room - noteSeparator.height + rounding;
  for (const [index, note] of notes.entries()) {
    if (note.height <= left) {
      left -= note.height;
      continue;
    }
    const placed = notes.slice(0, index);
    const least = note.lines[Math.min(leastLines, note.lines.length) - 1];
    const begins = least !== undefined && least.y + least.height <= left;
    if (!begins && !(force && index === 0)) return { placed, rest: notes.slice(index) };
    const [head, tail] = cutBox(note, left, true, 1);
    const rest = tail.lines.length > 0 ? [tail] : [];
    return { placed: [...placed, head], rest: [...rest, ...notes.slice(index + 1)] };
  }
  return { placed: notes, rest: [] };
}

/** Footnotes at the foot of the text area, under a short separator; `bottom` is the area's lower edge. */
export function placeNotes(notes: readonly Box[], column: Column, bottom: number): Box {
  let y = bottom - noteAreaHeight(notes);
  const stroke: Stroke = {
    x1: column.x,
    x2: column.x + column.width * noteSeparator.share,
    y1: y + noteSeparator.space + strokeWidth / 2,
    y2: y + noteSeparator.space + strokeWidth / 2,
    width: strokeWidth,
  };
  y += noteSeparator.height;
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
