import type { Paragraph as WordParagraph, Table as WordTable } from 'docx';
import type { Block } from '../../doc/document.js';
import { wordParagraph } from './paragraph.js';
import { wordPicture } from './picture.js';
import { wordPieces } from './pieces.js';
import type { Place } from './place.js';
import { wordRule } from './rule.js';
import { spacer } from './spacer.js';
import { wordTable } from './table.js';

/** Blocks of a section or a cell, with the empty paragraphs that the Word file needs between them, and `spacers` more. */
export function wordBlocks(
  blocks: readonly Block[],
  place: Place,
  spacers: ReadonlyMap<number, number> = new Map(),
): (WordParagraph | WordTable)[] {
  return wordPieces(blocks, place.nested, spacers).map((piece) =>
    piece.block === undefined ? spacer(piece.height, piece.keepWithNext) : wordBlock(piece.block, place),
  );
}

function wordBlock(block: Block, place: Place): WordParagraph | WordTable {
  switch (block.type) {
    case 'paragraph':
      return wordParagraph(block, place);
    case 'rule':
      return wordRule(block, place);
    case 'picture':
      return wordPicture(block, place);
    case 'table':
      return wordTable(block, place);
    default:
      throw new TypeError(`no such block: ${JSON.stringify(block satisfies never)}`);
  }
}
