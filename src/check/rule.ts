import type { Severity, TextSpan, Words } from '../model/finding.js';
import type { Subject } from './subject.js';

/** A requirement on a dossier. One file under `rules/` exports one Rule. */
export interface Rule {
  /** What is required: `unit-known`. */
  readonly code: string;
  readonly severity: Severity;
  /** The requirement in one line, for the page of rules and for other programs. */
  readonly title: Words;
  readonly basis: Basis;
  /** Violations on one topic are told once a file, at the first place, with their count: matters of style. */
  readonly once?: true;
  readonly check: (subject: Subject) => Iterable<Violation>;
  /** Plans that keep to it. */
  readonly good: readonly Sample[];
  /** Plans that do not, with the places to be found. */
  readonly bad: readonly BadSample[];
}

/**
 * What a requirement rests on: a clause, as the decree cites itself; the habit of offices; typography and spelling; the sense
 * of what the plan says; or the file format, without which a document cannot be printed.
 */
export type Basis = { readonly clause: string } | 'convention' | 'typography' | 'sense' | 'format';

/** A place where a requirement is not met, and the words for it; the engine adds code, severity and file. */
export interface Violation {
  /** JSON pointer into the plan, or `office:` and a pointer into the office file. */
  readonly pointer: string;
  /** Points at the key instead of the value. */
  readonly key?: boolean;
  /** The characters of the text at the pointer, UTF-16 indexes into the value; all of it where missing. */
  readonly span?: TextSpan;
  /** Lighter or graver than the rule's own. */
  readonly severity?: Severity;
  /** Violations of one rule with the same topic are of one kind (`once`). */
  readonly topic?: string;
  readonly message: Words;
  readonly hint?: Words;
  /** The same words, written right: only what cannot change the meaning. Needs a `span`. */
  readonly fix?: string;
}

/** Parts of a plan file, as YAML; what every plan needs is filled in. */
export interface Sample {
  readonly plan: string;
  /** Parts of the office file, over those of a sample office. */
  readonly office?: string;
}

export interface BadSample extends Sample {
  /** What is found, in order: the pointer, then the words at it where a part of a text is meant: `/items/0 “đấu đấu”`. */
  readonly at: readonly string[];
  /** The plan after the repair, for rules that repair. */
  readonly fixed?: string;
}
