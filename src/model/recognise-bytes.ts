import type { Words } from './finding.js';

/**
 * Names what a file that is no text really is, by its first bytes (the signatures of the formats' own specifications).
 * Undefined when the bytes may be text.
 */
export function recogniseBytes(bytes: Uint8Array): Words | undefined {
  const found = signatures.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (found) return found.is;
  return bytes.includes(0)
    ? { vi: 'tệp nhị phân (có byte 0)', en: 'a binary file (it holds NUL bytes)' }
    : undefined;
}

const signatures: readonly { readonly start: readonly number[]; readonly is: Words }[] = [
  {
    start: [0x50, 0x4b, 0x03, 0x04],
    is: { vi: 'tệp Word, Excel hoặc tệp nén (.docx, .xlsx, .zip)', en: 'a Word, Excel or zip file' },
  },
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    is: { vi: 'tệp Word hoặc Excel đời cũ (.doc, .xls)', en: 'an old Word or Excel file (.doc, .xls)' },
  },
  { start: [0x25, 0x50, 0x44, 0x46], is: { vi: 'tệp PDF', en: 'a PDF file' } },
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], is: { vi: 'tệp RTF', en: 'an RTF file' } },
  { start: [0x89, 0x50, 0x4e, 0x47], is: { vi: 'tệp ảnh PNG', en: 'a PNG picture' } },
  { start: [0xff, 0xd8, 0xff], is: { vi: 'tệp ảnh JPEG', en: 'a JPEG picture' } },
  { start: [0x1f, 0x8b], is: { vi: 'tệp nén gzip', en: 'a gzip archive' } },
  { start: [0x52, 0x61, 0x72, 0x21], is: { vi: 'tệp nén RAR', en: 'a RAR archive' } },
  { start: [0x37, 0x7a, 0xbc, 0xaf], is: { vi: 'tệp nén 7z', en: 'a 7z archive' } },
];
