import { type CalendarDay, parseDay } from '../../model/day.js';
import { UsageError } from '../usage-error.js';
import type { CommandWords } from '../words/command-words.js';
import { choose } from './choose.js';
import type { Declaring } from './declaring.js';
import { langOption } from './lang-option.js';

interface ReportFlags {
  readonly results?: readonly string[];
  readonly report?: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly force?: true;
  readonly format: string;
}

/** The command that makes the report on how a plan was carried out. */
export function declareReport({ program, language, words, terminal, done }: Declaring): void {
  const { value, report: said } = words;
  program
    .command('report')
    .summary(said.summary)
    .description(said.description)
    .usage(`[${value.options}] <${value.plan}>`)
    .argument(`[${value.plan}...]`, said.plan)
    .helpOption('-h, --help', words.help)
    .addOption(langOption(words))
    .option(`-r, --results <${value.file}...>`, said.results)
    .option(`--report <${value.document}>`, said.line)
    .option(`--as-of <${value.day}>`, said.asOf)
    .option(`-o, --out <${value.file}>`, said.out)
    .option('--force', said.force)
    .option('-f, --format <text|json>', said.format, 'text')
    .action(async (plans: string[], { results = [], report, asOf, out, force, format }: ReportFlags) => {
      const [planPath, ...more] = plans;
      if (planPath === undefined || more.length > 0) throw new UsageError(said.onePlan);
      if (results.length === 0) throw new UsageError(said.noResults);
      const chosen = choose('--format', format, ['text', 'json'] as const, words);
      if (chosen === 'json' && out !== undefined) {
        throw new UsageError(words.notWith('--out', '--format json'));
      }
      const options = {
        results,
        format: chosen,
        ...{ language, force: force ?? false },
        ...(report === undefined ? {} : { report }),
        ...(asOf === undefined ? {} : { asOf: dayOf(asOf, words) }),
        ...(out === undefined ? {} : { out }),
      };
      const { makeReport } = await import('../commands/report.js');
      done(await makeReport(planPath, options, terminal));
    });
}

function dayOf(given: string, { tasks }: CommandWords): CalendarDay {
  const day = parseDay(given);
  if (!day) throw new UsageError(tasks.badDay(given));
  return day;
}
