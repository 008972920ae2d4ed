import type { Dossier } from '../model/dossier.js';
import type { Severity, Words } from '../model/finding.js';

/** A requirement on a dossier. One file under `rules/` exports one Rule. */
export interface Rule {
  /** What is required: `unit-known`. */
  readonly code: string;
  readonly severity: Severity;
  /** The clause it rests on, as the decree cites itself; none for the file format's own rules. */
  readonly cites?: string;
  readonly check: (dossier: Dossier) => Iterable<Violation>;
}

/** Where a requirement is not met, and the words for it; the engine adds code, severity and file. */
export interface Violation {
  /** JSON pointer into the plan, or `office:` and a pointer into the office file. */
  readonly pointer: string;
  /** Points at the key instead of the value. */
  readonly key?: boolean;
  readonly message: Words;
  readonly hint?: Words;
}
