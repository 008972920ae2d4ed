/** Who has found its partner so far. Nobody is paired twice. */
import type { Element } from '../element.js';

/** How two elements were known to be the same. */
export type Ground = 'id' | 'key' | 'words' | 'likeness' | 'content' | 'place';

export interface Pair {
  readonly old: Element;
  readonly new: Element;
  readonly by: Ground;
}

export interface Pairing {
  readonly pairOfOld: Map<Element, Pair>;
  readonly pairOfNew: Map<Element, Pair>;
}

export function noPairs(): Pairing {
  return { pairOfOld: new Map(), pairOfNew: new Map() };
}

export function join({ pairOfOld, pairOfNew }: Pairing, old: Element, next: Element, by: Ground): void {
  if (pairOfOld.has(old) || pairOfNew.has(next)) return;
  const pair: Pair = { old, new: next, by };
  pairOfOld.set(old, pair);
  pairOfNew.set(next, pair);
}

/** Whether both stand in the same part, or both in none. */
export function inSamePart({ pairOfOld }: Pairing, old: Element, next: Element): boolean {
  if (old.parent === undefined || next.parent === undefined) return old.parent === next.parent;
  return pairOfOld.get(old.parent)?.new === next.parent;
}
