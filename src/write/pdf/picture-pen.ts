import type { PictureFile } from '../../doc/picture.js';
import type { PlacedPicture } from '../../layout/page.js';
import { dataUri } from '../data-uri.js';
import type { Pdf } from './open-pdf.js';
import { plainPng } from './plain-png.js';

/** Draws pictures on the current page; one that is drawn several times stands in the file once. */
export interface PicturePen {
  /** `bottom` is the picture's lower edge. */
  readonly draw: (picture: PlacedPicture, bottom: number) => void;
}

export function picturePen(pdf: Pdf): PicturePen {
  const sources = new Map<PictureFile, string>();
  const sourceOf = (file: PictureFile): string => {
    // pdfkit keeps a picture by its address.
    const known = sources.get(file) ?? dataUri({ ...file, bytes: plainBytes(file) });
    sources.set(file, known);
    return known;
  };
  return {
    draw: ({ x, width, height, file }, bottom) => {
      const options = { width, height, ignoreOrientation: true };
      pdf.image(sourceOf(file), x, bottom - height, options);
    },
  };
}

/** pdfkit takes transparent and interlaced pictures apart in the background, in no certain order: those are made plain. */
function plainBytes({ format, bytes }: PictureFile): Uint8Array {
  return format === 'png' ? plainPng(bytes) : bytes;
}
