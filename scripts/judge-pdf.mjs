/**
 * Holds every PDF that the product makes of its examples against PDF/A-2a and PDF/UA-1, with veraPDF (Maven Central; kept in
 * node_modules/.cache). Needs java 17, mvn and a built dist/. Usage: npm run judge:pdf [FILE.pdf…]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bench-run.mjs';

const judge = join(root, 'scripts/verapdf');
const jars = join(root, 'node_modules/.cache/verapdf');

function fetchJars() {
  if (existsSync(jars)) return;
  const options = [
    '-q',
    '-B',
    '-f',
    join(judge, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${jars}`,
  ];
  execFileSync('mvn', options, { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** The PDFs of every command that makes some, in a folder. */
function makeAll(folder) {
  cpSync(join(root, 'plans'), join(folder, 'plans'), { recursive: true });
  const [last, plan] = ['plans/tre-em-2026.yaml', 'plans/tre-em-2027.yaml'];
  const day = ['--as-of', '15/5/2027'];
  const commands = [
    ['build', 'plans', '--out', 'build', '--format', 'pdf'],
    ['build', plan, '--draft', '2', '--out', 'draft', '--format', 'pdf'],
    ['tasks', plan, ...day, '--format', 'pdf', '--out', 'tasks'],
    ...['--letters', '--extracts', '--remind'].map((kind) => [
      'tasks',
      plan,
      ...day,
      kind,
      '--out',
      `tasks${kind}`,
    ]),
    ['report', plan, '--results', 'plans/results/tre-em-2027-6-thang.yaml', '--out', 'bao-cao.yaml'],
    ['diff', last, plan, '--out', 'so-sanh.pdf'],
  ];
  for (const command of commands) {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli/bin.js'), ...command], {
      cwd: folder,
    });
    // 1: made, with findings.
    if (status !== 0 && status !== 1) throw new Error(`kehoach ${command.join(' ')}: ${status}\n${stderr}`);
  }
}

const given = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'kehoach-judge-'));
try {
  fetchJars();
  if (given.length === 0) makeAll(folder);
  const made = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.pdf'));
  const files = given.length > 0 ? given : made.sort().map((name) => join(folder, name));
  execFileSync('java', ['-cp', join(jars, '*'), join(judge, 'Judge.java'), ...files], { stdio: 'inherit' });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
