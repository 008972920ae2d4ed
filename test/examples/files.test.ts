/** The files of every example: every sentence of the YAML stands in them, and the judges of the formats find no fault. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Doc } from '../../src/doc/document.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { textsOf } from '../../src/model/texts.js';
import { levelled } from '../../src/model/vietnamese.js';
import { docxWriter } from '../../src/write/writers/docx.js';
import { pdfWriter } from '../../src/write/writers/pdf.js';
import { elements, readPackage, words } from '../write/read-package.js';
import { allParagraphs, composeExamples } from './examples.js';

const timeout = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'kehoach-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

const has = (program: string) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
const validator = join(import.meta.dirname, '../../../shared/tools/check-docx');

const examples = await composeExamples();
const files = await Promise.all(
  examples.flatMap(({ name, composed: { dossier, docs, fonts } }) =>
    docs.map(async (doc) => {
      if (!fonts || !dossier) throw new Error(`${name} was not composed`);
      const pages = layoutDocument(doc, fonts);
      const input = { doc, fonts, pages: () => pages };
      const [docx, pdf] = [join(folder, `${name}-${doc.id}.docx`), join(folder, `${name}-${doc.id}.pdf`)];
      const word = await docxWriter.write(input);
      writeFileSync(docx, word);
      writeFileSync(pdf, await pdfWriter.write(input));
      const carried = sourcesOf(doc);
      const texts = [...textsOf(dossier)].filter(({ pointer }) => carried.has(pointer));
      return {
        name: `${name}/${doc.id}`,
        doc,
        docx,
        pdf,
        word,
        texts: texts.flatMap(({ text }) => sentences(text)),
      };
    }),
  ),
);

/** The places in the YAML whose words the document prints. */
function sourcesOf(doc: Doc): Set<string> {
  const inlines = allParagraphs(doc).flatMap((paragraph) => paragraph.inlines);
  const notes = inlines.flatMap((inline) => (inline.type === 'footnote' ? inline.inlines : []));
  return new Set(
    [...inlines, ...notes].flatMap((inline) =>
      inline.type === 'text' && inline.source ? [inline.source] : [],
    ),
  );
}

/** An author's text as it can be searched for: in pieces between marks, mentions, notes, bars and its own end. */
function sentences(text: string): string[] {
  return text
    .split(/\[@[^\]]*\]|\^\[|\]|\*+|\n\s*\n|\n\s*[-+]\s|[|\n]/)
    .map((piece) => squeezed(piece.replace(/^\s*[-+]\s|^\s*V\/v\s/g, '').replace(/[\s.,;:/…]+$/, '')))
    .filter((piece) => piece.length > 1);
}

/** Without white space, capitals levelled: headings are printed in capitals, lines are broken anywhere. */
function squeezed(text: string): string {
  return levelled(text).replace(/[\s\u00a0]+/g, '');
}

test('the examples have many sentences', () => {
  expect(files.flatMap(({ texts }) => texts).length).toBeGreaterThan(450);
});

describe.each(files)('$name', ({ doc, docx, pdf, word, texts }) => {
  test('every sentence stands in the Word file', () => {
    const parts = readPackage(word);
    const xml = (parts.get('word/document.xml') ?? '') + (parts.get('word/footnotes.xml') ?? '');
    const paragraphs = elements(xml.replaceAll('<w:br/>', '<w:t> </w:t>'), 'w:p').map(words).join(' ');
    const printed = squeezed(unescaped(paragraphs));
    expect(texts.filter((text) => !printed.includes(text))).toEqual([]);
  });

  test.skipIf(!has('pdftotext'))('every sentence stands in the PDF (needs pdftotext)', () => {
    // Cell by cell and line by line: a sentence may run over a page number.
    const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8', timeout });
    const printed = squeezed(text.replace(/\f\d+\s*\n/g, '\n').replace(/(?<=\n)\d{1,2}\n/g, ''));
    const headless = (words: string) => !printed.includes(words);
    const lost = texts.filter(headless).filter((words) => !inPieces(words, printed));
    expect(lost).toEqual([]);
  });

  test.skipIf(!has('pdftotext'))('no word is torn at a slash or hyphen in the PDF (needs pdftotext)', () => {
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', timeout });
    expect(text).not.toMatch(/\d\/ [A-ZĐ]{2}|[A-ZĐ]- [A-ZĐ]{2,}/);
  });

  test.skipIf(!has('qpdf'))('qpdf finds no fault (needs qpdf)', () => {
    expect(execFileSync('qpdf', ['--check', pdf], { encoding: 'utf8', timeout })).toContain(
      'No syntax or stream encoding errors',
    );
  });

  test.skipIf(!has('pdfinfo'))(
    'PDF 1.7 with a title, four embedded fonts at most (needs poppler-utils)',
    () => {
      const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8', timeout });
      expect(info).toMatch(/PDF version:\s+1\.7/);
      expect(info).toContain(doc.title.slice(0, 30));
      const fonts = execFileSync('pdffonts', [pdf], { encoding: 'utf8', timeout })
        .trim()
        .split('\n')
        .slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.length).toBeLessThanOrEqual(4);
      for (const font of fonts) expect(font).toMatch(/ yes +yes +yes /);
    },
  );

  test.skipIf(!existsSync(validator) || !has('xmllint'))(
    'the ISO 29500 schemas find no fault (needs check-docx, xmllint)',
    () => {
      const checked = spawnSync(validator, [docx], { encoding: 'utf8', timeout });
      expect(checked.stdout).toContain('1 files, 0 faults');
    },
    timeout,
  );
});

/** A sentence broken by a page's end has the footnote or the next page's head between its lines. */
function inPieces(words: string, printed: string): boolean {
  for (let cut = words.length - 1; cut > 0; cut--) {
    const at = printed.indexOf(words.slice(0, cut));
    if (at >= 0) return printed.indexOf(words.slice(cut), at + cut) >= 0;
  }
  return false;
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
