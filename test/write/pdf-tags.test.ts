import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Block, Doc, Inline, Paragraph } from '../../src/doc/document.js';
import { pageGeometry } from '../../src/doc/page-geometry.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import type { Tag } from '../../src/write/pdf/tags/tag.js';
import { tagTree } from '../../src/write/pdf/tags/tag-tree.js';
import { pdfWriter } from '../../src/write/writers/pdf.js';
import { docOf, filler } from '../layout/check-layout.js';
import { numbered, numberNotes, sectionsOf } from '../layout/random-doc.js';
import fc from '../support/random.js';
import { cell, footnote, frame, paragraph, sampleDoc, sampleFonts, text } from './sample-doc.js';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-tags-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (doc: Doc) =>
  pdfWriter.write({ doc, fonts: sampleFonts, pages: () => layoutDocument(doc, sampleFonts) });

const item = (label: string, words: string): Paragraph =>
  paragraph('body', [{ type: 'text', text: label, label: true }, text(` ${words}`)]);

/** The tree in short: types only, children in brackets. */
function shape({ type, children }: Tag): string {
  const below = children.flatMap((child) => (child.type === 'content' ? [] : [shape(child)]));
  return below.length === 0 ? type : `${type}(${below.join(' ')})`;
}

const bodyShape = (...blocks: Block[]) =>
  shape(tagTree(docOf(blocks), [])).replace(/^Document\(Sect\((.*)\)\)$/, '$1');

describe('the structure of a document', () => {
  test('labelled paragraphs that follow one another are a list', () => {
    const one = 'LI(Lbl LBody)';
    expect(bodyShape(item('-', 'một'), item('-', 'hai'))).toBe(`L(${one} ${one})`);
    expect(bodyShape(item('-', 'một'), paragraph('body', 'lời'), item('-', 'hai'))).toBe(
      `L(${one}) P L(${one})`,
    );
  });
  test('a label of another kind opens a list inside the item, an open kind goes on', () => {
    const nested = bodyShape(
      item('1.', 'a'),
      item('a)', 'b'),
      item('-', 'c'),
      item('b)', 'd'),
      item('2.', 'e'),
    );
    expect(nested).toBe('L(LI(Lbl LBody(L(LI(Lbl LBody(L(LI(Lbl LBody)))) LI(Lbl LBody)))) LI(Lbl LBody))');
  });
  test('a label that stands alone is a paragraph', () => {
    expect(bodyShape(paragraph('body', [{ type: 'text', text: 'Điều 1.', label: true }]))).toBe('P');
  });
  test('headings lie at most one level below the one before', () => {
    const levels = [paragraph('heading3', 'a'), paragraph('heading4', 'b'), paragraph('heading1', 'c')];
    expect(bodyShape(...levels)).toBe('H1 H2 H1');
  });
  test('a data table has rows with header cells, a frame is read cell by cell', () => {
    const table = {
      type: 'table',
      columns: [100, 100],
      padding: { horizontal: 2, vertical: 1 },
      borders: 'all',
    } as const;
    const rows = [
      { cells: [cell('tableHead', 'Chỉ tiêu', { columnSpan: 2 })] },
      { cells: [cell('tableCell', 'a'), cell('tableCell', 'b')] },
    ];
    const tags = tagTree(docOf([{ ...table, role: 'data', headerRows: 1, rows }]), []);
    expect(shape(tags)).toContain('Table(THead(TR(TH(P))) TBody(TR(TD(P) TD(P))))');
    expect(JSON.stringify(tags)).toContain('"cell":{"scope":"Column","columns":2,"rows":1}');
    expect(
      bodyShape(frame('signature', [100, 100], [[[paragraph('body', 'a')], [paragraph('body', 'b')]]])),
    ).toBe('Div(P) Div(P)');
  });
});

/** What somebody who cannot see the pages is read: every word, a footnote's number and text where its mark stands. */
function heard(doc: Doc): string {
  const inline = (one: Inline): string => {
    if (one.type === 'text') return one.text;
    if (one.type === 'leader') return '…';
    if (one.type === 'footnote') return `${one.number}${one.number}${one.inlines.map(inline).join('')}`;
    return '';
  };
  const block = (one: Block): string => {
    if (one.type === 'paragraph') return one.inlines.map(inline).join('');
    if (one.type === 'table')
      return one.rows.flatMap((row) => row.cells.flatMap((c) => c.blocks.map(block))).join('');
    return '';
  };
  return doc.sections
    .flatMap(({ blocks, firstFooter = [] }) => [...blocks, ...firstFooter].map(block))
    .join('');
}

const letters = (words: string) => words.normalize('NFC').replace(/[\s\u00ad]/g, '');

async function readAloud(doc: Doc): Promise<string> {
  const path = join(folder, 'thu.pdf');
  writeFileSync(path, await write(doc));
  const tree = execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' });
  return tree
    .split('\n')
    .flatMap((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? [])
    .join('');
}

const hasPdfinfo = spawnSync('which', ['pdfinfo'], { stdio: 'ignore' }).status === 0;

describe.skipIf(!hasPdfinfo)('what the file is read as (needs pdfinfo)', () => {
  test('every word in the order of the document, and nothing besides', async () => {
    const doc = sampleDoc();
    expect(letters(await readAloud(doc))).toBe(letters(heard(doc)));
  });
  test('words stay apart where a line ends', async () => {
    const doc = docOf([paragraph('body', 'Ủy ban nhân dân xã tổ chức thực hiện. '.repeat(8).trim())]);
    expect((await readAloud(doc)).replace(/\s+/g, ' ')).toBe(heard(doc));
  });
  test('a paragraph, a row and a footnote that go on overleaf are read once and whole', async () => {
    const long = `${'Dài '.repeat(400)}hết`;
    const note = paragraph('body', [text('Lời'), footnote(1, long), text(' tiếp.')]);
    const doc = docOf([...filler(40), paragraph('body', long), ...filler(30), note]);
    expect(letters(await readAloud(doc))).toBe(letters(heard(doc)));
  });
  test('random documents', async () => {
    await fc.assert(
      fc.asyncProperty(sectionsOf, async (sections) => {
        const doc = numberNotes(numbered(sections));
        expect(letters(await readAloud(doc))).toBe(letters(heard(doc)));
      }),
      { numRuns: 12 },
    );
  });
});

test('the pages of an appendix with its own numbers are a section of their own', () => {
  const appendix = { geometry: pageGeometry('landscape'), blocks: [paragraph('appendixLabel', 'Phụ lục')] };
  expect(shape(tagTree(docOf([paragraph('body', 'a')], appendix), []))).toBe('Document(Sect(P) Sect(H1))');
});
