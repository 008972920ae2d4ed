import type { Anchor } from './anchors.js';

/** Cells of the table of likenesses that are worth the time; larger stretches are left unpaired. */
const largestTable = 250_000;

/**
 * The pairs of greatest likeness together that keep the order of both sides (Needleman and Wunsch without a cost for gaps).
 * `likeness` is from 0 to 1; pairs below `least` are none. Of equally good ways the one that pairs earliest.
 */
export function alignAlike(
  left: readonly number[],
  right: readonly number[],
  likeness: (i: number, j: number) => number,
  least: number,
): readonly Anchor[] {
  if (left.length === 0 || right.length === 0 || left.length * right.length > largestTable) return [];
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const scores = left.map((i) => right.map((j) => likeness(i, j)));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const score = scores[i]?.[j] ?? 0;
      const paired = score >= least ? score + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: Anchor[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const here = best[i * width + j] ?? 0;
    const score = scores[i]?.[j] ?? 0;
    if (score >= least && here === score + (best[(i + 1) * width + j + 1] ?? 0)) {
      pairs.push([left[i++] ?? 0, right[j++] ?? 0]);
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
