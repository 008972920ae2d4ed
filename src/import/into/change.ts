/** What somebody changed in Word, as people think of it, and what that is in the plan. */
import type { Words } from '../../model/finding.js';
import type { Splice } from '../../model/splice.js';

export type ChangeKind = 'text' | 'inserted' | 'deleted' | 'moved' | 'cell' | 'frame' | 'label' | 'comment';

export interface Change {
  readonly kind: ChangeKind;
  /** Where it stands in the plan, or what in the plan is nearest to it. */
  readonly pointer: string;
  /** The words before and after; empty where there are none. */
  readonly before: string;
  readonly after: string;
  /** Edits of texts of the plan, and changes of its structure. */
  readonly edits: readonly TextEdit[];
  readonly splices: readonly Splice[];
  /** Why it is left to a person; missing where it is applied. */
  readonly left?: Words;
  /** What was done, or is to be looked at, besides. */
  readonly also: readonly Words[];
  /** The line of the corrected file it comes from, -1 where that has none. */
  readonly line: number;
  /** Other lines of the corrected file that it brings home with it. */
  readonly covers?: readonly number[];
  /** Lines that print the same words over again and were not changed with them: rows of a list of tasks. */
  readonly moot?: readonly number[];
  /** Who wrote a comment. */
  readonly author?: string;
}

/** An edit of the text at a pointer. Offsets are into the text as it was. */
export interface TextEdit {
  readonly pointer: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What the finder of changes may ask of the plan. */
export interface PlanView {
  /** The document that was corrected. */
  readonly document: string;
  /** Whether it prints the plan's shared body. */
  readonly shared: boolean;
  /** The plan's value at a pointer, undefined where there is none. */
  readonly valueAt: (pointer: string) => unknown;
  /** The element of a template that a run's words stand in: `opening`, `closing`, `subject`. */
  readonly elementOf: (source: string) => string | undefined;
  /** Names of the units of office and plan, by id. */
  readonly unitNames: ReadonlyMap<string, readonly string[]>;
}

/** A text of the plan: a string, or a number as its digits. */
export function textAt({ valueAt }: PlanView, pointer: string): string | undefined {
  const value = valueAt(pointer);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** All edits on one text made, from its end. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => b.from - a.from || b.to - a.to);
  const made = ordered.reduce((now, edit) => now.slice(0, edit.from) + edit.text + now.slice(edit.to), text);
  // Marks of emphasis around nothing.
  return text.includes('****') ? made : made.replaceAll('****', '');
}

/** One splice that sets a field of the document in the plan, or adds it. */
export function documentField(plan: PlanView, key: string, value: unknown): Splice {
  const at = `/documents/${plan.document}`;
  if (plan.valueAt(`${at}/${key}`) !== undefined) {
    return { type: 'set', pointer: `${at}/${key}`, text: String(value) };
  }
  if (plan.valueAt(at) !== undefined) return { type: 'put', pointer: at, key, value };
  const documents = plan.valueAt('/documents');
  const own = { [plan.document]: { [key]: value } };
  return documents === undefined
    ? { type: 'put', pointer: '', key: 'documents', value: own }
    : { type: 'put', pointer: '/documents', key: plan.document, value: { [key]: value } };
}
