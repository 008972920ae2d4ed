/** Changes in the order of the newer plan; what went stands where it was, what concerns the whole comes first. */
import type { Change } from './change.js';
import type { Element } from './element.js';
import type { Matching } from './match/match-elements.js';
import { placesOfGone } from './places-of-gone.js';

interface Elements {
  readonly old: readonly Element[];
  readonly new: readonly Element[];
}

export function inReadingOrder(
  changes: readonly Change[],
  elements: Elements,
  matching: Matching,
): readonly Change[] {
  const positions = { old: positionsOf(elements.old), new: positionsOf(elements.new) };
  const gone = placesOfGone(elements, matching);
  const placeOf = ({ old, new: next }: Change): number => {
    if (next) return nearest(next.pointer, positions.new) ?? -1;
    const at = old === undefined ? undefined : nearest(old.pointer, positions.old);
    const element = at === undefined ? undefined : elements.old[at];
    if (!element) return -1;
    return (gone.get(element) ?? matching.pairOfOld.get(element)?.new.index ?? -1) + 0.5;
  };
  return changes
    .map((change, i) => ({ change, place: placeOf(change), i }))
    .sort((a, b) => a.place - b.place || a.i - b.i)
    .map(({ change }) => change);
}

function positionsOf(elements: readonly Element[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const { pointer, at, index } of elements) {
    for (const place of [pointer, at]) if (!positions.has(place)) positions.set(place, index);
  }
  return positions;
}

/** The innermost element that holds the pointer. */
function nearest(pointer: string, positions: ReadonlyMap<string, number>): number | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const position = positions.get(at);
    if (position !== undefined) return position;
  }
  return undefined;
}
