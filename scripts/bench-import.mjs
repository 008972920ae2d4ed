/**
 * Time and memory of importing a Word file of up to 400 pages: the text of a plan over and over between its frame and its
 * signature. Called with a plan and a number of times it imports one such file and prints what it took.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { diskFiles } from '../dist/cli/disk.js';
import { fontFiles } from '../dist/cli/product-files.js';
import { importFiles } from '../dist/import-files.js';
import { layoutDocument } from '../dist/layout/layout-document.js';
import { composePlan } from '../dist/pipeline.js';
import { docxWriter } from '../dist/write/writers/docx.js';
import { median, root } from './bench-run.mjs';

const rounds = 3;

export function benchImport(plan) {
  return [1, 2, 4, 8, 16, 32].map((times) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [import.meta.filename, plan, String(times)],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  });
}

async function grow(plan, times) {
  const path = join(root, plan);
  const resources = { ...(await diskFiles(path)), fonts: fontFiles };
  const { docs, fonts } = await composePlan(path, resources);
  const largest = docs.reduce((a, b) =>
    layoutDocument(b, fonts).length > layoutDocument(a, fonts).length ? b : a,
  );
  const [{ blocks, ...section }, ...appendices] = largest.sections;
  const from = blocks.findIndex(({ style }) => style === 'heading1');
  const to = blocks.findLastIndex(({ role }) => role === 'signature');
  const text = Array(times).fill(blocks.slice(from, to)).flat();
  const sections = [
    { ...section, blocks: [...blocks.slice(0, from), ...text, ...blocks.slice(to)] },
    ...appendices,
  ];
  const doc = { ...largest, sections };
  const pages = layoutDocument(doc, fonts);
  const bytes = await docxWriter.write({ doc, fonts, pages: () => pages });
  const choices = { planPath: 'plan.yaml', officePath: 'office.yaml', id: 'plan' };
  const taken = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const { plan: yaml } = await importFiles([{ file: 'plan.docx', bytes }], choices, resources);
    if (yaml === undefined) throw new Error('nothing was imported');
    taken.push(performance.now() - start);
  }
  const time = median(taken);
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${String(pages.length).padStart(4)} pages: ${time.toFixed(0).padStart(6)} ms, ${((pages.length / time) * 1000).toFixed(0).padStart(4)} pages a second, ${memory.toFixed(0)} MB`,
  );
}

if (process.argv[1] === import.meta.filename) await grow(process.argv[2], Number(process.argv[3]));
