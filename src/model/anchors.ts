/**
 * Fixed points of two sequences: what each has once is the same in both; the longest chain of them that keeps its order parts the
 * rest into stretches to compare (patience diff).
 */

/** A place on the left and its partner on the right. */
export type Anchor = readonly [left: number, right: number];

/** The only place of each member; -1 for members that come again. */
export function onceAt<T>(members: readonly T[]): ReadonlyMap<T, number> {
  const places = new Map<T, number>();
  for (const [i, member] of members.entries()) places.set(member, places.has(member) ? -1 : i);
  return places;
}

/** The longest chain of anchors that ascends on both sides; they are given ascending on the left. */
export function inOrder(anchors: readonly Anchor[]): readonly Anchor[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [n, [, j]] of anchors.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[ends[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[n] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = n;
  }
  const chain: Anchor[] = [];
  for (let n = ends.at(-1) ?? -1; n >= 0; n = before[n] ?? -1) {
    const anchor = anchors[n];
    if (anchor) chain.push(anchor);
  }
  return chain.reverse();
}
