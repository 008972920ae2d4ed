import type { Footnote, Paragraph } from '../doc/document.js';
import { faceName } from '../doc/fonts.js';
import type { Overlay } from '../doc/overlay.js';
import type { ParagraphStyle } from '../doc/styles.js';
import type { Slice } from './box.js';
import { boxAround } from './box-around.js';
import { type BrokenLine, breakLines } from './break-lines.js';
import { type LineSize, lineSize } from './line-height.js';
import { type Column, setLine } from './set-line.js';
import type { Setting } from './setting.js';
import { strokesThrough } from './strike-through.js';
import { type Piece, textPieces } from './text-pieces.js';
import { atoms } from './words.js';

/** Fewest lines of a paragraph at the foot and at the head of a page: Word's widow control. */
const together = 2;

/** A paragraph as one slice per line. `keep`: it stays whole and with the block after it. */
export function setParagraph(paragraph: Paragraph, column: Column, setting: Setting): Slice[] {
  const style: ParagraphStyle = setting.styles[paragraph.style];
  const slices = setPieces(textPieces(paragraph.inlines, style, setting), style, paragraph, column, setting);
  return paragraph.overlays === undefined ? slices : withOverlays(slices, paragraph.overlays, column);
}

/** Lays what lies below a paragraph at its last line. */
function withOverlays(slices: readonly Slice[], overlays: readonly Overlay[], column: Column): Slice[] {
  const middle = column.x + column.width / 2;
  return slices.map((slice, index) =>
    index < slices.length - 1
      ? slice
      : {
          ...slice,
          lines: slice.lines.map((line) => ({
            ...line,
            overlays: overlays.map((each) => ({ ...each, x: middle + each.x, y: slice.height + each.y })),
          })),
        },
  );
}

/** The same for pieces made elsewhere (footnotes). */
export function setPieces(
  pieces: readonly Piece[],
  style: ParagraphStyle,
  origin: Paragraph | Footnote,
  column: Column,
  setting: Setting,
): Slice[] {
  const { format = {}, keepWithNext = false } = origin.type === 'paragraph' ? origin : {};
  const align = format.align ?? style.align;
  const left = format.indentLeft ?? style.indentLeft;
  const first = format.indentFirst ?? style.indentFirst;
  const width = column.width - left;
  const lines = breakLines(atoms(pieces), { first: width - first, others: width });
  const paragraph = setting.nextParagraph();
  const keep = keepWithNext || style.keepWithNext;
  const notes = notesByLine(lines);
  const slices = lines.map((line, index): Slice => {
    const indent = left + (index === 0 ? first : 0);
    const { height, extra, baseline } = tallest(line, style, setting);
    const runs = setLine(line, align, { x: column.x + indent, width: column.width - indent });
    return {
      height,
      overhang: extra,
      lines: [
        {
          y: 0,
          height,
          baseline,
          runs,
          role: style.role,
          origin,
          paragraph,
          last: index === lines.length - 1,
        },
      ],
      strokes: strokesThrough(line, runs, baseline),
      notes: notes[index] ?? [],
      spaceBefore: index === 0 ? (format.spaceBefore ?? style.spaceBefore) : 0,
      // A paragraph kept with the next is never split in LibreOffice, nor in Word with keepLines.
      breakBefore: index === 0 || (!keep && index >= together && lines.length - index >= together),
    };
  });
  return style.box === undefined ? slices : [boxAround(slices, style.box.color)];
}

/** The footnotes whose marks begin on each line; a mark torn with a wide word counts once. */
function notesByLine(lines: readonly BrokenLine[]): Footnote[][] {
  const seen = new Set<Footnote>();
  return lines.map(({ parts }) =>
    parts.flatMap(({ piece: { note } }) => {
      if (note === undefined || seen.has(note)) return [];
      seen.add(note);
      return [note];
    }),
  );
}

function tallest(line: BrokenLine, style: ParagraphStyle, { fonts }: Setting): LineSize {
  const ownFace = fonts[faceName(style.bold, style.italic)];
  let tall = lineSize(ownFace, style.size, style.line);
  for (const { piece } of line.parts) {
    if (piece.rise !== 0 || (piece.face === ownFace && piece.size === style.size)) continue;
    const size = lineSize(piece.face, piece.size, style.line);
    if (size.height > tall.height) tall = size;
  }
  return tall;
}
