import { lstat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type FirstFile, firstPlan } from '../../first-plan/first-plan.js';
import type { Language } from '../../model/language.js';
import { collectFindings } from '../collect-findings.js';
import { editorFiles } from '../editor-files.js';
import { exitCode } from '../exit.js';
import { importJobs } from '../import-jobs.js';
import { inTheWay } from '../in-the-way.js';
import { askAnswers, type Given, suggestions } from '../init/ask-answers.js';
import type { Prompter } from '../init/prompter.js';
import { reportText } from '../report.js';
import type { Terminal } from '../terminal.js';
import { today } from '../today.js';
import { UsageError } from '../usage-error.js';
import { initWords } from '../words/init-words.js';
import { writeNew } from '../write-new.js';

export interface InitOptions {
  /** Where all is written; made where it is not there. */
  readonly folder: string;
  readonly language: Language;
}

interface AskingOptions extends InitOptions {
  /** Ask nothing. */
  readonly yes: boolean;
  /** Who asks; the terminal where nobody is named. */
  readonly prompter?: Prompter;
}

/**
 * `kehoach init`: an office file, a first plan, settings for an editor. 0 when all is written, 1 when the person stopped, 2 when
 * plan or office are there already or something could not be written; then neither is.
 */
export async function init(
  given: Given,
  { folder, yes, language, prompter }: AskingOptions,
  terminal: Terminal,
): Promise<number> {
  const words = initWords[language];
  const nextYear = today().year + 1;
  const all = { ...suggestions(given.office ?? '', nextYear), office: '', subject: '', ...given };
  const missing = (['office', 'subject', 'place'] as const).filter((name) => all[name] === '');
  if (yes && missing.length > 0) throw new UsageError(words.needed(missing.map((name) => `--${name}`)));
  if (!yes && prompter === undefined && !terminal.interactive) throw new UsageError(words.noTerminal);
  const asking = yes ? undefined : (prompter ?? (await import('../init/prompter.js')).terminalPrompter);
  const answers = asking === undefined ? all : await askAnswers(given, nextYear, words, asking);
  const made = answers === undefined ? undefined : firstPlan(answers);
  const named = made === undefined ? [] : [made.office.path, made.plan.path];
  const agreed = made !== undefined && (asking === undefined || (await asking.confirm(words.confirm(named))));
  if (!agreed) {
    terminal.err(`${words.cancelled}\n`);
    return 1;
  }
  return writeFolder([made.office, made.plan], made.plan.path, { folder, language }, terminal);
}

/** `kehoach init --from`: the plan and its office come out of an old document, as `import` reads it. */
export async function initFrom(
  document: string,
  { folder, language }: InitOptions,
  terminal: Terminal,
): Promise<number> {
  const [{ importDocuments }, { importFiles }] = await Promise.all([
    import('./import.js'),
    import('../../import-files.js'),
  ]);
  const out = join(folder, 'plans');
  const [job] = await importJobs([document], `${out}/`, language);
  const planPath = job?.planPath ?? '';
  const options = { out: planPath, language, force: false };
  const code = await importDocuments([document], options, terminal, importFiles);
  if (code === 2) return code;
  const written = await writeFolder(
    [],
    relative(folder, planPath).replaceAll('\\', '/'),
    { folder, language },
    terminal,
  );
  return Math.max(code, written);
}

/** Writes what must be new, or nothing; then what an editor wants, where it is not there. Says what comes next. */
async function writeFolder(
  files: readonly FirstFile[],
  plan: string,
  { folder, language }: InitOptions,
  terminal: Terminal,
): Promise<number> {
  const words = initWords[language];
  const collection = collectFindings();
  const at = (path: string) => join(folder, path);
  const blocked = await inTheWay(files.map(({ path }) => at(path)));
  collection.add({ findings: blocked.map((finding) => ({ ...finding, hint: elsewhere })) });
  const kept: string[] = [];
  const isFree = collection.findings().length === 0;
  for (const { path, text } of isFree ? [...files, ...(await editorFiles())] : []) {
    if (await isThere(at(path))) {
      kept.push(path);
      continue;
    }
    const failed = await writeNew(at(path), text, false);
    if (failed) {
      collection.add({ findings: [failed] });
      break;
    }
    if (dirname(path) !== 'schemas') terminal.out(`${at(path)}\n`);
  }
  const code = exitCode(collection.findings(), 'error');
  if (code !== 0) terminal.err(reportText({ ...collection.report(), language }, terminal.colour.err));
  else {
    if (kept.length > 0) terminal.out(words.kept(kept));
    terminal.out(words.next(folder === '.' ? '' : folder, plan, files.length > 0 ? 'brackets' : 'guesses'));
  }
  return code;
}

/** How to go on where an office or a plan is there already: `init` overwrites nothing, whatever is asked. */
const elsewhere = {
  vi: 'Ghi thư mục khác sau “init”. Thêm kế hoạch vào thư mục đã có: chép một tệp trong thư mục plans rồi sửa.',
  en: 'Name another folder after init. To add a plan to this one, copy a file of the folder plans and edit it.',
};

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
