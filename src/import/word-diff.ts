/**
 * Which words of one text stand in another, in order: words that occur once in both are fixed points, the stretches between them
 * are compared word by word. Takes time in proportion to the texts, not to their product.
 */
import { diffArrays } from 'diff';

/** A word as a number; equal words have equal numbers. */
export type Word = number;

/** Pairs of positions that match, in both texts ascending. */
export type Matches = readonly (readonly [left: number, right: number])[];

/** So many words in a row make a fixed point, so that no common word is one. */
const pointLength = 4;
/** Stretches whose comparison would take longer are taken for different. */
const mostEdits = 4000;

/** Matches the words of two texts in order. */
export function matchWords(left: readonly Word[], right: readonly Word[]): Matches {
  const matches: (readonly [number, number])[] = [];
  let [fromLeft, fromRight] = [0, 0];
  const compare = (toLeft: number, toRight: number) => {
    const found = stretch(left.slice(fromLeft, toLeft), right.slice(fromRight, toRight));
    for (const [i, j] of found) matches.push([fromLeft + i, fromRight + j]);
  };
  for (const [i, j] of inOrder(fixedPoints(left, right))) {
    if (i < fromLeft || j < fromRight) continue;
    compare(i, j);
    for (let k = 0; k < pointLength; k++) matches.push([i + k, j + k]);
    [fromLeft, fromRight] = [i + pointLength, j + pointLength];
  }
  compare(left.length, right.length);
  return matches;
}

/** Places where a row of words begins that each text has exactly once, ascending on the left. */
function fixedPoints(left: readonly Word[], right: readonly Word[]): Matches {
  const inRight = onceAt(right);
  const points: (readonly [number, number])[] = [];
  for (const [row, i] of onceAt(left)) {
    const j = inRight.get(row);
    if (i !== undefined && j !== undefined) points.push([i, j]);
  }
  return points;
}

/** Each row of words and its only place; undefined for rows that come again. */
function onceAt(words: readonly Word[]): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (let i = 0; i + pointLength <= words.length; i++) {
    const row = words.slice(i, i + pointLength).join(' ');
    places.set(row, places.has(row) ? undefined : i);
  }
  return places;
}

/** The longest chain of points that ascends in both texts. */
function inOrder(points: Matches): Matches {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [n, [, j]] of points.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((points[ends[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[n] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = n;
  }
  const chain: (readonly [number, number])[] = [];
  for (let n = ends.at(-1) ?? -1; n >= 0; n = before[n] ?? -1) {
    const point = points[n];
    if (point) chain.push(point);
  }
  return chain.reverse();
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
