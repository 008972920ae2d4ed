import { CommanderError } from 'commander';
import { choose } from './declare/choose.js';
import { commandOfFiles } from './files-alone.js';
import { languageGiven, languages, wordsFor } from './language.js';
import { productVersion } from './product-files.js';
import { makeProgram } from './program.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { usageMistake } from './usage-mistake.js';

/** Runs one command line (without node and script); resolves to the exit code: 0, 1 findings, 2 wrong usage or files. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = languageGiven(args);
  const words = wordsFor(args);
  let code = 0;
  try {
    const language = given === undefined ? 'vi' : choose('--lang', given, languages, words);
    const version = await productVersion();
    const done = (result: number) => {
      code = result;
    };
    const program = makeProgram({ language, words, version, terminal, done });
    if (args.length === 0) {
      terminal.err(terminal.ownWindow ? words.dropped.welcome : program.helpInformation());
      return 2;
    }
    await program.parseAsync([...(commandOfFiles(args, words) ?? args)], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const mistake = error instanceof CommanderError ? usageMistake(error, args, words) : undefined;
    if (mistake !== undefined || error instanceof UsageError) {
      terminal.err(`${mistake ?? (error as UsageError).message}\n${words.seeHelp}\n`);
    } else {
      terminal.err(`${words.unexpected}\n${String(error)}\n`);
    }
    return 2;
  }
}
