/** How alike two texts are by their words, whatever the order. */

/** How often each word stands in a text. */
export type WordBag = ReadonlyMap<string, number>;

export function bagOf(words: readonly string[]): WordBag {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Twice the words in common over all words (Dice), from 0 to 1; two texts without any word are alike. */
export function dice(one: WordBag, other: WordBag): number {
  let common = 0;
  let total = 0;
  for (const [word, count] of one) {
    common += Math.min(count, other.get(word) ?? 0);
    total += count;
  }
  for (const count of other.values()) total += count;
  return total === 0 ? 1 : (2 * common) / total;
}
