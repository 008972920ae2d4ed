import { readLabelledLine } from '../../meaning/labelled-line.js';
import { isMark } from './label.js';
import type { Point } from './parts.js';

/**
 * "- Tập huấn.", "- Chủ trì: …", "- Kiểm tra.", "- Chủ trì: …": each labelled line says something of the bullet above it, and
 * stands under that. Where the labelled lines stand together, or all lines have labels, they say it of their part.
 */
export function underTheirTasks(points: readonly Point[]): Point[] {
  const isLabelled = points.map(({ plain }) => readLabelledLine(plain) !== undefined);
  const first = isLabelled.indexOf(true);
  const goesOn = first > 0 && isLabelled.includes(false, first);
  const tells = points.every(
    ({ plain, label }, i) =>
      label !== undefined && isMark(label.numbering) && (isLabelled[i] || !/^[^:;.]{3,30}:\s/.test(plain)),
  );
  if (!goesOn || !tells) return [...points];
  return points.flatMap((point, i) => {
    if (isLabelled[i]) return [];
    const next = isLabelled.indexOf(false, i + 1);
    const lines = points.slice(i + 1, next === -1 ? points.length : next);
    return [{ ...point, points: [...point.points, ...lines] }];
  });
}
