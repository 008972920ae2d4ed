import type { Footnote, Inline } from '../doc/document.js';
import { type Face, type FontSet, faceName } from '../doc/fonts.js';
import type { ParagraphStyle } from '../doc/styles.js';

/** Text in one face and size, or a line break set by the author. */
export type Piece = TextPiece | { readonly type: 'break' };

export interface TextPiece {
  readonly type: 'text';
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly rise: number;
  readonly color?: string;
  readonly source?: string;
  /** The footnote whose mark this is. */
  readonly note?: Footnote;
}

/**
 * Footnote marks: size and rise as parts of the text's size. LibreOffice's superscript, measured: 58 %, raised until
 * its ascent is level with the text's.
 */
const markScale = { size: 0.58, rise: 0.392 };

/** The inlines of a paragraph as pieces; a run's bold and italic add to the style's. */
export function textPieces(inlines: readonly Inline[], style: ParagraphStyle, fonts: FontSet): Piece[] {
  return inlines.map((inline): Piece => {
    switch (inline.type) {
      case 'break':
        return { type: 'break' };
      case 'footnote':
        return { ...footnoteMark(inline.number, style, fonts), note: inline };
      case 'text':
        return {
          type: 'text',
          text: inline.text.replace(/[\t\n\r\f\v]/g, ' '),
          face: fonts[faceName(inline.bold ?? style.bold, inline.italic ?? style.italic)],
          size: style.size,
          rise: 0,
          ...(style.box === undefined ? {} : { color: style.box.color }),
          ...(inline.source === undefined ? {} : { source: inline.source }),
        };
      default:
        return unknownInline(inline);
    }
  });
}

export function footnoteMark(number: number, style: ParagraphStyle, fonts: FontSet): TextPiece {
  return {
    type: 'text',
    text: String(number),
    face: fonts[faceName(style.bold, style.italic)],
    size: style.size * markScale.size,
    rise: style.size * markScale.rise,
  };
}

function unknownInline(inline: never): never {
  throw new Error(`unknown inline: ${JSON.stringify(inline)}`);
}
