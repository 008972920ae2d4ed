import type { FileOutcome } from '../../import/into/outcome.js';
import type { NamedInput } from '../../import-files.js';
import type { Into, IntoFiles } from '../../into-files.js';
import { stopsPrinting } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import { collectFindings } from '../collect-findings.js';
import { diskFiles, readPath } from '../disk.js';
import { exitCode } from '../exit.js';
import { unreadableInput } from '../import-findings.js';
import { findDocuments } from '../import-jobs.js';
import { intoJson } from '../into-json.js';
import { intoSummary } from '../into-summary.js';
import { fontFiles } from '../product-files.js';
import { reportText } from '../report.js';
import { rewriteText } from '../rewrite-text.js';
import type { Terminal } from '../terminal.js';
import { writeAtomically } from '../write-file.js';

export interface IntoOptions {
  /** The plan that the files were made from. */
  readonly planPath: string;
  /** List only, write nothing. */
  readonly dryRun: boolean;
  readonly revisions?: 'accept' | 'reject';
  /** Where the list goes as JSON. */
  readonly report?: string;
  readonly language: Language;
}

/**
 * `kehoach import --into`: corrections made in Word go into the plan. 0 when all came home, 1 when something is left or a file is none
 * of the plan's, 2 when something could not be read or written.
 */
export async function intoPlan(
  paths: readonly string[],
  options: IntoOptions,
  terminal: Terminal,
  intoFiles: IntoFiles,
): Promise<number> {
  const { planPath, dryRun, revisions, report, language } = options;
  const collection = collectFindings();
  const inputs: NamedInput[] = [];
  for (const path of await findDocuments(paths, language)) {
    const read = await readPath(path);
    if ('bytes' in read) inputs.push({ file: path, bytes: read.bytes });
    else collection.add({ findings: [unreadableInput(path, read.error)] });
  }
  const resources = { ...(await diskFiles(planPath)), fonts: fontFiles };
  const choices = { planPath, ...(revisions === undefined ? {} : { revisions }) };
  const into: Into = await intoFiles(inputs, choices, resources);
  collection.add({ findings: into.findings });
  const failed = dryRun || into.plan === undefined ? undefined : await rewriteText(planPath, into.plan);
  if (failed) collection.add({ findings: [failed] });
  if (into.files.length > 0) {
    terminal.out(intoSummary(planPath, into, { dryRun, written: !dryRun && !failed, language }));
  }
  if (report !== undefined) {
    const unwritten = await writeAtomically(report, new TextEncoder().encode(intoJson(into, language)));
    if (unwritten) collection.add({ findings: [unwritten] });
    else terminal.out(`${report}\n`);
  }
  const findings = collection.findings();
  if (findings.length > 0) {
    terminal.err(reportText({ ...collection.report(), language }, terminal.colour.err, 'import'));
  }
  const unread = stopsPrinting(findings);
  return unread ? 2 : Math.max(exitCode(findings, 'error'), into.files.every(isHome) ? 0 : 1);
}

function isHome({ document, changes }: FileOutcome): boolean {
  return document !== undefined && changes.every(({ applied }) => applied);
}
