import { join } from 'node:path';
import { type Finding, hasError } from '../../model/finding.js';
import type { SourceFile } from '../../model/source-file.js';
import { type Built, buildPlan } from '../../pipeline.js';
import { diskFiles } from '../disk.js';
import { exitCode } from '../exit.js';
import { findPlans } from '../find-plans.js';
import { fontFiles } from '../product-files.js';
import { reportText } from '../report.js';
import type { Language } from '../report-input.js';
import type { Terminal } from '../terminal.js';
import { writeAtomically } from '../write-file.js';

export interface BuildOptions {
  readonly out: string;
  readonly formats: readonly string[];
  readonly language: Language;
}

/** `kehoach build`: every document of every plan, in every format; one bad plan never stops the others. */
export async function build(
  paths: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<number> {
  const { language } = options;
  const plans = await findPlans(paths);
  if (plans.length === 0) {
    terminal.err(
      language === 'vi' ? 'Không có kế hoạch nào để tạo văn bản.\n' : 'There are no plans to build.\n',
    );
    return 2;
  }
  const findings: Finding[] = [];
  const sources = new Map<string, SourceFile>();
  const builtBy = new Map<string, string>();
  for (const [i, plan] of plans.entries()) {
    if (terminal.interactive) terminal.err(`\r\u001b[K[${i + 1}/${plans.length}] ${plan}`);
    const files = await diskFiles(plan);
    const built = await buildPlan(plan, options.formats, { ...files, fonts: fontFiles });
    for (const source of built.sources) sources.set(source.path, source);
    findings.push(...built.findings);
    const id = built.dossier?.plan.id;
    const other = id === undefined ? undefined : builtBy.get(id);
    if (id === undefined || hasError(built.findings)) continue;
    if (other !== undefined) {
      findings.push(sameId(id, plan, other));
      continue;
    }
    builtBy.set(id, plan);
    if (terminal.interactive) terminal.err('\r\u001b[K');
    findings.push(...(await writeFiles(built, join(options.out, id), plan, language, terminal)));
  }
  if (terminal.interactive) terminal.err('\r\u001b[K');
  if (findings.length > 0) terminal.err(reportText({ findings, sources, language }, terminal.colour));
  return exitCode(findings, 'error');
}

async function writeFiles(
  { files }: Built,
  folder: string,
  plan: string,
  language: Language,
  terminal: Terminal,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  terminal.out(`${plan}\n`);
  for (const { document, format, bytes, pages } of files) {
    const path = join(folder, `${document}.${format}`);
    const failed = await writeAtomically(path, bytes);
    if (failed) findings.push(failed);
    else
      terminal.out(
        `  ${path}${pages === undefined ? '' : ` (${pages} ${language === 'vi' ? 'trang' : pages === 1 ? 'page' : 'pages'})`}\n`,
      );
  }
  return findings;
}

/** Two plans with one id would write over each other. */
function sameId(id: string, plan: string, other: string): Finding {
  return {
    code: 'plan-id-unique',
    severity: 'error',
    message: {
      vi: `Mã hồ sơ “${id}” đã dùng cho “${other}”; hai hồ sơ cùng mã sẽ ghi đè văn bản của nhau, nên hồ sơ này chưa được tạo văn bản.`,
      en: `The id “${id}” is already that of “${other}”; their documents would overwrite each other, so this plan was not written.`,
    },
    hint: { vi: 'Sửa “id” (mã hồ sơ) của một trong hai tệp.', en: 'Change the “id” of one of the two.' },
    file: plan,
    at: { pointer: '/id' },
  };
}
