import { type Align, boxPadding, type ParagraphFormat, strokeWidth } from '../../doc/document.js';

import type { ParagraphStyle } from '../../doc/styles.js';

import { cssNumber, cssPoints } from './css-length.js';

/** Declarations of a style. `lineHeight` is single spacing at 1 pt, as the font has it. */
export function styleCss(style: ParagraphStyle, lineHeight: number): string {
  return [
    `font-size:${cssPoints(style.size)}`,
    `line-height:${cssNumber(style.line * lineHeight)}`,
    ...(style.bold ? ['font-weight:700'] : []),
    ...(style.italic ? ['font-style:italic'] : []),
    alignCss(style.align),
    spaceCss(style.spaceBefore),
    ...indentCss(style),
    ...(style.box ? boxCss(style.box.color) : []),
    ...(style.keepWithNext ? ['break-after:avoid'] : []),
  ].join(';');
}

/** Declarations of what one paragraph changes of its style; empty where it changes nothing. */
export function formatCss(style: ParagraphStyle, format: ParagraphFormat, keepWithNext: boolean): string {
  const { align, indentLeft, indentFirst, spaceBefore } = format;
  const indented = indentLeft !== undefined || indentFirst !== undefined;
  const { indentLeft: left, indentFirst: first } = { ...style, ...format };
  return [
    ...(align === undefined ? [] : [alignCss(align)]),
    ...(spaceBefore === undefined ? [] : [spaceCss(spaceBefore)]),
    ...(indented ? indentCss({ indentLeft: left, indentFirst: first }) : []),
    ...(keepWithNext && !style.keepWithNext ? ['break-after:avoid'] : []),
  ].join(';');
}

function alignCss(align: Align): string {
  // Justified lines are torn on a narrow screen, which sets `--justify` to `left`.
  if (align === 'justify') return 'text-align:var(--justify)';
  // A title that must wrap there has lines of like length.
  return align === 'center' ? 'text-align:center;text-wrap:balance' : `text-align:${align}`;
}

function spaceCss(spaceBefore: number): string {
  return `margin-top:${cssPoints(spaceBefore)}`;
}

/** A hanging first line is as long as its dash: it hangs in padding that does not shrink with the indents. */
function indentCss({ indentLeft, indentFirst }: Pick<ParagraphStyle, 'indentLeft' | 'indentFirst'>) {
  const hang = Math.max(0, -indentFirst);
  return [
    `margin-left:${cssPoints(Math.max(0, indentLeft - hang), '--in')}`,
    `padding-left:${cssPoints(hang)}`,
    `text-indent:${hang > 0 ? cssPoints(-hang) : cssPoints(indentFirst, '--in')}`,
  ];
}

function boxCss(color: string): string[] {
  const { horizontal, vertical } = boxPadding;
  return [
    'width:fit-content',
    'margin-left:auto',
    'margin-right:auto',
    `padding:${cssPoints(vertical)} ${cssPoints(horizontal)}`,
    `border:${cssPoints(strokeWidth)} solid`,
    `color:#${color}`,
  ];
}
