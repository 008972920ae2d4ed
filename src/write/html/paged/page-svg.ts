import type { Drawing } from '../../../doc/drawing.js';
import { inkPictures } from '../../../layout/ink-pictures.js';
import type { Page, PlacedLine, Stroke } from '../../../layout/page.js';
import { drawnSvg } from '../../svg/drawing-svg.js';
import type { ClassNames } from '../class-names.js';
import { cssNumber } from '../css-length.js';
import { escapeHtml } from '../escape-html.js';
import { inkSvg, lineSvg } from './line-svg.js';
import { paragraphParts } from './paragraph-parts.js';

export interface PageSvgInput {
  readonly page: Page;
  /** From 1 through the whole document. */
  readonly index: number;
  readonly count: number;
  /** Class of its paper. */
  readonly paper: string;
  readonly classes: ClassNames;
}

/** A laid-out page as an SVG in points: strokes, then every line at its place, in reading order. */
export function pageSvg({ page, index, count, paper, classes }: PageSvgInput): string {
  const box = `0 0 ${cssNumber(page.width)} ${cssNumber(page.height)}`;
  const name = escapeHtml(`Trang ${index}/${count}`);
  return [
    `<svg class="page ${paper}" viewBox="${box}" role="group" aria-label="${name}" xml:space="preserve">`,
    ...strokesSvg(page.strokes),
    ...paragraphParts(page.lines).flatMap(({ role, lines }) => [
      `<g${meaning(role)}>`,
      ...lines.map((line) => lineSvg(line, classes)),
      '</g>',
    ]),
    ...inkPictures(page).map(inkSvg),
    ...drawingGroup(page.drawing),
    '</svg>',
  ].join('\n');
}

function drawingGroup(drawing: Drawing | undefined): readonly string[] {
  return drawing ? ['<g role="img">', ...drawnSvg(drawing), '</g>'] : [];
}

const levels = { Title: 1, H1: 2, H2: 3, H3: 4, H4: 5 } as const;

/** What a screen reader says of the lines: headings by their levels, nothing of page numbers and repeated headers. */
function meaning(role: PlacedLine['role']): string {
  switch (role) {
    case 'Title':
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
      return ` role="heading" aria-level="${levels[role]}"`;
    case 'Artifact':
      return ' aria-hidden="true"';
    case 'P':
    case 'TH':
    case 'TD':
    case 'Figure':
    case 'Note':
      return '';
    default: {
      const unknown: never = role;
      throw new TypeError(`no such role: ${unknown}`);
    }
  }
}

/** One path for all strokes of one width and colour. */
function strokesSvg(strokes: readonly Stroke[]): string[] {
  const paths = new Map<string, string>();
  for (const { x1, y1, x2, y2, width, color = '000000' } of strokes) {
    const look = `stroke="#${color}" stroke-width="${cssNumber(width)}"`;
    const path = `M${cssNumber(x1)} ${cssNumber(y1)}L${cssNumber(x2)} ${cssNumber(y2)}`;
    paths.set(look, (paths.get(look) ?? '') + path);
  }
  return [...paths].map(([look, path]) => `<path ${look} d="${path}"/>`);
}
