import { drawnSize, type Picture } from '../doc/picture.js';
import type { Slice } from './box.js';
import type { Column } from './set-line.js';
import type { Setting } from './setting.js';

/** A picture as a line of its own, exactly as high, centred (measured). */
export function setPicture(picture: Picture, column: Column, setting: Setting): Slice {
  const { width, height } = drawnSize(picture, { width: column.width, height: setting.textHeight });
  const { file, alt } = picture;
  return {
    height,
    lines: [
      {
        y: 0,
        height,
        baseline: height,
        runs: [],
        picture: { x: column.x + (column.width - width) / 2, width, height, file, alt },
        role: 'Figure',
        origin: picture,
        paragraph: setting.nextParagraph(),
        last: true,
      },
    ],
    strokes: [],
    notes: [],
    spaceBefore: picture.spaceBefore ?? 0,
    breakBefore: true,
  };
}
