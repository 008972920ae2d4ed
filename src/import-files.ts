/**
 * The way back: old documents to a plan. read → understand → write → read, compose and compare with the source.
 * Everything from outside comes in through the bytes and `Resources`.
 */
import type { DocumentReport } from './import/report.js';
import type { Finding } from './model/finding.js';
import type { Resources } from './pipeline.js';

/** A file to import, as its caller names it. */
export interface NamedInput {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ImportChoices {
  /** Where the plan will stand, and its office file: the plan names the one from the other. */
  readonly planPath: string;
  readonly officePath: string;
  /** Id of the dossier. */
  readonly id: string;
  /** What to do with tracked changes that nobody has settled. */
  readonly revisions?: 'accept' | 'reject';
  /** An office file that is there already; then none is made. */
  readonly office?: { readonly path: string; readonly bytes: Uint8Array };
}

export interface Imported {
  /** The plan's YAML; missing when no document could be read. */
  readonly plan?: string;
  /** The office's YAML; missing where one was given. */
  readonly office?: string;
  readonly documents: readonly DocumentReport[];
  readonly findings: readonly Finding[];
}

/** Makes one dossier of all the documents in the files. */
export type ImportFiles = (
  inputs: readonly NamedInput[],
  choices: ImportChoices,
  resources: Resources,
) => Promise<Imported>;

export const importFiles: ImportFiles = () => Promise.reject(new Error('importing is not built yet'));
