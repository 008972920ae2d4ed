import type { Face } from '../doc/fonts.js';

/** Height and baseline of a line, in points. */
export interface LineSize {
  readonly height: number;
  /** What the spacing adds to a single line's height, below the text. */
  readonly extra: number;
  readonly baseline: number;
}

/**
 * Measured in LibreOffice 7.4: a font's line is rounded to whole twips (14 pt Times: 322), the multiple is cut
 * to whole twips (× 1.15: 370), and what the multiple adds lies below the text, as in Word.
 */
export function lineSize(face: Face, size: number, multiple: number): LineSize {
  const single = Math.round(face.lineHeight * size * 20);
  const height = Math.floor(single * multiple + 1e-6);
  return {
    height: height / 20,
    extra: (height - single) / 20,
    baseline: Math.round(face.ascent * size * 20) / 20,
  };
}
