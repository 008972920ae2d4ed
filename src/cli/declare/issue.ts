import { parseDay } from '../../model/day.js';
import { UsageError } from '../usage-error.js';
import type { CommandWords } from '../words/command-words.js';
import { type AfterIssueFlags, afterIssueOptions, declareAfterIssueFlags } from './after-issue-flags.js';
import type { Declaring } from './declaring.js';
import { langOption } from './lang-option.js';

interface IssueFlags extends AfterIssueFlags {
  readonly document?: string;
  readonly number?: string;
  readonly date?: string;
  readonly copies?: string;
}

/** The command that records the number and day of issue of a document. */
export function declareIssue({ program, language, words, terminal, done }: Declaring): void {
  const { value, issue: said } = words;
  const command = program
    .command('issue')
    .summary(said.summary)
    .description(said.description)
    .usage(`[${value.options}] <${value.plan}>`)
    .argument(`[${value.plan}...]`, said.plan)
    .helpOption('-h, --help', words.help)
    .addOption(langOption(words))
    .option(`--document <${value.document}>`, said.document)
    .option(`--number <${value.number}>`, said.number)
    .option(`--date <${value.day}>`, said.date)
    .option(`--copies <${value.number}>`, said.copies)
    .action(async (plans: string[], flags: IssueFlags) => {
      const [planPath, ...more] = plans;
      if (planPath === undefined || more.length > 0) throw new UsageError(said.onePlan);
      const { document, number, date, copies } = flags;
      const following = afterIssueOptions(flags, words);
      if (following) {
        const { followIssue } = await import('../commands/after-issue.js');
        const issued = needed('--document', document, words);
        done(await followIssue(planPath, { ...following, document: issued, language }, terminal));
        return;
      }
      const options = {
        document: needed('--document', document, words),
        number: numberOf(needed('--number', number, words), words),
        date: dayOf(needed('--date', date, words), words),
        ...(copies === undefined ? {} : { copies: copiesOf(copies, words) }),
        language,
      };
      const { issueDocument } = await import('../commands/issue.js');
      done(await issueDocument(planPath, options, terminal));
    });
  declareAfterIssueFlags(command, words);
}

function needed(option: string, given: string | undefined, { issue }: CommandWords): string {
  if (given === undefined || given.trim() === '') throw new UsageError(issue.missing(option));
  return given.trim();
}

/** Arabic digits (PL1 II.3a), five at most as the letterhead has room for; a letter where a number was put in between. */
function numberOf(given: string, { issue }: CommandWords): string {
  const [, digits, letter] = /^0*([1-9]\d{0,4})([a-zđ]?)$/.exec(given) ?? [];
  if (digits === undefined || letter === undefined) throw new UsageError(issue.badNumber(given));
  return digits + letter;
}

function dayOf(given: string, { issue }: CommandWords) {
  const day = parseDay(given);
  if (!day) throw new UsageError(issue.badDate(given));
  return day;
}

function copiesOf(given: string, { issue }: CommandWords): number {
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new UsageError(issue.badCopies(given));
  return Number(given);
}
