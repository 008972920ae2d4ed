import type { Language } from '../model/language.js';
import type { CommandWords } from './words/command-words.js';
import { commandWords } from './words.js';

export const languages: readonly Language[] = ['vi', 'en'];

/** What was given as `--lang`: needed before the command line is understood, for the words of its own mistakes. */
export function languageGiven(args: readonly string[]): string | undefined {
  const at = args.findLastIndex((each) => each === '--lang' || each.startsWith('--lang='));
  return args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
}

/** The words of the command line in the language asked for; Vietnamese when none or none of ours. */
export function wordsFor(args: readonly string[]): CommandWords {
  return commandWords[languageGiven(args) === 'en' ? 'en' : 'vi'];
}
