import type { Stamp } from '../doc/stamp.js';
import type { Finding } from '../model/finding.js';
import type { Appended } from './appended.js';

/** How a file stands to the plan it was made from. */
export const outcomes = [
  /** The plan builds exactly these bytes. */
  'same',
  /** Exactly these bytes, and signatures behind them that cover the file to its end. */
  'signed',
  /** Exactly these bytes, and others behind them that no signature covers. */
  'appended',
  /** The plan says something else than it did. */
  'plan-changed',
  /** The plan says what it said; the words of the file are others. */
  'edited',
  /** Plan and words are the same, the bytes are not: saved again, other looks, another version of the program. */
  'rewritten',
  /** Plan and bytes differ, and the words of the file cannot be read. */
  'unreadable',
  'no-stamp',
  'damaged',
  /** Neither a Word file nor a PDF. */
  'foreign',
  /** No plan of the stamp's id was found. */
  'plan-missing',
  /** The plan given has another id. */
  'other-plan',
  /** The plan has no such document any more. */
  'document-missing',
  /** The plan cannot be printed as it stands. */
  'plan-unprintable',
] as const;

export type Outcome = (typeof outcomes)[number];

/** A difference with the name of its place in the printed document. */
export interface ToldDifference {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved' | 'picture';
  /** "Mục IV.4"; empty where it has no name. */
  readonly where: string;
  /** Page of the PDF, from 1; 0 where pages are not known. */
  readonly page: number;
  /** What the plan prints, and what stands in the file. */
  readonly plan: string;
  readonly file: string;
}

export interface Verification {
  readonly file: string;
  readonly outcome: Outcome;
  readonly format?: 'docx' | 'pdf';
  readonly stamp?: Stamp;
  /** The plan it was held against. */
  readonly planPath?: string;
  /** That plan's own id and revision now. */
  readonly planId?: string;
  readonly planRevision?: number;
  /** The document prints as it did, though the plan says something else in other places. */
  readonly printsSame: boolean;
  /** Saved by another program after it was built, as far as a Word file tells. */
  readonly savedSince: boolean;
  /** Whether the words were compared; they are not where the bytes say it all, or where they cannot be read. */
  readonly compared: boolean;
  readonly differences: readonly ToldDifference[];
  readonly appended?: Appended;
  /** What keeps the plan from being printed. */
  readonly findings: readonly Finding[];
}

/**
 * Whether the file is the document that its plan makes: every byte but what it says of the rest of the plan, and signatures. Recording the
 * number of one document changes the plan of all, and is no fault of those issued before.
 */
export function isTheDocument({ outcome, printsSame, appended }: Verification): boolean {
  return outcome === 'same' || outcome === 'signed' || (printsSame && (appended?.uncovered ?? 0) === 0);
}
