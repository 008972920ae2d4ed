import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FirstFile } from '../first-plan/first-plan.js';
import { productRoot, programFile } from './product-files.js';

/**
 * What an editor wants in a working folder: settings, tasks and snippets for VS Code, and the schemas, so that all of it works
 * without network. The tasks run this very program, by where it lies.
 */
export async function editorFiles(): Promise<readonly FirstFile[]> {
  const names = (await readdir(join(productRoot, '.vscode'))).sort();
  const forEditor = await Promise.all(names.map((name) => productFile(`.vscode/${name}`)));
  // What the settings name, and what those schemas refer to.
  const named = forEditor.flatMap(({ text }) => text.match(/schemas\/[\w.-]+/g) ?? []);
  const schemas = ['schemas/common.schema.json', ...new Set(named)];
  return [...forEditor, ...(await Promise.all(schemas.map(productFile)))];
}

async function productFile(path: string): Promise<FirstFile> {
  return { path, text: forThisProgram(await readFile(join(productRoot, path), 'utf8')) };
}

/** The repository's own tasks run what it has compiled, by Node and a path from there. */
function forThisProgram(text: string): string {
  return text
    .replaceAll('"command": "node"', `"command": ${JSON.stringify(process.execPath)}`)
    .replaceAll('"dist/cli/bin.js"', JSON.stringify(programFile));
}
