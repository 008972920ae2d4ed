/** What results come to: indicators against their targets, work, money, who reported. Judgements and causes are people's. */
import type { Dossier } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import type { WorkList } from '../work/work.js';
import { evaluationFindings } from './evaluation-findings.js';
import { type FundingOutcome, fundingOutcome } from './funding-outcome.js';
import { type IndicatorOutcome, indicatorOutcomes } from './indicator-outcomes.js';
import type { ReportedTurn } from './reported-turn.js';
import { type Senders, sendersOf } from './senders.js';
import type { UnitSent } from './sent.js';
import { type TaskOutcome, taskOutcomes } from './task-outcomes.js';

export interface Evaluation {
  readonly list: WorkList;
  readonly turn: ReportedTurn;
  readonly senders: Senders;
  readonly indicators: readonly IndicatorOutcome[];
  readonly tasks: readonly TaskOutcome[];
  readonly funding: FundingOutcome;
  /** What contradicts itself or cannot be summed: each is told, none is chosen. */
  readonly findings: readonly Finding[];
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
  };
  return { ...evaluation, findings: evaluationFindings(evaluation, sent) };
}
