/** Pictures in LibreOffice's print: as large as the layout has them, in the same place, and nothing moves around them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageGeometry } from '../../src/doc/page-geometry.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import type { Page } from '../../src/layout/page.js';
import { docOf, filler } from '../layout/check-layout.js';
import { jpegFile, picture } from '../support/pictures.js';
import { cell, paragraph, sampleFonts } from '../write/sample-doc.js';
import { compareDocs, missingPrograms } from './compare-lines.js';
import { expectEqual } from './expect-equal.js';

const absent = missingPrograms();

type Box = readonly [page: number, left: number, top: number, width: number, height: number];

/** The boxes of a PDF's pictures in points, as pdftohtml finds them. */
function printedBoxes(file: string, folder: string): Box[] {
  const out = join(folder, 'boxes');
  execFileSync('pdftohtml', ['-xml', '-zoom', '1', file, out], { stdio: 'ignore' });
  const pages = readFileSync(`${out}.xml`, 'utf8').split('<page ').slice(1);
  return pages.flatMap((page, index) =>
    [...page.matchAll(/<image top="(\d+)" left="(\d+)" width="(\d+)" height="(\d+)"/g)].map((found): Box => {
      const [top = 0, left = 0, width = 0, height = 0] = found.slice(1).map(Number);
      return [index, left, top, width, height];
    }),
  );
}

const boxes = (pages: readonly Page[]) =>
  pages.flatMap(({ lines }, page) =>
    lines.flatMap(({ y, picture: one }): Box[] => (one ? [[page, one.x, y, one.width, one.height]] : [])),
  );

describe.skipIf(absent !== undefined)(`pictures beside LibreOffice (${absent ?? 'compared'})`, () => {
  test('stand where the layout has them', async () => {
    const caption = (number: number) => paragraph('caption', `Hình ${number}. Sơ đồ phân luồng giao thông`);
    const portrait = docOf(
      [
        paragraph('body', 'Sơ đồ như sau:'),
        picture(300, 180.35, { spaceBefore: 6, keepWithNext: true }),
        caption(1),
        ...filler(26),
        picture(200.05, 150, { spaceBefore: 6, keepWithNext: true, file: jpegFile }),
        caption(2),
        paragraph('body', 'Hết.'),
        picture(900, 1200, { keepWithNext: true }),
        caption(3),
      ],
      {
        geometry: pageGeometry('landscape'),
        blocks: [paragraph('appendixLabel', 'Phụ lục'), picture(2000, 500)],
      },
      [
        {
          type: 'table',
          role: 'data',
          columns: [150, 200],
          borders: 'all',
          padding: { horizontal: 4, vertical: 2 },
          headerRows: 0,
          rows: [
            { cells: [{ blocks: [picture(100, 60)] }, cell('tableCell', 'a', { verticalAlign: 'center' })] },
          ],
        },
      ],
    );
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-pictures-'));
    const [printed] = await compareDocs([portrait], sampleFonts, folder);
    const laidOut = boxes(layoutDocument(portrait, sampleFonts));
    for (const file of ['0-ours.pdf', '0.pdf']) {
      const found = printedBoxes(join(folder, file), folder);
      expect(found.map(([page]) => page)).toEqual(laidOut.map(([page]) => page));
      const off = found.flatMap((box, index) =>
        box.map((side, i) => Math.abs(side - (laidOut[index]?.[i] ?? 0))),
      );
      // It gives whole points.
      expect(Math.max(...off), file).toBeLessThanOrEqual(1.5);
    }
    rmSync(folder, { recursive: true });
    if (printed) expectEqual(printed);
  }, 180_000);
});
