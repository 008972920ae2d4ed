import { dirname, relative, resolve } from 'node:path';
import type { Way } from '../../after-issue/ways.js';
import { type AfterIssue, afterIssue } from '../../after-issue-of-plan.js';
import { isStop } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import { afterIssueSummary } from '../after-issue-summary.js';
import { collectFindings } from '../collect-findings.js';
import { diskFiles } from '../disk.js';
import { exitCode } from '../exit.js';
import { inTheWay } from '../in-the-way.js';
import { withLock } from '../lock-file.js';
import { fontFiles } from '../product-files.js';
import { reportText } from '../report.js';
import { rewriteText } from '../rewrite-text.js';
import type { Terminal } from '../terminal.js';

export interface AfterIssueOptions {
  /** The issued document, by its id. */
  readonly document: string;
  readonly way: Way;
  /** A file of what was issued. */
  readonly issued?: string;
  /** The new plan's file. */
  readonly out?: string;
  /** Overwrite what is there. */
  readonly force: boolean;
  readonly language: Language;
}

/**
 * `kehoach issue --correct`, `--amend`, `--recall`: the document that follows an issued one. 0 when it is made, 1 when plan or document
 * keep it from being made, 2 when something could not be read or written.
 */
export async function followIssue(
  planPath: string,
  { document, way, issued, out, force, language }: AfterIssueOptions,
  terminal: Terminal,
): Promise<number> {
  const collection = collectFindings();
  const filesOf = async (path: string) => ({ ...(await diskFiles(path)), fonts: fontFiles });
  const outcome = await withLock(planPath, async () => {
    const choices = {
      ...{ planPath, document, way },
      ...(issued === undefined ? {} : { issued: { path: issued, resources: await filesOf(issued) } }),
      ...(out === undefined ? {} : { out: { path: out, way: wayFrom(out, planPath) } }),
    };
    const made = await afterIssue(choices, await filesOf(planPath), await filesOf(out ?? planPath));
    collection.add(made);
    if (made.text === undefined || made.findings.some(isStop)) return;
    const failed = await write(made, made.text, planPath, force);
    collection.add({ findings: failed });
    if (failed.length === 0) terminal.out(afterIssueSummary(made, made.text, way, language));
  });
  if ('finding' in outcome) collection.add({ findings: [outcome.finding] });
  const findings = collection.findings();
  if (findings.length > 0) {
    terminal.err(reportText({ ...collection.report(), language }, terminal.colour.err, 'follow'));
  }
  return exitCode(findings, 'error');
}

async function write({ path, isNew }: AfterIssue, text: string, planPath: string, force: boolean) {
  const blocked = isNew && !force ? await inTheWay([path]) : [];
  if (blocked.length > 0) return blocked;
  const failed = await rewriteText(path, text, planPath);
  return failed ? [failed] : [];
}

/** From the new file's folder to the old one's, as a plan writes paths. */
function wayFrom(out: string, planPath: string): string {
  const path = relative(dirname(resolve(out)), dirname(resolve(planPath))).replaceAll('\\', '/');
  return path === '' ? '' : `${path}/`;
}
