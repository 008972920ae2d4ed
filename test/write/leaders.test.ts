/** Dots for somebody to write on, in every format. */
import { expect, it } from 'vitest';
import type { Inline } from '../../src/doc/document.js';
import { mdWriter } from '../../src/write/writers/md.js';
import { docOf } from '../layout/check-layout.js';
import { body, width } from './docx-parts.js';
import { htmlText, styleOf } from './html-text.js';
import { elements } from './read-package.js';
import { paragraph, sampleFonts, text } from './sample-doc.js';

const leader: Inline = { type: 'leader', text: '………' };
const form = paragraph('body', [text('Họ và tên: '), leader]);

it('Word: a tab that ends at the right text edge, led by dots', async () => {
  const [first = '', second = ''] = elements(await body(form, paragraph('body', 'a')), 'w:p');
  expect(first).toContain(`<w:tabs><w:tab w:val="right" w:pos="${width}" w:leader="dot"/></w:tabs>`);
  expect(first).toMatch(/Họ và tên: <\/w:t><\/w:r><w:r><w:tab\/><\/w:r>/);
  expect(second).not.toContain('w:tab');
});

it('HTML: what the words leave of the line', async () => {
  const html = await htmlText('html', docOf([form, paragraph('body', [leader])]));
  expect(html).toContain('<p class="body dotted"><span>Họ và tên: </span><span class="leader"></span></p>');
  expect(html).toContain('<p class="body dotted"><span class="leader"></span></p>');
  expect(styleOf(html)).toContain('.dotted{display:flex');
});

it('paged HTML: the dots of the layout, spread', async () => {
  const html = await htmlText('paged', docOf([form]));
  expect(html).toMatch(/letter-spacing="0(\.\d+)?">\.{90,}</);
});

it('Markdown: the dots as typed', async () => {
  const md = await mdWriter.write({ doc: docOf([form]), fonts: sampleFonts, pages: () => [] });
  expect(new TextDecoder().decode(md)).toBe('Họ và tên: ………\n');
});
