import { FootnoteReferenceRun, type ParagraphChild, Tab, TextRun as WordRun } from 'docx';
import type { Inline } from '../../doc/document.js';
import type { ParagraphStyle } from '../../doc/styles.js';
import { xmlText } from '../escape-xml.js';

/** The runs of a paragraph. A run carries bold or italic only where it differs from the paragraph's style. */
export function wordInlines(inlines: readonly Inline[], style: ParagraphStyle): ParagraphChild[] {
  return inlines.map((inline) => {
    switch (inline.type) {
      case 'text': {
        const { bold = style.bold, italic = style.italic } = inline;
        return new WordRun({
          text: xmlText(inline.text),
          ...(bold === style.bold ? {} : { bold }),
          ...(italic === style.italic ? {} : { italics: italic }),
          ...(inline.struck ? { strike: true } : {}),
        });
      }
      case 'break':
        return new WordRun({ break: 1 });
      case 'leader':
        return new WordRun({ children: [new Tab()] });
      case 'footnote':
        return new FootnoteReferenceRun(inline.number);
      default: {
        const unknown: never = inline;
        throw new TypeError(`no such inline: ${JSON.stringify(unknown)}`);
      }
    }
  });
}
