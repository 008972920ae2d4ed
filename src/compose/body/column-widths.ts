import type { Cell, Row } from '../../doc/document.js';
import { faceName } from '../../doc/fonts.js';
import type { Context } from '../context.js';
import { cellPadding } from './cells.js';

/** What words are measured with. */
type Measures = Pick<Context, 'styles' | 'fonts'>;

/** Room beside a column's longest word, in points, so that rounding never tears it (our choice). */
const slack = 1;

/**
 * Shares a table's width out by weight, but never less to a column than its longest word needs.
 * Widths are whole twips and sum to the table's width.
 */
export function columnWidths(
  weights: readonly number[],
  rows: readonly Row[],
  width: number,
  context: Measures,
): number[] {
  const needed = leastWidths(weights.length, rows, context);
  // A word too long for the page is torn in its own column; the others keep what they need.
  const shares = weights.map((weight) => (weight / sum(weights)) * width);
  const fits = sum(needed) < width;
  const least = fits ? needed : needed.map((each, i) => Math.min(each, shares[i] ?? each));
  // Columns that would get too little are set to their least, until the rest can share freely.
  const fixed = new Set<number>();
  for (;;) {
    const taken = sum(least.filter((_, i) => fixed.has(i)));
    const free = sum(weights.filter((_, i) => !fixed.has(i)));
    const widths = weights.map((weight, i) =>
      fixed.has(i) ? (least[i] ?? 0) : (weight / free) * (width - taken),
    );
    const short = widths.findIndex((own, i) => !fixed.has(i) && own < (least[i] ?? 0));
    if (short === -1) return wholeTwips(widths, width);
    fixed.add(short);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Rounds so that the columns still sum to the width. */
function wholeTwips(widths: readonly number[], width: number): number[] {
  const total = sum(widths);
  let used = 0;
  let given = 0;
  return widths.map((each) => {
    used += each;
    const upTo = Math.round((used / total) * width * 20);
    const own = upTo - given;
    given = upTo;
    return own / 20;
  });
}

/** What each column's longest word takes, cell margins included. Cells over several columns ask nothing. */
function leastWidths(columns: number, rows: readonly Row[], context: Measures): number[] {
  const least = Array.from({ length: columns }, () => 0);
  /** Rows that each column is still covered for by a cell above. */
  let covered = Array.from({ length: columns }, () => 0);
  for (const { cells } of rows) {
    const next = covered.map((count) => Math.max(0, count - 1));
    let at = 0;
    for (const cell of cells) {
      while ((covered[at] ?? 0) > 0) at++;
      const span = cell.columnSpan ?? 1;
      if (span === 1) least[at] = Math.max(least[at] ?? 0, longestWord(cell, context));
      next.fill((cell.rowSpan ?? 1) - 1, at, at + span);
      at += span;
    }
    covered = next;
  }
  return least.map((each) => (each === 0 ? 0 : each + 2 * cellPadding.horizontal + slack));
}

function longestWord({ blocks }: Cell, { styles, fonts }: Measures): number {
  let longest = 0;
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const style = styles[block.style];
    for (const inline of block.inlines) {
      if (inline.type !== 'text') continue;
      const face = fonts[faceName(inline.bold ?? style.bold, inline.italic ?? style.italic)];
      for (const word of inline.text.split(/[ -]/)) longest = Math.max(longest, face.width(word, style.size));
    }
  }
  return longest;
}
