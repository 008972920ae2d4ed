import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Plans named on the command line; a folder stands for every plan in it and below, nothing for `plans/`.
 * Office files beside the plans are told by their keys and left out.
 */
export async function findPlans(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths.length > 0 ? paths : ['plans']) {
    const isFolder = await stat(path).then(
      (info) => info.isDirectory(),
      () => false,
    );
    if (isFolder) found.push(...(await plansIn(path)));
    else found.push(path);
  }
  return [...new Set(found)];
}

async function plansIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const plans: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === 'kehoach.yaml')
      continue;
    if (entry.isDirectory()) plans.push(...(await plansIn(path)));
    else if (/\.ya?ml$/i.test(entry.name) && !(await isOffice(path))) plans.push(path);
  }
  return plans;
}

/** An office file has a letterhead at its root and no title. A file that cannot be read is left to the reader to report. */
async function isOffice(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return /^letterhead:/m.test(text) && !/^title:/m.test(text);
}
