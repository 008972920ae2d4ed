import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import fc from '../../support/random.js';
import { paragraphs, readTxt, wordsOf } from './read-text.js';

const sentence = 'Ủy ban nhân dân xã tổ chức dạy bơi cho trẻ em, bảo đảm đúng đối tượng.';

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((char, i) => view.setUint16(2 * i, char.charCodeAt(0), little));
  return bytes;
}

/** Bytes of text in an encoding of one byte a character, by the characters Windows-1252 or 1258 shows for them. */
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('encodings', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(sentence)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${sentence}`)],
    ['UTF-8 in decomposed letters', new TextEncoder().encode(sentence.normalize('NFD'))],
    ['UTF-16 LE with its mark', utf16(`\ufeff${sentence}`, true)],
    ['UTF-16 BE with its mark', utf16(`\ufeff${sentence}`, false)],
    ['UTF-16 LE', utf16(sentence, true)],
    ['UTF-16 BE', utf16(sentence, false)],
  ])('%s is read without a word', async (_, bytes) => {
    const { value, findings } = await readTxt(bytes);
    expect(wordsOf(value?.blocks ?? [])).toEqual([sentence]);
    expect(findings).toEqual([]);
  });

  const tcvn3 = 'Uû ban nh©n d©n x· tæ chøc d¹y b¬i cho trÎ em, b¶o ®¶m ®óng ®èi t­îng.';
  const vni = 'UÛy ban nhaân daân xaõ toå chöùc daïy bôi cho treû em, baûo ñaûm ñuùng ñoái töôïng.';
  const w1258 =
    'U\u00d2y ban nh\u00e2n d\u00e2n xa\u00de t\u00f4\u00d2 ch\u00fd\u00ecc da\u00f2y b\u00f5i cho tre\u00d2 em, ba\u00d2o \u00f0a\u00d2m \u00f0u\u00ecng \u00f0\u00f4\u00eci t\u00fd\u00f5\u00f2ng.';

  it.each([
    ['TCVN3 bytes', latin(tcvn3), 'TCVN3'],
    ['TCVN3 saved as UTF-8', new TextEncoder().encode(tcvn3), 'TCVN3'],
    ['VNI bytes', latin(vni), 'VNI'],
    ['VNI saved as UTF-8', new TextEncoder().encode(vni), 'VNI'],
    ['Windows-1258 bytes', latin(w1258), 'Windows-1258'],
  ])('%s are read as Unicode, and said', async (_, bytes, name) => {
    const { value, findings } = await readTxt(bytes);
    expect(wordsOf(value?.blocks ?? [])[0]?.slice(2)).toBe(sentence.slice(2));
    expect(findings).toMatchObject([{ code: 'file-encoding', severity: 'info' }]);
    expect(findings[0]?.message.vi).toContain(name);
  });
});

describe('files without words', () => {
  it.each([
    ['nothing', '', 'file-empty'],
    ['blank lines', ' \n\t\n\u00a0\n', 'file-empty'],
    ['pages of a scan', '\f\f\f', 'file-empty'],
    ['page numbers only', '1\n\f2\n\f3\n', 'file-no-words'],
    ['a PDF', '%PDF-1.7\n', 'file-binary'],
    ['a Word file', 'PK\u0003\u0004', 'file-binary'],
    ['NUL bytes', 'a\u0000\u0000b\u0001c', 'file-binary'],
  ])('%s give no value and a finding', async (_, text, code) => {
    const { value, findings } = await readTxt(text);
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code, severity: 'error', file: 'cu.txt' }]);
    expect(findings[0]?.hint?.vi).toBeTruthy();
  });
});

describe('marks of text recognition', () => {
  it('become headings and looks', async () => {
    const { value } = await readTxt(
      '## **I. MỤC TIÊU**\n\n- *Đề nghị Đoàn xã:* mở lớp (*nếu có*).\n\n```\nA\n```\n---\n',
    );
    expect(value?.blocks).toMatchObject([
      { heading: 2, inlines: [{ text: 'I. MỤC TIÊU', bold: true }] },
      {
        inlines: [
          { text: '- ' },
          { text: 'Đề nghị Đoàn xã:', italic: true },
          { text: ' mở lớp (' },
          { text: 'nếu có', italic: true },
          { text: ').' },
        ],
      },
      { inlines: [{ text: 'A' }] },
    ]);
  });

  it('stay where they pair with nothing', async () => {
    const text = [
      '* Ghi chú: số liệu năm 2026 (*).',
      '(*) Theo báo cáo của xã.',
      'Kích thước 5*3*2 mét; 10 * 20.',
      '…………',
      '______',
    ];
    expect(await paragraphs(text.join('\n\n'))).toEqual(text);
  });
});

/** Letters, digits and marks of the text, in order, without what may only be furniture. */
const solid = (text: string) => text.normalize('NFC').replace(/[\s\u00ad]/g, '');

describe('every character', () => {
  const word = fc.constantFrom(
    ...[
      'trẻ',
      'em',
      'Ủy',
      'ban',
      'và',
      '38/KH-UBND',
      '2021-',
      '-',
      '–',
      '1.',
      'a)',
      'Điều',
      '5.',
      '(1)',
      '“xã”',
      'ngày;',
      'của:',
      'NGHỊ',
      'QUYẾT',
      'Số:',
    ],
    ...[
      'Nơi',
      'nhận:',
      'KT.',
      'CHỦ',
      'TỊCH',
      '…',
      '_____',
      '5%',
      'Phụ',
      'lục',
      'Kính',
      'gửi:',
      '/KH-UBND',
      'chính',
      'trị',
      '‑',
      '\u00a0',
      '|',
      '\t',
    ],
  );
  const gap = fc.constantFrom(' ', ' ', ' ', ' ', '\n', '\n', '\n\n', '      ', '\r\n', '\n\n\n');
  const text = fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: 120 })
    .map((pairs) => `x ${pairs.flat().join('')}`);

  it('stands in a block or among the losses', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const { value } = await readTxt(typed);
        const found = wordsOf(value?.blocks ?? []).map((words) => words.replace(/^\d+\.\d+: /, ''));
        const all = [...found, ...(value?.losses ?? []).map((loss) => loss.text)].join('');
        const count = (words: string) => [...solid(words).replace(/[|\-–]/g, '')].sort().join('');
        expect(count(all)).toBe(count(typed));
      }),
      { numRuns: 300 },
    );
  });

  it('of any text is read without throwing, in NFC', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (typed) => {
        const { value } = await readTxt(typed);
        for (const words of wordsOf(value?.blocks ?? [])) expect(words).toBe(words.normalize('NFC'));
      }),
      { numRuns: 200 },
    );
  });
});

describe('five megabytes', () => {
  const fill = (unit: string) => unit.repeat(Math.floor(4_900_000 / new TextEncoder().encode(unit).length));
  it.each([
    'a',
    ' *a ',
    '[',
    'a\t',
    'trẻ em và người già cùng nhau học bơi ở bể bơi của xã\n',
    '1\n\nxã\n\n',
  ])(
    'of %j take a bounded time',
    async (unit) => {
      const { findings } = await readTxt(fill(unit));
      expect(findings.length).toBeLessThan(2);
    },
    60_000,
  );
});

const seeds = join(import.meta.dirname, '../../../../shared/seeds');

describe.skipIf(!existsSync(seeds))('the real texts', () => {
  const names = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];

  it.each(names)(
    '%s loses no character, and no paragraph begins in the middle of a sentence',
    async (name) => {
      const bytes = readFileSync(join(seeds, name));
      const { value, findings } = await readTxt(bytes);
      expect(findings).toEqual([]);
      const found = wordsOf(value?.blocks ?? []).map((words) => words.replace(/^\d+\.\d+: /, ''));
      const count = (words: string) => [...solid(words).replace(/[*#]/g, '')].sort().join('');
      expect(count(found.join(''))).toBe(count(bytes.toString('utf8').replace(/^﻿/, '')));
      const torn = found.filter((words, i) => /^\p{Ll}{2}/u.test(words) && i > 12);
      expect(torn).toEqual([]);
    },
  );
});
