import { BorderStyle, type IBordersOptions } from 'docx';
import { boxPadding, boxSlack, type Inline, strokeWidth } from '../../doc/document.js';
import { type FontSet, faceName } from '../../doc/fonts.js';
import { twips } from '../../doc/length.js';
import type { ParagraphStyle } from '../../doc/styles.js';

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
  const side = Math.max(0, twips((column - Math.max(...lines) - boxSlack) / 2));
  return { left: side, right: side };
}
