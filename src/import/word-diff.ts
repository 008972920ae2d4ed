/**
 * Which words of one text stand in another: rows of words that each has once are fixed points, the stretches between them are
 * compared word by word. Takes time in proportion to the texts, not to their product.
 */
import { diffArrays } from 'diff';
import { type Anchor, inOrder, onceAt } from '../model/anchors.js';

/** A word as a number; equal words have equal numbers. */
export type Word = number;

/** Pairs of positions that match, ascending on the left. */
export type Matches = readonly Anchor[];

/** So many words in a row make a fixed point, so that no common word is one. */
const pointLength = 4;
/** Stretches whose comparison would take longer are taken for different. */
const mostEdits = 1000;

/** Rows at least this long that each text has once are the same row, wherever they stand. */
const shortestBlock = 6;

/** Matches the words of two texts: in order, and rows of words that stand elsewhere in the other. */
export function matchWords(left: readonly Word[], right: readonly Word[]): Matches {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const take = (i: number, j: number) => {
    partners.set(i, j);
    taken.add(j);
  };
  const isFree = (i: number, j: number) =>
    i >= 0 && j >= 0 && left[i] !== undefined && left[i] === right[j] && !partners.has(i) && !taken.has(j);
  const points = fixedPoints(left, right);
  const chain = inOrder(points);
  for (const [i, j] of chain)
    for (let k = 0; k < pointLength; k++) if (isFree(i + k, j + k)) take(i + k, j + k);
  for (const [i, j] of points) {
    if (!isFree(i, j)) continue;
    let [from, to] = [0, 1];
    while (isFree(i + from - 1, j + from - 1)) from--;
    while (isFree(i + to, j + to)) to++;
    if (to - from >= shortestBlock) for (let k = from; k < to; k++) take(i + k, j + k);
  }
  const open = (from: number, to: number, used: { readonly has: (at: number) => boolean }) =>
    Array.from({ length: to - from }, (_, k) => from + k).filter((at) => !used.has(at));
  let [fromLeft, fromRight] = [0, 0];
  for (const [i, j] of [...chain, [left.length, right.length] as const]) {
    const ours = open(fromLeft, Math.max(i, fromLeft), partners);
    const theirs = open(fromRight, Math.max(j, fromRight), taken);
    const found = stretch(
      ours.map((at) => left[at] ?? -1),
      theirs.map((at) => right[at] ?? -1),
    );
    for (const [m, n] of found) take(ours[m] ?? -1, theirs[n] ?? -1);
    [fromLeft, fromRight] = [Math.max(i, fromLeft), Math.max(j, fromRight)];
  }
  return [...partners].sort(([one], [other]) => one - other);
}

/** Places where a row of words begins that each text has exactly once, ascending on the left. */
function fixedPoints(left: readonly Word[], right: readonly Word[]): Matches {
  const number = numbering();
  const [ours, theirs] = [rowsOf(left, number), rowsOf(right, number)];
  const [inLeft, inRight] = [onceAt(ours), onceAt(theirs)];
  return ours.flatMap((row, i): [number, number][] => {
    const j = inRight.get(row);
    return inLeft.get(row) === i && j !== undefined && j >= 0 ? [[i, j]] : [];
  });
}

/** Each row of four words as a number, by the position where it begins. */
function rowsOf(words: readonly Word[], number: (one: number, other: number) => number): readonly number[] {
  const pairs = words.map((word, i) => number(word, words[i + 1] ?? -1));
  const count = Math.max(0, words.length - pointLength + 1);
  return Array.from({ length: count }, (_, i) => number(-(pairs[i] ?? 0) - 2, pairs[i + 2] ?? 0));
}

/** Gives equal pairs of numbers equal numbers; the second of a pair is below 2²⁴, as words of a document are. */
function numbering(): (one: number, other: number) => number {
  const numbers = new Map<number, number>();
  return (one, other) => {
    const key = one * 2 ** 24 + other;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
}

/** Myers' shortest edit between two stretches. */
function stretch(left: readonly Word[], right: readonly Word[]): Matches {
  if (left.length === 0 || right.length === 0) return [];
  const changes = diffArrays([...left], [...right], { maxEditLength: mostEdits });
  const matches: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    if (added) j += count;
    else if (removed) i += count;
    else for (let k = 0; k < count; k++) matches.push([i++, j++]);
  }
  return matches;
}
