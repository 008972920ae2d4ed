import type { Box } from './box.js';
import type { PlacedLine, Stroke } from './page.js';

/**
 * Cuts a box between lines: what fits into the room, and the rest moved up to its own top. With `force` at least one
 * line is taken, however small the room; without it the first part may be empty. `together` is the fewest lines of a
 * paragraph on either side of the cut.
 */
export function cutBox(box: Box, room: number, force: boolean, together: number): [Box, Box] {
  const taken = keepTogether(box.lines, fitting(box.lines, room), together);
  if (taken.size === 0 && force) for (const line of fitting(box.lines, room)) taken.add(line);
  const [first] = box.lines;
  if (taken.size === 0 && force && first !== undefined) taken.add(first);
  const rest = box.lines.filter((line) => !taken.has(line));
  const lowest = Math.max(0, ...[...taken].map((line) => line.y + line.height));
  const cut = box.lines.length > 0 ? lowest : Math.min(Math.max(room, 1), box.height);
  const restTop = rest.length > 0 ? Math.min(...rest.map((line) => line.y)) : cut;
  return [
    {
      height: cut,
      lines: box.lines.filter((line) => taken.has(line)),
      strokes: clip(box.strokes, 0, cut, 0),
      notes: box.notes,
    },
    {
      height: box.height - restTop,
      lines: rest.map((line) => ({ ...line, y: line.y - restTop })),
      strokes: clip(box.strokes, cut, box.height, restTop),
      notes: [],
    },
  ];
}

function fitting(lines: readonly PlacedLine[], room: number): Set<PlacedLine> {
  return new Set(lines.filter((line) => line.y + line.height <= room));
}

/** Widow control: a paragraph leaves no single line before the cut, nor after it. */
function keepTogether(
  lines: readonly PlacedLine[],
  taken: Set<PlacedLine>,
  together: number,
): Set<PlacedLine> {
  const paragraphs = new Map<number, PlacedLine[]>();
  for (const line of lines) paragraphs.set(line.paragraph, [...(paragraphs.get(line.paragraph) ?? []), line]);
  for (const paragraph of paragraphs.values()) {
    const before = paragraph.filter((line) => taken.has(line)).length;
    if (before === 0 || before === paragraph.length) continue;
    const moved = Math.max(0, together - (paragraph.length - before));
    const left = before - moved < together ? 0 : before - moved;
    for (const line of paragraph.slice(left)) taken.delete(line);
  }
  return taken;
}

/** The parts of strokes between two heights. A level stroke on the cut belongs to what is above. */
function clip(strokes: readonly Stroke[], from: number, to: number, shift: number): Stroke[] {
  return strokes.flatMap((stroke) => {
    const y1 = Math.max(stroke.y1, from);
    const y2 = Math.min(stroke.y2, to);
    const level = stroke.y1 === stroke.y2;
    const inside = level ? stroke.y1 > from && stroke.y1 <= to : y1 < y2;
    return inside ? [{ ...stroke, y1: y1 - shift, y2: y2 - shift }] : [];
  });
}
