import { own } from './own.js';
import type { ListName } from './plan-tree.js';

/** Levels of a plan's sections: mục, khoản, điểm (PL1 V 6b). */
export const sectionLadder: readonly string[] = ['roman', 'number', 'letter'];

/** Below điểm the decree says nothing: dash, then plus (universal practice). */
export const itemLadder: readonly string[] = ['dash', 'plus'];

/** What follows a numbering that the ladder does not name. */
const usualAfter: Readonly<Record<string, string>> = {
  upper: 'roman',
  roman: 'number',
  number: 'letter',
  decimal: 'letter',
  letter: 'paren',
  paren: 'dash',
  'roman-paren': 'dash',
  dash: 'plus',
  plus: 'plus',
  star: 'dash',
};

/** The numbering after `above` in a ladder; past its end, the items' marks. `level` is the new heading's own, from 1. */
export function nextSection(ladder: readonly string[], above: string | undefined, level: number): string {
  if (above === undefined) return ladder[0] ?? 'none';
  const at = ladder.indexOf(above);
  if (at >= 0) return ladder[at + 1] ?? 'dash';
  // Below a pattern ("Nhóm {1}:") the ladder goes on where it would have been.
  return own(usualAfter, above) ?? ladder[level - 1] ?? 'dash';
}

/**
 * How a list is numbered when nobody says: under nothing, I. or A. tasks and reports take 1., other lists a dash;
 * under 1. or a) a dash; under a dash a plus. Read off five whole plans.
 */
export function listNumbering(list: ListName, above: string | undefined, marks: readonly string[]): string {
  const [first = 'dash', second = 'plus'] = marks;
  if (above === undefined || above === 'roman' || above === 'upper') {
    return list === 'tasks' || list === 'reports' ? 'number' : first;
  }
  return above === first ? second : first;
}

/** How the points under an item are numbered. */
export function nestedNumbering(above: string, marks: readonly string[]): string {
  const at = marks.indexOf(above);
  if (at >= 0) return marks[at + 1] ?? marks.at(-1) ?? 'plus';
  return (above.startsWith('- ') ? marks[1] : marks[0]) ?? 'dash';
}
