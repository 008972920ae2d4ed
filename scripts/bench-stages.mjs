/** Warm times of each stage, for each document of a plan. */
import { join } from 'node:path';
import { diskFiles } from '../dist/cli/disk.js';
import { fontFiles } from '../dist/cli/product-files.js';
import { composeDossier } from '../dist/compose/compose-dossier.js';
import { openFonts } from '../dist/doc/fonts.js';
import { layoutDocument } from '../dist/layout/layout-document.js';
import { checkPlan } from '../dist/pipeline.js';
import { docxWriter } from '../dist/write/writers/docx.js';
import { pdfWriter } from '../dist/write/writers/pdf.js';
import { bareNode, median, root } from './bench-run.mjs';

const rounds = 25;
/** Rounds before the first that counts. */
const warmUp = 10;

export async function benchStages(plan) {
  const path = join(root, plan);
  const files = await diskFiles(path);
  const fonts = openFonts(await fontFiles('tinos'));
  const { dossier, templates } = await checkPlan(path, files);
  const { docs } = composeDossier(dossier, templates, fonts);
  const stages = [
    ['read and check the plan', () => checkPlan(path, files)],
    [`compose ${docs.length} documents`, () => composeDossier(dossier, templates, fonts)],
    ...docs.flatMap((doc) => {
      const pages = layoutDocument(doc, fonts);
      const name = `${doc.id}, ${pages.length} pages`;
      return [
        [`${name}: lay out`, () => layoutDocument(doc, fonts)],
        [
          `${name}: lay out and write .pdf`,
          () => pdfWriter.write({ doc, fonts, pages: () => layoutDocument(doc, fonts) }),
        ],
        [`${name}: write .docx`, () => docxWriter.write({ doc, fonts, pages: () => pages })],
      ];
    }),
  ];
  const found = [];
  for (const [name, stage] of stages) {
    const times = [];
    for (let round = -warmUp; round < rounds; round++) {
      const start = performance.now();
      await stage();
      if (round >= 0) times.push(performance.now() - start);
    }
    found.push([name, { time: median(times), unit: bareNode() }]);
  }
  return found;
}
