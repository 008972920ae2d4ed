import type { Block, PageSection } from './document.js';

/** Sections of several documents as those of one: footnotes count from 1 through all of them, in reading order. */
export function numberFootnotes(sections: readonly PageSection[]): PageSection[] {
  let count = 0;
  const numbered = (block: Block): Block => {
    switch (block.type) {
      case 'rule':
      case 'picture':
        return block;
      case 'paragraph':
        return {
          ...block,
          inlines: block.inlines.map((inline) =>
            inline.type === 'footnote' ? { ...inline, number: ++count } : inline,
          ),
        };
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(numbered) })),
          })),
        };
    }
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(numbered) }));
}
