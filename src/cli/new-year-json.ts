import type { NewYear } from '../new-year-plan.js';
import type { ReportInput } from './report-input.js';
import { jsonRow } from './report-json.js';

/** What a new year came to. */
export interface NewYearOutcome extends NewYear {
  readonly planPath: string;
  readonly year: number;
  readonly dryRun: boolean;
  readonly written: boolean;
}

/**
 * The new plan and what people must decide, as JSON for other programs (schemas/new-year-report.schema.json): flat objects, every key
 * always there. Lines of the new plan from 1, 0 where none is known.
 */
export function newYearJson(outcome: NewYearOutcome, { findings, language }: ReportInput): string {
  const { planPath, path, year, written, questions } = outcome;
  const rows = questions.map(({ kind, title, mark, where, line }) => ({
    kind,
    title: title[language],
    mark: mark[language],
    where,
    line,
  }));
  const told = findings.map((one) => jsonRow(one, language));
  return `${JSON.stringify({ from: planPath, plan: path, year, written, questions: rows, findings: told }, undefined, 2)}\n`;
}
