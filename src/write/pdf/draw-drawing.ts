import {
  type Box,
  type Disc,
  type Drawing,
  defaultStroke,
  type Polygon,
  type Shape,
  type Words,
} from '../../doc/drawing.js';
import { faceName } from '../../doc/fonts.js';
import type { FontPen } from './font-pen.js';
import type { Pdf } from './open-pdf.js';

/** Draws a drawing of the layout, whose words begin at their places, on the PDF's current page. */
export function drawDrawing(pdf: Pdf, font: FontPen, { shapes }: Drawing): void {
  for (const shape of shapes) drawShape(pdf, font, shape);
}

function drawShape(pdf: Pdf, font: FontPen, shape: Shape): void {
  switch (shape.type) {
    case 'box':
      paint(pdf.rect(shape.x, shape.y, shape.width, shape.height), shape);
      break;
    case 'line': {
      const { x1, y1, x2, y2, color = '000000', width = defaultStroke, dash } = shape;
      pdf.moveTo(x1, y1).lineTo(x2, y2).lineWidth(width);
      if (dash !== undefined) pdf.dash(dash, {});
      pdf.stroke(`#${color}`);
      if (dash !== undefined) pdf.undash();
      break;
    }
    case 'polygon':
      paint(pdf.polygon(...shape.points.map(([x, y]) => [x, y])), shape);
      break;
    case 'disc':
      paint(pdf.circle(shape.x, shape.y, shape.radius), shape);
      break;
    case 'words':
      drawWords(pdf, font, shape);
      break;
    default:
      throw new TypeError(`no such shape: ${JSON.stringify(shape satisfies never)}`);
  }
}

/** Paints the path that was begun. */
function paint(pdf: Pdf, { fill, stroke, strokeWidth = defaultStroke }: Box | Polygon | Disc): void {
  pdf.lineWidth(strokeWidth);
  if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(`#${fill}`, `#${stroke}`);
  else if (fill !== undefined) pdf.fill(`#${fill}`);
  else if (stroke !== undefined) pdf.stroke(`#${stroke}`);
}

function drawWords(pdf: Pdf, font: FontPen, words: Words): void {
  const { x, y, text, size, bold = false, italic = false, color = '000000', upwards } = words;
  font.use(faceName(bold, italic), size, 0);
  pdf.save();
  if (upwards) pdf.rotate(-90, { origin: [x, y] });
  pdf.fillColor(`#${color}`).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  pdf.restore();
}
