import { Paragraph as WordParagraph, TextRun as WordRun } from 'docx';
import type { Doc } from '../../doc/document.js';
import { paragraphsOf } from '../../doc/paragraphs-of.js';
import { wordInlines } from './inlines.js';
import { wordStyleId } from './word-style.js';

/** The texts of all footnotes by number. A space stands between the mark, which Word counts, and the text. */
export function wordFootnotes({ styles, sections }: Doc): Record<string, { children: WordParagraph[] }> {
  const notes = paragraphsOf(sections.flatMap(({ blocks }) => blocks))
    .flatMap(({ inlines }) => inlines)
    .filter((inline) => inline.type === 'footnote');
  return Object.fromEntries(
    notes.map(({ number, inlines }) => {
      const children = [new WordRun(' '), ...wordInlines(inlines, styles.footnote)];
      return [
        number,
        { children: [new WordParagraph({ style: wordStyleId(styles, 'footnote'), children })] },
      ];
    }),
  );
}
