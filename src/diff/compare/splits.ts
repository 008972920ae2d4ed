/** One text that became two, and two that became one: told as that, not as an edit and a new text. */
import { dice } from '../../model/likeness.js';
import type { Change } from '../change.js';
import { type Comparing, changeOf, shortly, spotOf } from '../comparing.js';
import type { Element } from '../element.js';
import { type Bag, bagOf, held } from '../match/candidates.js';
import type { Pair } from '../match/pairing.js';

/** So much of a piece must stand in the whole, and so little in what kept its place. */
const leastHeld = 0.8;
const mostShared = 0.6;
const fewestWords = 4;
/** The whole is not itself the piece. */
const mostAlike = 0.92;

export interface Splits {
  readonly changes: readonly Change[];
  /** Pieces that need no line of their own. */
  readonly told: ReadonlySet<Element>;
  /** Pairs whose edits the split explains. */
  readonly pairs: ReadonlySet<Pair>;
}

export function splitsOf({ matching, wording }: Comparing): Splits {
  const changes: Change[] = [];
  const told = new Set<Element>();
  const pairs = new Set<Pair>();
  const bag = {
    old: memo((element) => bagOf(element, 'old', wording)),
    new: memo((element) => bagOf(element, 'new', wording)),
  };
  const pairAt = {
    old: new Map(matching.pairs.map((pair) => [pair.old.index, pair])),
    new: new Map(matching.pairs.map((pair) => [pair.new.index, pair])),
  };
  const see = (lone: Element, kind: 'split' | 'merged') => {
    if (lone.family !== 'sentence') return;
    const [mine, whole, kept] =
      kind === 'split' ? (['new', 'old', 'new'] as const) : (['old', 'new', 'old'] as const);
    const piece = bag[mine](lone);
    if (piece.size < fewestWords) return;
    const found = nearby(lone, pairAt[mine]).find((pair) => {
      const [all, rest] = [bag[whole](pair[whole]), bag[kept](pair[kept])];
      return (
        dice(all.counts, rest.counts) < mostAlike &&
        held(piece, all) >= leastHeld &&
        held(piece, rest) <= mostShared
      );
    });
    if (!found) return;
    told.add(lone);
    pairs.add(found);
    changes.push(splitChange(kind, found, lone));
  };
  for (const element of matching.added) see(element, 'split');
  for (const element of matching.removed) see(element, 'merged');
  return { changes, told, pairs };
}

/** Places looked at on either side of a lone text. */
const reach = [1, -1, 2, -2, 3, -3, 4, -4];

/** Pairs that stand within a few places of the lone text, the nearest first. */
function nearby(lone: Element, pairAt: ReadonlyMap<number, Pair>): readonly Pair[] {
  return reach.flatMap((step) => {
    const pair = pairAt.get(lone.index + step);
    return pair?.new.family === 'sentence' ? [pair] : [];
  });
}

function splitChange(kind: 'split' | 'merged', pair: Pair, lone: Element): Change {
  const words = shortly(lone.text, 120);
  return kind === 'split'
    ? changeOf(
        'split',
        pair,
        { vi: `Tách thành ý riêng: ${words}`, en: `Split off: ${words}` },
        {
          new: spotOf(lone),
          before: pair.old.text,
          after: `${pair.new.text} / ${lone.text}`,
        },
      )
    : changeOf(
        'merged',
        pair,
        { vi: `Gộp vào một ý: ${words}`, en: `Merged into one: ${words}` },
        {
          old: spotOf(lone),
          before: `${pair.old.text} / ${lone.text}`,
          after: pair.new.text,
        },
      );
}

function memo(make: (element: Element) => Bag): (element: Element) => Bag {
  const made = new Map<Element, Bag>();
  return (element) => {
    const found = made.get(element) ?? make(element);
    made.set(element, found);
    return found;
  };
}
