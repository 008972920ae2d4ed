import type { Doc } from '../../src/doc/document.js';
import { composeExamples } from '../examples/examples.js';

export interface PlanPair {
  readonly name: string;
  readonly old: Doc;
  readonly next: Doc;
}

/** The Kế hoạch of every example plan beside that of every other. */
export async function plansInPairs(): Promise<PlanPair[]> {
  const examples = await composeExamples();
  const plans = examples.flatMap(({ name, composed: { docs } }) =>
    docs.filter(({ id }) => id === 'ke-hoach').map((doc) => ({ name, doc })),
  );
  return plans.flatMap((old) =>
    plans
      .filter((next) => next !== old)
      .map((next) => ({ name: `${old.name}--${next.name}`, old: old.doc, next: next.doc })),
  );
}
