import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/document.js';
import type { Drawing, Shape } from '../../src/doc/drawing.js';
import { pageGeometry } from '../../src/doc/page-geometry.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { missingGlyphs } from '../../src/layout/missing-glyphs.js';
import { pageFacts } from '../../src/layout/page-facts.js';
import { drawingSvg } from '../../src/write/svg/drawing-svg.js';
import { docxWriter } from '../../src/write/writers/docx.js';
import { htmlWriter } from '../../src/write/writers/html.js';
import { mdWriter } from '../../src/write/writers/md.js';
import { pagedHtmlWriter } from '../../src/write/writers/paged-html.js';
import { pdfWriter } from '../../src/write/writers/pdf.js';
import { docOf } from '../layout/check-layout.js';
import { paragraph, sampleFonts } from './sample-doc.js';

const { width, height } = pageGeometry('landscape');
const drawingOf = (...shapes: readonly Shape[]): Drawing => ({
  ...{ width, height, shapes },
  title: 'Lịch thời hạn năm 2027',
});
const year = drawingOf(
  { type: 'box', x: 60, y: 60, width: 120, height: 40, fill: 'DDEEFF', stroke: '336699', strokeWidth: 1 },
  { type: 'line', x1: 60, y1: 120, x2: 300, y2: 120, color: '999999', width: 2, dash: 3 },
  {
    type: 'polygon',
    points: [
      [200, 60],
      [220, 80],
      [200, 100],
    ],
    fill: 'CC0000',
  },
  { type: 'disc', x: 260, y: 80, radius: 10, stroke: '000000' },
  { type: 'words', x: 65, y: 85, text: 'Phòng Kinh tế <&>', size: 11, bold: true },
  { type: 'words', x: 300, y: 200, text: 'Đến hạn', size: 10, anchor: 'end', color: 'CC0000' },
  { type: 'words', x: 420, y: 300, text: 'Trạm Y tế', size: 10, italic: true, upwards: true },
);
const withDrawing: Doc = { ...docOf([paragraph('body', 'Danh mục nhiệm vụ')]), drawings: [year] };
const pages = (doc: Doc) => () => layoutDocument(doc, sampleFonts);
const write = (writer: typeof pdfWriter, doc: Doc) =>
  writer.write({ doc, fonts: sampleFonts, pages: pages(doc) });

const folder = mkdtempSync(join(tmpdir(), 'kehoach-drawing-'));
afterAll(() => rmSync(folder, { recursive: true }));
const has = (program: string) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
const itWith = (program: string) => (has(program) ? it : it.skip.bind(it, `needs ${program}:`));

async function pdfOf(doc: Doc): Promise<string> {
  const path = join(folder, 'hinh.pdf');
  writeFileSync(path, await write(pdfWriter, doc));
  return path;
}

describe('a drawing', () => {
  it('is a page of its own after the text, with its words where they begin', () => {
    const [, last, ...more] = layoutDocument(withDrawing, sampleFonts);
    expect(more).toEqual([]);
    expect(last).toMatchObject({ width, height, lines: [], strokes: [] });
    const words = last?.drawing?.shapes.flatMap((shape) => (shape.type === 'words' ? [shape] : [])) ?? [];
    expect(words.map(({ anchor }) => anchor)).toEqual([undefined, undefined, undefined]);
    const length = sampleFonts.regular.width('Đến hạn', 10);
    expect(words[1]?.x).toBeCloseTo(300 - length);
    expect(pageFacts(withDrawing, layoutDocument(withDrawing, sampleFonts)).pages).toEqual([1]);
  });

  it('moves words read from below up and down', () => {
    const middle = drawingOf({
      ...{ type: 'words', x: 100, y: 300, text: 'Trạm Y tế', size: 10 },
      ...{ anchor: 'middle', upwards: true },
    });
    const [, page] = layoutDocument({ ...withDrawing, drawings: [middle] }, sampleFonts);
    const length = sampleFonts.regular.width('Trạm Y tế', 10);
    expect(page?.drawing?.shapes).toEqual([
      expect.objectContaining({ x: 100, y: expect.closeTo(300 + length / 2) }),
    ]);
  });

  it('is in files with pages only', async () => {
    const plain = docOf([paragraph('body', 'Danh mục nhiệm vụ')]);
    for (const writer of [docxWriter, mdWriter, htmlWriter])
      expect(Buffer.from(await write(writer, withDrawing)).equals(await write(writer, plain))).toBe(true);
  });

  it('says which of its characters the font lacks', () => {
    const star = drawingOf({ type: 'words', x: 0, y: 20, text: 'Quá hạn ✪', size: 10 });
    expect(missingGlyphs({ ...withDrawing, drawings: [star] }, sampleFonts)).toEqual([{ character: '✪' }]);
    expect(missingGlyphs(withDrawing, sampleFonts)).toEqual([]);
  });
});

