import { evaluatePlan, type ReportOfPlan } from '../../src/report-plan.js';
import type { Evaluation } from '../../src/results/evaluate.js';
import { indicatorWords } from '../../src/results/outcome-words.js';
import { inMemory } from '../import/support/in-memory.js';
import { planWith } from '../support/sample.js';
import { day, workOffice } from '../work-list/support.js';

/** Everybody reports to Phòng VHXH twice a year, which reports to the Sở. */
export const reports = `  - heading: Chế độ báo cáo
    reports:
      - text: Báo cáo.
        reports:
          - {id: bc, period: half-year, due: 17/6/2027, cutoff: 14/6, from: [truong, cong-an, kinh-te], to: vhxh}
          - {id: bc-nam, period: year, due: 16/12/2027, cutoff: 14/12, from: [truong, cong-an, kinh-te], to: vhxh}
          - {id: bc-xa, period: half-year, due: 24/6/2027, from: vhxh, to: so}
          - {id: bc-xa-nam, period: year, due: 23/12/2027, from: vhxh, to: so}
`;

export interface Evaluating {
  readonly line?: string;
  readonly asOf?: string;
  readonly report?: string;
}

/** What results come to; `body`: parts of the plan before its reports, `units`: what is under `units:` of the results. */
export async function evaluatedPlan(
  body: string,
  units: string,
  { line = 'bc', asOf, report }: Evaluating = {},
): Promise<ReportOfPlan> {
  const path = 'plans/a.yaml';
  const files = { [path]: planWith(`sections:\n${body}${reports}`), 'plans/offices/xa.yaml': workOffice };
  const results = `schema: 1\nplan: trong-cay\nreport: ${line}\nunits:\n${units}`;
  return evaluatePlan(
    {
      planPath: path,
      files: [{ path: 'kq.yaml', bytes: new TextEncoder().encode(results) }],
      ...(asOf === undefined ? {} : { asOf: day(asOf) }),
      ...(report === undefined ? {} : { report }),
    },
    inMemory(files),
  );
}

export async function evaluated(body: string, units: string, options?: Evaluating): Promise<Evaluation> {
  const { evaluation, findings } = await evaluatedPlan(body, units, options);
  if (!evaluation) throw new Error(findings.map(({ message }) => message.vi).join('\n'));
  return evaluation;
}

/** The sentence of the only indicator, whose fields and results are given as YAML flow. */
export async function sentence(indicator: string, units: string, options?: Evaluating): Promise<string> {
  const body = `  - heading: Mục tiêu\n    indicators:\n      - {id: ct, ${indicator}}\n`;
  const { indicators, turn } = await evaluated(body, units, options);
  const [only] = indicators;
  if (!only) throw new Error('no indicator');
  return indicatorWords(only, turn.interim);
}
