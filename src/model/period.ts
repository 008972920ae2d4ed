import type { PlanFile } from './generated/schema-types.js';

/** First and last year of the time a plan is for, without its vision. */
export function periodYears({ period }: Pick<PlanFile, 'period'>): readonly [first: number, last: number] {
  return typeof period === 'number' ? [period, period] : [period.from, period.to];
}
