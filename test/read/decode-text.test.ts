import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/decode-text.js';
import { readPlan } from '../../src/read/read-plan.js';
import { bytes, head } from './told.js';

const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [...`\ufeff${text}`].forEach((unit, index) => view.setUint16(index * 2, unit.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};

const told = (given: Uint8Array) => {
  const { findings, value } = decodeText(given, 'a.yaml');
  expect(value).toBeUndefined();
  return findings.map(({ code, message, at }) => {
    expect(at).toEqual({ file: 'whole' });
    return `${code} ${message.vi}`;
  });
};

describe('text', () => {
  it.each([
    ['UTF-8', bytes(head)],
    ['UTF-8 with its mark', bytes(`\ufeff${head}`)],
    ['UTF-16 LE', utf16(head, true)],
    ['UTF-16 BE', utf16(head, false)],
  ])('is read from %s', (_name, given) => {
    expect(decodeText(given, 'a.yaml')).toEqual({ value: head, findings: [] });
    expect(readPlan(given, 'a.yaml').value?.title).toBe('Kế hoạch A');
  });

  it('keeps its Windows line ends', () => {
    expect(decodeText(bytes('a: b\r\nc: d\r\n'), 'a.yaml').value).toBe('a: b\r\nc: d\r\n');
  });
});

describe('what is no text of ours', () => {
  it.each<readonly [string, readonly number[], string]>([
    ['TCVN3 (“Kế hoạch đổi”)', [75, 0xd5, 32, 104, 111, 0xb9, 99, 104, 32, 0xae, 0xe6, 105], 'TCVN3 (ABC)'],
    [
      'Windows-1258 (“Kê hoạch đi”)',
      [75, 0xea, 32, 104, 111, 97, 0xf2, 99, 104, 32, 0xf0, 105],
      'Windows-1258',
    ],
  ])('%s is named, with its first line', (_name, letters, encoding) => {
    expect(told(Uint8Array.of(97, 58, 10, ...letters))).toEqual([
      `file-encoding Tệp không ghi bằng mã UTF-8 (từ dòng 2), có thể là mã ${encoding}.`,
    ]);
  });

  it('has the cure', () => {
    expect(decodeText(Uint8Array.of(0x61, 0xff), 'a.yaml').findings[0]?.hint?.vi).toBe(
      'Mở tệp bằng chương trình soạn thảo, chuyển chữ sang Unicode nếu cần, rồi lưu lại với mã UTF-8.',
    );
  });

  it.each<readonly [string, readonly number[], string]>([
    [
      'a Word file',
      [0x50, 0x4b, 3, 4, 0],
      'file-binary Đây là tệp Word, Excel hoặc tệp nén (.docx, .xlsx, .zip), không phải tệp dữ liệu dạng chữ (.yaml, .md).',
    ],
    [
      'an old Word file',
      [0xd0, 0xcf, 0x11, 0xe0],
      'file-binary Đây là tệp Word hoặc Excel đời cũ (.doc, .xls), không phải tệp dữ liệu dạng chữ (.yaml, .md).',
    ],
    [
      'a PDF',
      [0x25, 0x50, 0x44, 0x46, 0x2d],
      'file-binary Đây là tệp PDF, không phải tệp dữ liệu dạng chữ (.yaml, .md).',
    ],
    [
      'a NUL byte',
      [97, 58, 32, 0, 98],
      'file-binary Đây là tệp nhị phân (có byte 0), không phải tệp dữ liệu dạng chữ (.yaml, .md).',
    ],
    [
      'UTF-16 without its mark',
      [97, 0, 58, 0, 32, 0],
      'file-encoding Tệp ghi bằng mã UTF-16 LE không có dấu nhận biết.',
    ],
    ['nothing', [], 'file-empty Tệp không có nội dung.'],
    ['a mark and spaces', [0xef, 0xbb, 0xbf, 32, 10], 'file-empty Tệp không có nội dung.'],
  ])('%s', (_name, given, message) => {
    expect(told(Uint8Array.from(given))).toEqual([message]);
  });

  it('a file of 50 MB is answered at once', () => {
    const start = performance.now();
    expect(told(new Uint8Array(50_000_000).fill(97))).toEqual([
      'file-too-large Tệp nặng 50 MB, vượt giới hạn 05 MB của một tệp dữ liệu.',
    ]);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
