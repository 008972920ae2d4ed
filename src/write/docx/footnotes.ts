import { Paragraph as WordParagraph, TextRun as WordRun } from 'docx';
import type { Block, Doc, Footnote } from '../../doc/document.js';
import { wordInlines } from './inlines.js';
import { wordStyleId } from './word-style.js';

/** The texts of all footnotes by number. A space stands between the mark and the text. */
export function wordFootnotes({ styles, sections }: Doc): Record<string, { children: WordParagraph[] }> {
  const notes = sections.flatMap((section) => section.blocks).flatMap(footnotesIn);
  return Object.fromEntries(
    notes.map((note) => [
      String(note.number),
      {
        children: [
          new WordParagraph({
            style: wordStyleId(styles, 'footnote'),
            children: [new WordRun(' '), ...wordInlines(note.inlines, styles.footnote)],
          }),
        ],
      },
    ]),
  );
}

function footnotesIn(block: Block): readonly Footnote[] {
  switch (block.type) {
    case 'paragraph':
      return block.inlines.filter((inline) => inline.type === 'footnote');
    case 'table':
      return block.rows
        .flatMap((row) => row.cells)
        .flatMap((cell) => cell.blocks)
        .flatMap(footnotesIn);
    case 'rule':
      return [];
    default: {
      const unknown: never = block;
      throw new TypeError(`no such block: ${JSON.stringify(unknown)}`);
    }
  }
}
