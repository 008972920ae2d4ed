import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { decodeText } from '../read/decode-text.js';
import { isFolder } from './is-folder.js';
import type { Language } from './report-input.js';
import { UsageError } from './usage-error.js';
import { commandWords } from './words.js';

/**
 * Plans named on the command line, at least one; a folder stands for every plan in it and below, nothing for `plans/`.
 * Office files and results beside the plans are told by their fields and left out. What cannot be read is left to the reader to report.
 */
export async function findPlans(paths: readonly string[], language: Language): Promise<readonly string[]> {
  const words = commandWords[language];
  if (paths.length === 0 && !(await isFolder('plans'))) throw new UsageError(words.noFolder);
  const named = paths.length > 0 ? paths : ['plans'];
  const found = new Map<string, string>();
  for (const path of named) {
    const plans = (await isFolder(path)) ? await plansIn(path) : [path];
    for (const plan of plans) if (!found.has(resolve(plan))) found.set(resolve(plan), plan);
  }
  if (found.size === 0) throw new UsageError(words.noPlans(named.map((path) => `“${path}”`).join(', ')));
  return [...found.values()];
}

/** Every plan in a folder and below. */
export async function plansIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [folder];
  const plans: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === 'kehoach.yaml')
      continue;
    if (entry.isDirectory()) plans.push(...(await plansIn(path)));
    else if (/\.ya?ml$/i.test(entry.name) && !(await isNoPlan(path))) plans.push(path);
  }
  return plans;
}

const officeField = /^(?:letterhead|signers|symbol|name|short|level|place):/m;
const resultsField = /^(?:plan|units):/m;
const planField = /^(?:id|title|office|period|sections):/m;

/** An office file, or one of results, has fields that only those have, and none of a plan's own. */
async function isNoPlan(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => new Uint8Array());
  const text = decodeText(bytes, path).value ?? '';
  return (officeField.test(text) || resultsField.test(text)) && !planField.test(text);
}
