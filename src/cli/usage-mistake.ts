import type { CommanderError } from 'commander';
import type { CommandWords } from './words/command-words.js';

/** Commander's own messages are English: ours say the same, with the word it stumbled over and what it may have meant. */
export function usageMistake(
  { code, message }: CommanderError,
  args: readonly string[],
  { usage }: CommandWords,
): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const similar = /Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  const end = similar === undefined ? '' : ` ${usage.similar(similar)}`;
  switch (code) {
    case 'commander.unknownOption':
      return usage.unknownOption(quoted) + end;
    case 'commander.unknownCommand':
      return usage.unknownCommand(quoted) + end;
    case 'commander.optionMissingArgument':
      return usage.missingArgument(/--[\w-]+/.exec(quoted)?.[0] ?? quoted);
    case 'commander.help': {
      // Help on a command that is not there, or options and no command at all.
      const named = args[args.indexOf('help') + 1];
      return args.includes('help') && named !== undefined ? usage.unknownCommand(named) : usage.noCommand;
    }
    default:
      return usage.other;
  }
}
