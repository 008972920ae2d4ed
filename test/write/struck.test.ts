import { expect, it } from 'vitest';
import type { Inline } from '../../src/doc/document.js';
import { mdWriter } from '../../src/write/writers/md.js';
import { docOf } from '../layout/check-layout.js';
import { body } from './docx-parts.js';
import { htmlText } from './html-text.js';
import { paragraph, sampleFonts, text } from './sample-doc.js';

const struck: Inline = { type: 'text', text: '95%', struck: true };
const words = paragraph('body', [text('ít nhất '), struck, text(' 98%', { bold: true })]);
const doc = docOf([words]);

it('a struck run is struck in Word, and nothing else is', async () => {
  const xml = await body(words);
  expect(xml.match(/<w:strike\/>/g)).toHaveLength(1);
  expect(xml).toMatch(/<w:rPr><w:strike\/><\/w:rPr><w:t[^>]*>95%<\/w:t>/);
});

it('it is <s> in HTML, inside its weight and slant', async () => {
  expect(await htmlText('html', doc)).toContain('ít nhất <s>95%</s><b> 98%</b>');
  const both = docOf([paragraph('body', [{ ...struck, bold: true, italic: true }])]);
  expect(await htmlText('html', both)).toContain('<b><i><s>95%</s></i></b>');
});

it('it has its stroke on the page', async () => {
  expect(await htmlText('paged', doc)).toMatch(/<path stroke="#000000"[^>]*d="M[\d. ]+L[\d. ]+"\/>/);
});

it('it is ~~95%~~ in Markdown, blanks outside', async () => {
  const write = async (inline: Inline) =>
    new TextDecoder().decode(
      await mdWriter.write({
        doc: docOf([paragraph('body', [inline])]),
        fonts: sampleFonts,
        pages: () => [],
      }),
    );
  expect(await write({ ...struck, text: 'x 95% ' })).toContain('~~x 95%~~');
  expect(await write({ ...struck, bold: true })).toContain('**~~95%~~**');
});
