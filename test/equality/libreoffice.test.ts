import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import type { Block, Doc, Row } from '../../src/doc/document.js';
import { docOf } from '../layout/check-layout.js';
import { cell, footnote, paragraph, sampleDoc, sampleFonts, text } from '../write/sample-doc.js';
import { compareDoc, missingPrograms } from './compare-lines.js';
import { expectEqual } from './expect-equal.js';

const absent = missingPrograms();
const seeds = join(import.meta.dirname, '../../../shared/seeds');

/** One conversion takes about 1.5 s, more where the machine is busy. */
const timeout = 180_000;

async function expectSame(doc: Doc): Promise<void> {
  expectEqual(await compareDoc(doc, sampleFonts));
}

/** The paragraphs of a seed; headings by their look. */
function seedBlocks(name: string): Block[] {
  const source = readFileSync(join(seeds, name), 'utf8')
    .normalize('NFC')
    .replace(/[ \t]+/g, ' ');
  const paragraphs = source.split(/\n\s*\n/).map((part) =>
    part
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' '),
  );
  return paragraphs.filter(Boolean).map((words) => {
    if (/^[IVX]+\. /.test(words) && words.length < 120) return paragraph('heading1', words);
    return paragraph(/^\d+\. /.test(words) && words.length < 90 ? 'heading2' : 'body', words);
  });
}

const phrase = 'tăng cường trách nhiệm của gia đình, nhà trường và xã hội giai đoạn 2026-2030';
const sentence = (length: number) => Array(length).fill(phrase).join('; ');

describe.skipIf(absent !== undefined)(
  `our PDF is LibreOffice's print of the Word file (${absent ?? 'compared'})`,
  () => {
    test(
      'the sample: frames, box, lists, tables, footnote, landscape appendix',
      () => expectSame(sampleDoc()),
      timeout,
    );

    test(
      'tables over several pages, with rows taller than a page',
      () => {
        const row = (index: number, length: number): Row => ({
          cells: [
            cell('tableCell', String(index)),
            cell('tableCell', sentence(length)),
            cell('tableCell', 'Cả năm'),
          ],
        });
        const head: Row = { cells: ['TT', 'Nhiệm vụ', 'Thời gian'].map((words) => cell('tableHead', words)) };
        const lengths = Array.from({ length: 40 }, (_, index) => (index === 20 ? 90 : 1 + (index % 4)));
        return expectSame(
          docOf([
            paragraph('body', sentence(5)),
            {
              type: 'table',
              role: 'data',
              columns: [40, 300, 113],
              borders: 'all',
              padding: { horizontal: 5, vertical: 1 },
              headerRows: 1,
              spaceBefore: 6,
              rows: [head, ...lengths.map((length, index) => row(index + 1, length))],
            },
            paragraph('body', sentence(3)),
          ]),
        );
      },
      timeout,
    );

    test(
      'footnotes that go on overleaf',
      () => {
        const blocks = Array.from({ length: 30 }, (_, index) =>
          paragraph('body', [
            text(sentence(1 + (index % 3))),
            ...(index % 4 === 1 ? [footnote((index + 3) / 4, sentence(1 + (index % 7)))] : []),
            text(` ${sentence(2)}`),
          ]),
        );
        return expectSame(docOf(blocks));
      },
      timeout,
    );

    const names = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];
    if (names.length === 0) test.skip('real documents: ../shared/seeds is absent', () => {});
    test.each(names)('real document %s', (name) => expectSame(docOf(seedBlocks(name))), timeout);
  },
);
