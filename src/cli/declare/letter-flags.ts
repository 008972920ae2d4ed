import type { Command } from 'commander';
import { type LetterType, letterTypes } from '../../letters/letter-types.js';
import { writers } from '../../write/generated/writers.js';
import type { LettersOptions } from '../commands/task-letters.js';
import { UsageError } from '../usage-error.js';
import type { CommandWords } from '../words/command-words.js';
import { choose } from './choose.js';

export interface LetterFlags {
  readonly letters?: true;
  readonly extracts?: true;
  readonly remind?: true;
  readonly each?: true;
  readonly together?: true;
}

const options: Readonly<Record<LetterType, keyof LetterFlags>> = {
  assign: 'letters',
  extract: 'extracts',
  remind: 'remind',
};

/** Puts the options for letters into the command's help. */
export function declareLetterFlags(command: Command, { letters: said }: CommandWords): void {
  command
    .option('--letters', said.letters)
    .option('--extracts', said.extracts)
    .option('--remind', said.remind)
    .option('--each', said.each)
    .option('--together', said.together);
}

/** What is asked of letters; nothing where lists are wanted. */
export function letterOptions(
  flags: LetterFlags & {
    readonly format?: string;
    readonly out?: string;
    readonly month?: string;
  },
  words: CommandWords,
): Pick<LettersOptions, 'types' | 'each' | 'together' | 'formats'> | undefined {
  const types = letterTypes.filter((type) => flags[options[type]]);
  const [first] = types;
  const { each = false, together = false, out, month } = flags;
  if (each && !types.some((type) => type !== 'extract')) {
    throw new UsageError(words.onlyWith('--each', '--letters, --remind'));
  }
  if (together && !types.includes('extract'))
    throw new UsageError(words.onlyWith('--together', '--extracts'));
  if (first === undefined) return undefined;
  if (month !== undefined) throw new UsageError(words.notWith('--month', `--${options[first]}`));
  const formats = (flags.format ?? 'docx,pdf')
    .split(',')
    .map((format) => choose('--format', format.trim(), [...Object.keys(writers), 'yaml'], words));
  if (out === undefined && formats.some((format) => format !== 'yaml')) {
    throw new UsageError(words.letters.needsOut(`--${options[first]}`));
  }
  return { types, each, together, formats };
}
