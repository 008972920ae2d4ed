import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { Paragraph } from '../../doc/document.js';
import { faceName } from '../../doc/fonts.js';
import type { ParagraphStyle } from '../../doc/styles.js';
import { lineSize } from '../../layout/line-height.js';
import { xmlText } from '../escape-xml.js';
import type { Place } from './place.js';

const unitsPerPoint = 12_700;
/** The library counts a size in pixels of 3/4 pt. */
const pixelsPerPoint = 4 / 3;

/**
 * The pictures of signature and seal below a paragraph, behind the text, so that title and name are read whatever they
 * look like. They count from the paragraph's top, on which Word and LibreOffice agree where no space stands above it.
 */
export function inkPictures({ overlays = [], inlines, style: name }: Paragraph, place: Place): ImageRun[] {
  const style: ParagraphStyle = place.styles[name];
  const line = lineSize(place.fonts[faceName(style.bold, style.italic)], style.size, style.line);
  const lines = 1 + inlines.filter(({ type }) => type === 'break').length;
  return overlays.flatMap(({ x, y, width, height, picture }, index) =>
    picture === undefined
      ? []
      : [
          new ImageRun({
            type: 'png',
            data: picture.file.bytes,
            transformation: { width: width * pixelsPerPoint, height: height * pixelsPerPoint },
            altText: { name: 'Hình', description: xmlText(picture.alt) },
            floating: {
              horizontalPosition: {
                relative: HorizontalPositionRelativeFrom.COLUMN,
                offset: units(place.column / 2 + x),
              },
              verticalPosition: {
                relative: VerticalPositionRelativeFrom.PARAGRAPH,
                offset: units(lines * line.height + y),
              },
              wrap: { type: TextWrappingType.NONE },
              behindDocument: true,
              layoutInCell: true,
              allowOverlap: true,
              zIndex: index + 1,
            },
          }),
        ],
  );
}

function units(points: number): number {
  return Math.round(points * unitsPerPoint);
}
