import { type Severity, severities } from '../../model/finding.js';
import type { SheetFile } from '../sheet.js';
import { UsageError } from '../usage-error.js';
import type { CommandWords } from '../words/command-words.js';
import { choose } from './choose.js';
import type { Declaring } from './declaring.js';
import { planCommand } from './plan-command.js';
import { type ReadyFlags, refuseLoneDocument } from './ready-flags.js';

interface CheckFlags extends ReadyFlags {
  readonly sheet?: string;
  readonly force?: true;
  readonly format: string;
  readonly level: string;
  readonly fix?: true;
}

/** The command that says what is wrong with plans. */
export function declareCheck({ program, language, words, terminal, done }: Declaring): void {
  planCommand(program, 'check', words)
    .option('-f, --format <text|json|sarif|unix>', words.checkFormat, 'text')
    .option(`--level <${words.value.level}>`, words.level, 'error')
    .option('--fix', words.fix)
    .option('--ready', words.ready.check)
    .option(`--document <${words.value.document}>`, words.document)
    .option(`--sheet <${words.value.file}>`, words.sheet)
    .option('--force', words.force)
    .action(async (plans: string[], { format, level, fix, sheet: path, force, ...question }: CheckFlags) => {
      const chosen = choose('--format', format, ['text', 'json', 'sarif', 'unix'] as const, words);
      refuseLoneDocument(question, words);
      const sheet = sheetFile(path, force, words);
      if (question.ready) {
        if (fix) throw new UsageError(words.notWith('--fix', '--ready'));
        if (chosen === 'sarif' || chosen === 'unix') {
          throw new UsageError(words.notWith(`--format ${chosen}`, '--ready'));
        }
        const { ready } = await import('../commands/ready.js');
        done(await ready(plans, { format: chosen, language, ...sheet, ...question }, terminal));
        return;
      }
      const least: Severity = choose('--level', level, severities, words);
      const { check } = await import('../commands/check.js');
      done(
        await check(plans, { format: chosen, level: least, fix: fix ?? false, language, ...sheet }, terminal),
      );
    });
}

function sheetFile(
  path: string | undefined,
  force: true | undefined,
  words: CommandWords,
): { sheet?: SheetFile } {
  if (path === undefined && force) throw new UsageError(words.onlyWith('--force', '--sheet'));
  if (path === undefined) return {};
  if (!/\.docx$/i.test(path)) throw new UsageError(words.otherSheet('--sheet', path));
  return { sheet: { path, force: force ?? false } };
}
