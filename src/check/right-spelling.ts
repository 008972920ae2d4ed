import { isBase, isSyllable, rightlyToned, toned, tones, untoned } from '../model/syllable.js';
import type { KnownWords } from './known-words.js';
import { wordKey } from './prose-words.js';

/** The words beside a misspelled one, by their keys, where nothing but space stands between. */
export interface Neighbours {
  readonly before?: string;
  readonly after?: string;
}

/** No two syllables have more letters: what is longer is no slip of the finger. */
const longest = 20;

const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];

/**
 * What a word should be: the syllables one slip away that make a known word with a neighbour, else a pair of words that the
 * document itself holds; else two words typed as one. At most two, none where
 * nothing is sure.
 */
export function rightSpellings(
  word: string,
  { before, after }: Neighbours,
  known: KnownWords,
  pairs: ReadonlyMap<string, number>,
): readonly string[] {
  if (word.length > longest) return [];
  const near = [...syllablesNear(word)];
  const isKnown = (key: string) =>
    (before !== undefined && known.isWord(before, key)) || (after !== undefined && known.isWord(key, after));
  const isUsed = (key: string) => pairs.has(`${before} ${key}`) || pairs.has(`${key} ${after}`);
  for (const fits of [isKnown, isUsed]) {
    const found = near.filter((syllable) => fits(wordKey(syllable)));
    if (found.length > 0) return found.length > 2 ? [] : found;
  }
  const parted = partedWords(word);
  const sure = parted.filter(([first, second]) => {
    const keys = [wordKey(first), wordKey(second)] as const;
    return known.isWord(...keys) || pairs.has(keys.join(' ')) || !isBorrowing(first, second);
  });
  return sure.length > 2 ? [] : sure.map((two) => two.join(' '));
}

/** Words from other languages, written together, have the level or the sharp tone only ("búpbê"). */
function isBorrowing(...parts: readonly string[]): boolean {
  return parts.every((part) => ['', '\u0301'].includes(untoned(part)[1]));
}

/** Every syllable that a slip of one letter or one tone may have turned into this word. */
function syllablesNear(word: string): ReadonlySet<string> {
  const [base, typed] = untoned(word);
  const tone = [...typed].at(-1) ?? '';
  const near = new Set<string>();
  const add = (spelled: string, mark: string) => {
    const made = toned(spelled, mark);
    if (isSyllable(made)) near.add(made);
  };
  for (const other of tones) add(base, other);
  for (const spelled of oneLetterOff(base)) if (isBase(spelled)) add(spelled, tone);
  return near;
}

function* oneLetterOff(base: string): Generator<string> {
  for (let at = 0; at <= base.length; at++) {
    const [head, tail] = [base.slice(0, at), base.slice(at)];
    for (const letter of letters) {
      yield head + letter + tail;
      if (tail !== '') yield head + letter + tail.slice(1);
    }
    if (tail !== '') yield head + tail.slice(1);
    if (tail.length > 1) yield head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
  }
  yield base.replace(/u[oôơ]/, 'ươ');
}

/** "trẻem" is "trẻ" and "em". */
function partedWords(word: string): readonly (readonly [string, string])[] {
  const small = word.normalize('NFC').toLocaleLowerCase('vi');
  const halves = [...small].map((_, at) => [small.slice(0, at), small.slice(at)] as const);
  return halves.filter((both) => both.every((half) => rightlyToned(half).includes(half)));
}
