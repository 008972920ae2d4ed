/**
 * Time and memory of layout and .pdf for a document repeated up to 500 pages. Called with a plan and a number of times
 * it does one such document and prints what it took.
 */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { diskFiles } from '../dist/cli/disk.js';
import { fontFiles } from '../dist/cli/product-files.js';
import { layoutDocument } from '../dist/layout/layout-document.js';
import { composePlan } from '../dist/pipeline.js';
import { pdfWriter } from '../dist/write/writers/pdf.js';
import { median, root } from './bench-run.mjs';

const rounds = 3;

export function benchGrowth(plan) {
  return [1, 2, 4, 8, 16, 40].map((times) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [import.meta.filename, plan, String(times)],
      {
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  });
}

async function grow(plan, times) {
  const path = join(root, plan);
  const { docs, fonts } = await composePlan(path, { ...(await diskFiles(path)), fonts: fontFiles });
  const largest = docs.reduce((a, b) =>
    layoutDocument(b, fonts).length > layoutDocument(a, fonts).length ? b : a,
  );
  const sections = largest.sections.map((section) => ({
    ...section,
    blocks: Array(times).fill(section.blocks).flat(),
  }));
  const doc = { ...largest, sections };
  const taken = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const pages = layoutDocument(doc, fonts);
    const middle = performance.now();
    const bytes = await pdfWriter.write({ doc, fonts, pages: () => pages });
    taken.push({
      layout: middle - start,
      pdf: performance.now() - middle,
      pages: pages.length,
      bytes: bytes.length,
    });
  }
  const [{ pages, bytes }] = taken;
  const layout = median(taken.map((each) => each.layout));
  const pdf = median(taken.map((each) => each.pdf));
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${String(pages).padStart(4)} pages: layout ${layout.toFixed(0).padStart(4)} ms (${(layout / pages).toFixed(2)} a page), .pdf ${pdf.toFixed(0).padStart(5)} ms (${(pdf / pages).toFixed(2)} a page), ${(bytes / 1024).toFixed(0).padStart(5)} kB, ${memory.toFixed(0)} MB`,
  );
}

if (process.argv[1] === import.meta.filename) await grow(process.argv[2], Number(process.argv[3]));
