import { UsageError } from '../usage-error.js';
import type { CommandWords } from '../words/command-words.js';
import { choose } from './choose.js';
import type { Declaring } from './declaring.js';
import { langOption } from './lang-option.js';

interface ImportFlags {
  readonly out?: string;
  readonly report?: string;
  readonly revisions?: string;
  readonly force?: true;
  readonly office?: string;
  readonly into?: string;
  readonly dryRun?: true;
}

/** The command that makes plans of old documents and takes corrections home. */
export function declareImport({ program, language, words, terminal, done }: Declaring): void {
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
    .action(async (files: string[], flags: ImportFlags) => {
      const { out, report, office, force, into, dryRun } = flags;
      refuseIdleFlags(flags, words);
      if (files.length === 0) throw new UsageError(words.import.noFiles);
      if (out === undefined && into === undefined) throw new UsageError(words.import.noOut);
      const choice = flags.revisions;
      const revisions =
        choice === undefined
          ? undefined
          : choose('--revisions', choice, ['accept', 'reject'] as const, words);
      if (into !== undefined) {
        const [{ intoPlan }, { intoFiles }] = await Promise.all([
          import('../commands/into.js'),
          import('../../into-files.js'),
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
        import('../commands/import.js'),
        import('../../import-files.js'),
      ]);
      const options = {
        ...{ out: out ?? '', language, force: force ?? false },
        ...(report === undefined ? {} : { report }),
        ...(office === undefined ? {} : { office }),
        ...(revisions === undefined ? {} : { revisions }),
      };
      done(await importDocuments(files, options, terminal, importFiles));
    });
}

/** A flag that would be passed over may be meant for something else: `--dry-run` without `--into` would write. */
function refuseIdleFlags({ into, dryRun, ...making }: ImportFlags, words: CommandWords): void {
  if (into === undefined && dryRun) throw new UsageError(words.onlyWith('--dry-run', '--into'));
  if (into === undefined) return;
  for (const name of ['out', 'office', 'force'] as const) {
    if (making[name] !== undefined) throw new UsageError(words.notWith(`--${name}`, '--into'));
  }
}
