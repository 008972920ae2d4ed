import { UsageError } from '../usage-error.js';
import type { CommandWords } from '../words/command-words.js';

/** The one of the known words that was given. */
export function choose<T extends string>(
  option: string,
  given: string,
  known: readonly T[],
  words: CommandWords,
): T {
  const found = known.find((each) => each === given);
  if (found === undefined) throw new UsageError(words.choices(option, given, known));
  return found;
}
