import type { Block } from './document.js';
import type { StyleSheet } from './styles.js';

/** Whether no page may end between the block and the one after it. */
export function isKept(block: Block, styles: StyleSheet): boolean {
  switch (block.type) {
    case 'paragraph':
      return block.keepWithNext === true || styles[block.style].keepWithNext;
    case 'rule':
    case 'picture':
      return block.keepWithNext === true;
    case 'table':
      return block.rows.at(-1)?.keepWithNext === true;
    default:
      throw new Error(`unknown block: ${JSON.stringify(block satisfies never)}`);
  }
}
