import type { Command } from 'commander';
import type { Way } from '../../after-issue/ways.js';
import type { AfterIssueOptions } from '../commands/after-issue.js';
import { UsageError } from '../usage-error.js';
import type { CommandWords } from '../words/command-words.js';

export interface AfterIssueFlags {
  readonly correct?: true;
  readonly amend?: true;
  readonly replace?: true;
  readonly recall?: true;
  readonly issued?: string;
  readonly out?: string;
  readonly force?: true;
}

const flags = ['correct', 'amend', 'recall'] as const;

/** Puts the options for what follows an issued document into the command's help. */
export function declareAfterIssueFlags(command: Command, { value, afterIssue: said }: CommandWords): void {
  command
    .option('--correct', said.correct)
    .option('--amend', said.amend)
    .option('--replace', said.replace)
    .option('--recall', said.recall)
    .option(`--issued <${value.file}>`, said.issued)
    .option(`-o, --out <${value.file}>`, said.out)
    .option('--force', said.force);
}

/** What is asked to follow the issued document; nothing where a number is to be recorded. */
export function afterIssueOptions(
  given: AfterIssueFlags & { readonly number?: string; readonly date?: string; readonly copies?: string },
  words: CommandWords,
): Pick<AfterIssueOptions, 'way' | 'issued' | 'out' | 'force'> | undefined {
  const { issued, out, force = false, replace } = given;
  const [flag, other] = flags.filter((each) => given[each]);
  if (replace && flag !== 'amend') throw new UsageError(words.onlyWith('--replace', '--amend'));
  if (flag === undefined) {
    const lone = (['issued', 'out', 'force'] as const).find((each) => given[each] !== undefined);
    if (lone !== undefined) {
      throw new UsageError(words.onlyWith(`--${lone}`, flags.map((each) => `--${each}`).join(', ')));
    }
    return undefined;
  }
  if (other !== undefined) throw new UsageError(words.notWith(`--${other}`, `--${flag}`));
  const recorded = (['number', 'date', 'copies'] as const).find((each) => given[each] !== undefined);
  if (recorded !== undefined) throw new UsageError(words.notWith(`--${recorded}`, `--${flag}`));
  if (out !== undefined && flag !== 'amend') throw new UsageError(words.onlyWith('--out', '--amend'));
  if (force && flag !== 'amend') throw new UsageError(words.onlyWith('--force', '--amend'));
  if (out !== undefined && !/\.ya?ml$/iu.test(out)) throw new UsageError(words.newYear.otherOut(out));
  const way: Way = replace ? 'replace' : flag;
  return { way, force, ...(issued === undefined ? {} : { issued }), ...(out === undefined ? {} : { out }) };
}
