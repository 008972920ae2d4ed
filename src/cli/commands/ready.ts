import { exitCode } from '../exit.js';
import { fault } from '../fault.js';
import { findPlans } from '../find-plans.js';
import { type ReadyQuestion, readyAnswers } from '../ready-answer.js';
import type { Language } from '../report-input.js';
import { readyReport } from '../report-ready.js';
import type { Terminal } from '../terminal.js';

export interface ReadyOptions extends ReadyQuestion {
  readonly format: 'text' | 'json';
  readonly language: Language;
}

/** `kehoach check --ready`: whether documents can go to the person who signs, and what stands in the way. */
export async function ready(
  paths: readonly string[],
  { format, language, ...question }: ReadyOptions,
  terminal: Terminal,
): Promise<number> {
  const report = readyReport();
  const answer = readyAnswers(question);
  for (const plan of await findPlans(paths, language)) {
    try {
      report.add(plan, await answer(plan));
    } catch (error) {
      report.addFailures([fault(plan, error)]);
    }
  }
  terminal.out(format === 'json' ? report.json(language) : report.text(language, terminal.colour.out));
  return exitCode(
    report.findings().map(({ finding }) => finding),
    'info',
  );
}
