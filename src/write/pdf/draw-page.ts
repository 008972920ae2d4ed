import type { Overlay } from '../../doc/overlay.js';
import type { Page, PlacedLine, PlacedRun, Stroke } from '../../layout/page.js';
import { drawDrawing } from './draw-drawing.js';
import type { FontPen } from './font-pen.js';
import type { FormPen } from './form/form-pen.js';
import type { Pdf } from './open-pdf.js';
import type { PicturePen } from './picture-pen.js';
import { pictureBox, type TagRecorder } from './tags/tag-recorder.js';

/** Draws a laid-out page on the PDF's current page, exactly as placed, everything marked with what it belongs to. */
export function drawPage(pdf: Pdf, pens: Pens, page: Page): void {
  const { tags } = pens;
  if (page.strokes.length > 0)
    tags.artifact('Layout', () => {
      for (const stroke of page.strokes) drawStroke(pdf, stroke);
    });
  const ink = inkOf(pdf);
  const { drawing, width, height } = page;
  if (drawing) tags.figure(drawing, [0, 0, width, height], () => drawDrawing(pdf, pens.font, drawing));
  for (const line of page.lines) drawLine(pdf, pens, ink, line, height);
  tags.end();
}

/** What draws the text and the pictures of one document, and what marks them. */
export interface Pens {
  readonly font: FontPen;
  readonly picture: PicturePen;
  readonly form: FormPen;
  readonly tags: TagRecorder;
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

function drawLine(pdf: Pdf, pens: Pens, ink: Ink, line: PlacedLine, pageHeight: number): void {
  const { tags, picture } = pens;
  const { origin, picture: placed } = line;
  const bottom = line.y + line.baseline;
  if (line.role === 'Artifact' || origin === undefined) {
    if (line.runs.length > 0)
      tags.artifact('Pagination', () => {
        for (const run of line.runs) drawRun(pdf, pens, ink, run, bottom);
      });
    return;
  }
  if (placed) tags.figure(origin, pictureBox(placed, bottom, pageHeight), () => picture.draw(placed, bottom));
  const last = line.runs.at(-1);
  for (const run of line.runs) {
    tags.run(origin, run);
    drawRun(pdf, pens, ink, run === last && endsWord(line) ? { ...run, text: `${run.text} ` } : run, bottom);
    tags.field(origin, pens.form.blank(run));
  }
  for (const overlay of line.overlays ?? []) {
    drawInk(pens, overlay, line.y, pageHeight);
    tags.field(origin, pens.form.signature(overlay));
  }
}

/** The picture of a signature or a seal. */
function drawInk({ tags, picture: pen }: Pens, overlay: Overlay, top: number, pageHeight: number): void {
  const { x, width, height, picture } = overlay;
  if (picture === undefined) return;
  const place = { x, y: top + overlay.y, width, height };
  tags.figure(picture, pictureBox(place, place.y + height, pageHeight), () => pen.ink(picture.file, place));
}

/** Whether the next line begins a new word though no space ends this one: where the author broke it. */
function endsWord({ runs, last }: PlacedLine): boolean {
  return !last && !/[\s-]$/.test(runs.map(({ text }) => text).join(''));
}

function drawRun(pdf: Pdf, { font }: Pens, ink: Ink, run: PlacedRun, baseline: number): void {
  font.use(run.face, run.size, run.spaceStretch);
  ink(hex(run.color));
  pdf.text(run.text, run.x, baseline - run.rise, {
    lineBreak: false,
    baseline: 'alphabetic',
    ...(run.letterStretch === undefined ? {} : { characterSpacing: run.letterStretch }),
  });
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
