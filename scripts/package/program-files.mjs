import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';
import { nodeFileTrace } from '@vercel/nft';

/** The faces of the enclosed font that the product draws with; the package has others. */
const tinos = 'node_modules/@expo-google-fonts/tinos';
const faces = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'];

/** The paths, within the repository, of all that the compiled program reads while it runs. */
export async function programFiles(root) {
  const program = join(root, 'dist', 'program');
  const bundled = readdirSync(program).filter((name) => name.endsWith('.cjs'));
  return [
    ...['package.json', 'LICENSE', 'dist/cli/bin.js', 'dist/cli/run-script.js'],
    ...bundled.map((name) => `dist/program/${name}`),
    ...filesBelow(root, 'templates'),
    ...filesBelow(root, 'schemas'),
    ...filesBelow(root, '.vscode'),
    ...(await tracedPackages(root, program, bundled)),
    ...[`${tinos}/package.json`, ...faces.map((face) => `${tinos}/${face}/Tinos_${face}.ttf`)],
  ].sort();
}

/** Of the packages that stay outside the bundle, the files that they load, one another's and their own. */
async function tracedPackages(root, program, bundled) {
  const { resolve } = createRequire(join(program, 'main.cjs'));
  const required = bundled.flatMap((name) =>
    [...readFileSync(join(program, name), 'utf8').matchAll(/\brequire\([`'"]([^.`'"][^`'"]*)[`'"]\)/g)].map(
      ([, id]) => id,
    ),
  );
  const packages = [...new Set(required)].filter((id) => !isBuiltin(id));
  const { fileList } = await nodeFileTrace(
    packages.map((id) => resolve(id)),
    { base: root },
  );
  const paths = [...fileList].map((path) => path.replaceAll('\\', '/'));
  // Node looks a package up by its package.json, which no module loads.
  const folders = paths.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  const named = folders.filter((folder) => folder !== undefined).map((folder) => `${folder}/package.json`);
  return [...new Set([...paths, ...named])];
}

/** Every file below a folder of the repository, by its path from there with slashes. */
export function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}
