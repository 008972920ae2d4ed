import type { Block, Inline, Table } from '../doc/document.js';
import { endMark, unended } from '../model/end-mark.js';
import { plain, plainText } from './inlines.js';

/** Puts the end mark after the last words, which may stand in a table's last cell. */
export function withEndMark(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  switch (last?.type) {
    case 'paragraph':
      // Where somebody is to write, the text has not ended.
      if (last.inlines.at(-1)?.type === 'leader') return [...blocks];
      // The words under a picture belong to it.
      if (last.style === 'caption') return [...withEndMark(blocks.slice(0, -1)), last];
      return [...blocks.slice(0, -1), { ...last, inlines: ended(last.inlines) }];
    case 'table':
      return [...blocks.slice(0, -1), endedTable(last)];
    case 'rule':
    case 'picture':
      return [...withEndMark(blocks.slice(0, -1)), last];
    case undefined:
      return [];
  }
}

/** The full stop, semicolon or half-typed mark at the end gives way to the whole mark. */
function ended(inlines: readonly Inline[]): Inline[] {
  const at = inlines.findLastIndex((inline) => inline.type === 'text');
  const last = inlines[at];
  if (last?.type !== 'text') return [...inlines, plain(endMark)];
  const text = unended(last.text);
  const after = inlines.slice(at + 1);
  return [...inlines.slice(0, at), { ...last, text }, ...after, plain(endMark)];
}

function hasWords(block: Block): boolean {
  return block.type === 'paragraph' && plainText(block.inlines).trim() !== '';
}

/** The last words of a table: the last cell of its last row that holds any; a blank row is to be filled in. */
function endedTable(table: Table): Table {
  const row = table.rows.at(-1);
  const at = row?.cells.findLastIndex(({ blocks }) => blocks.some(hasWords)) ?? -1;
  if (!row || at < 0) return table;
  const cells = row.cells.map((cell, i) => (i === at ? { ...cell, blocks: withEndMark(cell.blocks) } : cell));
  return { ...table, rows: [...table.rows.slice(0, -1), { ...row, cells }] };
}
