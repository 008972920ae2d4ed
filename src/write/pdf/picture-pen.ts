import type { PictureFile } from '../../doc/picture.js';
import type { PlacedPicture } from '../../layout/page.js';
import { dataUri } from '../data-uri.js';
import type { Pdf } from './open-pdf.js';
import { pdfObject } from './pdf-object.js';
import { plainPng } from './plain-png.js';

/** Draws pictures on the current page; one that is drawn several times stands in the file once. */
export interface PicturePen {
  /** `bottom` is the picture's lower edge. */
  readonly draw: (picture: PlacedPicture, bottom: number) => void;
  /** Lays a picture over what is drawn as ink is laid on paper: its white changes nothing. */
  readonly ink: (file: PictureFile, place: Rectangle) => void;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const inkState = 'Ink';

export function picturePen(pdf: Pdf): PicturePen {
  const sources = new Map<PictureFile, string>();
  const sourceOf = (file: PictureFile): string => {
    // pdfkit keeps a picture by its address.
    const known = sources.get(file) ?? dataUri({ ...file, bytes: plainBytes(file) });
    sources.set(file, known);
    return known;
  };
  const image = (file: PictureFile, { x, y, width, height }: Rectangle) => {
    const options = { width, height, ignoreOrientation: true };
    pdf.image(sourceOf(file), x, y, options);
  };
  let multiply: PDFKit.PDFKitReference | undefined;
  return {
    draw: ({ x, width, height, file }, bottom) => {
      image(file, { x, y: bottom - height, width, height });
    },
    ink: (file, place) => {
      multiply ??= pdfObject(pdf, { Type: 'ExtGState', BM: 'Multiply' });
      pdf.page.ext_gstates[inkState] = multiply;
      pdf.save().addContent(`/${inkState} gs`);
      image(file, place);
      pdf.restore();
    },
  };
}

/** pdfkit takes transparent and interlaced pictures apart in the background, in no certain order: those are made plain. */
function plainBytes({ format, bytes }: PictureFile): Uint8Array {
  return format === 'png' ? plainPng(bytes) : bytes;
}
