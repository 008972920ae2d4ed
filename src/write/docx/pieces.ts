import type { Block } from '../../doc/document.js';
import { separatorHeight } from './spacer.js';

/** What stands in the Word file at one level: the blocks of the tree, and empty paragraphs where it needs them. */
export type Piece =
  | { readonly block: Block; readonly of: number }
  | {
      readonly block?: undefined;
      readonly of: number;
      readonly height: number;
      readonly keepWithNext: boolean;
    };

/**
 * The pieces for the blocks of a section or a cell; `of` is the index of the block a piece belongs to. Word merges
 * tables that touch and wants a paragraph last, and LibreOffice puts an empty line over a table that begins a section:
 * where the tree has no paragraph there, one of `separatorHeight` stands. Space above a table is an empty paragraph of
 * exactly that height. `spacers` says how many separators more stand before a block.
 */
export function wordPieces(
  blocks: readonly Block[],
  nested: boolean,
  spacers: ReadonlyMap<number, number> = new Map(),
): Piece[] {
  const separator = (of: number): Piece => ({ of, height: separatorHeight, keepWithNext: false });
  const pieces = blocks.flatMap((block, of): Piece[] => {
    const more = Array.from({ length: spacers.get(of) ?? 0 }, () => separator(of - 1));
    if (block.type !== 'table') return [...more, { block, of }];
    const space = block.spaceBefore ?? 0;
    if (space > 0) return [...more, { of, height: space, keepWithNext: true }, { block, of }];
    const previous = blocks[of - 1]?.type;
    const touches = previous === 'table' || (previous === undefined && !nested);
    return [...more, ...(touches ? [separator(of - 1)] : []), { block, of }];
  });
  const last = blocks.at(-1)?.type;
  return last === 'table' || last === undefined ? [...pieces, separator(blocks.length - 1)] : pieces;
}
