import { lineStarts, noteMark } from './break-points.js';
import type { LeaderPiece, Piece, TextPiece } from './text-pieces.js';

/** A stretch of one piece: its characters from `from` to `to`. */
export interface Part {
  readonly piece: TextPiece;
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** A stretch of a paragraph between two places where a line may begin, spaces apart. */
export interface Word {
  readonly type: 'word' | 'spaces';
  readonly parts: readonly Part[];
  readonly width: number;
  /** Where it stands in the paragraph, counted in characters. */
  readonly at: number;
  /** Where a line begins that can't take it: here, at an earlier word, or -1 where none may (see `lineStarts`). */
  readonly start: number;
}

/** A paragraph as it can be broken. */
export type Atom = Word | LeaderPiece | { readonly type: 'break' };

interface OpenWord extends Word {
  readonly parts: Part[];
  width: number;
}

/** Cuts pieces into atoms. A word may run through several pieces; only U+0020 separates words. */
export function atoms(pieces: readonly Piece[]): Atom[] {
  const starts = lineStarts(pieces.map(breakingText).join(''));
  const found: Atom[] = [];
  let open: OpenWord | undefined;
  let offset = 0;
  const add = (type: Word['type'], part: Part) => {
    const at = offset + part.from;
    const start = starts[at] ?? -1;
    if (open?.type !== type || (type === 'word' && start >= 0)) {
      open = { type, parts: [part], width: part.width, at, start };
      found.push(open);
    } else {
      open.parts.push(part);
      open.width += part.width;
    }
  };
  for (const piece of pieces) {
    if (piece.type !== 'text') {
      found.push(piece);
      open = undefined;
      offset += 1;
    } else if (piece.note !== undefined) {
      add('word', { piece, from: 0, to: piece.text.length, width: widthOf(piece, 0, piece.text.length) });
      offset += 1;
    } else {
      addStretches(piece, (at) => (starts[offset + at] ?? -1) >= 0, add);
      offset += piece.text.length;
    }
  }
  return found;
}

/** A piece as the rules for breaking see it. */
function breakingText(piece: Piece): string {
  if (piece.type !== 'text') return '\n';
  return piece.note === undefined ? piece.text : noteMark;
}

/** Adds each run of spaces, and each stretch in which no line may begin. */
function addStretches(
  piece: TextPiece,
  mayStart: (at: number) => boolean,
  add: (type: Word['type'], part: Part) => void,
): void {
  const { text } = piece;
  let from = 0;
  for (let to = 1; to <= text.length; to++) {
    const wasSpace = text.charCodeAt(to - 1) === space;
    const isSpace = text.charCodeAt(to) === space;
    if (to < text.length && isSpace === wasSpace && (isSpace || !mayStart(to))) continue;
    add(wasSpace ? 'spaces' : 'word', { piece, from, to, width: widthOf(piece, from, to) });
    from = to;
  }
}

const space = 0x20;

/** Natural width of some of a piece's characters. */
export function widthOf({ text, advance }: TextPiece, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) {
    const codePoint = text.codePointAt(at) ?? 0;
    width += advance(codePoint);
    if (codePoint > 0xffff) at++;
  }
  return width;
}
