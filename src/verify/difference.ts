/** One place where the words of a file are not those that the plan prints. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved' | 'picture';
  /** JSON pointer into the plan; for added words that of the line before them. Empty where none is known. */
  readonly pointer: string;
  /** Page of the PDF, from 1; 0 where pages are not known. */
  readonly page: number;
  /** What the plan prints; empty for words that are only in the file. */
  readonly plan: string;
  /** What stands in the file; empty for words that are only in the plan. */
  readonly file: string;
}
