import { type CalendarDay, parseDay, parsePoint } from '../../model/day.js';
import { workFormats } from '../../work-files/generated/formats.js';
import type { Month } from '../../work-list/shown-list.js';
import { formFormats, usualFormFormats } from '../form-formats.js';
import { paperFormats } from '../paper-formats.js';
import { UsageError } from '../usage-error.js';
import type { CommandWords } from '../words/command-words.js';
import { choose } from './choose.js';
import type { Declaring } from './declaring.js';
import { langOption } from './lang-option.js';
import { declareLetterFlags, type LetterFlags, letterOptions } from './letter-flags.js';

interface TasksFlags extends LetterFlags {
  readonly format?: string;
  readonly forms?: true;
  readonly unit?: string;
  readonly month?: string;
  readonly asOf?: string;
  readonly results?: readonly string[];
  readonly out?: string;
  readonly force?: true;
}

/** The command that hands a plan's work to those who do it. */
export function declareTasks({ program, language, words, terminal, done }: Declaring): void {
  const { value, tasks: said } = words;
  const known = [...Object.keys(workFormats), ...paperFormats];
  const command = program
    .command('tasks')
    .summary(said.summary)
    .description(said.description)
    .usage(`[${value.options}] [${value.plans}...]`)
    .argument(`[${value.plans}...]`, words.plans)
    .helpOption('-h, --help', words.help)
    .addOption(langOption(words))
    .option(`-f, --format <${value.list}>`, said.format(known))
    .option('--forms', said.forms(formFormats))
    .option(`-u, --unit <${value.unit}>`, said.unit)
    .option(`-m, --month <${value.month}>`, said.month)
    .option(`--as-of <${value.day}>`, said.asOf)
    .option(`-r, --results <${value.file}...>`, said.results)
    .option(`-o, --out <${value.folder}>`, said.out)
    .option('--force', said.force)
    .action(async (plans: string[], flags: TasksFlags) => {
      const { format, forms, unit, month, asOf, results, out, force } = flags;
      if (force && out === undefined) throw new UsageError(words.onlyWith('--force', '--out'));
      const chosen = <T extends string>(usual: string, all: readonly T[]) =>
        (format ?? usual).split(',').map((each) => choose('--format', each.trim(), all, words));
      const shared = {
        language,
        force: force ?? false,
        ...(unit === undefined ? {} : { unit }),
        ...(asOf === undefined ? {} : { asOf: dayOf(asOf, words) }),
        ...(results === undefined ? {} : { results }),
      };
      const letters = letterOptions(flags, words);
      if (letters) {
        if (forms) throw new UsageError(words.notWith('--forms', '--letters'));
        const { taskLetters } = await import('../commands/task-letters.js');
        const place = out === undefined ? {} : { out };
        done(await taskLetters(plans, { ...shared, ...place, ...letters }, terminal));
        return;
      }
      if (forms) {
        if (out === undefined) throw new UsageError(words.onlyWith('--forms', '--out'));
        if (month !== undefined) throw new UsageError(words.notWith('--month', '--forms'));
        const { forms: write } = await import('../commands/forms.js');
        done(
          await write(plans, { ...shared, out, formats: chosen(usualFormFormats, formFormats) }, terminal),
        );
        return;
      }
      const options = {
        ...shared,
        formats: chosen('md', known),
        ...(month === undefined ? {} : { month: monthOf(month, words) }),
        ...(out === undefined ? {} : { out }),
      };
      const { tasks } = await import('../commands/tasks.js');
      done(await tasks(plans, options, terminal));
    });
  declareLetterFlags(command, words);
}

/** `5/2027`. */
function monthOf(given: string, { tasks }: CommandWords): Month {
  const point = parsePoint(given);
  if (point?.type !== 'month') throw new UsageError(tasks.badMonth(given));
  return { year: point.year, month: point.month };
}

function dayOf(given: string, { tasks }: CommandWords): CalendarDay {
  const day = parseDay(given);
  if (!day) throw new UsageError(tasks.badDay(given));
  return day;
}
