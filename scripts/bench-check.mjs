/**
 * How long `kehoach check` takes: cold beside a bare `node -e 0`, what spelling adds to that, and many plans in one run with the
 * most memory it holds. Each run is a process of its own.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { alternate, root, runBare, runChild } from './bench-run.mjs';

const bin = join(root, 'dist/cli/bin.js');
const counts = [1, 100, 1000];
const rounds = 21;
const spelling = ['syllable-possible', 'word-confused'];

/** A plan checked cold, as it is and without the rules of spelling, in turn with `node -e 0`. */
export function benchColdCheck(plan) {
  return inFolder((folder) => {
    const [all, others] = ['all', 'others'].map((name) => {
      const path = join(folder, name, basename(plan));
      cpSync(join(root, plan), path);
      cpSync(join(root, dirname(plan), 'offices'), join(folder, name, 'offices'), { recursive: true });
      return path;
    });
    turnOff(spelling, join(dirname(others), 'offices'));
    return alternate(rounds, {
      'node -e 0': () => runBare(process.execPath, ['-e', '0']),
      'kehoach --version': () => runBare(process.execPath, [bin, '--version']),
      'kehoach check': () => runBare(process.execPath, [bin, 'check', all]),
      'kehoach check, without spelling': () => runBare(process.execPath, [bin, 'check', others]),
    });
  });
}

function turnOff(rules, offices) {
  const off = rules.map((code) => `${code}: off`).join(', ');
  for (const name of readdirSync(offices)) {
    const path = join(offices, name);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\ncheck: {rules: {${off}}}\n`);
  }
}

export function* benchCheck(plan) {
  for (const count of counts) {
    yield inFolder((folder) => {
      copies(join(root, plan), folder, count);
      const { time, memory } = runChild(process.execPath, [bin, 'check', folder, '--format', 'json']);
      const each = (time / count).toFixed(0);
      return `${String(count).padStart(4)} plans: ${time.toFixed(0).padStart(7)} ms, ${each.padStart(5)} ms each, ${memory.toFixed(0)} MB`;
    });
  }
}

/** What the function gives, with a folder of its own that is removed afterwards. */
function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-check-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A plan over and over under other ids, with the office files beside it. */
function copies(path, folder, count) {
  const text = readFileSync(path, 'utf8');
  cpSync(join(dirname(path), 'offices'), join(folder, 'offices'), { recursive: true });
  for (let i = 1; i <= count; i++) {
    writeFileSync(join(folder, `${i}-${basename(path)}`), text.replace(/^id: .*/m, `id: plan-${i}`));
  }
}
