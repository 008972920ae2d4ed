import { create, type Font } from 'fontkit';
import { expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.js';
import type { Page } from '../../src/layout/page.js';
import { pagedHtmlWriter } from '../../src/write/writers/paged-html.js';
import { docOf, lineText } from '../layout/check-layout.js';
import { htmlText, shownText, styleOf } from './html-text.js';
import { paragraph, sampleDoc, sampleFonts } from './sample-doc.js';

const vietnamese =
  'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY aăâbcdđeêghiklmnoôơpqrstuưvxy áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ 0123456789 “”–…%/';

function opened(file: Uint8Array): Font {
  const font = create(Buffer.from(file));
  if (!('glyphForCodePoint' in font)) throw new TypeError('a collection');
  return font;
}

it('is an .html file of pages', () => {
  expect(pagedHtmlWriter).toMatchObject({ format: 'paged-html', extension: 'html', paged: true });
});

it('has every line of every page with its words, in the order of the pages', async () => {
  const doc = sampleDoc();
  const sheets = (await htmlText('paged', doc)).split('<svg ').slice(1);
  const lines = sheets.map((sheet) =>
    [...sheet.matchAll(/<text>(.*?)<\/text>/g)].map(([, line]) => shownText(line ?? '')),
  );
  expect(lines).toEqual(layoutDocument(doc, sampleFonts).map((page) => page.lines.map(lineText)));
});

it('stretches the spaces of a justified line but not the room left for a clerk', async () => {
  const html = await htmlText(
    'paged',
    docOf([paragraph('body', `Số:\u00a0\u00a0/KH ${'một hai '.repeat(20)}`)]),
  );
  expect(html).toMatch(
    /word-spacing="\d+\.\d+">Số:<tspan word-spacing="0">\u00a0\u00a0<\/tspan>\/KH một hai/,
  );
});

it('reads headings as headings and leaves page numbers out', async () => {
  const html = await htmlText('paged', sampleDoc());
  expect(html).toMatch(/<g role="heading" aria-level="2">\n<text>.*I. MỤC ĐÍCH, YÊU CẦU/);
  expect(html).toMatch(/<g aria-hidden="true">\n<text><tspan [^>]*>2<\/tspan><\/text>\n<\/g>/);
  expect(html).toMatch(
    /<svg class="page paper1" viewBox="0 0 595.3 841.9" role="group" aria-label="Trang 1\/6"/,
  );
});

it('embeds the faces in use and no others', async () => {
  const faces = (html: string) => styleOf(html).match(/@font-face/g)?.length;
  expect(faces(await htmlText('paged', sampleDoc()))).toBe(4);
  expect(faces(await htmlText('paged', docOf([paragraph('body', 'một')])))).toBe(1);
});

it('embeds each face cut down to the characters it draws', async () => {
  const doc = docOf([paragraph('body', vietnamese)]);
  const html = await htmlText('paged', doc);
  const [, ...faces] = html.split('url(data:font/woff2;base64,');
  const fonts = faces.map((face) => opened(Buffer.from(face.slice(0, face.indexOf(')')), 'base64')));
  expect(fonts).toHaveLength(1);
  const [cut] = fonts;
  const whole = opened(sampleFonts.regular.bytes);
  for (const character of vietnamese) {
    const code = character.codePointAt(0) ?? 0;
    expect(cut?.hasGlyphForCodePoint(code)).toBe(true);
    expect(cut?.glyphForCodePoint(code).advanceWidth).toBe(whole.glyphForCodePoint(code).advanceWidth);
  }
  expect(cut?.hasGlyphForCodePoint(0x3b1)).toBe(false);
  expect([cut?.ascent, cut?.descent, cut?.lineGap]).toEqual([whole.ascent, whole.descent, whole.lineGap]);
});

it('writes one size of paper once', async () => {
  const page = (width: number): Page => ({
    width,
    height: 800,
    section: 0,
    number: 1,
    lines: [],
    strokes: [],
  });
  const bytes = await pagedHtmlWriter.write({
    doc: docOf([]),
    fonts: sampleFonts,
    pages: () => [page(600), page(900), page(600)],
  });
  const html = new TextDecoder().decode(bytes);
  expect([...html.matchAll(/class="page (\w+)"/g)].map(([, paper]) => paper)).toEqual([
    'paper1',
    'paper2',
    'paper1',
  ]);
  expect(styleOf(html).match(/@page/g)).toHaveLength(2);
});
