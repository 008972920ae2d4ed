import type { Words } from '../../model/finding.js';
import { recogniseBytes } from '../../model/recognise-bytes.js';

/** Kinds of pictures that people have, by what stands at or near the beginning of their files. */
const kinds: readonly { readonly start: string; readonly at?: number; readonly is: Words }[] = [
  { start: 'GIF8', is: { vi: 'ảnh GIF', en: 'a GIF picture' } },
  { start: 'WEBP', at: 8, is: { vi: 'ảnh WebP', en: 'a WebP picture' } },
  {
    start: 'ftyp',
    at: 4,
    is: { vi: 'ảnh HEIC của điện thoại hoặc đoạn phim', en: "a phone's HEIC picture, or a film" },
  },
  { start: 'BM', is: { vi: 'ảnh BMP', en: 'a BMP picture' } },
  { start: 'II*\0', is: { vi: 'ảnh TIFF', en: 'a TIFF picture' } },
  { start: 'MM\0*', is: { vi: 'ảnh TIFF', en: 'a TIFF picture' } },
  { start: '<svg', is: { vi: 'hình vẽ SVG', en: 'an SVG drawing' } },
  { start: '<?xml', is: { vi: 'hình vẽ SVG', en: 'an SVG drawing' } },
];

/** What a file is that is no picture of ours, where its first bytes say so. */
export function otherKind(bytes: Uint8Array): Words | undefined {
  const found = kinds.find(({ start, at = 0 }) =>
    [...start].every((character, index) => bytes[at + index] === character.charCodeAt(0)),
  );
  return found?.is ?? recogniseBytes(bytes);
}
