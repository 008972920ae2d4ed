/** Which elements of two plans may be the same, by their words: those that share rare words, or stand in the same place. */
import { bagOf as countsOf, dice, type WordBag } from '../../model/likeness.js';
import type { Element } from '../element.js';
import type { Side, Wording } from '../wording.js';
import type { Candidate } from './assign.js';

/** Words alike from here on, in the same part, are one text rewritten; elsewhere they must be more alike. */
const alike = { here: 0.42, elsewhere: 0.6 } as const;
/** Shorter texts are too common to be known again in another part. */
const fewestWords = 5;
/** So many of its rarest words are asked where else they stand. */
const rarest = 8;
/** Words that stand in more elements than this say nothing about who is who. */
const common = 40;
/** Neighbours looked at on either side of the place where the partner would stand. */
const around = 12;

export interface Bag {
  readonly element: Element;
  readonly counts: WordBag;
  readonly size: number;
}

export function bagOf(element: Element, side: Side, wording: Wording): Bag {
  const words = wording.wordsOf(element.text, side);
  return { element, counts: countsOf(words), size: words.length };
}

/** The share of the smaller one's words that the larger one holds. */
export function held(small: Bag, large: Bag): number {
  let shared = 0;
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0);
  return small.size === 0 ? 0 : shared / small.size;
}

/** Whether two elements stand in the same part: asked for elements that may have no partner yet. */
export type SamePlace = (old: Element, next: Element) => boolean;

/** Every pair worth weighing, each once, with its score. */
export function candidatesBetween(
  olds: readonly Bag[],
  news: readonly Bag[],
  samePlace: SamePlace,
): readonly Candidate[] {
  const pairs = new Map<number, Candidate>();
  const weigh = (i: number, j: number) => {
    const key = i * news.length + j;
    const [one, other] = [olds[i], news[j]];
    if (pairs.has(key) || !one || !other) return;
    const score = scoreOf(one, other, samePlace(one.element, other.element));
    // Of equals, those that stand at the like place belong together.
    const apart = Math.abs(i / olds.length - j / news.length);
    if (score > 0) pairs.set(key, { old: i, new: j, score: score - apart * 1e-4 });
  };
  const indexes = [wordIndex(olds), wordIndex(news)] as const;
  for (const [i, bag] of olds.entries()) for (const j of sharing(bag, indexes[1])) weigh(i, j);
  for (const [j, bag] of news.entries()) for (const i of sharing(bag, indexes[0])) weigh(i, j);
  for (const i of olds.keys()) {
    const at = Math.round((i * news.length) / Math.max(1, olds.length));
    for (let j = Math.max(0, at - around); j <= Math.min(news.length - 1, at + around); j++) weigh(i, j);
  }
  return [...pairs.values()];
}

function scoreOf(one: Bag, other: Bag, here: boolean): number {
  if (one.size === 0 || other.size === 0) return 0;
  const likeness = dice(one.counts, other.counts);
  const [a, b] = [one.element, other.element];
  if (here) {
    const bonus =
      0.1 + (a.label !== '' && a.label === b.label ? 0.03 : 0) + (a.nature === b.nature ? 0.03 : 0);
    return likeness >= alike.here ? likeness + bonus : 0;
  }
  if (Math.min(one.size, other.size) < fewestWords) return likeness === 1 && a.nature === b.nature ? 0.6 : 0;
  return likeness >= alike.elsewhere ? likeness + (a.nature === b.nature ? 0.03 : 0) : 0;
}

type WordIndex = ReadonlyMap<string, readonly number[]>;

function wordIndex(bags: readonly Bag[]): WordIndex {
  const index = new Map<string, number[]>();
  for (const [i, { counts }] of bags.entries()) {
    for (const word of counts.keys()) {
      const places = index.get(word);
      if (places) places.push(i);
      else index.set(word, [i]);
    }
  }
  return index;
}

function sharing({ counts }: Bag, index: WordIndex): ReadonlySet<number> {
  const rare = [...counts.keys()]
    .map((word) => index.get(word) ?? [])
    .filter(({ length }) => length > 0 && length <= common)
    .sort((a, b) => a.length - b.length)
    .slice(0, rarest);
  return new Set(rare.flat());
}
