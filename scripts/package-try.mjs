/**
 * Packs the product and uses it as an officer does: unpacked in a folder with spaces and diacritics, without Node on the path,
 * without network, with files dropped on it. The Windows package runs under Wine where Debian's wine64 is, and it is said where it
 * is not. Prints the times of its start beside those of a bare Node of the same binary. Ends with 1 when something is amiss.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const top = mkdtempSync(join(tmpdir(), 'kehoach-'));
const faults = [];

/** A folder as on an officer's desk: a plan, last year's, their office, under names that scripts stumble over. */
function desk(name, ...below) {
  const folder = join(top, name, 'Nguyễn Văn A', ...below);
  cpSync(join(root, 'plans', 'offices'), join(folder, 'offices'), { recursive: true });
  copyFileSync(join(root, 'plans', 'ke-hoach-dau-tien.yaml'), join(folder, 'Kế hoạch.yaml'));
  for (const year of [2026, 2027]) {
    copyFileSync(join(root, 'plans', `tre-em-${year}.yaml`), join(folder, `Trẻ em ${year}.yaml`));
  }
  return folder;
}

/** What is dropped, one after another, the exit code and a file that comes of it; a plan's documents lie in `out/<id>`. */
const drops = [
  { files: ['Kế hoạch.yaml'], makes: /^out\/.*\.docx$/ },
  { files: ['Trẻ em 2026.yaml', 'Trẻ em 2027.yaml'], makes: /^so-sanh-.*\.docx$/ },
];

/** Drops files with `run(files)`, which gives the exit code and what was said. */
function tryDrops(system, folder, run) {
  const use = (files, makes) => {
    const { code, said } = run(files);
    const made = filesBelow(folder).find((path) => makes.test(path));
    const good = code === 0 && made !== undefined && !/[�?]{2}|Error:|\bat .*:\d+:\d+/.test(said);
    if (!good) faults.push(`${system}: ${files.join(', ')}: ${code}, ${made}\n${said}`);
    console.log(`${system}: ${files.join(' + ')} → ${made ?? 'nothing'} (exit ${code})`);
    return made;
  };
  for (const { files, makes } of drops) use(files, makes);
  const docx = filesBelow(folder).find((path) => drops[0].makes.test(path));
  if (docx === undefined) return;
  copyFileSync(join(folder, docx), join(folder, 'Năm trước.docx'));
  use(['Năm trước.docx'], /^Năm trước\.yaml$/);
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function pack(target) {
  const script = join(root, 'scripts', 'package.mjs');
  process.stdout.write(execFileSync(process.execPath, [script, target], { encoding: 'utf8' }));
}

function tryLinux() {
  pack('linux');
  const place = join(top, 'Phần mềm');
  mkdirSync(place);
  const archive = join(root, 'dist', 'package', `kehoach-${version}-linux-x64.tar.gz`);
  execFileSync('tar', ['-xzf', archive, '-C', place]);
  const kehoach = join(place, `kehoach-${version}`, 'kehoach');
  // A network of its own has no way out; not everybody may make one.
  const isAlone = spawnSync('unshare', ['--net', 'true']).status === 0;
  if (!isAlone) console.log('Linux: the network could not be taken away');
  const alone = isAlone ? ['unshare', '--net', 'env'] : ['env'];
  const start = (args, cwd) => {
    const [command, ...rest] = [...alone, '-i', 'PATH=/usr/bin:/bin', kehoach, ...args];
    return spawnSync(command, rest, { cwd, encoding: 'utf8' });
  };
  const folder = desk('linux', 'Máy tính (1) & khác');
  tryDrops('Linux', folder, (files) => {
    const { status, stdout, stderr } = start(files, folder);
    return { code: status, said: stdout + stderr };
  });
  const told = start(['--version'], folder).stdout.trim();
  if (told !== version) faults.push(`Linux: --version says ${told}`);
  const node = join(dirname(kehoach), 'bin', 'node');
  const bare = median(() => spawnSync(node, ['-e', '0']));
  for (const option of ['--version', '--help']) {
    const time = median(() => spawnSync(kehoach, [option]));
    console.log(
      `Linux: ${option} takes ${(time / bare).toFixed(2)} times a bare node -e 0 (${time.toFixed(0)} ms)`,
    );
  }
}

/** The median time of 21 runs, after two that nobody times, in milliseconds. */
function median(run) {
  run();
  run();
  const times = Array.from({ length: 21 }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return times.sort((a, b) => a - b)[10];
}

const wine = '/usr/lib/wine/wine64';

function tryWindows() {
  pack('win');
  if (!existsSync(wine)) {
    console.log('Windows: not tried, since wine64 is not here');
    return;
  }
  const place = join(top, 'Ổ-đĩa', 'Phần-mềm');
  const archive = unzipSync(readFileSync(join(root, 'dist', 'package', `kehoach-${version}-win-x64.zip`)));
  for (const [path, bytes] of Object.entries(archive)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
  const folder = desk('windows', 'Máy tính');
  const env = {
    ...process.env,
    ...{ WINEPREFIX: join(top, 'wine'), WINEDEBUG: '-all', LANG: 'C.UTF-8' },
    // Wine says it is an older Windows than Node asks for.
    NODE_SKIP_PLATFORM_CHECK: '1',
  };
  const windows = (path) => `Z:${path.replaceAll('/', '\\')}`;
  const said = (name) => (existsSync(join(top, name)) ? readFileSync(join(top, name), 'utf8') : '');
  tryDrops('Windows (Wine)', folder, (files) => {
    for (const name of ['out.txt', 'err.txt']) rmSync(join(top, name), { force: true });
    // As Explorer starts it, but that Wine wants no quotes around all, and its Node its output in files.
    const dropped = files.map((file) => windows(join(folder, file)));
    const to = ['>', windows(join(top, 'out.txt')), '2>', windows(join(top, 'err.txt')), '<', 'nul'];
    const command = [windows(join(place, `kehoach-${version}`, 'kehoach.cmd')), ...dropped, ...to];
    const { status } = spawnSync(wine, ['cmd', '/c', ...command], { env, timeout: 120_000 });
    if (!said('err.txt').includes('Nhấn một phím bất kỳ'))
      faults.push('Windows: the window did not wait for a key');
    return { code: status, said: said('out.txt') + said('err.txt') };
  });
}

try {
  if (process.platform === 'linux') tryLinux();
  else console.log('Linux: not tried, since this is none');
  tryWindows();
} finally {
  rmSync(top, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
