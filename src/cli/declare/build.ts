import { writers } from '../../write/generated/writers.js';
import { UsageError } from '../usage-error.js';
import type { CommandWords } from '../words/command-words.js';
import { choose } from './choose.js';
import type { Declaring } from './declaring.js';
import { planCommand } from './plan-command.js';
import { type ReadyFlags, refuseLoneDocument } from './ready-flags.js';

/** What `--format html --paged` writes: the very pages instead of flowing text. */
const pagedHtml = 'paged-html';

/** The formats that documents can be written in; the writers themselves load when a document is written. */
const formats = Object.keys(writers).filter((format) => format !== pagedHtml);

interface BuildFlags extends ReadyFlags {
  readonly out: string;
  readonly format: string;
  readonly draft?: true | string;
  readonly fit?: true;
  readonly paged?: true;
  readonly force?: true;
  readonly verify?: true;
}

/** The command that makes the documents of plans. */
export function declareBuild({ program, language, words, terminal, done }: Declaring): void {
  planCommand(program, 'build', words)
    .option(`-o, --out <${words.value.folder}>`, words.out, 'out')
    .option(`-f, --format <${words.value.list}>`, words.format(formats), 'docx,pdf')
    .option(`--draft [${words.value.round}]`, words.draft)
    .option('--fit', words.fit)
    .option('--paged', words.paged)
    .option('--ready', words.ready.build)
    .option(`--document <${words.value.document}>`, words.document)
    .option('--force', words.forceBuild)
    .option('--verify', words.verifyBuild)
    .action(async (plans: string[], flags: BuildFlags) => {
      const { out, force, format, draft, fit, paged, verify = false, ...question } = flags;
      const wanted = format.split(',').map((each) => choose('--format', each.trim(), formats, words));
      if (paged && !wanted.includes('html')) throw new UsageError(words.onlyWith('--paged', '--format html'));
      if (question.ready && draft !== undefined) throw new UsageError(words.notWith('--draft', '--ready'));
      if (question.ready && verify) throw new UsageError(words.notWith('--verify', '--ready'));
      refuseLoneDocument(question, words);
      // `--draft plans/a.yaml`: what is no number is the plan that follows.
      const round = typeof draft === 'string' && /^\d+$/.test(draft) ? roundOf(draft, words) : undefined;
      const paths = typeof draft === 'string' && round === undefined ? [draft, ...plans] : plans;
      const choices = {
        ...(draft === undefined ? {} : { draft: round ?? (true as const) }),
        ...(fit ? { fit } : {}),
      };
      const written = wanted.map((each) => (each === 'html' && paged ? pagedHtml : each));
      const options = {
        ...{ out, force: force ?? false, verify },
        ...{ formats: [...new Set(written)], choices, language },
      };
      if (question.ready) {
        const { buildReady } = await import('../commands/build-ready.js');
        done(await buildReady(paths, { ...options, ...question }, terminal));
        return;
      }
      const { build } = await import('../commands/build.js');
      done(await build(paths, options, terminal));
    });
}

function roundOf(given: string, words: CommandWords): number {
  const round = Number(given);
  if (round < 1 || round > 99) throw new UsageError(words.badRound(given));
  return round;
}
