import type { Align } from '../doc/document.js';
import type { BrokenLine } from './break-lines.js';
import type { PlacedRun } from './page.js';
import type { TextPiece } from './text-pieces.js';
import { widthOf } from './words.js';

/** The column of a line: from `x`, `width` wide. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Aligns a line in its column. Only U+0020 is stretched, never a no-break space (measured, mode 14). */
export function setLine(line: BrokenLine, align: Align, column: Column): PlacedRun[] {
  const texts = line.parts.map(({ piece, from, to }) => piece.text.slice(from, to));
  // A line that the author broke or that ends the paragraph keeps its natural width (doNotExpandShiftReturn).
  const stretches = align === 'justify' && line.end === 'full';
  const spaces = stretches ? texts.map(countSpaces) : [];
  const { leader } = line;
  const spare = leader === undefined ? column.width - line.width : 0;
  const stretch = Math.max(0, spare / Math.max(1, sum(spaces)));
  let x = column.x + indentOf(align, spare);
  const runs = line.parts.map(({ piece, width }, index): PlacedRun => {
    const count = spaces[index] ?? 0;
    const run = placeRun(piece, texts[index] ?? '', x, width + stretch * count, count > 0 ? stretch : 0);
    x += run.width;
    return run;
  });
  if (leader !== undefined) {
    // LibreOffice counts what stands before a tab in whole twips.
    const before = sum(line.parts.map(({ width }) => Math.round(width * 20) / 20));
    runs.push(...dots(leader, x, column.width - before));
  }
  // Spaces over the end belong to the text, not to its width.
  for (const { piece, from, to } of line.hanging)
    runs.push(placeRun(piece, piece.text.slice(from, to), x, 0, 0));
  return runs;
}

/** As many dots as fit into the room, spread over all of it. */
function dots(dot: TextPiece, x: number, room: number): PlacedRun[] {
  const one = widthOf(dot, 0, 1);
  const count = Math.floor(room / one + 1e-6);
  if (count < 1) return [];
  const letterStretch = Math.max(0, room - count * one) / Math.max(1, count - 1);
  return [{ ...placeRun(dot, '.'.repeat(count), x, room, 0), letterStretch }];
}

function placeRun(piece: TextPiece, text: string, x: number, width: number, spaceStretch: number): PlacedRun {
  return {
    x,
    width,
    text,
    face: piece.face.name,
    size: piece.size,
    spaceStretch,
    rise: piece.rise,
    ...(piece.label ? { label: true } : {}),
    ...(piece.note === undefined ? {} : { note: piece.note }),
    ...(piece.color === undefined ? {} : { color: piece.color }),
    ...(piece.source === undefined ? {} : { source: piece.source }),
    ...(piece.blank === undefined ? {} : { blank: piece.blank }),
  };
}

function indentOf(align: Align, spare: number): number {
  switch (align) {
    case 'left':
    case 'justify':
      return 0;
    case 'center':
      return spare / 2;
    case 'right':
      return spare;
    default:
      throw new Error(`unknown alignment: ${align satisfies never}`);
  }
}

function countSpaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
