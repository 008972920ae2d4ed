import { damaged, type ImageRead } from './image-read.js';
import { isJpeg, readJpeg } from './read-jpeg.js';
import { isPng, readPng } from './read-png.js';

/**
 * Reads a picture, told by its content and not by its name: the size it claims comes first, then whether it is whole.
 * Never throws.
 */
export async function readImage(bytes: Uint8Array): Promise<ImageRead> {
  try {
    if (isPng(bytes)) return await readPng(bytes);
    if (isJpeg(bytes)) return readJpeg(bytes);
    return { fault: 'kind' };
  } catch (error) {
    // A file that ends before what it promises.
    if (error instanceof RangeError) return damaged;
    throw error;
  }
}
