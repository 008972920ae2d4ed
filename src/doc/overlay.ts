import type { PictureFile } from './picture.js';

/**
 * Something laid over the page below a paragraph that takes no room there: a place to sign, the picture of a signature
 * or a seal. Lengths in points.
 */
export interface Overlay {
  /** Left edge, counted from the middle of the paragraph's column. */
  readonly x: number;
  /** Upper edge, counted from the paragraph's lower edge. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Drawn as ink is: what lies below shows through. */
  readonly picture?: InkPicture;
  /** The place takes a digital signature. */
  readonly signing?: SigningPlace;
}

export interface InkPicture {
  readonly file: PictureFile;
  readonly alt: string;
}

/** Who signs digitally here. */
export interface SigningPlace {
  readonly by: 'signer' | 'organ';
  /** Counted from 1 among those of the document that sign in this way. */
  readonly index: number;
  /** Whether there is one of its kind only. */
  readonly alone: boolean;
  /** Who it is, in words: "PHÓ CHỦ TỊCH Lê Thị Hòa". */
  readonly who: string;
}

/** A part of number and date that the clerk fills in once the document is signed (nd30 Điều 15). */
export type BlankName = 'number' | 'day' | 'month';
