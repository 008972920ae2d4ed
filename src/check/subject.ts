import type { Dossier } from '../model/dossier.js';
import { type Prose, proseOf } from './prose.js';

/** What rules look at: a dossier, and what many of them would else derive again. */
export interface Subject extends Dossier {
  /** Every text meant to be printed, in reading order. */
  readonly prose: readonly Prose[];
}

export function subjectOf(dossier: Dossier): Subject {
  let prose: readonly Prose[] | undefined;
  return {
    ...dossier,
    get prose() {
      prose ??= proseOf(dossier);
      return prose;
    },
  };
}
