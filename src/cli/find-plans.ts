import { readdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Language } from '../model/language.js';
import { decodeText } from '../read/decode-text.js';
import { isInside, readPath } from './disk.js';
import { isFolder } from './is-folder.js';
import { UsageError } from './usage-error.js';
import { commandWords } from './words.js';

/**
 * Plans named on the command line, at least one; a folder stands for every plan in it and below, nothing for `plans/`.
 * Office files, results and registers beside the plans are told by their fields and left out, and so are links that lead out of the folder: who
 * wants those names them. What cannot be read is left to the reader to report.
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
  return plansBelow(folder, await realpath(folder));
}

/** `root`: the real folder that no link may lead out of. */
async function plansBelow(folder: string, root: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [folder];
  const plans: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === 'kehoach.yaml')
      continue;
    if (entry.isDirectory()) plans.push(...(await plansBelow(path, root)));
    else if (!/\.ya?ml$/i.test(entry.name) || (entry.isSymbolicLink() && (await leadsOut(path, root))))
      continue;
    else if (!(await isNoPlan(path))) plans.push(path);
  }
  return plans;
}

/** A link to nowhere is left to the reader. */
async function leadsOut(link: string, root: string): Promise<boolean> {
  const target = await realpath(link).catch(() => undefined);
  return target !== undefined && !isInside(root, target);
}

const officeField = /^(?:letterhead|signers|symbol|name|short|level|place):/m;
const resultsField = /^(?:plan|units):/m;
const registerField = /^(?:issuer|entries):/m;
const planField = /^(?:id|title|office|period|sections):/m;

/** An office file, one of results, or a register has fields that only those have, and none of a plan's own. */
async function isNoPlan(path: string): Promise<boolean> {
  const read = await readPath(path);
  const text = 'bytes' in read ? (decodeText(read.bytes, path).value ?? '') : '';
  return (
    [officeField, resultsField, registerField].some((field) => field.test(text)) && !planField.test(text)
  );
}
