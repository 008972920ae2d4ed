import type { Page, PlacedLine, Stroke } from '../../layout/page.js';
import { drawDrawing } from './draw-drawing.js';
import type { FontPen } from './font-pen.js';
import type { Pdf } from './open-pdf.js';
import type { PicturePen } from './picture-pen.js';

/** Lines that follow one another on a page and belong to one paragraph. */
interface ParagraphPart {
  readonly role: PlacedLine['role'];
  readonly lines: readonly PlacedLine[];
}

/** Draws a laid-out page on the PDF's current page, exactly as placed. */
export function drawPage(pdf: Pdf, pens: Pens, page: Page): void {
  for (const stroke of page.strokes) drawStroke(pdf, stroke);
  const ink = inkOf(pdf);
  if (page.drawing) drawDrawing(pdf, pens.font, page.drawing);
  for (const part of paragraphParts(page.lines)) drawParagraphPart(pdf, pens, ink, part);
}

/** What draws the text and the pictures of one document. */
export interface Pens {
  readonly font: FontPen;
  readonly picture: PicturePen;
}

/** Sets the colour of text on the current page, where it is not set already. */
type Ink = (color: string) => void;

function inkOf(pdf: Pdf): Ink {
  let current: string | undefined;
  return (color) => {
    if (color !== current) pdf.fillColor(color);
    current = color;
  };
}

/** Structure tags will go round this: a part has one role. */
function drawParagraphPart(pdf: Pdf, pens: Pens, ink: Ink, part: ParagraphPart): void {
  for (const line of part.lines) drawLine(pdf, pens, ink, line);
}

function drawLine(pdf: Pdf, { font, picture }: Pens, ink: Ink, line: PlacedLine): void {
  if (line.picture) picture.draw(line.picture, line.y + line.baseline);
  for (const run of line.runs) {
    font.use(run.face, run.size, run.spaceStretch);
    ink(hex(run.color));
    pdf.text(run.text, run.x, line.y + line.baseline - run.rise, {
      lineBreak: false,
      baseline: 'alphabetic',
      ...(run.letterStretch === undefined ? {} : { characterSpacing: run.letterStretch }),
    });
  }
}

function drawStroke(pdf: Pdf, stroke: Stroke): void {
  pdf
    .moveTo(stroke.x1, stroke.y1)
    .lineTo(stroke.x2, stroke.y2)
    .lineWidth(stroke.width)
    .strokeColor(hex(stroke.color))
    .stroke();
}

function hex(color = '000000'): string {
  return `#${color}`;
}

function paragraphParts(lines: readonly PlacedLine[]): ParagraphPart[] {
  const parts: { role: PlacedLine['role']; paragraph: number; lines: PlacedLine[] }[] = [];
  for (const line of lines) {
    const open = parts.at(-1);
    if (open?.paragraph === line.paragraph && open.role === line.role) open.lines.push(line);
    else parts.push({ role: line.role, paragraph: line.paragraph, lines: [line] });
  }
  return parts;
}
