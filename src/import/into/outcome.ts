/** What taking a corrected file home came to, as the command tells it. */
import type { Words } from '../../model/finding.js';
import type { ChangeKind } from './change.js';

export interface FileOutcome {
  /** The corrected file, as the caller named it. */
  readonly file: string;
  /** The document it is, by id; missing where none of the plan's resembles it. */
  readonly document?: string;
  readonly changes: readonly ToldChange[];
}

export interface ToldChange {
  readonly kind: ChangeKind;
  /** The place in the document, “Mục IV.4, gạch đầu dòng thứ hai”; empty where it has no name. */
  readonly where: string;
  /** The line in the plan's file, from 1; 0 where it has none. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly applied: boolean;
  /** Why it was not applied, and what to do. */
  readonly reason?: Words;
  /** What was changed, or is to be looked at, besides. */
  readonly also: readonly Words[];
  /** It carried tracked changes. */
  readonly tracked: boolean;
  /** Who wrote a comment. */
  readonly author: string;
}
