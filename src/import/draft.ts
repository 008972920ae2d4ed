/**
 * What importing makes: a plan and its office as plain values in the order they are to be written,
 * with a remark beside everything that was guessed. `edit/` writes them as YAML.
 */
import type { Words } from '../model/finding.js';
import type { OfficeFile, PlanFile } from '../model/generated/schema-types.js';
import type { SourcePlace } from './source.js';

export interface Draft {
  readonly plan: PlanFile;
  /** Missing where an existing office file serves. */
  readonly office?: OfficeFile;
  readonly guesses: readonly Guess[];
  /** Where in the plan the lines of the source stand, in reading order. */
  readonly stands: readonly Standing[];
}

/** Something taken from the words that a person should look at. Printed as `# kiểm tra: …` above its place. */
export interface Guess {
  readonly target: 'plan' | 'office';
  /** JSON pointer of the value. */
  readonly pointer: string;
  readonly reason: Words;
  /** How sure: 1 is certain (and then it is no guess). */
  readonly confidence: number;
  /** Where the words stand in the source. */
  readonly place?: SourcePlace & { readonly file: string };
}

/** A sentence's or section's first line in its file, and its place in the plan. */
export interface Standing {
  readonly file: string;
  readonly line: number;
  readonly pointer: string;
}
