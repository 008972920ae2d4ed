/** What a plan is called and where its files are: id, series, period, paths. */
import type { Dossier } from '../model/dossier.js';
import { namedFiles } from '../model/named-files.js';
import { seriesOf } from '../model/series.js';
import { changed, joined, type Moves, noMoves } from './moves.js';
import { isOneYear, newFirst, newLast, type Shift } from './shift.js';

const lastYears = /^(.*?)(?<!\d)((?:19|20)\d{2})(?:-((?:19|20)\d{2}))?(?!\d)(?!.*(?:19|20)\d{2})(.*)$/;

/**
 * A name with the plan's years moved on (`tre-em-2027` → `tre-em-2028`, `trong-cay-2021-2025` → `trong-cay-2026-2030`); a name without
 * a year gets the new one at its end.
 */
export function movedName(name: string, shift: Shift): string {
  const parts = lastYears.exec(name);
  if (!parts) return `${name}-${yearsName(shift)}`;
  const [, head = '', , second, tail = ''] = parts;
  return `${head}${second === undefined ? newFirst(shift) : yearsName(shift)}${tail}`;
}

function yearsName(shift: Shift): string {
  return isOneYear(shift) ? String(newFirst(shift)) : `${newFirst(shift)}-${newLast(shift)}`;
}

/**
 * The plan's own fields. `way` leads from the new file's folder to the old one's and ends with a slash; it is empty where they are
 * the same.
 */
export function moveIdentity(dossier: Dossier, shift: Shift, way: string): Moves {
  const { id, series, period } = dossier.plan;
  const years =
    typeof period === 'number'
      ? [changed('/period', period, String(newFirst(shift)))]
      : [
          changed('/period/from', period.from, String(newFirst(shift))),
          changed('/period/to', period.to, String(newLast(shift))),
        ];
  return joined([
    changed('/id', id, movedName(id, shift)),
    series === undefined
      ? {
          ...noMoves,
          splices: [{ type: 'put', pointer: '', key: 'series', value: seriesOf(id), below: 'id' }],
        }
      : noMoves,
    ...years,
    ...(way === '' ? [] : namedFiles(dossier).map(([at, path]) => changed(at, path, way + path))),
    ...visionOver(dossier, shift),
  ]);
}

function visionOver({ plan: { period } }: Dossier, shift: Shift): readonly Moves[] {
  if (typeof period === 'number' || period.vision === undefined || period.vision > newLast(shift)) return [];
  const slots = { years: String(period.vision) };
  return [{ ...noMoves, questions: [{ kind: 'milestone', pointer: '/period', slots }] }];
}
