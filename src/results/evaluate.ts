/** What results come to: indicators against their targets, work, money, who reported. Judgements and causes are people's. */
import type { Dossier } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import type { Party, WorkList } from '../work-list/work.js';
import { evaluationFindings } from './evaluation-findings.js';
import { type FundingOutcome, fundingOutcome } from './funding-outcome.js';
import { type IndicatorOutcome, indicatorOutcomes } from './indicator-outcomes.js';
import type { ReportedTurn } from './reported-turn.js';
import { type Senders, sendersOf } from './senders.js';
import type { UnitSent } from './sent.js';
import { stateNames, type TaskOutcome, taskOutcomes } from './task-outcomes.js';

export interface Evaluation {
  readonly list: WorkList;
  readonly turn: ReportedTurn;
  readonly senders: Senders;
  readonly indicators: readonly IndicatorOutcome[];
  readonly tasks: readonly TaskOutcome[];
  readonly funding: FundingOutcome;
  /** What units sent of indicators and work that the plan does not have: nothing of it is lost. */
  readonly besides: readonly Besides[];
  /** What contradicts itself or cannot be summed: each is told, none is chosen. */
  readonly findings: readonly Finding[];
}

export interface Besides {
  readonly unit: Party;
  readonly kind: 'indicator' | 'task';
  readonly name: string;
  /** In the unit's words. */
  readonly said: string;
}

export function evaluate(
  dossier: Dossier,
  list: WorkList,
  turn: ReportedTurn,
  sent: readonly UnitSent[],
): Evaluation {
  const evaluation = {
    ...{ list, turn },
    senders: sendersOf(list, turn, sent),
    indicators: indicatorOutcomes(dossier, list, turn, sent),
    tasks: taskOutcomes(list, sent),
    funding: fundingOutcome(dossier, sent),
    besides: besides(list, sent),
  };
  return { ...evaluation, findings: evaluationFindings(evaluation) };
}

function besides({ indicators, works }: WorkList, sent: readonly UnitSent[]): readonly Besides[] {
  const known = new Set([...indicators, ...works].map(({ id }) => id));
  return sent.flatMap(({ unit, results }) => [
    ...Object.entries(results.indicators ?? {}).flatMap(
      ([id, { name = id, numerator, denominator, result, note }]) => {
        const parts =
          numerator === undefined || denominator === undefined ? undefined : `${numerator}/${denominator}`;
        const said = [parts, result, note]
          .flatMap((each) => (each === undefined ? [] : [String(each)]))
          .join('; ');
        return known.has(id) ? [] : [{ unit, kind: 'indicator' as const, name, said }];
      },
    ),
    ...Object.entries(results.tasks ?? {}).flatMap(([id, { name = id, status, result }]) => {
      const said = [status === undefined ? undefined : stateNames[status], result].filter(
        (each) => each !== undefined,
      );
      return known.has(id) ? [] : [{ unit, kind: 'task' as const, name, said: said.join('; ') }];
    }),
  ]);
}
