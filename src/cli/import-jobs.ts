import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Language } from '../model/language.js';
import { longestName } from '../model/name-as-file.js';
import { freeId, slug } from '../model/slug.js';
import { isFolder } from './is-folder.js';
import { UsageError } from './usage-error.js';
import { commandWords } from './words.js';

/** One dossier to be made: from which documents, and where it goes. */
export interface ImportJob {
  readonly inputs: readonly string[];
  readonly id: string;
  readonly planPath: string;
  /** Where the office file goes if one is made. */
  readonly officePath: string;
}

/** What a folder of old documents is searched for. */
const documentName = /\.(?:docx|txt|md)$/i;
/** Documents that importing refuses and names: passed over they would be lost unnoticed. */
const otherDocument = /\.(?:doc|odt|rtf)$/i;

/**
 * Documents and folders of documents as dossiers: all in one where `out` is a .yaml file, one each in the folder `out`
 * otherwise. What cannot be read is left to the reader to report.
 */
export async function importJobs(
  paths: readonly string[],
  out: string,
  language: Language,
): Promise<readonly ImportJob[]> {
  const words = commandWords[language].import;
  const inputs = await findDocuments(paths, language);
  if (/\.ya?ml$/i.test(out)) return [jobOf(inputs, idOf(out), out)];
  const isNamedFolder = /[/\\]$/.test(out) || extname(out) === '';
  if (!isNamedFolder && !(await isFolder(out))) throw new UsageError(words.otherOut(out));
  const used = new Set<string>();
  return inputs.map((input) => {
    const id = freeId(idOf(input), (taken) => used.has(taken));
    used.add(id);
    return jobOf([input], id, join(out, `${id}.yaml`));
  });
}

function jobOf(inputs: readonly string[], id: string, planPath: string): ImportJob {
  return { inputs, id, planPath, officePath: join(dirname(planPath), 'offices', `${id}.yaml`) };
}

/** The file's name as an id. */
function idOf(path: string): string {
  return slug(basename(path, extname(path)).slice(0, longestName)) || 'ke-hoach';
}

/** Documents that are named, each once; a folder stands for those in it, at least one. */
export async function findDocuments(
  paths: readonly string[],
  language: Language,
): Promise<readonly string[]> {
  const { nothingIn } = commandWords[language].import;
  const found = new Map<string, string>();
  for (const path of paths) {
    const documents = (await isFolder(path)) ? await documentsIn(path) : [path];
    if (documents.length === 0) throw new UsageError(nothingIn(path));
    for (const document of documents) {
      if (!found.has(resolve(document))) found.set(resolve(document), document);
    }
  }
  return [...found.values()];
}

/** Old documents right in a folder, by name; `~$` marks the lock of a file open in Word. */
async function documentsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [folder];
  const names = entries
    .filter((entry) => !entry.isDirectory() && !/^(?:~\$|\.)/.test(entry.name))
    .map(({ name }) => name);
  const saved = new Set(names.filter((name) => /\.docx$/i.test(name)).map(stem));
  return names
    .filter((name) => documentName.test(name) || (otherDocument.test(name) && !saved.has(stem(name))))
    .sort(new Intl.Collator('vi', { numeric: true }).compare)
    .map((name) => join(folder, name));
}

function stem(name: string): string {
  return basename(name, extname(name));
}
