import type { Table } from '../../doc/document.js';
import type { FontSet } from '../../doc/fonts.js';
import type { StyleSheet } from '../../doc/styles.js';
import type { Addresses } from './addresses.js';
import type { TableWords } from './table-words.js';

/** What a block needs to know of where it stands. */
export interface Place {
  readonly styles: StyleSheet;
  readonly fonts: FontSet;
  readonly addresses: Addresses;
  /** What is said of tables; nothing of those in other tables. */
  readonly tables: ReadonlyMap<Table, TableWords>;
  /** Width of its column in points: the text width, or a cell's width without its margins. */
  readonly column: number;
  /** Height of the text on its pages, in points. */
  readonly textHeight: number;
  /** Whether it stands in a table's cell. */
  readonly nested: boolean;
  /** Whether everything here stays with what follows (rows that keep with the next). */
  readonly keepWithNext: boolean;
}
