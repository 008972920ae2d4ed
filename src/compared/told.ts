/** A comparison made ready for the formats: the levels to show, how many there are of each, what to know first. */
import { type Level, levels } from '../diff/change.js';
import type { Comparison, ToldChange } from '../diff/comparison.js';
import type { Told } from './format.js';
import { notesOf } from './notes.js';

export interface Telling extends Pick<Told, 'language' | 'look' | 'least'> {
  /** Both paths name the same file. */
  readonly isSameFile: boolean;
}

export function toldOf(comparison: Comparison, { isSameFile, ...telling }: Telling): Told {
  const count = (level: Level) => comparison.changes.filter((change) => change.level === level).length;
  return {
    ...telling,
    comparison: atLeast(comparison, telling.least),
    counts: {
      major: count('major'),
      minor: count('minor'),
      wording: count('wording'),
      expected: count('expected'),
    },
    notes: notesOf(comparison, isSameFile),
  };
}

export function isAtLeast(level: Level, least: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(least);
}

function atLeast(comparison: Comparison, least: Level): Comparison {
  const shown = (changes: readonly ToldChange[]) => changes.filter(({ level }) => isAtLeast(level, least));
  const { whole, rows } = comparison.rows;
  return {
    ...comparison,
    changes: shown(comparison.changes),
    rows: { whole: shown(whole), rows: rows.map((row) => ({ ...row, changes: shown(row.changes) })) },
  };
}
