import { distance } from 'fastest-levenshtein';

/** The known word closest to what was typed, or undefined when none is close enough to be meant. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const word of known) {
    // Short codes differ by a letter and mean different things (ct, pct): only the rest of the word may be missing.
    if (typed.length < 4 && !word.toLowerCase().startsWith(typed.toLowerCase())) continue;
    const away = distance(typed.toLowerCase(), word.toLowerCase());
    if (away < least) {
      least = away;
      best = word;
    }
  }
  return best;
}
