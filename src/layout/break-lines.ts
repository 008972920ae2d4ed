import { type Atom, advance, type Part } from './words.js';

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
  let parts: Part[] = [];
  let width = 0;
  let spaces: { parts: readonly Part[]; width: number } | undefined;
  const room = () => (lines.length === 0 ? widths.first : widths.others) + rounding;
  const take = (taken: readonly Part[], takenWidth: number) => {
    if (spaces !== undefined) {
      parts.push(...spaces.parts);
      width += spaces.width;
      spaces = undefined;
    }
    parts.push(...taken);
    width += takenWidth;
  };
  const close = (end: BrokenLine['end']) => {
    // Spaces before a break set by the author count in centring (measured); at other ends they hang.
    if (end === 'break' && width + (spaces?.width ?? 0) <= room()) take([], 0);
    lines.push({ parts, width, hanging: spaces?.parts ?? [], end });
    parts = [];
    width = 0;
    spaces = undefined;
  };
  for (const atom of atoms) {
    switch (atom.type) {
      case 'break':
        close('break');
        break;
      case 'spaces':
        spaces = atom;
        break;
      case 'word': {
        const started = parts.length > 0 || spaces !== undefined;
        if (started && width + (spaces?.width ?? 0) + atom.width > room()) close('full');
        if (atom.width <= room()) {
          take(atom.parts, atom.width);
          break;
        }
        for (const letter of letters(atom.parts)) {
          if (parts.length > 0 && width + letter.width > room()) close('full');
          take([letter], letter.width);
        }
        break;
      }
      default:
        throw new Error(`unknown atom: ${JSON.stringify(atom satisfies never)}`);
    }
  }
  close('paragraph');
  return lines;
}

function letters(parts: readonly Part[]): Part[] {
  return parts.flatMap(({ piece, text }) =>
    Array.from(text, (character) => ({
      piece,
      text: character,
      width: advance(piece, character),
    })),
  );
}
