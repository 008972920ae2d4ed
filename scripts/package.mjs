/**
 * Packs the product for people who have no Node, no rights to install and no network: Node, the program, what it loads, the
 * Vietnamese manual and the examples, to be unpacked anywhere. `node scripts/package.mjs win|linux|mac…` writes dist/package/.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeArchive } from './package/archive.mjs';
import { licenceOfNode, licences } from './package/licences.mjs';
import { nodeBinary } from './package/node-binary.mjs';
import { filesBelow, programFiles } from './package/program-files.mjs';
import { nodeVersion, targets } from './package/targets.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist', 'package');
const read = (path) => readFileSync(join(root, path));
const { version } = JSON.parse(read('package.json'));

/** Pages for those who develop the product. */
const forDevelopers = ['architecture.md', 'performance.md', 'security.md'].map((name) => `docs/${name}`);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in targets));
if (wanted.length === 0 || unknown.length > 0) {
  console.error(`node scripts/package.mjs ${Object.keys(targets).join('|')}`);
  process.exit(2);
}

const program = await programFiles(root);
const manual = filesBelow(root, 'docs').filter((path) => !forDevelopers.includes(path));
const examples = filesBelow(root, 'plans');
const notices = `${licenceOfNode(nodeVersion)}\n${'-'.repeat(80)}\n\n${licences(root, program)}`;

/** A path in the package, by the path in the repository. */
const same = (path) => ({ path, bytes: read(path) });
const shared = {
  program: program.map((path) => ({ path: `app/${path}`, bytes: read(path) })),
  manual: [same('README.vi.md'), ...manual.map(same)],
  examples: examples.map(same),
  licences: [{ path: 'LICENSES.txt', bytes: Buffer.from(notices) }],
};

for (const target of wanted.flatMap((name) => targets[name])) {
  const windows = target.archive === 'zip';
  const parts = {
    node: [
      {
        path: `bin/${target.binary}`,
        bytes: await nodeBinary(target, join(folder, 'node')),
        isProgram: true,
      },
    ],
    ...shared,
    launcher: [
      windows
        ? { path: 'kehoach.cmd', bytes: read('scripts/package/kehoach.cmd') }
        : { path: 'kehoach', bytes: read('scripts/package/kehoach.sh'), isProgram: true },
    ],
  };
  const top = `kehoach-${version}`;
  const entries = Object.values(parts)
    .flat()
    .map((entry) => ({ ...entry, path: `${top}/${entry.path}` }));
  const name = `${top}-${target.name}.${target.archive}`;
  const size = await writeArchive(join(folder, name), target.archive, entries);
  const sizes = Object.entries(parts).map(
    ([part, files]) => `${part} ${megabytes(files.reduce((sum, { bytes }) => sum + bytes.length, 0))}`,
  );
  console.log(
    `dist/package/${name}: ${megabytes(size)}, ${entries.length} files; unpacked: ${sizes.join(', ')}`,
  );
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
