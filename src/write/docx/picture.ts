import { AlignmentType, ImageRun, type IParagraphStyleOptions, Paragraph as WordParagraph } from 'docx';
import { twips } from '../../doc/length.js';
import { drawnSize, type Picture } from '../../doc/picture.js';
import { xmlText } from '../escape-xml.js';
import { keepTogether } from './keep-together.js';
import type { Place } from './place.js';

const styleId = 'Picture';

/** The style of a picture's paragraph: text of 1 pt, so that its line is hardly higher than the picture. */
export const pictureStyle: IParagraphStyleOptions = {
  id: styleId,
  name: 'Hình',
  basedOn: 'Normal',
  uiPriority: 99,
  paragraph: { alignment: AlignmentType.CENTER },
  run: { size: 2 },
};

/** The library counts a size in pixels of 3/4 pt and writes 9,525 units for each: whole units for whole twips. */
const pixelsPerPoint = 4 / 3;

/** A picture in its line, with its alternative text. */
export function wordPicture(picture: Picture, place: Place): WordParagraph {
  const { width, height } = drawnSize(picture, { width: place.column, height: place.textHeight });
  const { spaceBefore = 0, file, alt } = picture;
  return new WordParagraph({
    style: styleId,
    ...keepTogether(picture.keepWithNext === true || place.keepWithNext),
    ...(spaceBefore === 0 ? {} : { spacing: { before: twips(spaceBefore) } }),
    children: [
      new ImageRun({
        type: file.format === 'png' ? 'png' : 'jpg',
        data: file.bytes,
        transformation: { width: width * pixelsPerPoint, height: height * pixelsPerPoint },
        altText: { name: 'Hình', description: xmlText(alt) },
      }),
    ],
  });
}
