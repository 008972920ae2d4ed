/**
 * What stands beside the pages of a preview, as inert HTML: everything typed is escaped, no script, no style attribute. What leads to a
 * line of a file is `<a data-file data-line>`, what leads to a page `<a data-document data-page>`; both lead somewhere without a
 * script too (`href="#…"`).
 */
export interface Panel {
  readonly id: 'findings' | 'work' | 'calendar' | 'changes' | 'source';
  readonly title: string;
  readonly html: string;
  /** Shown beside the title. */
  readonly count?: number;
}
