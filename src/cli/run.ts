import { Command, CommanderError, Option } from 'commander';
import type { Severity } from '../model/finding.js';
import { severities } from '../model/finding.js';
import { formats } from '../pipeline.js';
import { productVersion } from './product-files.js';
import type { Language } from './report-input.js';
import type { Terminal } from './terminal.js';
import { type CommandWords, commandWords } from './words.js';

/** Runs one command line (without node and script); resolves to the exit code: 0, 1 findings, 2 wrong usage or files. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(args);
  const words = commandWords[language];
  let code = 0;
  const program = await makeProgram(language, words, terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\n${words.seeHelp}\n`);
      return 2;
    }
    if (error instanceof CommanderError) return commanderExit(error, words, terminal);
    terminal.err(
      `${words.unexpected}\n${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n`,
    );
    return 2;
  }
}

/** A command line that cannot be carried out as it stands. */
class UsageError extends Error {}

async function makeProgram(
  language: Language,
  words: CommandWords,
  terminal: Terminal,
  done: (code: number) => void,
): Promise<Command> {
  const program = new Command('kehoach')
    .description(words.program)
    .version(await productVersion(), '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpCommand)
    .addOption(new Option('--lang <vi|en>', words.lang).default('vi'))
    .exitOverride()
    .configureHelp({ styleTitle: (title) => words.titles[title] ?? title })
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined });
  program.action(() => {
    terminal.out(program.helpInformation());
    done(2);
  });

  command(program, 'build [plans...]', words.build, words)
    .option('-o, --out <dir>', words.out, 'out')
    .option('-f, --format <list>', words.format, 'docx,pdf')
    .action(async (plans: string[], { out, format }: { out: string; format: string }) => {
      const wanted = format.split(',').map((each) => each.trim());
      for (const each of wanted) choose('--format', each, formats, words);
      const { build } = await import('./commands/build.js');
      done(await build(plans, { out, formats: [...new Set(wanted)], language }, terminal));
    });

  command(program, 'check [plans...]', words.check, words)
    .option('-f, --format <text|json>', words.checkFormat, 'text')
    .option('--level <level>', words.level, 'error')
    .action(async (plans: string[], { format, level }: { format: string; level: string }) => {
      const chosen = choose('--format', format, ['text', 'json'] as const, words);
      const least: Severity = choose('--level', level, severities, words);
      const { check } = await import('./commands/check.js');
      done(await check(plans, { format: chosen, level: least, language }, terminal));
    });
  return program;
}

function command(program: Command, usage: string, description: string, words: CommandWords): Command {
  return program
    .command(usage)
    .description(description, { plans: words.plans })
    .helpOption('-h, --help', words.help)
    .addOption(new Option('--lang <vi|en>', words.lang).default('vi'));
}

function choose<T extends string>(
  option: string,
  given: string,
  known: readonly T[],
  words: CommandWords,
): T {
  const found = known.find((each) => each === given);
  if (found === undefined) throw new UsageError(words.choices(option, given, known));
  return found;
}

/** The language is needed before the command line is understood, for the words of its own mistakes. */
function languageOf(args: readonly string[]): Language {
  const at = args.lastIndexOf('--lang');
  const given =
    at >= 0 ? args[at + 1] : args.find((each) => each.startsWith('--lang='))?.slice('--lang='.length);
  return given === 'en' ? 'en' : 'vi';
}

/** Commander's own messages are English: ours say the same, with the word it stumbled over. */
function commanderExit(
  { code, message, exitCode }: CommanderError,
  words: CommandWords,
  terminal: Terminal,
): number {
  if (exitCode === 0 || code === 'commander.helpDisplayed' || code === 'commander.help') return 0;
  const quoted = /'([^']+)'/.exec(message)?.[1];
  const { usage } = words;
  const said =
    code === 'commander.unknownOption'
      ? usage.unknownOption
      : code === 'commander.unknownCommand' || code === 'commander.excessArguments'
        ? usage.unknownCommand
        : code === 'commander.optionMissingArgument' || code === 'commander.missingArgument'
          ? usage.missingArgument
          : usage.other;
  terminal.err(`${said}${quoted === undefined ? '' : `: ${quoted}`}.\n${words.seeHelp}\n`);
  return 2;
}
