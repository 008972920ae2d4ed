import { changeKinds } from '../../diff/change.js';
import type { ToldChange } from '../../diff/comparison.js';
import { twoDigits } from '../../model/two-digits.js';
import type { Told } from '../format.js';
import type { PageRow } from './page-sections.js';
import { type PageWords, pageWords } from './words.js';

/** What every part of the page knows. */
export interface Printing extends Told {
  readonly words: PageWords;
  /** The units that changes concern, in the order of the filter. */
  readonly units: readonly string[];
  /** The place of a row on the page: "r12". */
  readonly idOf: (row: PageRow) => string;
}

export function printingOf(told: Told): Printing {
  const { changes, rows } = told.comparison;
  const ids = new Map(rows.rows.map((row, i) => [row, `r${i + 1}`]));
  const units = [...new Set(changes.flatMap((change) => change.units))];
  return {
    ...told,
    words: pageWords[told.language],
    units: units.sort((a, b) => a.localeCompare(b, 'vi')),
    idOf: (row) => ids.get(row) ?? '',
  };
}

/** What the filter asks of a change. */
export function filterAttributes({ kind, level, units }: ToldChange, printing: Printing): string {
  const numbers = units.map((unit) => printing.units.indexOf(unit)).join(' ');
  return `data-subject="${changeKinds[kind].subject}" data-level="${level}" data-units="${numbers}"`;
}

/** Offices write counts under ten with a zero, but not nought. */
export function countWords(count: number, { language }: Printing): string {
  return language === 'vi' && count > 0 ? twoDigits(count) : String(count);
}
