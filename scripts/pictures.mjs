/**
 * Makes the pictures of docs/images that show comparisons and handed out work, from the product itself. Needs soffice, pdftoppm and chromium.
 * Usage: npm run pictures
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root } from './bench-run.mjs';

const years = ['plans/tre-em-2026.yaml', 'plans/tre-em-2027.yaml'];
const folder = mkdtempSync(join(tmpdir(), 'kehoach-pictures-'));
const image = (name) => join(root, 'docs/images', name);

function diff(...options) {
  execFileSync(process.execPath, [join(root, 'dist/cli/bin.js'), 'diff', ...years, ...options], {
    cwd: root,
    stdio: 'ignore',
  });
}

/** The folder of a plan's work in files of these formats, on a day in the middle of the year. */
function tasks(formats, ...more) {
  const options = ['--format', formats, '--as-of', '15/5/2027', '--out', folder, ...more];
  execFileSync(process.execPath, [join(root, 'dist/cli/bin.js'), 'tasks', years[1], ...options], {
    cwd: root,
    stdio: 'ignore',
  });
  return join(folder, 'tre-em-2027');
}

/** The preview of a plan with something to look at. */
async function preview(view) {
  const plans = join(folder, 'plans');
  cpSync(join(root, 'plans'), plans, { recursive: true });
  const file = join(plans, 'ke-hoach-dau-tien.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Phát động và', 'Phát động và và'));
  const options = ['preview', 'plans/ke-hoach-dau-tien.yaml', '--no-open'];
  const server = spawn(process.execPath, [join(root, 'dist/cli/bin.js'), ...options], { cwd: folder });
  const [said] = await once(server.stdout, 'data');
  await view.goto(/http:\S+/.exec(String(said))[0]);
  await view.waitForSelector('body[data-panels]');
  await view.screenshot({ path: image('xem-truoc.png') });
  server.kill('SIGINT');
}

/** One page of a Word file, as LibreOffice shows it. */
function page(file, number, name) {
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    cwd: root,
    stdio: 'ignore',
  });
  const range = ['-f', String(number), '-l', String(number), '-singlefile'];
  execFileSync('pdftoppm', [
    '-r',
    '70',
    '-png',
    ...range,
    join(folder, basename(file).replace(/docx$/, 'pdf')),
    image(name),
  ]);
}

try {
  const [sheet, redline, html] = ['so-sanh.docx', 'theo-doi.docx', 'so-sanh.html'].map((name) =>
    join(folder, name),
  );
  diff('--out', sheet, '--redline', redline);
  diff('--out', html);
  page(sheet, 3, 'so-sanh-bang');
  page(redline, 3, 'so-sanh-theo-doi');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const view = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await view.goto(pathToFileURL(html).href);
  await view.screenshot({ path: image('so-sanh-trang.png') });
  const work = tasks('html,docx');
  await view.goto(pathToFileURL(join(work, 'nhiem-vu.html')).href);
  await view.screenshot({
    path: image('nhiem-vu-nam.png'),
    clip: { x: 0, y: 0, width: 1200, height: 1300 },
    fullPage: true,
  });
  await preview(view);
  await browser.close();
  page(join(work, 'kinh-te.docx'), 1, 'nhiem-vu-don-vi');
  page(join(tasks('docx', '--letters'), 'giao-nhiem-vu.docx'), 1, 'giao-nhiem-vu-1');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
