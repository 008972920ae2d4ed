import { upperCase, upperFirst } from '../model/vietnamese.js';

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
