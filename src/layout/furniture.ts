import { type Paragraph, strokeWidth } from '../doc/document.js';
import { faceName } from '../doc/fonts.js';
import type { PageGeometry } from '../doc/page-geometry.js';
import { type Box, stack } from './box.js';
import { lineSize } from './line-height.js';
import type { PlacedLine } from './page.js';
import { type Column, setLine } from './set-line.js';
import { setParagraph } from './set-paragraph.js';
import type { Setting } from './setting.js';
import type { TextPiece } from './text-pieces.js';
import { widthOf } from './words.js';

/** The page's number, centred in the top margin (PL1 I.7). */
export function pageNumber(
  number: number,
  geometry: PageGeometry,
  column: Column,
  setting: Setting,
): PlacedLine {
  const style = setting.styles.pageNumber;
  const face = setting.fonts[faceName(style.bold, style.italic)];
  const advance = setting.advance(face, style.size);
  const piece: TextPiece = { type: 'text', text: String(number), face, size: style.size, advance, rise: 0 };
  const part = { piece, from: 0, to: piece.text.length, width: widthOf(piece, 0, piece.text.length) };
  const line = { parts: [part], width: part.width, hanging: [], end: 'paragraph' } as const;
  const { height, baseline } = lineSize(face, style.size, style.line);
  return {
    height,
    baseline,
    y: geometry.headerDistance,
    runs: setLine(line, 'center', column),
    role: 'Artifact',
    paragraph: setting.nextParagraph(),
    last: true,
  };
}

/** Lines at the place of the page's number: decoration, as Word's headers are. */
export function firstHeader(paragraphs: readonly Paragraph[], column: Column, setting: Setting): Box {
  const text = stack(paragraphs.flatMap((paragraph) => setParagraph(paragraph, column, setting)));
  return { ...text, lines: text.lines.map((line) => ({ ...line, role: 'Artifact' })) };
}

/** Space between the rule and the first contact line, as the Word file's border has it. */
const ruleSpace = 1;

/** The contact lines of a first page under a rule across the text width (PL1 III.4). */
export function firstFooter(paragraphs: readonly Paragraph[], column: Column, setting: Setting): Box {
  const text = stack(paragraphs.flatMap((paragraph) => setParagraph(paragraph, column, setting)));
  if (paragraphs.length === 0) return text;
  const above = strokeWidth + ruleSpace;
  const y = strokeWidth / 2;
  return {
    ...text,
    height: text.height + above,
    lines: text.lines.map((line) => ({ ...line, y: line.y + above })),
    strokes: [{ x1: column.x, x2: column.x + column.width, y1: y, y2: y, width: strokeWidth }],
  };
}
