import type { Finding } from '../model/finding.js';
import type { Source } from './source.js';

/** A file format to read documents from. One file under `importers/` exports one Importer. */
export interface Importer {
  /** Name of the format: `docx`, `txt`, `md`. */
  readonly format: string;
  /** File endings without the dot, in lower case. */
  readonly extensions: readonly string[];
  /**
   * Reads the whole file. A file that cannot be read gives no value and a finding that says why and what to do;
   * it never throws for what stands in a file, and bounds what it unpacks.
   */
  readonly read: (input: ImportInput) => Promise<ImportResult>;
}

export interface ImportInput {
  /** The file's name as the caller gave it, for findings. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What to do with tracked changes that nobody has settled; without it a file that has some is not read. */
  readonly revisions?: 'accept' | 'reject';
}

export interface ImportResult {
  readonly value?: Source;
  readonly findings: readonly Finding[];
}
