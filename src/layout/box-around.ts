import { boxPadding, boxSlack, strokeWidth } from '../doc/document.js';
import { type Slice, shiftStroke, stack } from './box.js';
import type { Stroke } from './page.js';

/** Draws a box round a paragraph, as wide as its widest line; the strokes take height too (measured). */
export function boxAround(slices: readonly Slice[], color: string): Slice {
  const [first] = slices;
  const inner = stack(slices.map((slice) => ({ ...slice, spaceBefore: 0 })));
  const runs = inner.lines.flatMap((line) => line.runs);
  const edge = boxPadding.horizontal + boxSlack / 2 + strokeWidth / 2;
  const left = Math.min(...runs.map((run) => run.x)) - edge;
  const right = Math.max(...runs.map((run) => run.x + run.width)) + edge;
  const above = strokeWidth + boxPadding.vertical;
  const height = inner.height + 2 * above;
  const top = strokeWidth / 2;
  const bottom = height - strokeWidth / 2;
  const side = (x1: number, y1: number, x2: number, y2: number): Stroke => ({
    x1,
    y1,
    x2,
    y2,
    width: strokeWidth,
    color,
  });
  return {
    height,
    lines: inner.lines.map((line) => ({ ...line, y: line.y + above })),
    strokes:
      runs.length === 0
        ? []
        : [
            ...inner.strokes.map((stroke) => shiftStroke(stroke, above)),
            side(left, top, right, top),
            side(right, top, right, bottom),
            side(right, bottom, left, bottom),
            side(left, bottom, left, top),
          ],
    notes: inner.notes,
    spaceBefore: first?.spaceBefore ?? 0,
    breakBefore: true,
  };
}
