/** What every page of the printed picture shares: its sheet, its head, its colours, lines broken to a width. */
import type { Drawing, Shape, Words } from '../../../doc/drawing.js';
import type { FontSet } from '../../../doc/fonts.js';
import { pageGeometry } from '../../../doc/page-geometry.js';
import { upperCase } from '../../../model/vietnamese.js';
import { listTitle, sourceLine } from '../../../work-list/entry-words.js';
import type { ShownList } from '../../../work-list/shown-list.js';

/** A4 on its side; margins in millimetres within the ranges of PL1 I.3. */
const geometry = pageGeometry('landscape', { top: 15, bottom: 15, left: 20, right: 15 });

/** The room inside the margins, in points. */
export const room = {
  left: geometry.margin.left,
  right: geometry.width - geometry.margin.right,
  top: geometry.margin.top,
  bottom: geometry.height - geometry.margin.bottom,
} as const;

export const colors = {
  ...{ lead: '0B57A4', bar: 'B5D0EC', late: 'A61B1B', lateBar: 'F0C4C0' },
  ...{ grid: 'C9CFD6', year: '6B747E', soon: 'FDF0D5', today: '9A4A00', beyond: 'ECEFF2' },
  ...{ load: '7FA6D1', soft: '4A525B', shade: 'F1F4F7', partner: 'E3EEFA', paper: 'FFFFFF' },
} as const;

/** Line spacing as a multiple of the size of letters. */
export const leading = 1.2;

export interface Page {
  readonly title: string;
  readonly shapes: readonly Shape[];
}

export function pageDrawing({ title, shapes }: Page): Drawing {
  return { width: geometry.width, height: geometry.height, title, shapes };
}

/** What the page shows, of which plan, on which day; `bottom` is where it ends. */
export function pageHead(
  title: string,
  shown: ShownList,
  fonts: FontSet,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const width = room.right - room.left;
  const head = block(upperCase(title), { x: room.left, y: room.top, width, size: 13, bold: true }, fonts);
  const name = block(listTitle(shown), { x: room.left, y: head.bottom, width, size: 11 }, fonts);
  const source = block(
    sourceLine(shown),
    { x: room.left, y: name.bottom, width, size: 10, italic: true },
    fonts,
  );
  return { shapes: [...head.shapes, ...name.shapes, ...source.shapes], bottom: source.bottom + 4 };
}

interface BlockOptions extends Pick<Words, 'x' | 'size' | 'bold' | 'italic' | 'color'> {
  /** Of its top. */
  readonly y: number;
  readonly width: number;
}

/** Text broken to a width, from the top down. */
export function block(
  text: string,
  { y, width, ...look }: BlockOptions,
  fonts: FontSet,
): { readonly shapes: readonly Words[]; readonly bottom: number } {
  const { size, bold, italic } = look;
  const lines = brokenLines(text, width, size, bold ? fonts.bold : italic ? fonts.italic : fonts.regular);
  const height = size * leading;
  return {
    shapes: lines.map((line, i) => ({ type: 'words', text: line, y: y + i * height + size, ...look })),
    bottom: y + lines.length * height,
  };
}

/** As many words on a line as have room; one too long for it stands alone. */
export function brokenLines(
  text: string,
  width: number,
  size: number,
  face: FontSet['regular'],
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && face.width(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The first lines of a text; what does not fit is left out behind an ellipsis. */
export function fewLines(
  text: string,
  most: number,
  width: number,
  size: number,
  face: FontSet['regular'],
): readonly string[] {
  const lines = brokenLines(text, width, size, face);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return kept.map((line, i) => (i === most - 1 ? `${line}…` : line));
}
