/** Which paragraph, table or row of the old document is which of the new one, in the order of both. */
import { alignAlike } from '../model/align-alike.js';
import { type Anchor, inOrder, onceAt } from '../model/anchors.js';
import { bagOf, dice } from '../model/likeness.js';
import { wordsOf } from '../model/tokens.js';
import type { Sides } from './changes.js';

/** What is paired, as it is compared. */
export interface Unit {
  /** Only units of one kind are paired. */
  readonly kind: string;
  readonly text: string;
  /** Its look; without any words only units of one look are paired. */
  readonly form: string;
  /** Names of the addresses in it. */
  readonly addresses: readonly string[];
  /** The share of words, of 1, that two must have in common. */
  readonly least: number;
  /** A paragraph whose mark ends a page section, or the whole story: then no change can take it away. */
  readonly ends?: 'section' | 'story';
}

/** What two units count for that are paired at all. */
const paired = 0.4;
/** What the comparison of the plans takes for the same needs no word in common. */
const sameAddress = 0.5;

/** All of both sides in their order: pairs, and between two of them the old ones before the new ones. */
export function pairUnits<T>(
  old: readonly T[],
  next: readonly T[],
  unitOf: (each: T) => Unit,
  isSameAddress: (old: string, next: string) => boolean,
): Sides<T>[] {
  const [left, right] = [old.map(unitOf), next.map(unitOf)];
  const likeness = likenessOf(left, right, isSameAddress);
  const pairs: Anchor[] = [];
  let [i, j] = [0, 0];
  for (const [at, its] of [...inOrder(equalWords(left, right)), [old.length, next.length] as const]) {
    pairs.push(...alignAlike(range(i, at), range(j, its), likeness, paired), [at, its]);
    [i, j] = [at + 1, its + 1];
  }
  [i, j] = [0, 0];
  return pairs.flatMap(([at, its]): Sides<T>[] => {
    const gone = old.slice(i, at).map((each) => ({ old: each }));
    const come = next.slice(j, its).map((each) => ({ next: each }));
    [i, j] = [at + 1, its + 1];
    const [one, other] = [old[at], next[its]];
    return [...gone, ...come, ...(one && other ? [{ old: one, next: other }] : [])];
  });
}

/** Units whose words stand once on either side, and are the same. */
function equalWords(left: readonly Unit[], right: readonly Unit[]): Anchor[] {
  const key = ({ kind, text }: Unit) => `${kind} ${text}`;
  const [ours, theirs] = [onceAt(left.map(key)), onceAt(right.map(key))];
  return left.flatMap((unit, i): Anchor[] => {
    const j = theirs.get(key(unit)) ?? -1;
    const other = right[j];
    return unit.text !== '' && ours.get(key(unit)) === i && other && mayPair(unit, other) ? [[i, j]] : [];
  });
}

function mayPair(one: Unit, other: Unit): boolean {
  if (one.kind !== other.kind) return false;
  if (one.text === '' || other.text === '')
    return one.text === other.text && one.form === other.form && one.ends === other.ends;
  return one.ends === other.ends || one.ends === 'story' || other.ends === 'story';
}

/** From 0 to 1 for two units by their places. */
function likenessOf(
  left: readonly Unit[],
  right: readonly Unit[],
  isSameAddress: (old: string, next: string) => boolean,
): (i: number, j: number) => number {
  const bag = ({ text }: Unit) => bagOf(wordsOf(text));
  const [ours, theirs] = [left.map(bag), right.map(bag)];
  return (i, j) => {
    const [one, other, words, others] = [left[i], right[j], ours[i], theirs[j]];
    if (!one || !other || !words || !others || !mayPair(one, other)) return 0;
    if (one.text === '') return paired;
    const same = one.text === other.text ? 1 : dice(words, others);
    if (one.addresses.some((each) => other.addresses.some((its) => isSameAddress(each, its))))
      return sameAddress + same * (1 - sameAddress);
    return same < one.least ? 0 : Math.max(same, paired);
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}
