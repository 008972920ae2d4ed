import type { CalendarDay } from '../model/day.js';
import type { Language } from '../model/language.js';
import { twoDigits } from '../model/two-digits.js';
import type { Evaluation } from '../results/evaluate.js';
import { assessment, indicatorWords, resultWords } from '../results/outcome-words.js';
import type { Party } from '../work-list/work.js';
import type { PlacedFinding } from './report-input.js';
import { jsonRow } from './report-json.js';

/**
 * What results come to, as JSON for other programs (schemas/evaluation.schema.json): flat objects, every key always there, null where
 * nothing is known; days as 2027-06-14, sums of money in đồng.
 */
export function evaluationJson(
  evaluation: Evaluation | undefined,
  findings: readonly PlacedFinding[],
  language: Language,
): string {
  const told = findings.map((one) => jsonRow(one, language));
  const value = { version: 1, evaluation: evaluation ? evaluated(evaluation) : null, findings: told };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function evaluated({ list, turn, senders, indicators, tasks, funding, besides }: Evaluation): object {
  const { plan, asOf } = list;
  return {
    plan: plan.id,
    file: plan.path,
    document: plan.document,
    asOf: isoDay(asOf),
    collected: turn.report.id,
    report: turn.line.id,
    period: turn.name,
    from: isoDay(turn.from),
    to: isoDay(turn.to),
    due: isoDay(turn.due),
    units: {
      due: ids(senders.due),
      reported: ids(senders.reported),
      missing: ids(senders.missing),
      late: senders.late.map(({ unit, date }) => ({ unit: unit.id, date: isoDay(date) })),
    },
    indicators: indicators.map((outcome) => {
      const { indicator, heading, unit, target, previous, pooled, verdict, estimate, givens } = outcome;
      const value = pooled.type === 'value' ? pooled : undefined;
      return {
        ...{ id: indicator.id, name: indicator.name, heading, unit },
        target: target?.text ?? '',
        targetYear: target?.by ?? (target ? turn.year : null),
        previous: previous?.text ?? '',
        state: pooled.type,
        value: value?.value ?? null,
        numerator: value?.numerator ?? null,
        denominator: value?.denominator ?? null,
        printed: resultWords(outcome),
        reached: verdict.reached ?? null,
        assessment: assessment(outcome, turn.interim),
        estimate: estimate?.text ?? '',
        sentence: `${indicatorWords(outcome, turn.interim)}.`,
        units: givens.map(({ unit: { id }, numerator, denominator, result }) => ({
          unit: id,
          numerator: numerator ?? null,
          denominator: denominator ?? null,
          result: result?.text ?? '',
        })),
      };
    }),
    tasks: tasks.map(({ work, state, leads, done, said }) => ({
      ...{ id: work.id, name: work.name ?? work.text, heading: work.heading, state },
      leads: ids(leads),
      done: ids(done),
      units: said.map(({ unit, said: each }) => ({
        unit: unit.id,
        status: each.status ?? '',
        result: each.result ?? '',
        document: each.document ?? '',
        difficulty: each.difficulty ?? '',
        proposal: each.proposal ?? '',
        person: each.person ?? '',
      })),
    })),
    funding: {
      planned: funding.planned ?? null,
      spent: funding.spent ?? null,
      ofPlan: funding.ofPlan ?? null,
      rows: funding.rows.map(({ unit, said, planned, spent }) => ({
        unit: unit.id,
        text: said.text,
        source: said.source ?? '',
        planned: planned ?? null,
        spent: spent ?? null,
        note: said.note ?? '',
      })),
    },
    besides: besides.map(({ unit, kind, name, said }) => ({ unit: unit.id, kind, name, said })),
  };
}

function ids(parties: readonly Party[]): readonly string[] {
  return parties.map(({ id }) => id);
}

function isoDay(day: CalendarDay | undefined): string {
  return day ? `${day.year}-${twoDigits(day.month)}-${twoDigits(day.day)}` : '';
}