describe('in the PDF', () => {
  it('has the same bytes each time', async () => {
    const first = await write(pdfWriter, withDrawing);
    expect(Buffer.from(first).equals(await write(pdfWriter, withDrawing))).toBe(true);
  });

  itWith('pdftotext')('its words are words, in their places', async () => {
    const path = await pdfOf(withDrawing);
    const read = execFileSync('pdftotext', ['-bbox', '-f', '2', path, '-'], { encoding: 'utf8' });
    const words = [...read.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>([^<]*)</g)].map(
      ([, left, , right, word]) => [word, Math.round(Number(left)), Math.round(Number(right))],
    );
    expect(words.map(([word]) => word)).toEqual(
      expect.arrayContaining(['Phòng', 'Kinh', 'tế', '&lt;&amp;&gt;', 'Đến', 'hạn', 'Trạm', 'Y']),
    );
    expect(words.find(([word]) => word === 'Phòng')?.[1]).toBe(65);
    expect(words.find(([word]) => word === 'hạn')?.[2]).toBe(300);
    expect(execFileSync('pdffonts', [path], { encoding: 'utf8' })).toMatch(/Tinos-Bold/);
  });

  itWith('qpdf')('the file has no fault and a bookmark for it', async () => {
    const path = await pdfOf(withDrawing);
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax');
    const source = execFileSync('qpdf', ['--json', path], { encoding: 'utf8' });
    expect(source).toContain('"title": "Lịch thời hạn năm 2027"');
  });

  itWith('pdftoppm')('its shapes are painted in their colours', async () => {
    execFileSync('pdftoppm', ['-f', '2', '-r', '72', await pdfOf(withDrawing), join(folder, 'trang')]);
    const { readFileSync } = await import('node:fs');
    const file = readFileSync(join(folder, 'trang-2.ppm'));
    const [head = ''] = /^P6\n\d+ \d+\n255\n/.exec(file.subarray(0, 30).toString('latin1')) ?? [];
    const across = Number(/\d+/.exec(head.slice(2))?.[0]);
    const at = (x: number, y: number) =>
      file
        .subarray(head.length + (y * across + x) * 3, head.length + (y * across + x) * 3 + 3)
        .toString('hex');
    expect([at(170, 95), at(205, 80), at(260, 80), at(61, 120)]).toEqual([
      ...['ddeeff', 'cc0000', 'ffffff', '999999'],
    ]);
  });
});

describe('as SVG', () => {
  it('stands by itself, with its words as text and its name', () => {
    const svg = drawingSvg(year);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 841\.9 595\.3" role="img"/,
    );
    expect(svg).toContain('<title>Lịch thời hạn năm 2027</title>');
    expect(svg).toContain(
      '<rect x="60" y="60" width="120" height="40" fill="#DDEEFF" stroke="#336699" stroke-width="1"/>',
    );
    expect(svg).toContain('stroke-dasharray="3"');
    expect(svg).toContain('<polygon points="200,60 220,80 200,100" fill="#CC0000"/>');
    expect(svg).toContain(
      '<circle cx="260" cy="80" r="10" fill="none" stroke="#000000" stroke-width="0.5"/>',
    );
    expect(svg).toMatch(/<text [^>]*font-weight="700"[^>]*>Phòng Kinh tế &lt;&amp;&gt;<\/text>/);
    expect(svg).toMatch(/<text [^>]*text-anchor="end"[^>]*fill="#CC0000"[^>]*>Đến hạn<\/text>/);
    expect(svg).toMatch(/<text [^>]*transform="rotate\(-90 420 300\)"[^>]*>Trạm Y tế<\/text>/);
    expect(svg).not.toMatch(/<style|<script|\sstyle=/);
  });

  it('is a page of the paged file, whose fonts hold its characters', async () => {
    const html = new TextDecoder().decode(await write(pagedHtmlWriter, withDrawing));
    expect(html).toContain('aria-label="Trang 2/2"');
    expect(html).toContain('<title>Lịch thời hạn năm 2027</title>');
    expect(html.match(/@font-face/g)).toHaveLength(3);
  });
});
