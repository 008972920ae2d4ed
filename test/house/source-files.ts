import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The repository's own folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A file of ours with its path from the root, with slashes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface Module extends TextFile {
  /** Modules of ours, by path; type imports and dynamic ones count. */
  readonly inner: readonly string[];
  /** Those that are there when it runs: all but `import type`. */
  readonly loaded: readonly string[];
  /** Packages and `node:` modules, as written. */
  readonly outer: readonly string[];
}

const skipped = new Set(['node_modules', 'dist', 'out', 'coverage', '.git']);

/** Every file below a folder of the repository but installed and built ones, in order. */
export function filesBelow(folder: string): TextFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return [{ path, text: readFileSync(join(root, path), 'utf8') }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const isGenerated = ({ path }: TextFile) => path.split('/').includes('generated');

/** The modules of `src/` and what they import. */
export function modules(): Module[] {
  return filesBelow('src')
    .filter(({ path }) => path.endsWith('.ts'))
    .map((file) => {
      const all = importsOf(file.text);
      const loaded = importsOf(withoutTypeImports(file));
      const ours = (name: string) => name.startsWith('.');
      const path = (name: string) => posix.join(posix.dirname(file.path), name.replace(/\.js$/, '.ts'));
      return {
        ...file,
        inner: all.filter(ours).map(path),
        loaded: loaded.filter(ours).map(path),
        outer: all.filter((name) => !ours(name)),
      };
    });
}

function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function withoutTypeImports({ path, text }: TextFile): string {
  return ts
    .createSourceFile(path, text, ts.ScriptTarget.Latest)
    .statements.filter(
      (node) =>
        !(ts.isImportDeclaration(node) && node.importClause?.isTypeOnly) &&
        !(ts.isExportDeclaration(node) && node.isTypeOnly),
    )
    .map((node) => text.slice(node.pos, node.end))
    .join('');
}

/** The folder of `src/` that a module lives in; the modules at the top are each their own. */
export function partOf(path: string): string {
  const inside = relative('src', path).split(sep);
  return inside.length === 1 ? (inside[0] ?? '') : `${inside[0]}/`;
}
