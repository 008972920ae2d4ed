/** What importing says of each document it found: how much it says, what was guessed, what is lost. */
import type { DocumentCounts } from './counts/counts-of.js';
import type { Guess } from './draft.js';
import type { SourceLoss } from './source.js';

/** One document of a source file, as the plan now holds it. */
export interface DocumentReport extends DocumentCounts {
  /** The source file, as the caller named it. */
  readonly file: string;
  /** Its key under `documents` in the plan. */
  readonly document: string;
  /** `ke-hoach`, `to-trinh`, `cong-van`; another kind by its name as an id. */
  readonly kind: string;
  readonly guesses: readonly Guess[];
  /** What neither reading nor understanding could carry over, and words that printing the plan does not give back. */
  readonly losses: readonly SourceLoss[];
}
