/**
 * The preview in a real browser: from the save of a plan to its words painted on the page, over 50 saves; and what server and page hold
 * before and after 500. Needs chromium.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bareNode, root } from './bench-run.mjs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** Between two saves: what stands beside the pages is made then. */
const pause = 100;

export async function benchPreview(plan) {
  if (!existsSync(executablePath)) return [`${executablePath} is not installed`];
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-preview-'));
  cpSync(join(root, 'plans'), join(folder, 'plans'), { recursive: true });
  const { server, address } = await start(folder, plan);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(address);
    await page.waitForSelector('body[data-panels]');
    const { all, pages } = await longest(page);
    const save = saver(join(folder, plan), page);
    for (let i = 0; i < 10; i++) await save();
    const times = [];
    for (let i = 0; i < 50; i++) times.push(await save());
    times.sort((a, b) => a - b);
    const before = await held(page, server);
    for (let i = 0; i < 500; i++) await save();
    const after = await held(page, server);
    const unit = bareNode();
    return [
      `50 saves of a plan of ${all} pages, the document of ${pages} in sight, from save to paint: median ${times[25]} ms (${(times[25] / unit).toFixed(1)} ×), 95% within ${times[47]} ms, at most ${times[49]} ms`,
      `500 saves more: the page's heap ${before.heap} → ${after.heap} MB, its nodes ${before.nodes} → ${after.nodes}, the program ${before.memory} → ${after.memory} MB`,
    ];
  } finally {
    await browser.close();
    server.kill('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Brings the longest document in sight: its pages, and those of all documents. */
async function longest(page) {
  const counts = [];
  for (const tab of await page.locator('#documents button').all()) {
    await tab.click();
    counts.push(await page.locator('#pages > *').count());
  }
  const pages = Math.max(...counts);
  await page.locator('#documents button').nth(counts.indexOf(pages)).click();
  return { pages, all: counts.reduce((sum, each) => sum + each, 0) };
}

/** The program with its address. */
function start(cwd, plan) {
  const server = spawn(process.execPath, [join(root, 'dist/cli/bin.js'), 'preview', plan, '--no-open'], {
    cwd,
  });
  return new Promise((resolve, reject) => {
    let said = '';
    server.on('error', reject);
    server.stdout.on('data', (text) => {
      said += text;
      const address = /http:\S+/.exec(said)?.[0];
      if (address) resolve({ server, address });
    });
  });
}

/** Saves the plan with another title, and resolves to the milliseconds until a frame with it has been painted. */
function saver(file, page) {
  const text = readFileSync(file, 'utf8');
  let count = 1_000;
  return async () => {
    const words = `thứ-${++count}`;
    const seen = page.evaluate(
      (sought) =>
        new Promise((resolve) => {
          // Told once a build: looking every frame would take the time that is measured.
          const observer = new MutationObserver(() => {
            if (!document.getElementById('pages').textContent.includes(sought)) return;
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
          });
          observer.observe(document.body, { attributeFilter: ['data-build'] });
        }),
      words,
    );
    await page.waitForTimeout(pause);
    const start = Date.now();
    writeFileSync(
      file,
      text.replace(/^title: .*$/m, (line) => `${line} ${words}`),
    );
    return (await seen) - start;
  };
}

async function held(page, server) {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes } = await client.send('Memory.getDOMCounters');
  const status = existsSync(`/proc/${server.pid}/status`)
    ? readFileSync(`/proc/${server.pid}/status`, 'utf8')
    : '';
  const memory = Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024);
  await client.detach();
  return { heap: (usedSize / 2 ** 20).toFixed(1), nodes, memory };
}

if (process.argv[1] === import.meta.filename)
  for (const line of await benchPreview(process.argv[2])) console.log(line);
