/**
 * How long a plan takes and how much memory, cold through the command line and warm stage by stage, beside pandoc and
 * Typst on the same text, and how both grow up to 500 pages. Every time stands beside that of a bare `node -e 0` in the
 * same run, since machines differ and are shared. Compile first: `npm run bench` does. docs/performance.md holds a run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCheck, benchColdCheck } from './bench-check.mjs';
import { benchDiff } from './bench-diff.mjs';
import { benchGrowth } from './bench-growth.mjs';
import { benchImport } from './bench-import.mjs';
import { benchOthers } from './bench-others.mjs';
import { benchPreview } from './bench-preview.mjs';
import { alternate, root, runChild } from './bench-run.mjs';
import { benchStages } from './bench-stages.mjs';
import { benchTasks } from './bench-tasks.mjs';

const plan = 'plans/binh-long-2022.yaml';
const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
const out = join(folder, 'out');
const bare = () => runChild(process.execPath, ['-e', '0']);
const build = (name, format) => () =>
  runChild(process.execPath, [
    join(root, 'dist/cli/bin.js'),
    'build',
    name,
    '--format',
    format,
    '--out',
    out,
  ]);

/** Prints one row: milliseconds, the ratio to `node -e 0`, megabytes. */
function row(name, { time, unit, memory }) {
  const megabytes = memory === undefined ? '' : `${Math.round(memory)} MB`;
  console.log(
    `${name.padEnd(52)}${time.toFixed(time < 20 ? 1 : 0).padStart(7)} ms ${(time / unit).toFixed(2).padStart(7)} × ${megabytes.padStart(8)}`,
  );
}

console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${process.platform} ${release()}`,
);
console.log('medians; × is a multiple of `node -e 0` measured in turn with it; MB the most a process held\n');
try {
  const cold = alternate(9, {
    'node -e 0': bare,
    'kehoach --version': () => runChild(process.execPath, [join(root, 'dist/cli/bin.js'), '--version']),
    'kehoach check': () => runChild(process.execPath, [join(root, 'dist/cli/bin.js'), 'check', plan]),
    'kehoach build, 2 documents of 17 pages, .docx and .pdf': build(plan, 'docx,pdf'),
    'kehoach build, 1 document of 1 page, .docx and .pdf': build('plans/ke-hoach-dau-tien.yaml', 'docx,pdf'),
  });
  console.log('Cold, through the command line');
  for (const [name, result] of cold) row(name, result);
  console.log('\nCheck, cold, a plan of 11 pages; nothing added to any process');
  for (const [name, result] of benchColdCheck('plans/tam-duong-2024.yaml')) row(name, result);
  console.log('\nWarm, in one process');
  for (const [name, result] of await benchStages(plan)) row(name, result);
  console.log('\nOther programs on the words of the larger document, cold');
  for (const [name, result] of await benchOthers(plan, folder)) {
    if (typeof result === 'string') console.log(`${name.padEnd(52)}${result}`);
    else row(name, result);
  }
  console.log('\nGrowth: the larger document over and over, layout and .pdf, each in a process of its own');
  for (const line of benchGrowth(plan)) console.log(line);
  console.log('\nCheck: the plan over and over under other ids, each number of plans in one run');
  for (const line of benchCheck(plan)) console.log(line);
  console.log(
    '\nImport: the .docx of the larger document with its text over and over, each in a process of its own',
  );
  for (const line of benchImport(plan)) console.log(line);
  console.log(
    '\nDiff: duties on each side without ids, a tenth of them changed, each in a process of its own',
  );
  for (const line of benchDiff()) console.log(line);
  console.log('\nTasks: work lists of plans with 50 duties each as JSON, each number of plans in one run');
  for (const line of benchTasks()) console.log(line);
  console.log('\nPreview: a plan saved again and again, seen in Chromium');
  for (const line of await benchPreview('plans/tre-em-2027.yaml')) console.log(line);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
