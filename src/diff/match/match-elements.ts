/**
 * Which element of the older plan is which of the newer one: by id, by key, by equal words, then by likeness where they share
 * rare words or a place. What is left came or went.
 */

import { grouped } from '../../model/grouped.js';
import { dice } from '../../model/likeness.js';
import type { Element, Family } from '../element.js';
import type { Side, Wording } from '../wording.js';
import { assign, type Candidate } from './assign.js';
import { bagOf, candidatesBetween } from './candidates.js';
import { inSamePart, join, noPairs, type Pair, type Pairing } from './pairing.js';

export interface Matching extends Pairing {
  /** In the order of the newer plan. */
  readonly pairs: readonly Pair[];
  readonly removed: readonly Element[];
  readonly added: readonly Element[];
}

export interface MatchInput {
  readonly old: readonly Element[];
  readonly new: readonly Element[];
  readonly wording: Wording;
  /** Whether the plans belong together, so that an id means the same in both. */
  readonly related: boolean;
  /** The document of the newer plan that corresponds to one of the older. */
  readonly documentOf: (id: string) => string | undefined;
  /** What an element is known by besides id and words: the number of a cited document, a unit. */
  readonly keyOf: (element: Element, side: Side) => string | undefined;
}

/** Ids of plans that do not belong together count only where the words agree a little. */
const leastForId = 0.25;
/** So much of what two parts hold must be the same for the parts to be the same. */
const leastContent = 0.4;

const families: readonly Family[] = [
  'part',
  'field',
  'addressee',
  'recipient',
  'enclosure',
  'signature',
  'basis',
  'row',
  'sentence',
];

export function matchElements(input: MatchInput): Matching {
  const pairing = noPairs();
  byId(input, pairing);
  for (const family of families) byKey(family, input, pairing);
  for (const family of families) byWords(family, input, pairing);
  partsByContent(input, pairing);
  byLikeness('part', input, pairing);
  for (const family of families) byWords(family, input, pairing);
  for (const family of families) byLikeness(family, input, pairing);
  partsByContent(input, pairing);
  leftAlone(input, pairing);
  return {
    ...pairing,
    pairs: [...pairing.pairOfOld.values()].sort((a, b) => a.new.index - b.new.index),
    removed: input.old.filter((element) => !pairing.pairOfOld.has(element)),
    added: input.new.filter((element) => !pairing.pairOfNew.has(element)),
  };
}

/** Elements without a partner; those of a document only beside those of the corresponding one. */
function open(input: MatchInput, { pairOfOld, pairOfNew }: Pairing, family: Family) {
  return {
    old: input.old.filter((element) => element.family === family && !pairOfOld.has(element)),
    new: input.new.filter((element) => element.family === family && !pairOfNew.has(element)),
  };
}

function inSameDocument({ documentOf }: MatchInput, old: Element, next: Element): boolean {
  return old.document === undefined
    ? next.document === undefined
    : documentOf(old.document) === next.document;
}

function byId(input: MatchInput, pairing: Pairing): void {
  const { wording, related } = input;
  const byName = new Map(
    input.new.flatMap((next) => (next.id === undefined ? [] : [[next.id, next] as const])),
  );
  for (const old of input.old) {
    const next = old.id === undefined ? undefined : byName.get(old.id);
    if (!next || next.family !== old.family) continue;
    const sure =
      related || dice(bagOf(old, 'old', wording).counts, bagOf(next, 'new', wording).counts) >= leastForId;
    if (sure) join(pairing, old, next, 'id');
  }
}

function byKey(family: Family, input: MatchInput, pairing: Pairing): void {
  const left = open(input, pairing, family);
  const keyed = (elements: readonly Element[], side: Side) =>
    grouped(elements, (element) => {
      const key = input.keyOf(element, side);
      const document =
        side === 'old' && element.document !== undefined
          ? input.documentOf(element.document)
          : element.document;
      return key === undefined ? undefined : `${document ?? ''} ${key}`;
    });
  const news = keyed(left.new, 'new');
  for (const [key, [old, ...moreOld]] of keyed(left.old, 'old')) {
    const [next, ...moreNew] = news.get(key) ?? [];
    if (old && next && moreOld.length + moreNew.length === 0) join(pairing, old, next, 'key');
  }
}

