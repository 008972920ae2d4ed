import { upperCase, upperFirst } from '../model/vietnamese.js';
import type { ProseWord } from './prose-words.js';

/** Words with the capitals of the words they stand for: all of them, or those that begin a word. */
export function casedLike(model: string, words: string): string {
  if (isAllCapitals(model)) return upperCase(words);
  const models = model.split(/\s+/);
  const made = words.split(' ');
  if (models.length !== made.length) return isCapitalised(model) ? upperFirst(words) : words;
  return made.map((word, i) => (isCapitalised(models[i] ?? '') ? upperFirst(word) : word)).join(' ');
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether words of two letters and more have capitals only. */
export function isAllCapitals(words: string): boolean {
  return words.length > 1 && !/\p{Ll}/u.test(words);
}

const placeHeads = new Set(
  'xã phường trấn phố khu huyện quận tỉnh thôn ấp bản buôn làng khóm sóc ông bà'.split(' '),
);

/** Whether a word in capitals may be part of a name: what precedes it, at most three words before, says what is named. */
export function isNamedInCapitals(words: readonly ProseWord[], at: number): boolean {
  if (!isAllCapitals(words[at]?.text ?? '')) return false;
  return words.slice(Math.max(0, at - 3), at).some(({ key, runsOn }, i, before) => {
    const next = before[i + 1]?.key ?? words[at]?.key;
    return runsOn && placeHeads.has(key) && !(key === 'xã' && next === 'hội');
  });
}
