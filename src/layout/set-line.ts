import type { Align } from '../doc/document.js';
import type { BrokenLine } from './break-lines.js';
import type { PlacedRun } from './page.js';
import type { TextPiece } from './text-pieces.js';
import type { Part } from './words.js';

/** The column of a line: from `x`, `width` wide. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Aligns a line in its column. Only U+0020 is stretched, never a no-break space (measured, mode 14). */
export function setLine(line: BrokenLine, align: Align, column: Column): PlacedRun[] {
  const runs = joinParts(line.parts);
  const spaces = runs.reduce((sum, run) => sum + countSpaces(run.text), 0);
  const spare = column.width - line.width;
  // A line that the author broke or that ends the paragraph keeps its natural width (doNotExpandShiftReturn).
  const stretch = align === 'justify' && line.end === 'full' && spaces > 0 ? Math.max(0, spare / spaces) : 0;
  let x = column.x + indentOf(align, spare);
  const placed = runs.map((run): PlacedRun => {
    const width = run.width + stretch * countSpaces(run.text);
    const here = placeRun(run.piece, run.text, x, width, stretch);
    x += width;
    return here;
  });
  return hang(placed, joinParts(line.hanging), x);
}

/** Spaces over the end belong to the text, not to its width. */
function hang(placed: readonly PlacedRun[], hanging: readonly Part[], x: number): PlacedRun[] {
  return [...placed, ...hanging.map(({ piece, text }) => placeRun(piece, text, x, 0, 0))];
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
    ...(piece.color === undefined ? {} : { color: piece.color }),
    ...(piece.source === undefined ? {} : { source: piece.source }),
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

function joinParts(parts: readonly Part[]): Part[] {
  const joined: { piece: TextPiece; text: string; width: number; isEnd: boolean }[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.piece === part.piece) {
      last.text += part.text;
      last.width += part.width;
    } else {
      joined.push({ ...part });
    }
  }
  return joined;
}

function countSpaces(text: string): number {
  let count = 0;
  for (const character of text) if (character === ' ') count++;
  return count;
}
