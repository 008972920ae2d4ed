import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageGeometry } from '../../src/doc/page-geometry.js';
import { docOf } from '../layout/check-layout.js';
import fc from '../support/random.js';
import { htmlText, htmlWriters, shownText, styleOf } from './html-text.js';
import { footnote, lineBreak, paragraph, sampleDoc, sampleFonts, text } from './sample-doc.js';

const body = (html: string) => html.slice(html.indexOf('<main>'), html.indexOf('</main>'));

/** Text as HTML can hold it. */
const anyText = fc.string({ unit: 'binary', maxLength: 60 }).map((each) => each.replaceAll('\0', ''));

describe.each(['html', 'paged'] as const)('%s', (format) => {
  it('is one file: its own style, no script, nothing from elsewhere', async () => {
    const html = await htmlText(format, sampleDoc());
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">/);
    expect(html).not.toMatch(/<script|\son\w+=|javascript:|\sstyle=/i);
    expect(html).not.toMatch(/https?:|@import/i);
    expect(
      [...html.matchAll(/(?:href|src)="([^"]*)"/g)].every(([, to]) => /^(#|data:,$)/.test(to ?? '')),
    ).toBe(true);
    expect([...styleOf(html).matchAll(/url\(([^)]{5})/g)].every(([, to]) => to === 'data:')).toBe(true);
    expect(html.match(/<style/g)).toHaveLength(1);
  });

  it('allows its style by the right hash, and nothing else', async () => {
    const html = await htmlText(format, sampleDoc());
    const policy = shownText(/Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '');
    const hash = createHash('sha256').update(styleOf(html)).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('has the same bytes twice', async () => {
    const [first, second] = await Promise.all([htmlText(format, sampleDoc()), htmlText(format, sampleDoc())]);
    expect(second).toBe(first);
  });

  it('escapes its title and its organ', async () => {
    const html = await htmlText(format, { ...sampleDoc(), title: '</title>&"', issuer: '"><b>' });
    expect(html).toContain('<title>&lt;/title&gt;&amp;&quot;</title>');
    expect(html).toContain('content="&quot;&gt;&lt;b&gt;"');
  });
});

it('any text comes back as itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 5 }), anyText, async (runs, note) => {
      const inlines = [...runs.map((run, index) => text(run, { bold: index % 2 === 0 })), footnote(1, note)];
      const html = await htmlText('html', docOf([paragraph('body', inlines)]));
      const [, shown = '', noted = ''] = /<p class="body">(.*?)<sup>.*<\/sup> (.*)<\/p>/s.exec(html) ?? [];
      const well = (words: string) => new TextDecoder().decode(new TextEncoder().encode(words));
      expect(shownText(shown)).toBe(well(runs.join('')));
      expect(shownText(noted)).toBe(well(note));
    }),
  );
});

