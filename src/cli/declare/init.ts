import { isYear } from '../init/is-year.js';
import { UsageError } from '../usage-error.js';
import { initWords } from '../words/init-words.js';
import type { Declaring } from './declaring.js';
import { langOption } from './lang-option.js';

interface InitFlags {
  readonly lang: string;
  readonly from?: string;
  readonly yes?: true;
  readonly office?: string;
  readonly parent?: string;
  readonly place?: string;
  readonly authority?: string;
  readonly signer?: string;
  readonly unit?: readonly string[];
  readonly subject?: string;
  readonly year?: string;
}

/** The command that makes a working folder with an office and a first plan. */
export function declareInit({ program, language, words, terminal, done }: Declaring): void {
  const own = initWords[language];
  const { value } = words;
  program
    .command('init')
    .summary(own.summary)
    .description(own.description)
    .usage(`[${value.options}] [${value.folder}]`)
    .argument(`[${value.folder}...]`, own.folder)
    .helpOption('-h, --help', words.help)
    .addOption(langOption(words))
    .option(`--from <${value.file}>`, own.from)
    .option('-y, --yes', own.yes)
    .option(`--office <${value.name}>`, own.option.office)
    .option(`--parent <${value.name}>`, own.option.parent)
    .option(`--place <${value.name}>`, own.option.place)
    .option(`--authority <${value.name}>`, own.option.authority)
    .option(`--signer <${value.name}>`, own.option.signer)
    .option(`--unit <${value.name}>`, own.option.unit, (name: string, before: readonly string[] = []) => [
      ...before,
      name,
    ])
    .option(`--subject <${value.name}>`, own.option.subject)
    .option(`--year <${value.year}>`, own.option.year)
    .action(async ([folder = '.', ...more]: string[], { lang: _, from, yes, ...flags }: InitFlags) => {
      if (more.length > 0) throw new UsageError(own.oneFolder);
      const [idle] = Object.keys(flags);
      if (from !== undefined && idle !== undefined) throw new UsageError(own.withFrom(`--${idle}`));
      const { authority, unit, year, ...asTyped } = flags;
      if (year !== undefined && !isYear(year)) throw new UsageError(own.badYear(year));
      const given = {
        ...asTyped,
        ...(authority === undefined ? {} : { authority: authority.split('/').map((line) => line.trim()) }),
        ...(unit === undefined ? {} : { units: unit }),
        ...(year === undefined ? {} : { year: Number(year) }),
      };
      const { init, initFrom } = await import('../commands/init.js');
      if (from !== undefined) done(await initFrom(from, { folder, language }, terminal));
      else done(await init(given, { folder, yes: yes ?? false, language }, terminal));
    });
}
