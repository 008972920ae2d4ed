import { prepareIssue } from '../../issue-plan.js';
import type { CalendarDay } from '../../model/day.js';
import type { Language } from '../../model/language.js';
import { unreadableFile } from '../../read/unreadable-file.js';
import { collectFindings } from '../collect-findings.js';
import { readPath } from '../disk.js';
import { exitCode } from '../exit.js';
import { issueSummary } from '../issue-summary.js';
import { withLock } from '../lock-file.js';
import { issueResources, recordIssue } from '../record-issue.js';
import { reportText } from '../report.js';
import type { Terminal } from '../terminal.js';

export interface IssueOptions {
  readonly document: string;
  readonly number: string;
  readonly date: CalendarDay;
  readonly copies?: number;
  readonly language: Language;
}

/**
 * `kehoach issue`: records the number and day that the office's system gave a document. 0 when it is recorded, 1 when something stands in
 * the way, 2 when a file could not be read or written. There is no way around what stands in the way.
 */
export async function issueDocument(
  planPath: string,
  { language, ...choices }: IssueOptions,
  terminal: Terminal,
): Promise<number> {
  const collection = collectFindings();
  const there = await readPath(planPath);
  // A lock beside a plan that is not there would make its folder.
  const outcome =
    'error' in there
      ? { finding: unreadableFile(planPath, there.error, { file: planPath, at: { file: 'whole' } }) }
      : await withLock(planPath, async () => {
          const resources = await issueResources(planPath);
          const { issue, ...prepared } = await prepareIssue({ planPath, ...choices }, resources);
          collection.add(prepared);
          if (!issue) return;
          const told = await recordIssue(issue, resources);
          collection.add(told);
          if (told.findings.length === 0) terminal.out(issueSummary(issue, language));
        });
  if ('finding' in outcome) collection.add({ findings: [outcome.finding] });
  const findings = collection.findings();
  if (findings.length > 0) {
    terminal.err(reportText({ ...collection.report(), language }, terminal.colour.err, 'issue'));
  }
  return exitCode(findings, 'info');
}
