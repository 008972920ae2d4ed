/** Pictures in every format. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { docxWriter } from '../../src/write/writers/docx.js';
import { mdWriter } from '../../src/write/writers/md.js';
import { pdfWriter } from '../../src/write/writers/pdf.js';
import { docOf } from '../layout/check-layout.js';
import { chunk, jpegFile, picture, png, pngFile } from '../support/pictures.js';
import { part } from './docx-parts.js';
import { htmlText, shownText } from './html-text.js';
import { elements } from './read-package.js';
import { paragraph, sampleFonts } from './sample-doc.js';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const has = (program: string) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;

const alt = 'Sơ đồ "chợ" & đường <A>';
const doc = docOf([
  paragraph('body', 'Trước.'),
  picture(200.05, 100.1, { alt, spaceBefore: 6, keepWithNext: true }),
  paragraph('caption', 'Hình 1. Sơ đồ'),
  picture(2000, 1500, { file: jpegFile, alt: 'Ảnh chụp' }),
  picture(50, 50, { alt: 'Lần nữa' }),
]);
const input = () => ({ doc, fonts: sampleFonts, pages: () => layoutDocument(doc, sampleFonts) });

describe('the Word file', () => {
  it('holds each picture once, named after its content, with its alternative text', async () => {
    const xml = await part(doc, 'word/document.xml');
    expect(elements(xml, 'wp:docPr')).toEqual([
      '<wp:docPr id="1" name="Hình" descr="Sơ đồ &quot;chợ&quot; &amp; đường &lt;A&gt;"/>',
      '<wp:docPr id="2" name="Hình" descr="Ảnh chụp"/>',
      '<wp:docPr id="3" name="Hình" descr="Lần nữa"/>',
    ]);
    const files = unzipSync(await docxWriter.write(input()));
    const media = Object.entries(files).filter(([name]) => name.startsWith('word/media/'));
    expect(media.map(([name]) => name).sort()).toEqual(['word/media/image1.jpg', 'word/media/image1.png']);
    expect(media.map(([, bytes]) => Buffer.from(bytes).toString('hex')).sort()).toEqual(
      [pngFile, jpegFile].map(({ bytes }) => Buffer.from(bytes).toString('hex')).sort(),
    );
    const types = (await part(doc, '[Content_Types].xml')).toLowerCase();
    expect(types).toContain('extension="png"');
    expect(types).toContain('extension="jpg"');
  });

  it('sets each in a line of its own style, in whole twips, kept with its words', async () => {
    const xml = await part(doc, 'word/document.xml');
    const [first = '', wide = ''] = elements(xml, 'w:p').filter((p) => p.includes('<w:drawing>'));
    expect(first).toContain(
      '<w:pStyle w:val="Picture"/><w:keepNext/><w:keepLines/><w:spacing w:before="120"/>',
    );
    expect(first).toContain(`<wp:extent cx="${4001 * 635}" cy="${2002 * 635}"/>`);
    expect(wide).not.toContain('keepNext');
    const size = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(wide)?.slice(1).map(Number) ?? [];
    // The text is 160 mm wide.
    expect(size.map((units) => units % 635)).toEqual([0, 0]);
    expect((size[0] ?? 0) / 36000).toBeCloseTo(160, 1);
    expect((size[1] ?? 0) / (size[0] ?? 1)).toBeCloseTo(0.75, 3);
  });

  it('has the same bytes whatever was built before', async () => {
    const first = await docxWriter.write(input());
    await docxWriter.write({ ...input(), doc: docOf([picture(10, 10)]) });
    expect(Buffer.from(await docxWriter.write(input())).equals(Buffer.from(first))).toBe(true);
  });
});

describe('the PDF', () => {
  it.skipIf(!has('pdfimages'))('draws each at its size, a repeated one from one object', async () => {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, await pdfWriter.write(input()));
    const rows = execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' }).trim().split('\n').slice(2);
    const fields = rows.map((row) => row.trim().split(/\s+/));
    // page, number, type, width, height, colour, components, bits, encoding, interpolation, object, id, x-ppi, y-ppi
    expect(fields.map(([page, , , w, h, color, , , encoding]) => [page, w, h, color, encoding])).toEqual([
      ['1', '16', '16', 'gray', 'image'],
      ['1', '16', '12', 'gray', 'jpeg'],
      ['1', '16', '16', 'gray', 'image'],
    ]);
    expect(fields[0]?.[10]).toBe(fields[2]?.[10]);
    expect(Number(fields[0]?.[12])).toBeCloseTo((16 * 72) / 200.05, 0);
    expect(Number(fields[0]?.[13])).toBeCloseTo((16 * 72) / 100.1, 0);
  });

  it('has the same bytes twice, with transparent pictures that take time', async () => {
    const clear = (bytes: Buffer) => picture(40, 40, { file: { ...pngFile, bytes } });
    const many = docOf(
      [900, 500, 100, 300].map((side) => clear(png({ width: side, height: side, color: 6 }))),
      [clear(png({ width: 90, height: 90, chunks: [chunk('tRNS', Buffer.from([0, 60]))] }))],
    );
    const pages = () => layoutDocument(many, sampleFonts);
    const write = () => pdfWriter.write({ doc: many, fonts: sampleFonts, pages });
    const [first, ...others] = await Promise.all([write(), write(), write()]);
    for (const other of others) expect(Buffer.from(other).equals(Buffer.from(first ?? []))).toBe(true);
  });
});

describe('the other formats', () => {
  it('HTML: holds the files, says what they show, and gives way on a narrow screen', async () => {
    const html = await htmlText('html', doc);
    const images = html.match(/<img [^>]*>/g) ?? [];
    expect(images).toHaveLength(3);
    expect(images[0]).toContain(
      `src="data:image/png;base64,${Buffer.from(pngFile.bytes).toString('base64')}"`,
    );
    expect(images[1]).toContain('src="data:image/jpeg;base64,');
    expect(shownText(/alt="([^"]*)"/.exec(images[0] ?? '')?.[1] ?? '')).toBe(alt);
    expect(html).toMatch(/\.picture\{[^}]*max-width:100%;height:auto/);
    expect(html).toContain('img-src data:');
  });

  it('paged HTML: each where the layout has it, in its place among the words', async () => {
    const html = await htmlText('paged', doc);
    const [first = ''] = html.match(/<image [^>]*>/g) ?? [];
    expect(html.match(/<image /g)).toHaveLength(3);
    expect(first).toContain('width="200.05" height="100.1"');
    expect(first).toContain('role="img"');
    const order = ['Trước.', '<image', 'Hình 1.'].map((mark) => html.indexOf(mark, html.indexOf('<main>')));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('Markdown: the name of the file as the plan has it', async () => {
    const named = (name: string, words = alt) => picture(9, 9, { alt: words, file: { ...pngFile, name } });
    const md = docOf([named('hinh/a.png'), named('hình 1 (mới).png', 'Một\nhai [3]')]);
    const text = new TextDecoder().decode(await mdWriter.write({ ...input(), doc: md }));
    expect(text).toBe(
      '![Sơ đồ "chợ" & đường \\<A\\>](hinh/a.png)\n\n![Một hai \\[3\\]](<hình 1 (mới).png>)\n',
    );
  });
});
