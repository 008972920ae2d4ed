import { join } from 'node:path';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/language.js';
import type { Built, BuiltFile } from '../pipeline.js';
import { savedSince } from './saved-since.js';
import type { Terminal } from './terminal.js';
import { commandWords } from './words.js';
import { writeAtomically } from './write-file.js';

export interface WriteTo {
  /** The folder that gets one folder per plan. */
  readonly out: string;
  /** Write over what somebody has saved since, too. */
  readonly force: boolean;
  readonly language: Language;
  readonly terminal: Terminal;
  /** Told each file that was written: its path, and the path below `out`. */
  readonly written?: (file: WrittenFile) => void;
}

export interface WrittenFile {
  readonly plan: string;
  readonly path: string;
  /** Below the folder of all plans. */
  readonly below: string;
}

/** Writes the files of a plan and lists them; what could not be written is returned. */
export async function writeBuilt(
  plan: string,
  { dossier, files }: Built,
  { out, force, language, terminal, written }: WriteTo,
): Promise<readonly Finding[]> {
  if (!dossier) return [];
  const failures: Finding[] = [];
  terminal.out(`${plan}\n`);
  for (const file of files) {
    const below = join(dossier.plan.id, `${file.document}.${file.extension}`);
    const path = join(out, below);
    const kept = force ? undefined : await savedSince(path, plan, file);
    const failed = kept ?? (await writeAtomically(path, file.bytes, out));
    if (failed) failures.push(failed);
    else {
      terminal.out(`  ${path}${pageCount(file, language)}\n`);
      written?.({ plan, path, below });
    }
  }
  return failures;
}

function pageCount({ pages }: BuiltFile, language: Language): string {
  return pages === undefined ? '' : ` (${commandWords[language].pages(pages)})`;
}
