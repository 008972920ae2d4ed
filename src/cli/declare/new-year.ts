import { UsageError } from '../usage-error.js';
import type { CommandWords } from '../words/command-words.js';
import { choose } from './choose.js';
import type { Declaring } from './declaring.js';
import { langOption } from './lang-option.js';

interface NewYearFlags {
  readonly year?: string;
  readonly out?: string;
  readonly force?: true;
  readonly dryRun?: true;
  readonly format: string;
}

/** The command that makes next year's draft of a plan. */
export function declareNewYear({ program, language, words, terminal, done }: Declaring): void {
  const { value } = words;
  program
    .command('new-year')
    .summary(words.newYear.summary)
    .description(words.newYear.description)
    .usage(`[${value.options}] <${value.plan}>`)
    .argument(`[${value.plan}...]`, words.newYear.plan)
    .helpOption('-h, --help', words.help)
    .addOption(langOption(words))
    .option(`--year <${value.year}>`, words.newYear.year)
    .option(`-o, --out <${value.file}>`, words.newYear.out)
    .option('--force', words.newYear.force)
    .option('--dry-run', words.newYear.dryRun)
    .option('-f, --format <text|json>', words.newYear.format, 'text')
    .action(async (plans: string[], { year, out, force, dryRun, format }: NewYearFlags) => {
      const [planPath, ...more] = plans;
      if (planPath === undefined || more.length > 0) throw new UsageError(words.newYear.onePlan);
      const options = {
        year: yearOf(year, words),
        format: choose('--format', format, ['text', 'json'] as const, words),
        ...{ language, force: force ?? false, dryRun: dryRun ?? false },
        ...(out === undefined ? {} : { out }),
      };
      if (out !== undefined && !/\.ya?ml$/i.test(out)) throw new UsageError(words.newYear.otherOut(out));
      const { newYear } = await import('../commands/new-year.js');
      done(await newYear(planPath, options, terminal));
    });
}

/** As the schema allows the years of a period. */
function yearOf(given: string | undefined, words: CommandWords): number {
  if (given === undefined) throw new UsageError(words.newYear.noYear);
  const year = /^\d{4}$/.test(given) ? Number(given) : 0;
  if (year < 1900 || year > 2200) throw new UsageError(words.newYear.badYear(given));
  return year;
}
