import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Doc } from '../../src/doc/document.js';
import { layoutDocument } from '../../src/layout/layout-document.js';
import { bookmarks } from '../../src/write/pdf/bookmarks.js';
import { pdfWriter } from '../../src/write/writers/pdf.js';
import { docOf } from '../layout/check-layout.js';
import { lineBreak, paragraph, sampleDoc, sampleFonts, text } from './sample-doc.js';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (doc: Doc) =>
  pdfWriter.write({ doc, fonts: sampleFonts, pages: () => layoutDocument(doc, sampleFonts) });

async function file(doc: Doc): Promise<string> {
  const path = join(folder, 'thu.pdf');
  writeFileSync(path, await write(doc));
  return path;
}

const has = (program: string) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
const run = (program: string, ...options: string[]) => execFileSync(program, options, { encoding: 'utf8' });
/** A test that needs a program says so where it is absent. */
const testWith = (program: string) => (has(program) ? test : test.skip.bind(test, `needs ${program}:`));

test('pdfmake is loaded when a PDF is written, not before', async () => {
  const loaded = () =>
    Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('pdfmake'));
  expect(loaded()).toBe(false);
  await write(docOf([paragraph('body', 'một')]));
  expect(loaded()).toBe(true);
});

describe('the same document gives the same bytes', () => {
  test('twice, and at once', async () => {
    const first = await write(sampleDoc());
    const others = await Promise.all([write(sampleDoc()), write(docOf([])), write(sampleDoc())]);
    expect(Buffer.from(first).equals(others[0])).toBe(true);
    expect(Buffer.from(first).equals(others[2])).toBe(true);
  });
  const dist = join(import.meta.dirname, '../../dist');
  const built = existsSync(join(dist, 'write/writers/pdf.js'));
  test.skipIf(!built)('in any process, time zone and language (needs dist/, from npm run compile)', () => {
    const script = join(folder, 'write.mjs');
    writeFileSync(
      script,
      `import { createHash } from 'node:crypto';
       import { readFileSync } from 'node:fs';
       const at = (path) => import(${JSON.stringify(`file://${dist}/`)} + path);
       const { openFonts } = await at('doc/fonts.js');
       const { layoutDocument } = await at('layout/layout-document.js');
       const { pdfWriter } = await at('write/writers/pdf.js');
       const { doc, files } = JSON.parse(readFileSync(0, 'utf8'));
       const fonts = openFonts(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, Buffer.from(v, 'base64')])));
       const bytes = await pdfWriter.write({ doc, fonts, pages: () => layoutDocument(doc, fonts) });
       console.log(createHash('sha256').update(bytes).digest('hex'));`,
    );
    const files = Object.fromEntries(
      Object.entries(sampleFonts).map(([name, face]) => [name, Buffer.from(face.bytes).toString('base64')]),
    );
    const input = JSON.stringify({ doc: sampleDoc(), files });
    const hashes = [
      { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' },
      { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
    ].map((env) =>
      execFileSync(process.execPath, [script], { input, encoding: 'utf8', env: { ...process.env, ...env } }),
    );
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}\n$/);
    expect(hashes[1]).toBe(hashes[0]);
  });
});

describe('the file', () => {
  testWith('qpdf')('has no fault', async () => {
    expect(run('qpdf', '--check', await file(sampleDoc()))).toContain('No syntax or stream encoding errors');
  });
  testWith('pdffonts')('embeds at most four subset fonts', async () => {
    const fonts = run('pdffonts', await file(sampleDoc()))
      .split('\n')
      .slice(2)
      .filter(Boolean);
    expect(fonts.length).toBeLessThanOrEqual(4);
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+Tinos\S*\s+CID TrueType\s+Identity-H\s+yes yes yes/);
  });
  testWith('pdfinfo')('tells its title, its organ and its date, and that it is tagged', async () => {
    const info = run('pdfinfo', '-isodates', await file(sampleDoc()));
    expect(info).toContain('Title:           Kế hoạch Thực hiện công tác trẻ em');
    expect(info).toContain('Author:          Ủy ban nhân dân xã Minh Tâm');
    expect(info).toContain('Creator:         Ủy ban nhân dân xã Minh Tâm');
    expect(info).toContain('CreationDate:    2027-02-22T00:00:00Z');
    expect(info).toContain('ModDate:         2027-02-22T00:00:00Z');
    expect(info).toMatch(/PDF version:\s+1\.7/);
    expect(info).toMatch(/Tagged:\s+yes/);
  });
  testWith('qpdf')('names its language and shows its title', async () => {
    const source = run(
      'qpdf',
      '--qdf',
      '--object-streams=disable',
      await file(docOf([paragraph('body', 'a')])),
      '-',
    );
    expect(source).toContain('/Lang (vi-VN)');
    expect(source).toContain('/DisplayDocTitle true');
  });
  testWith('pdftotext')('gives back its words whole, with their spaces', async () => {
    const words =
      'Tờ trình số 331/TTr-PLĐTBXH ngày 12/01/2026 về giai đoạn 2021-2025 của các xã/phường, thôn/khu phố (b/c) trên địa bàn tỉnh theo Nghị quyết số 121/2020/QH14; báo cáo tài chính';
    const read = run('pdftotext', '-raw', await file(docOf([paragraph('body', words.repeat(3))])), '-');
    const joined = read.replace(/-\n/g, '-').replace(/\s+/g, ' ').trim();
    expect(joined).toBe(words.repeat(3));
  });
  testWith('pdftotext')(
    'sets no ligature and stretches the spaces of a justified line to its edge',
    async () => {
      const path = await file(docOf([paragraph('addressees', `fi fl ffi ${'một hai '.repeat(30)}`)]));
      expect(run('pdftotext', '-raw', path, '-')).toMatch(/^fi fl ffi một/);
      const edges = [...run('pdftotext', '-bbox', path, '-').matchAll(/xMax="([\d.]+)"/g)].map(([, x]) =>
        Number(x),
      );
      expect(Math.max(...edges)).toBeCloseTo(538.6, 0);
    },
  );
  testWith('pdfinfo')('prints each section in its own format', async () => {
    const path = await file(sampleDoc());
    expect(run('pdfinfo', '-f', '1', '-l', '9', path)).toMatch(
      /Page +1 size: +595\.3 x 841\.9 pts[\s\S]*size: +841\.9 x 595\.3 pts/,
    );
  });
});

test('headings become bookmarks, one for each paragraph', () => {
  const doc = docOf([
    paragraph('heading1', [text('I. MỤC ĐÍCH'), lineBreak, text('YÊU CẦU')]),
    paragraph('heading2', '1. Mục đích'),
    paragraph('body', 'Nội dung'),
    paragraph('heading1', 'II. CHỈ TIÊU'),
  ]);
  const found = bookmarks(layoutDocument(doc, sampleFonts)).map(({ title, level, page }) => [
    title,
    level,
    page,
  ]);
  expect(found).toEqual([
    ['I. MỤC ĐÍCH YÊU CẦU', 1, 0],
    ['1. Mục đích', 2, 0],
    ['II. CHỈ TIÊU', 1, 0],
  ]);
});
