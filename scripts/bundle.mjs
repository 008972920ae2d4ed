/**
 * Puts what the command line runs into few files: Node takes longer to find and open hundreds of modules than to run them.
 * What every command needs is in one, what checking needs in another, what only other commands need in theirs.
 * Runs after tsc, whose modules stay in dist/ for those who import the package.
 */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { inAscii, rewriteLiterals } from './rewrite-literals.mjs';
import { withoutSamples } from './without-samples.mjs';

const root = join(import.meta.dirname, '..');
const source = (path) => join(root, 'src', path);
const main = source('cli/main.ts');

/** Loaded by every check, though by dynamic imports: a plan that cannot be printed needs less. */
const checking = [
  'cli/commands/check.ts',
  'compose/compose-dossier.ts',
  'compose/unprinted.ts',
  'font-findings.ts',
].map(source);

/**
 * Load other files of their own packages by themselves, or come under a licence of their own (ical.js); and only when a file is
 * written.
 */
const external = ['docx', 'ical.js', 'pdfmake', 'subset-font'].map((name) => new RegExp(`^${name}(?:/|$)`));

/**
 * What packages load and we have no use for: commander can start a command as a program of its own, Handlebars can map
 * compiled templates to their sources. Both do without where there is no such module.
 */
const unused = [
  [/^(?:node:)?child_process$/, /\/commander\//],
  [/^source-map$/, /\/handlebars\//],
];
const nothing = '\0nothing';
const withoutUnused = {
  name: 'without-unused',
  resolveId: (id, importer = '') =>
    unused.some(([name, user]) => name.test(id) && user.test(importer)) ? nothing : undefined,
  load: (id) => (id === nothing ? 'export default {};' : undefined),
};

/** The modules with all they import, but for dynamic imports. */
function closure(ids, chunking, found = new Set()) {
  for (const id of ids) {
    if (found.has(id)) continue;
    found.add(id);
    closure(chunking.getModuleInfo(id)?.importedIds ?? [], chunking, found);
  }
  return found;
}

const sets = {};

/** The file that a module goes to where it is not the one of its command. */
function fileOf(id, chunking) {
  sets.start ??= closure([main], chunking);
  sets.check ??= closure(checking, chunking);
  if (id === main) return undefined;
  return ['start', 'check'].find((name) => sets[name].has(id));
}

// As deep as src/cli, so that the package's own files are found from there.
const folder = join(root, 'dist', 'program');
rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: { main },
  platform: 'node',
  external,
  preserveEntrySignatures: false,
  // A module that is imported in both ways is loaded for the sake of the static import: that is no mistake.
  checks: { ineffectiveDynamicImport: false, pluginTimings: false },
  plugins: [withoutSamples, withoutUnused, rewriteLiterals],
});
const { output } = await bundle.generate({
  format: 'cjs',
  dynamicImportInCjs: false,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
  minify: true,
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [{ name: fileOf, debugName: 'by command' }],
  },
});
await bundle.close();

/** As `require` wraps a module. */
const wrapped = (code) => `(function (exports, require, module, __filename, __dirname) {${code}\n})`;

mkdirSync(folder, { recursive: true });
for (const { fileName, code } of output) writeFileSync(join(folder, fileName), wrapped(inAscii(code)));
// Which modules stand where, for tests and for whoever wonders.
const modules = output.map(({ fileName, moduleIds }) => [
  fileName,
  moduleIds.map((id) => relative(root, id)),
]);
writeFileSync(join(folder, 'modules.json'), JSON.stringify(Object.fromEntries(modules), null, 1));
chmodSync(join(root, 'dist', 'cli', 'bin.js'), 0o755);
