/** How long `kehoach check` takes for many plans in one run, and the most memory it holds; each in a process of its own. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { root, runChild } from './bench-run.mjs';

const counts = [1, 100, 1000];

export function* benchCheck(plan) {
  for (const count of counts) {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-check-'));
    try {
      copies(join(root, plan), folder, count);
      const bin = join(root, 'dist/cli/bin.js');
      const { time, memory } = runChild(process.execPath, [bin, 'check', folder, '--format', 'json']);
      const each = (time / count).toFixed(0);
      yield `${String(count).padStart(4)} plans: ${time.toFixed(0).padStart(7)} ms, ${each.padStart(5)} ms each, ${memory.toFixed(0)} MB`;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
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
