import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from 'tar';
import { nodeVersion } from './targets.mjs';

/** Node's binary for a system, from the registry (npm checks its integrity) or from the last time, kept in a folder. */
export async function nodeBinary({ npm, binary }, cache) {
  const kept = join(cache, `${npm}-${nodeVersion}`);
  const read = () => readFileSync(join(kept, 'package', 'bin', binary));
  try {
    return read();
  } catch {
    mkdirSync(cache, { recursive: true });
  }
  const part = mkdtempSync(join(cache, 'part-'));
  const shell = process.platform === 'win32';
  const arguments_ = ['pack', `${npm}@${nodeVersion}`, '--silent', '--pack-destination', part];
  const name = execFileSync('npm', arguments_, { encoding: 'utf8', shell }).trim().split('\n').at(-1);
  await extract({ file: join(part, name), cwd: part });
  rmSync(join(part, name));
  rmSync(kept, { recursive: true, force: true });
  renameSync(part, kept);
  return read();
}
