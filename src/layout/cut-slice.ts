import { strokeWidth } from '../doc/document.js';
import { type Box, type RowParts, type Slice, shiftBox, shiftStroke } from './box.js';
import { cutBox } from './cut-box.js';
import type { Stroke } from './page.js';

/** Fewest lines of a paragraph on either side of a cut, as at any end of a page; in a row one will do (measured). */
const together = 2;

/**
 * Cuts a slice that no page can hold: what fits into the room, and the rest. The cells of a row are cut each for
 * itself, and their rests go on from the top of the next page. `undefined` when not even a line fits, unless forced.
 */
export function cutSlice(slice: Slice, room: number, force: boolean): [Slice, Slice] | undefined {
  const [head, tail] =
    slice.row === undefined ? cutBox(slice, room, force, together) : cutRow(slice, slice.row, room, force);
  if (!force && head.lines.length === 0) return undefined;
  const { begins: _, ...goingOn } = slice;
  return [
    { ...slice, ...head, overhang: 0 },
    { ...goingOn, ...tail, spaceBefore: 0, breakBefore: true, strokesAtTop: upperEdge(slice) },
  ];
}

function tallest(boxes: readonly Box[]): number {
  return Math.max(0, ...boxes.map((box) => box.height));
}

type RowPart = Box & { readonly row: RowParts };

function cutRow(slice: Slice, row: RowParts, room: number, force: boolean): [RowPart, RowPart] {
  // The part's lower border needs room where the page ends, as every row's does (measured).
  const border = row.borders.length > 0 ? strokeWidth : 0;
  const cuts = row.cells.map((cell) => cutBox(cell, room - row.below - border, force, 1));
  const heads = cuts.map(([head]) => head);
  const tails = cuts.map(([, tail]) => ({ ...shiftBox(tail, row.above), height: tail.height + row.above }));
  const headHeight = tallest(heads) + row.below;
  const tailHeight = tallest(tails) + row.below;
  return [
    rowPart(
      heads,
      { ...row, cells: heads, borders: bordersAbove(row, slice.height, headHeight) },
      headHeight,
    ),
    rowPart(
      tails,
      { ...row, cells: tails, borders: bordersBelow(row, slice.height, tailHeight) },
      tailHeight,
    ),
  ];
}

function rowPart(cells: readonly Box[], row: RowParts, height: number): RowPart {
  return {
    height,
    lines: cells.flatMap((cell) => cell.lines),
    strokes: [...cells.flatMap((cell) => cell.strokes), ...row.borders],
    notes: cells.flatMap((cell) => cell.notes),
    row,
  };
}

/** The sides shortened to the part's height, the upper edge, and a lower edge for the part. */
function bordersAbove(row: RowParts, whole: number, part: number): Stroke[] {
  return row.borders.map((stroke) => {
    if (isSide(stroke)) return { ...stroke, y2: part + stroke.width };
    return stroke.y1 < whole / 2 ? stroke : shiftStroke(stroke, part + stroke.width / 2 - stroke.y1);
  });
}

/** The sides shortened to the part's height and the lower edge; the page's upper edge is drawn as for any row. */
function bordersBelow(row: RowParts, whole: number, part: number): Stroke[] {
  return row.borders.flatMap((stroke) => {
    if (isSide(stroke)) return [{ ...stroke, y2: part + (stroke.y2 - whole) }];
    return stroke.y1 < whole / 2 ? [] : [shiftStroke(stroke, part - whole)];
  });
}

/** The upper border of a row, whether it is drawn always or only at the top of a page. */
function upperEdge({ row, height, strokesAtTop = [] }: Slice): readonly Stroke[] {
  const drawn = row?.borders.filter((stroke) => !isSide(stroke) && stroke.y1 < height / 2) ?? [];
  return drawn.length > 0 ? drawn : strokesAtTop;
}

function isSide(stroke: Stroke): boolean {
  return stroke.x1 === stroke.x2;
}
