import type { Doc } from '../doc/document.js';
import type { FontSet } from '../doc/fonts.js';
import type { Page } from '../layout/page.js';

/** A file format for documents. One file under `writers/` exports one Writer. */
export interface Writer {
  /** Name on the command line: `docx`, `pdf`, `md`. */
  readonly format: string;
  /** File ending without its dot, where it is not the format. */
  readonly extension?: string;
  /** Whether the format has pages to count. */
  readonly paged: boolean;
  /** The whole file. The same input gives the same bytes. */
  readonly write: (input: WriterInput) => Promise<Uint8Array>;
  /** Whether a file is as `write` left it, whatever it was written from; missing where that cannot be told. */
  readonly isUntouched?: (file: Uint8Array) => boolean;
}

export interface WriterInput {
  readonly doc: Doc;
  /** The laid-out pages, made on first use and shared by the writers that need them. */
  readonly pages: () => readonly Page[];
  readonly fonts: FontSet;
}
