import type { Finding, Severity } from '../../model/finding.js';
import type { SourceFile } from '../../model/source-file.js';
import { checkPlan } from '../../pipeline.js';
import { diskFiles } from '../disk.js';
import { exitCode } from '../exit.js';
import { findPlans } from '../find-plans.js';
import { reportText } from '../report.js';
import type { Language } from '../report-input.js';
import { reportJson } from '../report-json.js';
import type { Terminal } from '../terminal.js';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  /** The least severity that makes the exit code 1. */
  readonly level: Severity;
  readonly language: Language;
}

/** `kehoach check`: what would be wrong, without making any document. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const findings: Finding[] = [];
  const sources = new Map<string, SourceFile>();
  for (const plan of await findPlans(paths)) {
    const checked = await checkPlan(plan, await diskFiles(plan));
    for (const source of checked.sources) sources.set(source.path, source);
    findings.push(...checked.findings);
  }
  const input = { findings, sources, language: options.language };
  terminal.out(options.format === 'json' ? reportJson(input) : reportText(input, terminal.colour));
  return exitCode(findings, options.level);
}
