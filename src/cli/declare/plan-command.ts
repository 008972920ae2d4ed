import type { Command } from 'commander';
import type { CommandWords } from '../words/command-words.js';
import { langOption } from './lang-option.js';

/** A command that takes plans. */
export function planCommand(program: Command, name: 'build' | 'check', words: CommandWords): Command {
  const plans = `[${words.value.plans}...]`;
  return program
    .command(name)
    .summary(words[name].summary)
    .description(words[name].description)
    .usage(`[${words.value.options}] ${plans}`)
    .argument(plans, words.plans)
    .helpOption('-h, --help', words.help)
    .addOption(langOption(words));
}
