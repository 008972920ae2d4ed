import type { Paragraph as WordParagraph, Table as WordTable } from 'docx';
import type { Block } from '../../doc/document.js';
import { wordParagraph } from './paragraph.js';
import { wordPicture } from './picture.js';
import type { Place } from './place.js';
import { wordRule } from './rule.js';
import { separatorHeight, spacer } from './spacer.js';
import { wordTable } from './table.js';

/**
 * Blocks of a section or a cell. Word merges tables that touch and wants a paragraph last, and LibreOffice puts an
 * empty line over a table that begins a section: where the tree has no paragraph there, one of `separatorHeight`
 * stands. Space above a table is an empty paragraph of exactly that height.
 */
export function wordBlocks(blocks: readonly Block[], place: Place): (WordParagraph | WordTable)[] {
  const written: (WordParagraph | WordTable)[] = [];
  let previous: Block['type'] | undefined;
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
        written.push(wordParagraph(block, place));
        break;
      case 'rule':
        written.push(wordRule(block, place));
        break;
      case 'picture':
        written.push(wordPicture(block, place));
        break;
      case 'table': {
        const space = block.spaceBefore ?? 0;
        if (space > 0) written.push(spacer(space, true));
        else if (previous === 'table' || (previous === undefined && !place.nested))
          written.push(spacer(separatorHeight, false));
        written.push(wordTable(block, place));
        break;
      }
      default: {
        const unknown: never = block;
        throw new TypeError(`no such block: ${JSON.stringify(unknown)}`);
      }
    }
    previous = block.type;
  }
  if (previous === 'table' || previous === undefined) written.push(spacer(separatorHeight, false));
  return written;
}
