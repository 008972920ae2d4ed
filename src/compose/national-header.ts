import type { Block } from '../doc/document.js';
import type { FontSet } from '../doc/fonts.js';
import type { StyleSheet } from '../doc/styles.js';
import { plain } from './inlines.js';
import { styledWidth } from './titles.js';

/** PL1 II.1a; the decree prints HÒA and HOÀ, we print the first. */
export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
/** PL1 II.1b: hyphens with a space on each side. */
const motto = 'Độc lập - Tự do - Hạnh phúc';

/** Nation and motto, single spaced, a rule as long as the motto (PL1 II.1). */
export function nationBlocks(context: { readonly styles: StyleSheet; readonly fonts: FontSet }): Block[] {
  return [
    { type: 'paragraph', style: 'nation', inlines: [plain(nation)] },
    { type: 'paragraph', style: 'motto', inlines: [plain(motto)] },
    { type: 'rule', length: styledWidth(motto, context.styles.motto, context) },
  ];
}
