import { Command, Option } from 'commander';
import { type Severity, severities } from '../model/finding.js';
import { writers } from '../write/generated/writers.js';
import type { Language } from './report-input.js';
import type { SheetFile } from './sheet.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import type { CommandWords } from './words.js';

export interface ProgramInput {
  readonly language: Language;
  readonly words: CommandWords;
  readonly version: string;
  readonly terminal: Terminal;
  /** Told the exit code of the command that ran. */
  readonly done: (code: number) => void;
}

/** What `--format html --paged` writes: the very pages instead of flowing text. */
const pagedHtml = 'paged-html';

/** The formats that documents can be written in; the writers themselves load when a document is written. */
const formats = Object.keys(writers).filter((format) => format !== pagedHtml);

/** The command line as commander reads it; each command loads what it uses when it runs. */
export function makeProgram({ language, words, version, terminal, done }: ProgramInput): Command {
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

  planCommand(program, 'build', words)
    .option(`-o, --out <${words.value.folder}>`, words.out, 'out')
    .option(`-f, --format <${words.value.list}>`, words.format(formats), 'docx,pdf')
    .option(`--draft [${words.value.round}]`, words.draft)
    .option('--fit', words.fit)
    .option('--paged', words.paged)
    .option('--ready', words.ready.build)
    .option(`--document <${words.value.document}>`, words.document)
    .option('--force', words.forceBuild)
    .action(async (plans: string[], { out, force, format, draft, fit, paged, ...question }: BuildFlags) => {
      const wanted = format.split(',').map((each) => choose('--format', each.trim(), formats, words));
      if (paged && !wanted.includes('html')) throw new UsageError(words.onlyWith('--paged', '--format html'));
      if (question.ready && draft !== undefined) throw new UsageError(words.notWith('--draft', '--ready'));
      refuseLoneDocument(question, words);
      // `--draft plans/a.yaml`: what is no number is the plan that follows.
      const round = typeof draft === 'string' && /^\d+$/.test(draft) ? roundOf(draft, words) : undefined;
      const paths = typeof draft === 'string' && round === undefined ? [draft, ...plans] : plans;
      const choices = {
        ...(draft === undefined ? {} : { draft: round ?? (true as const) }),
        ...(fit ? { fit } : {}),
      };
      const written = wanted.map((each) => (each === 'html' && paged ? pagedHtml : each));
      const options = { out, force: force ?? false, formats: [...new Set(written)], choices, language };
      if (question.ready) {
        const { buildReady } = await import('./commands/build-ready.js');
        done(await buildReady(paths, { ...options, ...question }, terminal));
        return;
      }
      const { build } = await import('./commands/build.js');
      done(await build(paths, options, terminal));
    });

  planCommand(program, 'check', words)
    .option('-f, --format <text|json|sarif>', words.checkFormat, 'text')
    .option(`--level <${words.value.level}>`, words.level, 'error')
    .option('--fix', words.fix)
    .option('--ready', words.ready.check)
    .option(`--document <${words.value.document}>`, words.document)
    .option(`--sheet <${words.value.file}>`, words.sheet)
    .option('--force', words.force)
    .action(async (plans: string[], { format, level, fix, sheet: path, force, ...question }: CheckFlags) => {
      const chosen = choose('--format', format, ['text', 'json', 'sarif'] as const, words);
      refuseLoneDocument(question, words);
      const sheet = sheetFile(path, force, words);
      if (question.ready) {
        if (fix) throw new UsageError(words.notWith('--fix', '--ready'));
        if (chosen === 'sarif') throw new UsageError(words.notWith('--format sarif', '--ready'));
        const { ready } = await import('./commands/ready.js');
        done(await ready(plans, { format: chosen, language, ...sheet, ...question }, terminal));
        return;
      }
      const least: Severity = choose('--level', level, severities, words);
      const { check } = await import('./commands/check.js');
      done(
        await check(plans, { format: chosen, level: least, fix: fix ?? false, language, ...sheet }, terminal),
      );
    });
  importCommand(program, words, async (files, flags) => {
    const { out, report, office, force, into, dryRun } = flags;
    refuseIdleFlags(flags, words);
    if (files.length === 0) throw new UsageError(words.import.noFiles);
    if (out === undefined && into === undefined) throw new UsageError(words.import.noOut);
    const choice = flags.revisions;
    const revisions =
      choice === undefined ? undefined : choose('--revisions', choice, ['accept', 'reject'] as const, words);
    if (into !== undefined) {
      const [{ intoPlan }, { intoFiles }] = await Promise.all([
        import('./commands/into.js'),
        import('../into-files.js'),
      ]);
      const options = {
        ...{ planPath: into, language, dryRun: dryRun ?? false },
        ...(report === undefined ? {} : { report }),
        ...(revisions === undefined ? {} : { revisions }),
      };
      done(await intoPlan(files, options, terminal, intoFiles));
      return;
    }
    const [{ importDocuments }, { importFiles }] = await Promise.all([
      import('./commands/import.js'),
      import('../import-files.js'),
    ]);
    const options = {
      ...{ out: out ?? '', language, force: force ?? false },
      ...(report === undefined ? {} : { report }),
      ...(office === undefined ? {} : { office }),
      ...(revisions === undefined ? {} : { revisions }),
    };
    done(await importDocuments(files, options, terminal, importFiles));
  });
  return program;
}

