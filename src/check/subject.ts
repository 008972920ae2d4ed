import type { Dossier } from '../model/dossier.js';
import { type Cited, citedIn } from './cited.js';
import { type Prose, proseOf } from './prose.js';

/** What rules look at: a dossier, and what many of them would else derive again. */
export interface Subject extends Dossier {
  /** Every text meant to be printed, in reading order. */
  readonly prose: readonly Prose[];
  /** Every document cited, typed in a text or declared. */
  readonly cited: readonly Cited[];
}

export function subjectOf(dossier: Dossier): Subject {
  let prose: readonly Prose[] | undefined;
  let cited: readonly Cited[] | undefined;
  return {
    ...dossier,
    get prose() {
      prose ??= proseOf(dossier);
      return prose;
    },
    get cited() {
      cited ??= citedIn(dossier, this.prose);
      return cited;
    },
  };
}
