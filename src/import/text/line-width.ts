import type { Line } from './line.js';

/**
 * How wide lines are and where their margin lies, so that a line broken because it was full is told from one that ended.
 * A file may be wrapped at a number of characters (a screen) or at a width of printed letters (a page): the measure whose
 * full lines agree better is taken.
 */

/** Advance widths of Times New Roman in thousandths of an em, from space to tilde; a letter with marks is as wide as without. */
const advances = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const known = new Map<string, number>([
  ['ư', 560],
  ['Ư', 780],
  ['đ', 500],
  ['Đ', 722],
  ['…', 1000],
  ['—', 1000],
]);

function advance(char: string): number {
  const found = known.get(char);
  if (found !== undefined) return found;
  const base = char.normalize('NFD').codePointAt(0) ?? 0;
  const width = advances[base - 32] ?? 500;
  known.set(char, width);
  return width;
}

/** Width of words on a page, in thousandths of an em; runs of spaces count as one, since justifying made them. */
function printedWidth(text: string): number {
  let width = 0;
  for (const char of oneSpaced(text)) width += advance(char);
  return width;
}

const countedWidth = (text: string): number => oneSpaced(text).length;

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

export interface Margin {
  readonly width: (text: string) => number;
  /** Width of a full line. */
  readonly full: number;
}

/** Lines looked at around one place: a landscape appendix has a margin of its own. */
const stretch = 60;

/** The margin around each line, by its index; undefined where lines are not wrapped but a paragraph each. */
export function margins(lines: readonly Line[]): (index: number) => Margin | undefined {
  const whole = marginOf(lines, 0, lines.length);
  const stretches: (Margin | undefined)[] = [];
  for (let from = 0; from < lines.length; from += stretch) {
    const local = marginOf(lines, Math.max(0, from - stretch / 2), from + 1.5 * stretch);
    stretches.push(local === 'unknown' ? (whole === 'unknown' ? undefined : whole) : local);
  }
  return (index) => stretches[Math.floor(index / stretch)];
}

/** Fewer lines that surely go on tell nothing. */
const leastProof = 4;
/** Full lines differ by less than this share: a word that did not fit was left for the next. */
const ragged = 0.8;

function marginOf(lines: readonly Line[], from: number, to: number): Margin | undefined | 'unknown' {
  const here = lines.slice(from, to);
  const wrapped = here.filter((line, i) => goesOn(line, here[i + 1])).map(({ text }) => text.slice(0, 1000));
  if (wrapped.length < leastProof) return 'unknown';
  const [printed, counted] = [edgeOf(wrapped, printedWidth), edgeOf(wrapped, countedWidth)];
  const best = printed.spread <= counted.spread ? printed : counted;
  if (best.members < Math.max(leastProof, here.length * 0.08)) return 'unknown';
  // Where lines are a paragraph each, those that a page break cut are of any length, and others are much longer.
  const longer = here.filter(({ text }) => best.width(text.slice(0, 1000)) > best.full * 1.2).length;
  return longer > Math.max(1, here.length / 20) ? undefined : best;
}

/** A line surely goes on in the next when that begins in lower case and nothing ends it. */
function goesOn(line: Line, next: Line | undefined): boolean {
  return next !== undefined && /^\p{Ll}{2}/u.test(next.text) && /[\p{L}\p{N},]$/u.test(line.text);
}

interface Edge extends Margin {
  /** How far the full lines lie apart, as a share of their width. */
  readonly spread: number;
  /** How many lines are full. */
  readonly members: number;
}

/** The width most of the longest lines agree on; short ones are cells of tables or ends that begin in lower case. */
function edgeOf(texts: readonly string[], width: (text: string) => number): Edge {
  const widths = texts.map(width).sort((a, b) => a - b);
  const at = (of: readonly number[], share: number) => of[Math.floor((of.length - 1) * share)] ?? 0;
  const near = widths.filter((one) => one > at(widths, 0.95) * ragged);
  const full = at(near, 0.9);
  return { width, full, spread: (full - at(near, 0.25)) / Math.max(1, full), members: near.length };
}

/**
 * How a line broke: `full` when the next line's first word did not fit in it any more, `short` when it surely did.
 * `first`: the line begins its paragraph, and an indent (1 or 1.27 cm of about 16, PL1 II.6e) may take of its room.
 */
export function fill(
  margin: Margin,
  line: string,
  next: string,
  first: boolean,
): 'full' | 'unsure' | 'short' {
  const word = /^\S{1,40}/.exec(next)?.[0] ?? '';
  const needed = margin.width(`${line.slice(-1000)} ${word}`) / margin.full;
  // What is left over is slack: justified lines and our measure of letters differ by some hundredths.
  if (needed > (first ? 0.95 : 0.97)) return 'full';
  return needed > (first ? 0.87 : 0.93) ? 'unsure' : 'short';
}
