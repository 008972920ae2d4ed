import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/document.js';
import { defaultTypeSettings as settings, styleSheet } from '../../src/doc/styles.js';
import { docxWriter } from '../../src/write/writers/docx.js';
import { sampleDoc, sampleFonts } from './sample-doc.js';

const root = resolve(import.meta.dirname, '../..');
const checker = resolve(root, '../shared/tools/check-docx');
const compiled = join(root, 'dist/write/writers/docx.js');

const write = (doc: Doc) => docxWriter.write({ doc, fonts: sampleFonts, pages: () => [] });
const installed = (program: string) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
const run = (program: string, ...options: string[]) =>
  execFileSync(program, options, { encoding: 'utf8', timeout: 80_000, stdio: ['ignore', 'pipe', 'ignore'] });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-docx-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the same document gives the same bytes', () => {
  it('twice in one process, whatever was written in between', async () => {
    const first = await write(sampleDoc());
    await write({ ...sampleDoc(styleSheet({ ...settings, body: 13 })), title: 'Khác' });
    const [second, third] = await Promise.all([write(sampleDoc()), write(sampleDoc())]);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  it('in another process, time zone and language', ({ skip }) => {
    skip(!existsSync(compiled), 'dist/ is missing: npm test compiles first');
    const file = join(folder, 'doc.json');
    writeFileSync(file, JSON.stringify(sampleDoc()));
    const places = [
      { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
      { TZ: 'America/St_Johns', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
    ];
    const prints = places.map((place) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', child, file], {
        cwd: root,
        env: { ...process.env, ...place },
        encoding: 'utf8',
      }),
    );
    expect(prints[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(prints).size).toBe(1);
  });

  it('with a fixed time on every entry', async () => {
    const bytes = Buffer.from(await write(sampleDoc()));
    // Local file header: DOS time at 10, date at 12; 1980-01-01 12:00 as zip counts it.
    expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([12 << 11, (1 << 5) | 1]);
  });
});

describe('other programs', () => {
  it('find the file valid against ISO/IEC 29500-4', async ({ skip }) => {
    skip(!existsSync(checker), `${checker} is missing`);
    skip(!installed('xmllint') || !installed('python3'), 'xmllint or python3 is not installed');
    const files = await Promise.all(
      [sampleDoc(), sampleDoc(styleSheet({ ...settings, header: 12, body: 13 }))].map(async (doc, index) => {
        const file = join(folder, `valid-${index}.docx`);
        writeFileSync(file, await write(doc));
        return file;
      }),
    );
    const { stdout } = spawnSync(checker, files, { encoding: 'utf8' });
    expect(stdout.trim()).toBe('2 files, 0 faults');
  });

  it('print it on the pages it should fill', { timeout: 90_000 }, async ({ skip }) => {
    const missing = ['soffice', 'pdftotext'].filter((program) => !installed(program));
    skip(missing.length > 0, `not installed: ${missing.join(', ')}`);
    const file = join(folder, 'printed.docx');
    writeFileSync(file, await write(sampleDoc()));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file);
    const text = run('pdftotext', '-layout', join(folder, 'printed.pdf'), '-');
    const pages = text.split('\f').slice(0, -1);
    const firstLines = pages.map((page) => page.trim().split('\n')[0]?.trim().replace(/\s+/g, ' '));
    expect(firstLines).toEqual([
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '2',
      '3',
      '4',
      'Phụ lục',
      '2',
    ]);
    expect(pages[5]).toMatch(/TT\s+Nhiệm vụ\s+Chủ trì/);
  });
});

/** Writes the document named on the command line with the compiled writer and prints the file's digest. */
const child = `
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openFonts } from './dist/doc/fonts.js';
import { docxWriter } from './dist/write/writers/docx.js';
const face = (name) => readFileSync('node_modules/@expo-google-fonts/tinos/' + name);
const fonts = openFonts({
  family: 'Times New Roman',
  regular: face('400Regular/Tinos_400Regular.ttf'),
  bold: face('700Bold/Tinos_700Bold.ttf'),
  italic: face('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: face('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
});
const doc = JSON.parse(readFileSync(process.argv[1], 'utf8'));
const bytes = await docxWriter.write({ doc, fonts, pages: () => [] });
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
`;
