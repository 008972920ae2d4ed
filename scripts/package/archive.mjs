import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { create } from 'tar';

/**
 * The time that every file of an archive bears, so that the same contents are the same bytes wherever they are packed: a .zip keeps
 * the clock on the wall, a .tar the moment.
 */
const onTheWall = new Date(2026, 0, 1);
const moment = new Date('2026-01-01T00:00:00Z');

/**
 * Files as one archive. Each entry has its path with slashes, its bytes, and whether it is run as a program.
 * The format is `zip` or `tar.gz`. Returns the archive's size in bytes.
 */
export async function writeArchive(path, format, entries) {
  mkdirSync(dirname(path), { recursive: true });
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  if (format === 'zip') writeFileSync(path, zip(sorted));
  else await writeTar(path, sorted);
  return statSync(path).size;
}

function zip(entries) {
  const files = entries.map(({ path, bytes, isProgram }) => {
    // In Unix's words, which unpackers of other systems keep: the upper half holds the mode of a regular file.
    const attrs = ((isProgram ? 0o100755 : 0o100644) << 16) >>> 0;
    return [path, [new Uint8Array(bytes), { os: 3, attrs }]];
  });
  return zipSync(Object.fromEntries(files), { level: 9, mtime: onTheWall });
}

async function writeTar(file, entries) {
  const folder = mkdtempSync(join(dirname(file), 'part-'));
  try {
    for (const { path, bytes, isProgram } of entries) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes, { mode: isProgram ? 0o755 : 0o644 });
    }
    const paths = entries.map(({ path }) => path);
    await create({ file, cwd: folder, gzip: { level: 9 }, portable: true, mtime: moment }, paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
