import type { Finding, Silenced } from '../model/finding.js';
import type { Language } from '../model/language.js';
import type { Location } from '../read/locate.js';

/** A finding with its place in its file. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly location: Location;
  /** What the characters of the file would be instead, where a report says so. */
  readonly repairs?: readonly { readonly location: Location; readonly text: string }[];
}

/** What a report is made from, in the order it is told. */
export interface ReportInput {
  readonly findings: readonly PlacedFinding[];
  readonly silenced: readonly PlacedSilenced[];
  /** What `--fix` has mended, as it was before. */
  readonly repaired: readonly PlacedFinding[];
  readonly language: Language;
}

export interface PlacedSilenced extends PlacedFinding, Pick<Silenced, 'reason'> {}
