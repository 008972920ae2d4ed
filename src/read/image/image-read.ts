import type { ImageFile } from '../../model/image-file.js';

/** A picture, or what is wrong with its file. */
export type ImageRead = ImageFile | ImageFault;

export type ImageFault =
  /** Another kind of file. */
  | { readonly fault: 'kind' }
  /** A JPEG of a kind that Word and PDF readers do not know. */
  | { readonly fault: 'coding' }
  /** Colours for the printing press (CMYK): PDF/A has none beside those for the screen. */
  | { readonly fault: 'colours' }
  | { readonly fault: 'damaged' }
  | { readonly fault: 'size'; readonly width: number; readonly height: number }
  /** The camera lay on its side and left the turning to whoever shows the picture; Word does not. */
  | { readonly fault: 'turned' }
  /** A JPEG where the picture lies over text: it has no transparent ground. */
  | { readonly fault: 'opaque' };

export const damaged: ImageFault = { fault: 'damaged' };

/** An A4 page at 600 pixels an inch has 35 million; a file may claim any number and unpack to that. */
const mostPixels = 50_000_000;
const longestSide = 20_000;

/** The size that a file claims, should it be absurd. */
export function sizeFault(width: number, height: number): ImageFault | undefined {
  if (width === 0 || height === 0) return damaged;
  const isSensible = width <= longestSide && height <= longestSide && width * height <= mostPixels;
  return isSensible ? undefined : { fault: 'size', width, height };
}

/** Pixels per inch as programs write them; other numbers mean nothing. */
export function sensible(resolution: number): { readonly resolution?: number } {
  return resolution >= 50 && resolution <= 2400 ? { resolution } : {};
}
