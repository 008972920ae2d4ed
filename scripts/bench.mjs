/**
 * How the time of building the largest example is shared out, warm, as multiples of reading and checking it in the same run.
 * Compile first: `npm run bench` does.
 */
import { join } from 'node:path';
import { diskFiles } from '../dist/cli/disk.js';
import { fontFiles } from '../dist/cli/product-files.js';
import { composeDossier } from '../dist/compose/compose-dossier.js';
import { openFonts } from '../dist/doc/fonts.js';
import { layoutDocument } from '../dist/layout/layout-document.js';
import { checkPlan } from '../dist/pipeline.js';
import { docxWriter } from '../dist/write/writers/docx.js';
import { pdfWriter } from '../dist/write/writers/pdf.js';

const rounds = 12;
const plan = join(import.meta.dirname, '..', 'plans', 'binh-long-2022.yaml');
const files = await diskFiles(plan);
const fonts = openFonts(await fontFiles('tinos'));
const { dossier, templates } = await checkPlan(plan, files);
const { docs } = composeDossier(dossier, templates, fonts);
const pages = docs.map((doc) => layoutDocument(doc, fonts));
const each = (write) => Promise.all(docs.map((doc, i) => write({ doc, fonts, pages: () => pages[i] })));

const stages = {
  'read and check': () => checkPlan(plan, files),
  compose: () => composeDossier(dossier, templates, fonts),
  'lay out': () => docs.map((doc) => layoutDocument(doc, fonts)),
  'write .docx': () => each(docxWriter.write),
  'write .pdf': () => each(pdfWriter.write),
};

const medians = {};
for (const [name, stage] of Object.entries(stages)) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await stage();
    times.push(performance.now() - start);
  }
  medians[name] = times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}
const unit = medians['read and check'];
console.log(`${pages.flat().length} pages, ${docs.length} documents; median of ${rounds} rounds`);
for (const [name, time] of Object.entries(medians)) {
  console.log(`${name.padEnd(16)} ${(time / unit).toFixed(2)} × (${time.toFixed(1)} ms here)`);
}
