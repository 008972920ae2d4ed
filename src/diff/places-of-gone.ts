import type { Element } from './element.js';
import type { Matching } from './match/match-elements.js';

interface Elements {
  readonly old: readonly Element[];
  readonly new: readonly Element[];
}

/**
 * After which element of the newer plan, by its index, each dropped one stands; -1 before the first. What went with its part
 * stays with it; a part stands after all that the one before it holds now.
 */
export function placesOfGone(
  { old: olds, new: news }: Elements,
  { pairOfOld }: Pick<Matching, 'pairOfOld'>,
): ReadonlyMap<Element, number> {
  const ends = endsOf(news);
  const places = new Map<Element, number>();
  let last: Element | undefined;
  for (const old of olds) {
    if (pairOfOld.has(old)) {
      last = old;
      continue;
    }
    const withPart = old.parent && places.get(old.parent);
    places.set(old, withPart ?? placeAfter(last, old, pairOfOld, ends));
  }
  return places;
}

function placeAfter(
  last: Element | undefined,
  gone: Element,
  pairOfOld: Matching['pairOfOld'],
  ends: ReadonlyMap<Element, number>,
): number {
  if (!last) return -1;
  const over = new Set(holdersOf(gone));
  const beside = over.has(last) ? undefined : outermostOutside(last, over);
  const [own, whole] = [pairOfOld.get(last)?.new, beside && pairOfOld.get(beside)?.new];
  if (whole) return ends.get(whole) ?? whole.index;
  return own?.index ?? -1;
}

/** The outermost part around an element that does not hold the other too. */
function outermostOutside(element: Element, over: ReadonlySet<Element>): Element {
  const { parent } = element;
  return parent === undefined || over.has(parent) ? element : outermostOutside(parent, over);
}

function holdersOf({ parent }: Element): readonly Element[] {
  return parent === undefined ? [] : [parent, ...holdersOf(parent)];
}

/** The index of the last element in each. */
function endsOf(elements: readonly Element[]): ReadonlyMap<Element, number> {
  const ends = new Map<Element, number>();
  for (const element of elements) {
    for (const each of [element, ...holdersOf(element)]) ends.set(each, element.index);
  }
  return ends;
}
