import { wholeTwips } from './length.js';

/** A picture on a line of its own, in the middle of its column; never split. */
export interface Picture {
  readonly type: 'picture';
  readonly file: PictureFile;
  /** The size wanted, in points; where column or page cannot hold it, the picture is drawn smaller (see `drawnSize`). */
  readonly width: number;
  readonly height: number;
  /** What it shows, for whoever cannot see it. */
  readonly alt: string;
  readonly spaceBefore?: number;
  readonly keepWithNext?: boolean;
  /** Where it comes from, as in TextRun. */
  readonly source?: string;
}

export interface PictureFile {
  /** The whole file, as it was given. */
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg';
  /** Its path as the author names it, e.g. `hinh/so-do.png`. */
  readonly name: string;
}

/**
 * The size a picture is drawn at, in whole twips: as wanted, or as large as fits into a column of this width on a page
 * whose text is this high, in proportion.
 */
export function drawnSize(
  { width, height, spaceBefore = 0 }: Picture,
  room: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const high = wholeTwips(room.height - spaceBefore);
  const scale = Math.min(1, room.width / width, high / height);
  const least = 1 / 20;
  return {
    width: Math.min(room.width, Math.max(least, wholeTwips(width * scale))),
    height: Math.min(high, Math.max(least, wholeTwips(height * scale))),
  };
}
