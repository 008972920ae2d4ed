import { tear } from './tear-word.js';
import type { TextPiece } from './text-pieces.js';
import { type Atom, type Part, type Word, widthOf } from './words.js';

/** One line of a paragraph before it is aligned. */
export interface BrokenLine {
  /** What stands on the line, each stretch of one piece as one part. */
  readonly parts: readonly Part[];
  /** Natural width of `parts`. */
  readonly width: number;
  /** Dots that fill what the line leaves of its column. */
  readonly leader?: TextPiece;
  /** Spaces that hang over the line's end: no width, never stretched. */
  readonly hanging: readonly Part[];
  /** Why the line ends: it is full, the author broke it, or the paragraph is over. */
  readonly end: 'full' | 'break' | 'paragraph';
}

/** Sums of widths may exceed a column they fill by the rounding of floating point. */
const rounding = 0.004;

/** Greedy lines: as many words as fit, spaces hang over the end, a word wider than a whole line is torn. */
export function breakLines(atoms: readonly Atom[], widths: { first: number; others: number }): BrokenLine[] {
  const lines: BrokenLine[] = [];
  const rest = [...atoms];
  let start = 0;
  for (;;) {
    const room = (lines.length === 0 ? widths.first : widths.others) + rounding;
    const { next, end, torn } = lineEnd(rest, start, room);
    if (torn === undefined) {
      lines.push(collect(rest, start, next, end, room));
    } else {
      const [head, tail] = torn;
      rest[next] = head;
      lines.push(collect(rest, start, next + 1, end, room));
      rest[next] = tail;
    }
    if (end === 'paragraph') return lines;
    start = end === 'break' ? next + 1 : next;
  }
}

interface LineEnd {
  /** The first atom after the line. */
  readonly next: number;
  readonly end: BrokenLine['end'];
  /** What the line takes of that atom where it tears it, and what is left. */
  readonly torn?: readonly [Word, Word];
}

/**
 * What stands on a line so far, in points. LibreOffice counts a piece that stands there whole in whole twips: `over` sums
 * those, `width` is what stands of the last one.
 */
interface Extent {
  readonly over: number;
  readonly piece?: TextPiece | undefined;
  readonly width: number;
}

const empty: Extent = { over: 0, width: 0 };

function extended(extent: Extent, parts: readonly Part[]): Extent {
  let { over, piece, width } = extent;
  for (const part of parts) {
    if (part.piece !== piece) {
      over += Math.round(width * 20) / 20;
      piece = part.piece;
      width = 0;
    }
    width += part.width;
    if (part.to === part.piece.text.length) {
      over += Math.round(width * 20) / 20;
      width = 0;
    }
  }
  return { over, piece, width };
}

function lineEnd(atoms: readonly Atom[], start: number, room: number): LineEnd {
  /** The words on the line, and the same with the spaces after them. */
  let words = empty;
  let spaced = empty;
  for (let index = start; index < atoms.length; index++) {
    const atom = atoms[index];
    if (atom === undefined) break;
    if (atom.type === 'break') return { next: index, end: 'break' };
    if (atom.type === 'leader') {
      // Where not one dot fits, the dots take the next line.
      const left = room - spaced.over - spaced.width;
      if (left < widthOf(atom.dot, 0, 1) && index > start) return { next: index, end: 'full' };
      return { next: index + 1, end: index + 1 < atoms.length ? 'full' : 'paragraph' };
    }
    if (atom.type === 'spaces') {
      spaced = extended(words, atom.parts);
      continue;
    }
    words = extended(spaced, atom.parts);
    if (words.over + words.width > room) {
      const left = room - spaced.over - spaced.width;
      const next = lastStart(atoms, start, index, left);
      if (next !== undefined) return { next, end: 'full' };
      const torn = tear(atom, left, index === start);
      if (torn === 'before') return { next: index, end: 'full' };
      if (torn !== 'whole') return { next: index, end: 'full', torn };
    }
    spaced = words;
  }
  return { next: atoms.length, end: 'paragraph' };
}

/** The last atom after `start` with which a line may begin that can't take the atom at `full`. */
function lastStart(atoms: readonly Atom[], start: number, full: number, room: number): number | undefined {
  for (let index = full; index > start; index--) {
    const atom = atoms[index];
    if (atom?.type !== 'word') continue;
    if (atom.start === atom.at) return index;
    // Where spaces reach the edge a line ends with them, whatever follows (LibreOffice).
    if (index === full && room < 0) return index;
    if (atom.start >= 0) {
      // LibreOffice looks for a path's beginning only where some of what follows the slash would fit.
      if (index === full && tear(atom, room, false) === 'before') continue;
      return indexOfWord(atoms, atom.start, start, index);
    }
  }
  return undefined;
}

/** The index after `start` and below `end` of the word that stands at a place of the paragraph. */
function indexOfWord(atoms: readonly Atom[], at: number, start: number, end: number): number | undefined {
  for (let index = end - 1; index > start; index--) {
    const atom = atoms[index];
    if (atom?.type === 'word' && atom.at <= at) return atom.at === at ? index : undefined;
  }
  return undefined;
}

/** The line of the atoms from `start` to before `end`. */
function collect(
  atoms: readonly Atom[],
  start: number,
  next: number,
  end: BrokenLine['end'],
  room: number,
): BrokenLine {
  const last = atoms[next - 1];
  let width = 0;
  const parts: OpenPart[] = [];
  for (let index = start; index < next; index++) {
    const atom = atoms[index];
    if (atom === undefined || atom.type === 'break') continue;
    if (atom.type === 'leader') return { parts, width, leader: atom.dot, hanging: [], end };
    // Spaces before a break set by the author count in centring (measured); at other ends they hang.
    if (atom === last && atom.type === 'spaces' && !(end === 'break' && width + atom.width <= room))
      return { parts, width, hanging: atom.parts, end };
    for (const part of atom.parts) append(parts, part);
    width += atom.width;
  }
  return { parts, width, hanging: [], end };
}

/** A part that grows while a line is collected. */
interface OpenPart extends Part {
  to: number;
  width: number;
}

/** Adds a part, or lengthens the last one where it goes on. */
function append(parts: OpenPart[], { piece, from, to, width }: Part): void {
  const last = parts.at(-1);
  if (last?.piece === piece) {
    last.to = to;
    last.width += width;
  } else {
    parts.push({ piece, from, to, width });
  }
}
