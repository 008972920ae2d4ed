import type { Box } from './box.js';
import type { PlacedLine, Stroke } from './page.js';

/**
 * Cuts a box that is taller than the room for it, between lines: what fits, and the rest. Both parts keep the
 * strokes that run through them. At least one line is taken, however small the room.
 */
export function cutBox(box: Box, room: number): [Box, Box] {
  const [first, ...others] = [...box.lines].sort((a, b) => a.y + a.height - (b.y + b.height));
  const fits = others.filter((line) => line.y + line.height <= room);
  const taken = new Set<PlacedLine>(first === undefined ? [] : [first, ...fits]);
  const rest = box.lines.filter((line) => !taken.has(line));
  const lowest = Math.max(0, ...[...taken].map((line) => line.y + line.height));
  const cut = taken.size === 0 ? Math.min(Math.max(room, 1), box.height) : lowest;
  const restTop = Math.min(cut, ...rest.map((line) => line.y));
  const head: Box = {
    height: cut,
    lines: box.lines.filter((line) => taken.has(line)),
    strokes: [...clip(box.strokes, 0, cut, 0), ...edge(box, cut)],
    notes: box.notes,
  };
  const tail: Box = {
    height: box.height - restTop,
    lines: rest.map((line) => ({ ...line, y: line.y - restTop })),
    strokes: [...edge(box, 0), ...clip(box.strokes, restTop, box.height, restTop)],
    notes: [],
  };
  return [head, tail];
}

/** The parts of strokes between two heights. A stroke on the upper edge belongs to what is above. */
function clip(strokes: readonly Stroke[], from: number, to: number, shift: number): Stroke[] {
  return strokes.flatMap((stroke) => {
    const y1 = Math.max(stroke.y1, from);
    const y2 = Math.min(stroke.y2, to);
    const level = stroke.y1 === stroke.y2;
    const inside = level ? stroke.y1 >= from && stroke.y1 <= to : y1 < y2;
    return inside ? [{ ...stroke, y1: y1 - shift, y2: y2 - shift }] : [];
  });
}

/** A bordered row that is cut is closed at the foot of one page and opened again on the next. */
function edge(box: Box, y: number): Stroke[] {
  const sides = box.strokes.filter(
    (stroke) => stroke.x1 === stroke.x2 && stroke.y2 - stroke.y1 >= box.height,
  );
  const xs = sides.map((stroke) => stroke.x1);
  const [side] = sides;
  if (side === undefined) return [];
  return [{ ...side, x1: Math.min(...xs), x2: Math.max(...xs), y1: y, y2: y }];
}
