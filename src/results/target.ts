/** Which level of a measure's plan a result is held against. */
import type { Measure, Quantity } from '../model/generated/schema-types.js';
import { parseQuantity, type QuantityValue } from '../model/quantity.js';

export interface Target {
  /** As the plan writes it. */
  readonly text: string;
  readonly quantity: QuantityValue;
  /** A level to be reached, or by how much to rise or fall. */
  readonly type: 'level' | 'change';
  /** The year it is planned for, where that is not the year of the result. */
  readonly by?: number;
}

/** The target of the year; else that of the period's end, of the next milestone, of every year. */
export function targetOf(
  { target, targets = {}, change }: Measure,
  year: number,
  lastYear: number,
): Target | undefined {
  const later = Object.keys(targets)
    .map(Number)
    .filter((each) => each > year)
    .sort((a, b) => a - b)[0];
  const candidates: readonly (readonly [Quantity | undefined, number])[] = [
    [targets[String(year)], year],
    [year >= lastYear ? target : undefined, year],
    [later === undefined ? undefined : targets[String(later)], later ?? year],
    [target, lastYear],
    [change, year],
  ];
  for (const [written, by] of candidates) {
    const quantity = written === undefined ? undefined : parseQuantity(written);
    if (written === undefined || !quantity) continue;
    const isChange = quantity.direction === 'increase' || quantity.direction === 'decrease';
    return {
      text: String(written),
      quantity,
      type: isChange || written === change ? 'change' : 'level',
      ...(by === year ? {} : { by }),
    };
  }
  return undefined;
}
