import type { Block, Doc, Inline } from './document.js';

/** The words of a document as printed: a line a paragraph, in reading order, footnotes after the line they hang on. */
export function docLines(doc: Doc): readonly string[] {
  return doc.sections.flatMap(({ blocks, firstHeader = [], firstFooter = [] }) =>
    [...firstHeader, ...blocks, ...firstFooter].flatMap(blockLines),
  );
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'rule':
    case 'picture':
      return [];
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(blockLines)));
    case 'paragraph': {
      const line = inlineWords(block.inlines);
      return [...(line.trim() === '' ? [] : [line]), ...block.inlines.flatMap(noteLines)];
    }
  }
}

function noteLines(inline: Inline): string[] {
  return inline.type === 'footnote' ? [inlineWords(inline.inlines)] : [];
}

/** The words of inlines, without footnotes and dots to write on; breaks are spaces. */
export function inlineWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'break' ? ' ' : ''))
    .join('');
}
