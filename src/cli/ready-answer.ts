import type { Finding } from '../model/finding.js';
import { nearest } from '../model/nearest.js';
import type { Choices } from '../pipeline.js';
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
    const more = [...sameId(plan, answer), ...unknownDocument(answer, document)];
    const documents = answer.asked.map(({ id }) => id);
    return {
      ...answer,
      obstacles: [...answer.obstacles, ...more.map((finding) => ({ finding, documents }))],
    };
  };
}

function unknownDocument({ dossier, asked }: ReadyPlan, id: string | undefined): Finding[] {
  if (id === undefined || !dossier || asked.length > 0) return [];
  const known = dossier.documents.map((each) => each.id);
  const close = nearest(id, known);
  return [
    {
      code: 'document-known',
      severity: 'error',
      message: {
        vi: `Hồ sơ không có văn bản “${id}”.`,
        en: `The dossier has no document “${id}”.`,
      },
      hint: {
        vi: `${close ? `Sửa thành “--document ${close}”, hoặc c` : 'C'}họn trong các văn bản của hồ sơ: ${known.join(', ')}.`,
        en: `${close ? `Did you mean “--document ${close}”? ` : ''}Its documents: ${known.join(', ')}.`,
      },
      file: dossier.planPath,
      at: { file: 'whole' },
    },
  ];
}
