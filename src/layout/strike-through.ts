import type { BrokenLine } from './break-lines.js';
import type { PlacedRun, Stroke } from './page.js';

/**
 * The strokes through the struck words of a line, at the height and as thick as their font says; words beside each other
 * share one. `runs` are the line's parts as they were placed, in the same order; y counts from the line's top.
 */
export function strokesThrough(
  { parts }: BrokenLine,
  runs: readonly PlacedRun[],
  baseline: number,
): readonly Stroke[] {
  const strokes: Stroke[] = [];
  let open = false;
  for (const [i, { piece }] of parts.entries()) {
    const run = runs[i];
    if (!piece.struck || run === undefined) {
      open = false;
      continue;
    }
    const y = baseline - piece.rise - piece.face.strike.rise * piece.size;
    const x2 = run.x + run.width;
    const last = open ? strokes.at(-1) : undefined;
    const width = piece.face.strike.thickness * piece.size;
    if (last?.y1 === y && last.width === width) strokes[strokes.length - 1] = { ...last, x2 };
    else strokes.push({ x1: run.x, y1: y, x2, y2: y, width });
    open = true;
  }
  return strokes;
}
