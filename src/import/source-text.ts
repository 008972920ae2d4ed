import type { SourceBlock, SourceInline } from './source.js';

/** The words of blocks, a line a paragraph, notes after the paragraph they hang on. */
export function sourceText(blocks: readonly SourceBlock[]): string {
  return blocks.flatMap(blockTexts).join('\n');
}

function blockTexts(block: SourceBlock): string[] {
  switch (block.type) {
    case 'picture':
      return [];
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(blockTexts)));
    case 'paragraph':
      return [[block.label, inlineText(block.inlines)].filter(Boolean).join(' '), ...notes(block.inlines)];
  }
}

function inlineText(inlines: readonly SourceInline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
}

function notes(inlines: readonly SourceInline[]): string[] {
  return inlines.flatMap((inline) => (inline.type === 'note' ? [inlineText(inline.inlines)] : []));
}
