import type { FontSet } from '../doc/fonts.js';
import type { StyleSheet } from '../doc/styles.js';

/** What every step of one document's layout needs. */
export interface Setting {
  readonly fonts: FontSet;
  readonly styles: StyleSheet;
  /** The next paragraph's number, counted from 0 through the document. */
  readonly nextParagraph: () => number;
}

export function startSetting(styles: StyleSheet, fonts: FontSet): Setting {
  let count = 0;
  return { fonts, styles, nextParagraph: () => count++ };
}
