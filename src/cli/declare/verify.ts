import { UsageError } from '../usage-error.js';
import { choose } from './choose.js';
import type { Declaring } from './declaring.js';
import { langOption } from './lang-option.js';

interface VerifyFlags {
  readonly plan?: string;
  readonly format: string;
}

/** The command that says which plan a document came from and whether it was changed since. */
export function declareVerify({ program, language, words, terminal, done }: Declaring): void {
  const { value } = words;
  program
    .command('verify')
    .summary(words.verify.summary)
    .description(words.verify.description)
    .usage(`[${value.options}] <${value.files}...>`)
    .argument(`[${value.files}...]`, words.verify.files)
    .helpOption('-h, --help', words.help)
    .addOption(langOption(words))
    .option(`--plan <${value.plan}>`, words.verify.plan)
    .option('-f, --format <text|json>', words.verify.format, 'text')
    .action(async (paths: string[], { plan, format }: VerifyFlags) => {
      if (paths.length === 0) throw new UsageError(words.verify.noFiles);
      const options = {
        format: choose('--format', format, ['text', 'json'] as const, words),
        language,
        ...(plan === undefined ? {} : { planPath: plan }),
      };
      const { verify } = await import('../commands/verify.js');
      done(await verify(paths, options, terminal));
    });
}
