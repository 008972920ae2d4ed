import type { Shape } from '../../../doc/drawing.js';
import type { WorkKind } from '../../../work-list/work.js';
import type { PlacedEntry } from '../unit-rows.js';
import { colors } from './paper.js';

/** Sizes in points. */
export const trackHeight = 9.5;
export const lineHeight = 4;
const mark = 3.9;
const bar = 5.4;

type MarkShape = WorkKind | 'turn';

interface Look {
  readonly isPartner: boolean;
  readonly isLate: boolean;
}

/** What an entry shows at a height, its shares of the axis made points by `at`. */
export function entryShapes(
  { entry, drawn }: PlacedEntry,
  y: number,
  at: (share: number) => number,
): readonly Shape[] {
  if (!drawn) return [];
  const look = { isPartner: entry.item?.role === 'partner', isLate: entry.standing === 'overdue' };
  switch (drawn.type) {
    case 'bar': {
      const [from, to] = [at(drawn.from), at(drawn.to)];
      return [barShape(from, to, y, look), ...dueShapes(entry.work.kind, to - mark, y, look)];
    }
    case 'days':
      return drawn.at.flatMap((day) =>
        dueShapes(drawn.recurring ? 'turn' : entry.work.kind, at(day), y, look),
      );
    case 'line':
      return [lineShape(at(drawn.from), at(drawn.to), y, drawn.dashed)];
  }
}

export function barShape(from: number, to: number, y: number, { isPartner, isLate }: Look): Shape {
  return {
    ...{ type: 'box', x: from, y: y - bar / 2, width: to - from, height: bar, strokeWidth: 0.6 },
    fill: isPartner ? colors.paper : isLate ? colors.lateBar : colors.bar,
    stroke: isLate ? colors.late : colors.lead,
  };
}

export function lineShape(from: number, to: number, y: number, dashed: boolean): Shape {
  const dash = dashed ? { dash: 2.5 } : {};
  return { type: 'line', x1: from, y1: y, x2: to, y2: y, color: colors.lead, width: 0.9, ...dash };
}

/** A due day; late ones bear an exclamation mark, so that they are told apart without colours. */
export function dueShapes(
  shape: MarkShape,
  x: number,
  y: number,
  { isPartner, isLate }: Look,
): readonly Shape[] {
  const color = isLate ? colors.late : colors.lead;
  const paint = {
    fill: isPartner ? colors.paper : color,
    stroke: isPartner ? color : colors.paper,
    strokeWidth: isPartner ? 0.9 : 0.5,
  };
  const ink = isPartner ? color : colors.paper;
  const late: readonly Shape[] = isLate
    ? [
        { type: 'line', x1: x, y1: y - 2.1, x2: x, y2: y + 0.6, color: ink, width: 1 },
        { type: 'line', x1: x, y1: y + 1.3, x2: x, y2: y + 2.2, color: ink, width: 1 },
      ]
    : [];
  return [shapeAt(shape, x, y, paint), ...late];
}

function shapeAt(
  shape: MarkShape,
  x: number,
  y: number,
  paint: { readonly fill: string; readonly stroke: string; readonly strokeWidth: number },
): Shape {
  switch (shape) {
    case 'turn':
      return { type: 'disc', x, y, radius: 1.9, ...paint };
    case 'report':
      return { type: 'box', x: x - 3, y: y - 3, width: 6, height: 6, ...paint };
    case 'chase':
      return {
        type: 'polygon',
        points: [
          [x, y - mark],
          [x + mark, y + 3],
          [x - mark, y + 3],
        ],
        ...paint,
      };
    default:
      return {
        type: 'polygon',
        points: [
          [x, y - mark],
          [x + mark, y],
          [x, y + mark],
          [x - mark, y],
        ],
        ...paint,
      };
  }
}
