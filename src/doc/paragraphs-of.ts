import type { Block, Paragraph } from './document.js';

/** All paragraphs in reading order, those in tables too. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return [block];
      case 'table':
        return block.rows.flatMap((row) => row.cells).flatMap((cell) => paragraphsOf(cell.blocks));
      case 'rule':
      case 'picture':
        return [];
      default: {
        const unknown: never = block;
        throw new TypeError(`no such block: ${JSON.stringify(unknown)}`);
      }
    }
  });
}
