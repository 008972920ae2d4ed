/** The words that two sentences do not share, with a few of the words around them. */

/** Sentences of so many words are shown whole, and longer ones with so many around what differs: our choice. */
const mostWhole = 20;
const around = 5;

export interface ChangedWords {
  readonly was: string;
  readonly now: string;
}

export function changedWords(before: string, after: string): ChangedWords {
  const [was, now] = [wordsOf(before), wordsOf(after)];
  if (was.length === 0 || now.length === 0 || Math.max(was.length, now.length) <= mostWhole) {
    return { was: was.join(' '), now: now.join(' ') };
  }
  const shortest = Math.min(was.length, now.length);
  let first = 0;
  while (first < shortest && was[first] === now[first]) first++;
  let last = 0;
  while (last < shortest - first && was.at(-1 - last) === now.at(-1 - last)) last++;
  const from = Math.max(0, first - around);
  const rest = Math.max(0, last - around);
  const shown = (words: readonly string[]) =>
    [...(from > 0 ? ['…'] : []), ...words.slice(from, words.length - rest), ...(rest > 0 ? ['…'] : [])].join(
      ' ',
    );
  return { was: shown(was), now: shown(now) };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
