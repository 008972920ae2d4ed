import { extname } from 'node:path';
import type { Command } from 'commander';
import { formats } from '../../compared/generated/formats.js';
import { levels } from '../../diff/change.js';
import type { Language } from '../../model/language.js';
import { isFolder } from '../is-folder.js';
import { paperFormats } from '../paper-formats.js';
import { UsageError } from '../usage-error.js';
import type { CommandWords } from '../words/command-words.js';
import { choose } from './choose.js';
import type { Declaring } from './declaring.js';
import { langOption } from './lang-option.js';

interface DiffFlags {
  readonly format?: string;
  readonly out?: string;
  readonly level: string;
  readonly failOn?: string;
  readonly redline?: string;
  readonly series?: string;
  readonly force?: true;
}

/** The command that compares two plans. */
export function declareDiff({ program, language, words, terminal, done }: Declaring): void {
  const { value, diff: said } = words;
  const known = [...Object.keys(formats), ...paperFormats];
  program
    .command('diff')
    .summary(said.summary)
    .description(said.description)
    .usage(`[${value.options}] ${said.both.map((each) => `<${each}>`).join(' ')}`)
    .argument(`[${said.both.join(', ')}...]`, said.files)
    .helpOption('-h, --help', words.help)
    .addOption(langOption(words))
    .option(`-f, --format <${known.join('|')}>`, said.format(known))
    .option(`-o, --out <${value.file}>`, said.out)
    .option(`--level <${value.level}>`, said.level, 'expected')
    .option(`--fail-on <${value.level}>`, said.failOn)
    .option(`--redline <${value.file}>`, said.redline)
    .option(`--series <${value.folder}>`, said.series)
    .option('--force', said.force)
    .action(async (paths: string[], flags: DiffFlags, command: Command) => {
      const { format, out, level, failOn, redline, series, force } = flags;
      if (force && out === undefined && redline === undefined)
        throw new UsageError(words.onlyWith('--force', '--out'));
      if (redline !== undefined && !/\.docx$/i.test(redline))
        throw new UsageError(words.otherSheet('--redline', redline));
      const chosen = choose('--format', format ?? formatOf(out, known), known, words);
      const isPaper = paperFormats.some((each) => each === chosen);
      if (isPaper && out === undefined) throw new UsageError(words.onlyWith(`--format ${chosen}`, '--out'));
      const file = out === undefined ? {} : { out: { path: out, force: force ?? false } };
      if (series !== undefined || paths.length > 2) {
        for (const [name, option] of Object.entries(ofTwoPlans))
          if (command.getOptionValueSource(name) === 'cli') throw new UsageError(said.notForSeries(option));
        const plans = await seriesFiles(series, paths, words, language);
        const { diffSeries } = await import('../commands/diff-series.js');
        done(await diffSeries(plans, { format: chosen, language, ...file }, terminal));
        return;
      }
      const [old, next] = await bothFiles(paths, words);
      const options = {
        format: chosen,
        least: choose('--level', level, levels, words),
        ...(failOn === undefined ? {} : { failOn: choose('--fail-on', failOn, levels, words) }),
        ...file,
        ...(redline === undefined ? {} : { redline: { path: redline, force: force ?? false } }),
        language,
      };
      const { diff } = await import('../commands/diff.js');
      done(await diff(old, next, options, terminal));
    });
}

/** What says nothing of several years, by the flag's name. */
const ofTwoPlans: Readonly<Partial<Record<keyof DiffFlags, string>>> = {
  level: '--level',
  failOn: '--fail-on',
  redline: '--redline',
};

/** The plans of a folder, or those named: at least two, since one year has no history. */
async function seriesFiles(
  folder: string | undefined,
  paths: readonly string[],
  { diff: said }: CommandWords,
  language: Language,
): Promise<readonly string[]> {
  if (folder === undefined) {
    for (const path of paths) if (await isFolder(path)) throw new UsageError(said.folder(path));
    return paths;
  }
  const { findPlans } = await import('../find-plans.js');
  const plans = await findPlans([folder, ...paths], language);
  if (plans.length < 2) throw new UsageError(said.onePlan(folder));
  return plans;
}

async function bothFiles(paths: readonly string[], { diff: said }: CommandWords): Promise<[string, string]> {
  const [old, next, ...more] = paths;
  if (old === undefined || next === undefined || more.length > 0) {
    throw new UsageError(said.twoFiles(paths.length));
  }
  for (const path of paths) if (await isFolder(path)) throw new UsageError(said.folder(path));
  return [old, next];
}

/** The format that a file's name asks for. */
function formatOf(out: string | undefined, known: readonly string[]): string {
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  return known.includes(ending) ? ending : 'text';
}
