import { dirname, relative, resolve } from 'node:path';
import { isStop } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import { newYearPlan } from '../../new-year-plan.js';
import { collectFindings } from '../collect-findings.js';
import { diskFiles } from '../disk.js';
import { exitCode } from '../exit.js';
import { inTheWay } from '../in-the-way.js';
import { newYearJson } from '../new-year-json.js';
import { newYearSummary } from '../new-year-summary.js';
import { reportText } from '../report.js';
import { rewriteText } from '../rewrite-text.js';
import type { Terminal } from '../terminal.js';

export interface NewYearOptions {
  /** The new plan's first year. */
  readonly year: number;
  /** The new plan's file; beside the old one, with the year in its name, where nothing is said. */
  readonly out?: string;
  /** Overwrite what is there. */
  readonly force: boolean;
  /** List only, write nothing. */
  readonly dryRun: boolean;
  readonly format: 'text' | 'json';
  readonly language: Language;
}

/**
 * `kehoach new-year`: next year's draft of a plan, and the list of what people must decide. 0 when it is made, 1 when the plan has faults
 * or the year is not after it, 2 when something could not be read or written.
 */
export async function newYear(
  planPath: string,
  { year, out, force, dryRun, format, language }: NewYearOptions,
  terminal: Terminal,
): Promise<number> {
  const outside = await diskFiles(planPath);
  const there = out === undefined ? outside : await diskFiles(out);
  const choices = {
    planPath,
    year,
    ...(out === undefined ? {} : { out: { path: out, way: way(out, planPath) } }),
  };
  const made = await newYearPlan(choices, outside, there);
  const collection = collectFindings();
  collection.add(made);
  const written = made.plan !== undefined && !dryRun;
  if (written) {
    const blocked = force ? [] : await inTheWay([made.path]);
    const failed = blocked.length > 0 ? undefined : await rewriteText(made.path, made.plan, planPath);
    collection.add({ findings: failed ? [failed] : blocked });
  }
  const findings = collection.findings();
  const code = exitCode(findings, 'error');
  const outcome = { ...made, planPath, year, dryRun, written: written && code !== 2 };
  const report = { ...collection.report(), language };
  if (format === 'json') terminal.out(newYearJson(outcome, report));
  else {
    if (made.plan !== undefined) terminal.out(newYearSummary(outcome, language));
    // Other errors of the new plan are counted there: `check` tells them.
    const stops = report.findings.filter(({ finding }) => isStop(finding));
    if (stops.length > 0) terminal.err(reportText({ ...report, findings: stops }, terminal.colour.err));
  }
  return code;
}

/** From the new file's folder to the old one's, as a plan writes paths. */
function way(out: string, planPath: string): string {
  const path = relative(dirname(resolve(out)), dirname(resolve(planPath))).replaceAll('\\', '/');
  return path === '' ? '' : `${path}/`;
}
