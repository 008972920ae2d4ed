import { UsageError } from '../usage-error.js';
import type { Declaring } from './declaring.js';
import { langOption } from './lang-option.js';

/** The command that gives a register of outgoing documents as a workbook. */
export function declareRegister({ program, language, words, terminal, done }: Declaring): void {
  const { value, register: said } = words;
  program
    .command('register')
    .summary(said.summary)
    .description(said.description)
    .usage(`[${value.options}] <${value.register}>`)
    .argument(`[${value.register}...]`, said.register)
    .helpOption('-h, --help', words.help)
    .addOption(langOption(words))
    .option(`-o, --out <${value.file}>`, said.out)
    .option('--force', said.force)
    .action(async (registers: string[], { out, force }: { out?: string; force?: true }) => {
      const [path, ...more] = registers;
      if (path === undefined || more.length > 0) throw new UsageError(said.oneRegister);
      if (out !== undefined && !/\.xlsx$/iu.test(out)) throw new UsageError(said.otherOut(out));
      const { exportRegister } = await import('../commands/register.js');
      const to = out ?? path.replace(/(?:\.ya?ml)?$/iu, '.xlsx');
      done(await exportRegister(path, { out: to, force: force ?? false, language }, terminal));
    });
}
