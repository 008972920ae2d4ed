/** Runs child processes and functions for the benchmark and takes medians. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

const memoryFile = join(tmpdir(), `kehoach-bench-${process.pid}.txt`);
/** Makes a Node process say at its end how many kilobytes it held at most. */
const tellMemory = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs';
   process.on('exit', () => writeFileSync(${JSON.stringify(memoryFile)}, String(process.resourceUsage().maxRSS)));`,
)}`;

/** Runs a program to its end: milliseconds, and the most memory in megabytes where it is a Node process. Throws when it fails. */
export function runChild(program, options) {
  const isNode = program === process.execPath;
  const { time } = runBare(program, isNode ? ['--import', tellMemory, ...options] : options);
  if (!isNode || !existsSync(memoryFile)) return { time };
  const memory = Number(readFileSync(memoryFile, 'utf8')) / 1024;
  rmSync(memoryFile);
  return { time, memory };
}

/** The same with nothing added to the process, not even what tells its memory. */
export function runBare(program, options) {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, options, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${program} ${options.join(' ')}: ${stderr}`);
  return { time };
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/**
 * Runs each in turn, round after round, so that a busy moment meets all alike: the median time of each with that of the
 * first, which is `node -e 0`.
 */
export function alternate(rounds, runs) {
  const all = new Map(Object.keys(runs).map((name) => [name, []]));
  for (const run of Object.values(runs)) run();
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(runs)) all.get(name).push(run());
  const medians = [...all].map(([name, found]) => [
    name,
    {
      time: median(found.map(({ time }) => time)),
      ...(found[0].memory === undefined ? {} : { memory: Math.max(...found.map(({ memory }) => memory)) }),
    },
  ]);
  const [[, { time: unit }]] = medians;
  return medians.map(([name, found]) => [name, { ...found, unit }]);
}

/** The median time of `node -e 0` now. */
export function bareNode(rounds = 5) {
  return median(Array.from({ length: rounds }, () => runChild(process.execPath, ['-e', '0']).time));
}
