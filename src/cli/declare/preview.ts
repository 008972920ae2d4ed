import { UsageError } from '../usage-error.js';
import { previewCommandWords } from '../words/preview-words.js';
import type { Declaring } from './declaring.js';
import { langOption } from './lang-option.js';

interface PreviewFlags {
  readonly port?: string;
  readonly open: boolean;
}

/** The command that shows a plan's pages in a browser while it is written. */
export function declarePreview({ program, language, words, terminal, done }: Declaring): void {
  const own = previewCommandWords[language];
  const { value } = words;
  program
    .command('preview')
    .summary(own.summary)
    .description(own.description)
    .usage(`[${value.options}] [${value.plan}]`)
    .argument(`[${value.plan}]`, own.plan)
    .helpOption('-h, --help', words.help)
    .addOption(langOption(words))
    .option('--port <1-65535>', own.port)
    .option('--no-open', own.noOpen)
    .action(async (path: string | undefined, { port, open }: PreviewFlags) => {
      const number = port === undefined ? 0 : Number(port);
      if (!Number.isInteger(number) || number < 0 || number > 65_535 || port === '0')
        throw new UsageError(own.badPort(port ?? ''));
      const { preview } = await import('../commands/preview.js');
      const ending = new AbortController();
      process.once('SIGINT', () => ending.abort());
      process.once('SIGTERM', () => ending.abort());
      const options = { port: number, open, language, signal: ending.signal };
      done(await preview(path === undefined ? [] : [path], options, terminal));
    });
}
