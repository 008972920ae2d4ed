import type { Finding } from '../model/finding.js';
import { readPath } from './disk.js';
import { inTheWay } from './in-the-way.js';
import { writeAtomically } from './write-file.js';

/** Writes a file that is not there yet or says the same already; over anything else, which may be somebody's work, only when forced. In a folder (`within`) that links do not leave. */
export async function writeNew(
  path: string,
  written: string | Uint8Array,
  force: boolean,
  within?: string,
): Promise<Finding | undefined> {
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  const there = await readPath(path);
  const isSame = 'bytes' in there && Buffer.compare(there.bytes, bytes) === 0;
  if (!force && !isSame) {
    const [blocked] = await inTheWay([path]);
    if (blocked) return blocked;
  }
  return isSame ? undefined : writeAtomically(path, bytes, within);
}