interface ImportFlags {
  readonly out?: string;
  readonly report?: string;
  readonly revisions?: string;
  readonly force?: true;
  readonly office?: string;
  readonly into?: string;
  readonly dryRun?: true;
}

/** A flag that would be passed over may be meant for something else: `--dry-run` without `--into` would write. */
function refuseIdleFlags({ into, dryRun, ...making }: ImportFlags, words: CommandWords): void {
  if (into === undefined && dryRun) throw new UsageError(words.onlyWith('--dry-run', '--into'));
  if (into === undefined) return;
  for (const name of ['out', 'office', 'force'] as const) {
    if (making[name] !== undefined) throw new UsageError(words.notWith(`--${name}`, '--into'));
  }
}

/** The command that makes plans of old documents. */
function importCommand(
  program: Command,
  words: CommandWords,
  action: (files: string[], flags: ImportFlags) => Promise<void>,
): void {
  const { value } = words;
  program
    .command('import')
    .summary(words.import.summary)
    .description(words.import.description)
    .usage(`[${value.options}] <${value.files}...>`)
    .argument(`[${value.files}...]`, words.import.files)
    .helpOption('-h, --help', words.help)
    .addOption(langOption(words))
    .option(`-o, --out <${value.file}>`, words.import.out)
    .option(`--report <${value.file}>`, words.import.report)
    .option('--revisions <accept|reject>', words.import.revisions)
    .option('--force', words.import.force)
    .option(`--office <${value.file}>`, words.import.office)
    .option(`--into <${value.file}>`, words.import.into)
    .option('--dry-run', words.import.dryRun)
    .action(action);
}

interface BuildFlags extends ReadyFlags {
  readonly out: string;
  readonly format: string;
  readonly draft?: true | string;
  readonly fit?: true;
  readonly paged?: true;
  readonly force?: true;
}

function roundOf(given: string, words: CommandWords): number {
  const round = Number(given);
  if (round < 1 || round > 99) throw new UsageError(words.badRound(given));
  return round;
}

/** Whether documents are ready to be signed, all of them or one. */
interface ReadyFlags {
  readonly ready?: true;
  readonly document?: string;
}

function refuseLoneDocument({ ready, document }: ReadyFlags, words: CommandWords): void {
  if (document !== undefined && !ready) throw new UsageError(words.onlyWith('--document', '--ready'));
}

function sheetFile(
  path: string | undefined,
  force: true | undefined,
  words: CommandWords,
): { sheet?: SheetFile } {
  if (path === undefined && force) throw new UsageError(words.onlyWith('--force', '--sheet'));
  if (path === undefined) return {};
  if (!/\.docx$/i.test(path)) throw new UsageError(words.otherSheet(path));
  return { sheet: { path, force: force ?? false } };
}

interface CheckFlags extends ReadyFlags {
  readonly sheet?: string;
  readonly force?: true;
  readonly format: string;
  readonly level: string;
  readonly fix?: true;
}

/** A command that takes plans. */
function planCommand(program: Command, name: 'build' | 'check', words: CommandWords): Command {
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

function langOption(words: CommandWords): Option {
  return new Option('--lang <vi|en>', words.lang).default('vi');
}

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
