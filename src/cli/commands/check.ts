import type { Severity } from '../../model/finding.js';
import { composePlan } from '../../pipeline.js';
import { collectFindings } from '../collect-findings.js';
import { diskFiles } from '../disk.js';
import { exitCode } from '../exit.js';
import { fault } from '../fault.js';
import { findPlans } from '../find-plans.js';
import { fontFiles } from '../product-files.js';
import { reportText } from '../report.js';
import type { Language } from '../report-input.js';
import { reportJson } from '../report-json.js';
import { sameIds } from '../same-id.js';
import type { Terminal } from '../terminal.js';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  /** The least severity that makes the exit code 1. */
  readonly level: Severity;
  readonly language: Language;
}

/** `kehoach check`: what would be wrong, without writing any document. */
export async function check(
  paths: readonly string[],
  { format, level, language }: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const collection = collectFindings();
  const sameId = sameIds();
  for (const plan of await findPlans(paths, language)) {
    try {
      const checked = await composePlan(plan, { ...(await diskFiles(plan)), fonts: fontFiles });
      collection.add(checked);
      collection.add({ findings: sameId(plan, checked), sources: checked.sources });
    } catch (error) {
      collection.add({ findings: [fault(plan, error)] });
    }
  }
  const findings = collection.findings();
  const input = { ...collection.report(), language };
  terminal.out(format === 'json' ? reportJson(input) : reportText(input, terminal.colour.out));
  return exitCode(findings, level);
}
