/**
 * Documents whose headings fall anywhere: short paragraphs, tables, an appendix. LibreOffice deals a file out to pages by
 * number before it sets a line, and where that first guess ends a page after a heading it may leave it there.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block, Doc, Row } from '../../src/doc/document.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { spacersBefore } from '../../src/write/docx/spacers-before.js';
import { docxWriter } from '../../src/write/writers/docx.js';
import { docOf } from '../layout/check-layout.js';
import fc from '../support/random.js';
import { cell, paragraph, sampleFonts } from '../write/sample-doc.js';
import { compareDocs, missingPrograms } from './compare-lines.js';
import { comparePages } from './compare-pages.js';
import { printByLibreOffice } from './print-by-libreoffice.js';
import { fontBoxes, printedWords } from './read-pdf.js';

const absent = missingPrograms();
const count = 60;

/** Words that differ from paragraph to paragraph, so that a line can be told by its words. */
const wordsOf = (most: number) =>
  fc
    .tuple(fc.integer({ min: 100, max: 99_999 }), fc.integer({ min: 1, max: most }))
    .map(([number, clauses]) => Array(clauses).fill(`tăng cường trách nhiệm ${number}`).join(', '));

const rowOf = wordsOf(3).map(
  (words): Row => ({ cells: ['1', words, 'Cả năm'].map((one) => cell('tableCell', one)) }),
);

const tableOf = fc.tuple(
  fc.boolean(),
  fc.oneof(
    { weight: 5, arbitrary: fc.array(rowOf, { minLength: 2, maxLength: 12 }) },
    fc.array(rowOf, { minLength: 30, maxLength: 80 }),
  ),
);

/** Headings with what stands under them: paragraphs, or a table with or without its title. */
const partOf = (clauses: number): fc.Arbitrary<Block[]> =>
  fc
    .record({
      headings: fc.constantFrom(
        ['heading2'] as const,
        ['heading2'] as const,
        ['heading1', 'heading2'] as const,
      ),
      words: fc.integer({ min: 100, max: 99_999 }),
      under: fc.oneof(
        { weight: 6, arbitrary: fc.array(wordsOf(clauses), { minLength: 1, maxLength: 4 }) },
        { weight: 1, arbitrary: tableOf },
      ),
    })
    .map(({ headings, words, under }) => [
      ...headings.map((style) => paragraph(style, `1. Nhiệm vụ ${words}`)),
      ...(isTable(under) ? tableBlocks(under[0], under[1]) : under.map((text) => paragraph('body', text))),
    ]);

type Under = string[] | [boolean, Row[]];
const isTable = (under: Under): under is [boolean, Row[]] => typeof under[0] === 'boolean';

function tableBlocks(titled: boolean, rows: readonly Row[]): Block[] {
  const head: Row = { cells: ['TT', 'Nhiệm vụ', 'Thời gian'].map((words) => cell('tableHead', words)) };
  return [
    ...(titled ? [paragraph('body', 'Bảng phân công', { keepWithNext: true })] : []),
    {
      type: 'table',
      role: 'data',
      columns: [40, 300, 113],
      borders: 'all',
      padding: { horizontal: 5, vertical: 1 },
      headerRows: 1,
      ...(titled ? { spaceBefore: 6 } : {}),
      rows: [head, ...rows],
    },
  ];
}

const sectionOf = fc
  .integer({ min: 1, max: 5 })
  .chain((clauses) => fc.array(partOf(clauses), { minLength: 8, maxLength: 30 }))
  .map((parts) => [...parts.flat(), paragraph('body', 'Hết.')]);

const docs: Doc[] = fc
  .sample(fc.array(sectionOf, { minLength: 1, maxLength: 2 }), { numRuns: count, seed: 1 })
  .map((sections) => docOf(...sections));
const laidOut = docs.map((doc) => layoutDocument(doc, sampleFonts));
const helped = docs.filter((doc, index) =>
  spacersBefore(doc, laidOut[index] ?? []).some((before) => before.size > 0),
);

describe.skipIf(absent !== undefined)(`LibreOffice's first guess (${absent ?? 'compared'})`, () => {
  test(`parts no heading from its text in ${count} documents`, async () => {
    const printed = await compareDocs(docs, sampleFonts);
    const differing = printed.flatMap(({ theirs }, index) =>
      theirs.differences.length + theirs.strays.length > 0 || theirs.pages.ours !== theirs.pages.theirs
        ? [{ index, pages: theirs.pages, first: theirs.differences[0] }]
        : [],
    );
    const pages = laidOut.reduce((sum, { length }) => sum + length, 0);
    const lines = printed.reduce((sum, { theirs }) => sum + theirs.lines.total, 0);
    process.stdout.write(
      `${count - differing.length} of ${count} documents equal, ${pages} pages, ${lines} lines; ${helped.length} with spacers\n`,
    );
    expect(differing).toEqual([]);
    expect(helped.length).toBeGreaterThan(5);
  }, 600_000);

  test('would, without the spacers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-guess-'));
    const files = helped.map((_, index) => join(folder, `${index}.docx`));
    for (const [index, doc] of helped.entries())
      writeFileSync(files[index] ?? '', await docxWriter.write({ doc, fonts: sampleFonts, pages: () => [] }));
    await printByLibreOffice(files, folder);
    const parted = helped.filter((doc, index) => {
      const words = printedWords(join(folder, `${index}.pdf`), fontBoxes.theirs);
      return comparePages(layoutDocument(doc, sampleFonts), words).differences.length > 0;
    });
    rmSync(folder, { recursive: true });
    process.stdout.write(`${parted.length} of ${helped.length} differ without spacers\n`);
    expect(parted.length).toBeGreaterThan(0);
  }, 300_000);
});
