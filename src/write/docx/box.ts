import { BorderStyle, type IBordersOptions } from 'docx';
import { type Inline, strokeWidth } from '../../doc/document.js';
import { type FontSet, faceName } from '../../doc/fonts.js';
import { twips } from '../../doc/length.js';
import type { ParagraphStyle } from '../../doc/styles.js';

/**
 * Room between the text and the stroke of a box, in points. With one line of 13 pt the box is 8 mm high, as the
 * stamps of PL1 III.2b are.
 */
const boxPadding = { horizontal: 4, vertical: 3 } as const;

/** Room for rounding, so that the text never wraps in a box that is exactly as wide as it. Our choice. */
const slack = 1;

/** A single line on all four sides. */
export function boxBorder(color: string): IBordersOptions {
  const side = (space: number) => ({ style: BorderStyle.SINGLE, size: strokeWidth * 8, space, color });
  return {
    top: side(boxPadding.vertical),
    bottom: side(boxPadding.vertical),
    left: side(boxPadding.horizontal),
    right: side(boxPadding.horizontal),
  };
}

/** Left and right indents, in twips, that make a centred box as wide as its longest line. Word draws the sides outside them. */
export function boxIndents(
  inlines: readonly Inline[],
  style: ParagraphStyle,
  column: number,
  fonts: FontSet,
): { left: number; right: number } {
  const lines = [0];
  for (const inline of inlines) {
    if (inline.type === 'break') lines.push(0);
    if (inline.type !== 'text') continue;
    const face = fonts[faceName(inline.bold ?? style.bold, inline.italic ?? style.italic)];
    lines.push((lines.pop() ?? 0) + face.width(inline.text, style.size));
  }
  const side = Math.max(0, twips((column - Math.max(...lines) - slack) / 2));
  return { left: side, right: side };
}
