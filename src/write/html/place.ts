import type { Block } from '../../doc/document.js';
import type { StyleName, StyleSheet } from '../../doc/styles.js';
import type { ClassNames } from './class-names.js';

/** What a block needs to know of where it stands. */
export interface Place {
  readonly styles: StyleSheet;
  /** Classes of what one block changes of its style, of tables and of rules. */
  readonly classes: ClassNames;
  /** Takes note of a style that the file uses. */
  readonly used: (style: StyleName) => void;
  /** Writes the blocks of a cell: tables hold blocks, and blocks are tables. */
  readonly blocks: (blocks: readonly Block[]) => string;
}
