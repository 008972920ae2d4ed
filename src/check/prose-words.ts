import { isSyllable, toned, untoned } from '../model/syllable.js';
import type { Prose } from './prose.js';

/** A run of letters in a text. */
export interface ProseWord {
  readonly text: string;
  /** UTF-16 indexes into the text. */
  readonly from: number;
  readonly to: number;
  /** The word without what spelling leaves free: small letters, the tone of oa, oe, uy on the first. */
  readonly key: string;
  /** Nothing but space between this word and the next one. */
  readonly runsOn: boolean;
}

const address = /@|:\/\/|www\.|[a-z0-9]\.(?:vn|com|org|net|edu|gov|info)(?![\p{L}\d])/iu;
/** Letters with what makes them no plain word: figures, apostrophes, hyphens and the marks of Markdown within. */
const run = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’\ufffc-](?=[\p{L}\p{M}\p{N}]))*/gu;

const read = new WeakMap<Prose, readonly ProseWord[]>();

/** The words of a printed text, read once for all the rules that ask. */
export function wordsIn(prose: Prose): readonly ProseWord[] {
  const words = read.get(prose) ?? proseWords(prose.words);
  read.set(prose, words);
  return words;
}

/** The words of a text, without addresses, codes, words with figures or apostrophes, and what hyphens join ("vắc-xin"). */
function proseWords(text: string): readonly ProseWord[] {
  const plain = text.replace(/\S+/g, (chunk) =>
    address.test(chunk) ? '\ufffc'.repeat(chunk.length) : chunk,
  );
  const found = [...plain.matchAll(run)].filter(([word]) => /^[\p{L}\p{M}]+$/u.test(word));
  return found.map((match, i) => {
    const from = match.index;
    const to = from + match[0].length;
    const next = found[i + 1]?.index;
    const runsOn = next !== undefined && /^\s+$/.test(plain.slice(to, next));
    return { text: match[0], from, to, key: wordKey(match[0]), runsOn };
  });
}

const keys = new Map<string, string>();

/** A word as `ProseWord.key` has it. */
export function wordKey(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    const [base, tone] = untoned(word);
    key = isSyllable(word) ? toned(base, tone) : word.normalize('NFC').toLowerCase();
    if (keys.size < 10_000) keys.set(word, key);
  }
  return key;
}
