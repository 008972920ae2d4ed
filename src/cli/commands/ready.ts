import type { Language } from '../../model/language.js';
import { exitCode } from '../exit.js';
import { fault } from '../fault.js';
import { findPlans } from '../find-plans.js';
import { type ReadyQuestion, readyAnswers } from '../ready-answer.js';
import { conclusion, readyReport } from '../report-ready.js';
import type { SheetFile } from '../sheet.js';
import type { Terminal } from '../terminal.js';

export interface ReadyOptions extends ReadyQuestion {
  readonly format: 'text' | 'json';
  readonly language: Language;
  readonly sheet?: SheetFile;
}

/** `kehoach check --ready`: whether documents can go to the person who signs, and what stands in the way. */
export async function ready(
  paths: readonly string[],
  { format, language, sheet: file, ...question }: ReadyOptions,
  terminal: Terminal,
): Promise<number> {
  const report = readyReport();
  const sheet = file && (await import('../sheet.js')).makeSheet();
  const answer = readyAnswers(question);
  for (const plan of await findPlans(paths, language)) {
    try {
      const found = await answer(plan);
      report.add(plan, found);
      sheet?.add({
        ...{ planPath: plan, checked: found, findings: found.obstacles.map(({ finding }) => finding) },
        verdict: (findings) => conclusion(findings, 'vi'),
      });
    } catch (error) {
      report.addFailures([fault(plan, error)]);
    }
  }
  if (sheet) report.addFailures(await sheet.write(file, terminal));
  terminal.out(format === 'json' ? report.json(language) : report.text(language, terminal.colour.out));
  return exitCode(
    report.findings().map(({ finding }) => finding),
    'info',
  );
}
