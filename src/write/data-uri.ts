import type { PictureFile } from '../doc/picture.js';

/** A picture's file as an address that holds it. */
export function dataUri({ format, bytes }: Pick<PictureFile, 'format' | 'bytes'>): string {
  const { buffer, byteOffset, byteLength } = bytes;
  return `data:image/${format};base64,${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}`;
}