/** Equal words in the same part, in their order; then words that only one element has in either plan, wherever it stands. */
function byWords(family: Family, input: MatchInput, pairing: Pairing): void {
  const { wording } = input;
  const words = (element: Element, side: Side) => {
    const text = wording.wordsOf(element.text, side).join(' ');
    return text === '' ? undefined : `${element.field ?? ''} ${text}`;
  };
  const left = open(input, pairing, family);
  const news = grouped(left.new, (next) => words(next, 'new'));
  for (const old of left.old) {
    const next = news
      .get(words(old, 'old') ?? '')
      ?.find(
        (each) =>
          !pairing.pairOfNew.has(each) && inSamePart(pairing, old, each) && inSameDocument(input, old, each),
      );
    if (next) join(pairing, old, next, 'words');
  }
  const rest = open(input, pairing, family);
  const only = grouped(rest.new, (next) => words(next, 'new'));
  for (const [text, [old, ...moreOld]] of grouped(rest.old, (each) => words(each, 'old'))) {
    const [next, ...moreNew] = only.get(text) ?? [];
    if (!old || !next || moreOld.length + moreNew.length > 0 || !inSameDocument(input, old, next)) continue;
    join(pairing, old, next, 'words');
  }
}

function byLikeness(family: Family, input: MatchInput, pairing: Pairing): void {
  const { wording } = input;
  const left = open(input, pairing, family);
  const olds = left.old.map((element) => bagOf(element, 'old', wording));
  const news = left.new.map((element) => bagOf(element, 'new', wording));
  const candidates = candidatesBetween(olds, news, (old, next) => inSamePart(pairing, old, next)).filter(
    (candidate) => {
      const [old, next] = [left.old[candidate.old], left.new[candidate.new]];
      return old && next && old.field === next.field && inSameDocument(input, old, next);
    },
  );
  joinAll(assign(candidates), left, pairing, 'likeness');
}

/** Parts that hold the same are the same, whatever they are called now. */
function partsByContent(input: MatchInput, pairing: Pairing): void {
  const left = open(input, pairing, 'part');
  const places = {
    old: new Map(left.old.map((element, i) => [element, i])),
    new: new Map(left.new.map((element, i) => [element, i])),
  };
  const sizes = { old: sizesOf(input.old), new: sizesOf(input.new) };
  const shared = new Map<string, { old: number; new: number; count: number }>();
  for (const { old, new: next } of pairing.pairOfOld.values()) {
    if (!old.parent || !next.parent) continue;
    const [i, j] = [places.old.get(old.parent), places.new.get(next.parent)];
    if (i === undefined || j === undefined) continue;
    const entry = shared.get(`${i} ${j}`) ?? { old: i, new: j, count: 0 };
    entry.count++;
    shared.set(`${i} ${j}`, entry);
  }
  const candidates = [...shared.values()].flatMap((entry): Candidate[] => {
    const [old, next] = [left.old[entry.old], left.new[entry.new]];
    if (!old || !next) return [];
    const score = (2 * entry.count) / ((sizes.old.get(old) ?? 0) + (sizes.new.get(next) ?? 0));
    return score >= leastContent ? [{ old: entry.old, new: entry.new, score }] : [];
  });
  joinAll(assign(candidates), left, pairing, 'content');
}

function sizesOf(elements: readonly Element[]): ReadonlyMap<Element, number> {
  const sizes = new Map<Element, number>();
  for (const { parent } of elements) if (parent) sizes.set(parent, (sizes.get(parent) ?? 0) + 1);
  return sizes;
}

/** What alone is left at one place of both plans was rewritten: a heading, a paragraph, the signature. */
function leftAlone(input: MatchInput, pairing: Pairing): void {
  for (const family of families) {
    const left = open(input, pairing, family);
    for (const old of left.old) {
      if (!isRewritten(old)) continue;
      const beside = (other: Element, mine: Element) =>
        other.nature === mine.nature && other.field === mine.field && other.parent === mine.parent;
      const news = left.new.filter(
        (next) =>
          inSamePart(pairing, old, next) &&
          inSameDocument(input, old, next) &&
          next.nature === old.nature &&
          next.field === old.field,
      );
      const olds = left.old.filter((other) => beside(other, old) && other.document === old.document);
      const [next] = news;
      const sameLabel = family !== 'part' || next?.label === old.label;
      if (next && news.length === 1 && olds.length === 1 && sameLabel) join(pairing, old, next, 'place');
    }
  }
}

function isRewritten({ family, nature }: Element): boolean {
  return nature === 'paragraph' || family === 'part' || family === 'field' || family === 'signature';
}

function joinAll(
  candidates: readonly Candidate[],
  left: { readonly old: readonly Element[]; readonly new: readonly Element[] },
  pairing: Pairing,
  by: Pair['by'],
): void {
  for (const candidate of candidates) {
    const [old, next] = [left.old[candidate.old], left.new[candidate.new]];
    if (old && next) join(pairing, old, next, by);
  }
}
