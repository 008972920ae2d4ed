import type { TextPiece } from './text-pieces.js';
import { type Atom, advance, type Part, type Word } from './words.js';

/** One line of a paragraph before it is aligned. */
export interface BrokenLine {
  readonly parts: readonly Part[];
  /** Natural width of `parts`. */
  readonly width: number;
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
  let rest = atoms;
  let start = 0;
  for (;;) {
    const room = (lines.length === 0 ? widths.first : widths.others) + rounding;
    const { next, end, torn } = lineEnd(rest, start, room);
    if (torn !== undefined) rest = [...rest.slice(0, next - 1), ...torn, ...rest.slice(next)];
    lines.push(collect(rest.slice(start, next), end, room));
    if (end === 'paragraph') return lines;
    start = end === 'break' ? next + 1 : next;
  }
}

interface LineEnd {
  /** The first atom after the line. */
  readonly next: number;
  readonly end: BrokenLine['end'];
  /** The line's last atom as it is torn, and what is left of it. */
  readonly torn?: readonly Word[];
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
    if (part.isEnd) {
      over += Math.round(width * 20) / 20;
      width = 0;
    }
  }
  return { over, piece, width };
}

function widthOf({ over, width }: Extent): number {
  return over + width;
}

function lineEnd(atoms: readonly Atom[], start: number, room: number): LineEnd {
  /** The words on the line, and the same with the spaces after them. */
  let words = empty;
  let spaced = empty;
  for (let index = start; index < atoms.length; index++) {
    const atom = atoms[index];
    if (atom === undefined) break;
    if (atom.type === 'break') return { next: index, end: 'break' };
    if (atom.type === 'spaces') {
      spaced = extended(words, atom.parts);
      continue;
    }
    words = extended(spaced, atom.parts);
    if (widthOf(words) > room) {
      const left = room - widthOf(spaced);
      const next = lastStart(atoms, start, index, left);
      if (next !== undefined) return { next, end: 'full' };
      const torn = tear(atom, left, index === start);
      if (torn === undefined) return { next: index, end: 'full' };
      if (torn.length === 2) return { next: index + 1, end: 'full', torn };
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
      if (index === full && firstWidth(atom) > room) continue;
      const back = atoms.findIndex((other) => other.type === 'word' && other.at === atom.start);
      return back > start ? back : undefined;
    }
  }
  return undefined;
}

function firstWidth(word: Word): number {
  const [part] = word.parts;
  return part === undefined ? 0 : advance(part.piece, Array.from(part.text)[0] ?? '');
}

/** What fits of a word, letter by letter, and what is left if any; `force` takes one letter at least. */
function tear(word: Word, room: number, force: boolean): Word[] | undefined {
  const parts: Part[] = [];
  let width = 0;
  for (const [index, part] of word.parts.entries()) {
    let fits = 0;
    let partWidth = 0;
    for (const letter of part.text) {
      const added = advance(part.piece, letter);
      const isFirst = force && index === 0 && fits === 0;
      if (width + partWidth + added > room && !isFirst) break;
      partWidth += added;
      fits += letter.length;
    }
    const isWhole = fits === part.text.length;
    if (fits > 0)
      parts.push({ ...part, text: part.text.slice(0, fits), width: partWidth, isEnd: isWhole && part.isEnd });
    width += partWidth;
    if (isWhole) continue;
    // A footnote's mark takes the letter before it along (LibreOffice).
    if (fits === 0 && part.piece.note !== undefined && index > 0) return tear(word, width - 1e-6, force);
    if (parts.length === 0) return undefined;
    const left = { ...part, text: part.text.slice(fits), width: part.width - partWidth };
    const taken = parts.reduce((sum, { text }) => sum + text.length, 0);
    return [
      { ...word, parts, width },
      {
        ...word,
        parts: [left, ...word.parts.slice(index + 1)],
        width: word.width - width,
        at: word.at + taken,
        start: -1,
      },
    ];
  }
  return [word];
}

function collect(atoms: readonly Atom[], end: BrokenLine['end'], room: number): BrokenLine {
  const words = atoms.filter((atom) => atom.type !== 'break');
  const width = (list: readonly Word[]) => list.reduce((sum, word) => sum + word.width, 0);
  const last = words.at(-1);
  // Spaces before a break set by the author count in centring (measured); at other ends they hang.
  const hangs = last?.type === 'spaces' && !(end === 'break' && width(words) <= room);
  const standing = hangs ? words.slice(0, -1) : words;
  return {
    parts: standing.flatMap((word) => word.parts),
    width: width(standing),
    hanging: hangs ? last.parts : [],
    end,
  };
}
