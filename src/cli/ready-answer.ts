import type { Choices } from '../pipeline.js';
import { unknownDocument } from '../ready/unknown-document.js';
import { type ReadyPlan, readyPlan } from '../ready-plan.js';
import { diskFiles } from './disk.js';
import { fontFiles } from './product-files.js';
import { sameIds } from './same-id.js';

/** What is asked of plans before they go to the person who signs. */
export interface ReadyQuestion {
  /** The id of the one document that is asked about. */
  readonly document?: string;
}

/** Asks plan after plan; two plans with one id are in each other's way. */
export function readyAnswers(
  { document }: ReadyQuestion,
  choices: Choices = {},
): (plan: string) => Promise<ReadyPlan> {
  const sameId = sameIds();
  return async (plan) => {
    const answer = await readyPlan(plan, { ...(await diskFiles(plan)), fonts: fontFiles }, choices, document);
    const more = [...sameId(plan, answer), ...unknownDocument(answer.dossier, document)];
    const documents = answer.asked.map(({ id }) => id);
    return {
      ...answer,
      obstacles: [...answer.obstacles, ...more.map((finding) => ({ finding, documents }))],
    };
  };
}
