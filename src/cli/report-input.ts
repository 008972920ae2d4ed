import type { Finding } from '../model/finding.js';
import type { SourceFile } from '../model/source-file.js';

export type Language = 'vi' | 'en';

/** What a report is made from. */
export interface ReportInput {
  readonly findings: readonly Finding[];
  /** By path, as findings name their file; missing for files that are no text. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly language: Language;
}