describe('the structure', () => {
  it('has one h1, and headings by their roles under it', async () => {
    const html = await htmlText('html', sampleDoc());
    const headings = [...html.matchAll(/<(h\d) class="[\w ]+">(.*?)<\/\1>/g)].map(([, level, words]) => [
      level,
      words,
    ]);
    expect(headings).toEqual([
      ['h1', 'KẾ HOẠCH'],
      ['h2', 'I. MỤC ĐÍCH, YÊU CẦU'],
      ['h3', '1. Mục đích'],
      ['h3', '2. Yêu cầu'],
      ['h2', 'II. CHỈ TIÊU'],
      ['h2', 'III. TỔ CHỨC THỰC HIỆN'],
      ['h2', 'Phần thứ nhất'],
      ['h3', '1. Phòng Văn hóa - Xã hội'],
      ['h4', 'a) Công tác tham mưu'],
      ['h5', 'Kế hoạch chi tiết'],
      ['h2', 'Phụ lục'],
    ]);
  });

  it('keeps typed labels as words, breaks as breaks, and marks as differences from the style', async () => {
    const doc = docOf([
      paragraph('body', [
        text('a) Một '),
        text('hai', { bold: true }),
        lineBreak,
        text('ba', { italic: true }),
      ]),
      paragraph('heading2', [text('1. Một '), text('hai', { bold: false })]),
    ]);
    expect(body(await htmlText('html', doc))).toContain(
      '<p class="body">a) Một <b>hai</b><br><i>ba</i></p>\n' +
        '<h3 class="heading2">1. Một <span class="light">hai</span></h3>',
    );
  });

  it('writes data as a table with its header rows, in a scroller that a keyboard reaches', async () => {
    const html = await htmlText('html', sampleDoc());
    const table =
      /<div class="scroller[^"]*" role="region" aria-label="Bảng" tabindex="0">\n<table.*?<\/table>/s.exec(
        html,
      )?.[0];
    const head = /<thead>.*<\/thead>/s.exec(table ?? '')?.[0];
    expect([...(head ?? '').matchAll(/<th( [^>]*)>/g)].map(([, attributes]) => attributes)).toEqual([
      ' scope="col" rowspan="2" class="middle"',
      ' scope="col" rowspan="2" class="middle"',
      ' scope="col" rowspan="2" class="middle"',
      ' scope="colgroup" colspan="2" class="middle"',
      ' scope="col" class="middle"',
      ' scope="col" class="middle"',
    ]);
    expect(table).toMatch(/<th scope="row"><p class="tableHead">I<\/p><\/th>\n<td colspan="4">/);
  });

  it('names the two frames and makes no tables of them', async () => {
    const html = await htmlText('html', sampleDoc());
    expect(html.match(/<table/g)).toHaveLength(2);
    expect(html).toMatch(/class="frame letterhead c\d+" role="group" aria-label="Phần đầu văn bản">/);
    expect(html).toMatch(/class="frame signature c\d+" role="group" aria-label="Nơi nhận và chữ ký">/);
  });

  it('links a footnote both ways', async () => {
    const html = await htmlText('html', sampleDoc());
    expect(html).toContain('<a id="dau-chu-thich-1" href="#chu-thich-1" role="doc-noteref"');
    expect(html).toMatch(/id="chu-thich-1"><sup><a href="#dau-chu-thich-1" role="doc-backlink"/);
  });
});

describe('the style', () => {
  it('takes sizes, marks and indents from the document’s styles', async () => {
    const style = styleOf(await htmlText('html', sampleDoc()));
    expect(style).toContain(
      '.basis{font-size:calc(14 * var(--pt));line-height:1.322;font-style:italic;text-align:var(--justify);margin-top:calc(6 * var(--pt));margin-left:0;padding-left:0;text-indent:calc(36 * var(--in))}',
    );
    expect(style).not.toContain('.letterSubject{');
  });

  it('prints on the decree’s paper, the appendix across it', async () => {
    const style = styleOf(await htmlText('html', sampleDoc()));
    expect(style).toContain('@page page1{size:595.3pt 841.9pt;margin:56.7pt 56.7pt 56.7pt 85.05pt}');
    expect(style).toContain('@page page2{size:841.9pt 595.3pt;margin:56.7pt 56.7pt 56.7pt 85.05pt}');
  });

  it('cannot be ended by the name of a font', async () => {
    const html = await htmlText('html', { ...docOf([]), fontFamily: '"};</style><b>' });
    expect(styleOf(html)).toContain('font-family:"\\22 \\7d \\3b \\3c \\2f style\\3e \\3c b\\3e ",');
  });
});

it('writes a document without a word', async () => {
  const empty = docOf({ geometry: pageGeometry('portrait'), blocks: [] });
  for (const writer of htmlWriters) {
    const bytes = await writer.write({ doc: empty, fonts: sampleFonts, pages: () => [] });
    expect(bytes.length).toBeGreaterThan(500);
  }
});
