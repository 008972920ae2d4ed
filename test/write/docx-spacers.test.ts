/** Where the Word file has a paragraph more so that LibreOffice's first guess at pages tears no heading from its text. */
import { describe, expect, test } from 'vitest';
import type { Block, Doc } from '../../src/doc/document.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { spacersBefore } from '../../src/write/docx/spacers-before.js';
import { docxWriter } from '../../src/write/writers/docx.js';
import { docOf } from '../layout/check-layout.js';
import { readPackage } from './read-package.js';
import { frame, paragraph, sampleFonts } from './sample-doc.js';

const words = (count: number) => 'tăng cường trách nhiệm của gia đình, nhà trường '.repeat(count).trim();

/** So many lines that fill a page but for a heading or two, and what comes after them. */
const afterLines = (count: number, ...rest: Block[]): Block[] => [
  ...Array.from({ length: count }, (_, index) =>
    paragraph('addressees', `dòng ${index + 1}`, { format: { spaceBefore: 670 / count - 16.1 } }),
  ),
  ...rest,
];
const heading = paragraph('heading1', 'I. NHIỆM VỤ');
const below = paragraph('heading2', '1. Mục');
const threeLines = paragraph('body', words(4));
const more = (count: number): Block[] =>
  Array.from({ length: count }, () => paragraph('addressees', 'còn nữa'));

function spacers(doc: Doc): [number, number][][] {
  return spacersBefore(doc, layoutDocument(doc, sampleFonts)).map((before) => [...before]);
}

describe('a heading that goes over with its text', () => {
  test.each([
    { lines: 23, after: 0, expected: [] },
    { lines: 24, after: 0, expected: [[23, 1]] },
    { lines: 25, after: 0, expected: [] },
    // Files of more than 98 nodes are dealt out by 20.
    { lines: 24, after: 98 - 26, expected: [[23, 1]] },
    { lines: 24, after: 99 - 26, expected: [] },
    { lines: 19, after: 98 - 21, expected: [] },
    { lines: 19, after: 99 - 21, expected: [[18, 1]] },
  ])('after $lines lines, before $after', ({ lines, after, expected }) => {
    const doc = docOf(afterLines(lines, heading, threeLines, ...more(after)));
    expect(layoutDocument(doc, sampleFonts)[1]?.firstBlock).toBe(lines);
    expect(spacers(doc)).toEqual([expected]);
  });

  test('two headings: as many as stand before the end of the guess', () => {
    expect(spacers(docOf(afterLines(23, heading, below, threeLines)))).toEqual([[[22, 2]]]);
    expect(spacers(docOf(afterLines(24, heading, below, threeLines)))).toEqual([[[23, 1]]]);
  });

  test('a section after the first, whose first piece does not count', () => {
    const first = [paragraph('body', 'Phần thứ nhất.')];
    expect(spacers(docOf(first, afterLines(24, heading, threeLines)))).toEqual([[], []]);
    expect(spacers(docOf(first, afterLines(25, heading, threeLines)))).toEqual([[], [[24, 1]]]);
  });

  test('a table counts by its rows', () => {
    const place = [paragraph('tableCell', 'ô')];
    const table = frame('signature', [200, 200], Array(3).fill([place, place]));
    const rows = (count: number) => afterLines(count, heading, threeLines);
    expect(spacers(docOf([table, ...rows(20)]))[0]).toEqual([[20, 1]]);
    expect(spacers(docOf([table, ...rows(21)]))[0]).toEqual([]);
  });
});

test('no other document has one', () => {
  expect(spacers(docOf(afterLines(24, paragraph('body', 'Không có đề mục.'), ...more(30))))).toEqual([[]]);
});

test('it stands in the middle of the page, a twentieth of a point high', async () => {
  const doc = docOf(afterLines(24, heading, threeLines));
  const pages = () => layoutDocument(doc, sampleFonts);
  const file = readPackage(await docxWriter.write({ doc, fonts: sampleFonts, pages }));
  const xml = file.get('word/document.xml') ?? '';
  const spacer = '<w:p><w:pPr><w:pStyle w:val="Spacer"/></w:pPr></w:p>';
  expect(xml.split(spacer)).toHaveLength(2);
  expect(xml.indexOf(spacer)).toBeGreaterThan(xml.indexOf('dòng 23<'));
  expect(xml.indexOf(spacer)).toBeLessThan(xml.indexOf('dòng 24<'));
});
