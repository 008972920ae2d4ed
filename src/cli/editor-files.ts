import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FirstFile } from '../first-plan/first-plan.js';
import { productRoot, programFile } from './product-files.js';

/**
 * What an editor wants in a working folder: settings, tasks and snippets for VS Code, and the schemas, so that all of it works
 * without network. The tasks run this very program, by where it lies.
 */
export async function editorFiles(): Promise<readonly FirstFile[]> {
  const folders = ['.vscode', 'schemas'].map(async (folder) => {
    const names = (await readdir(join(productRoot, folder))).sort();
    return Promise.all(
      names.map(async (name) => ({
        path: `${folder}/${name}`,
        text: await readFile(join(productRoot, folder, name), 'utf8'),
      })),
    );
  });
  return (await Promise.all(folders)).flat().map((file) => ({ ...file, text: forThisProgram(file.text) }));
}

/** The repository's own tasks run what it has compiled, by Node and a path from there. */
function forThisProgram(text: string): string {
  return text
    .replaceAll('"command": "node"', `"command": ${JSON.stringify(process.execPath)}`)
    .replaceAll('"dist/cli/bin.js"', JSON.stringify(programFile));
}
