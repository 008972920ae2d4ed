import { Command } from 'commander';
import { declareBuild } from './declare/build.js';
import { declareCheck } from './declare/check.js';
import type { Declaring } from './declare/declaring.js';
import { declareDiff } from './declare/diff.js';
import { declareImport } from './declare/import.js';
import { declareInit } from './declare/init.js';
import { declareIssue } from './declare/issue.js';
import { langOption } from './declare/lang-option.js';
import { declareNewYear } from './declare/new-year.js';
import { declarePreview } from './declare/preview.js';
import { declareRegister } from './declare/register.js';
import { declareReport } from './declare/report.js';
import { declareTasks } from './declare/tasks.js';
import { declareVerify } from './declare/verify.js';

export interface ProgramInput extends Omit<Declaring, 'program'> {
  readonly version: string;
}

/** The commands in the order of the help. */
const declarations = [
  declareInit,
  declareBuild,
  declareCheck,
  declarePreview,
  declareImport,
  declareNewYear,
  declareDiff,
  declareTasks,
  declareReport,
  declareIssue,
  declareRegister,
  declareVerify,
];

/** The command line as commander reads it; each command loads what it uses when it runs. */
export function makeProgram({ version, ...input }: ProgramInput): Command {
  const { words, terminal } = input;
  const program = new Command('kehoach')
    .description(words.program)
    .usage(`[${words.value.options}] [${words.value.command}]`)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(`help [${words.value.command}]`, words.helpCommand)
    .addOption(langOption(words))
    .exitOverride()
    .configureHelp({
      helpWidth: 90,
      styleTitle: (title) => words.titles[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description}; ${words.value.preset}: ${defaultValue}`,
    })
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined });
  for (const declare of declarations) declare({ ...input, program });
  return program;
}
