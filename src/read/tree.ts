import type { Finding } from '../model/finding.js';
import type { SourceFile } from '../model/source-file.js';

/** A YAML text as plain values, with what validation needs to know of how the values were written. */
export interface Tree {
  readonly value: unknown;
  readonly source: SourceFile;
  /** Unquoted values that are not text to YAML (`02`, `true`, `~`), by pointer, as they were typed. */
  readonly typed: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}
