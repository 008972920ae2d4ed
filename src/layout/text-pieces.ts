import type { Footnote, Inline } from '../doc/document.js';
import { type Face, faceName } from '../doc/fonts.js';
import type { BlankName } from '../doc/overlay.js';
import type { ParagraphStyle } from '../doc/styles.js';
import { lineSize } from './line-height.js';
import type { Advance, Setting } from './setting.js';

/** Text in one face and size, dots, or a line break set by the author. */
export type Piece = TextPiece | LeaderPiece | { readonly type: 'break' };

/** Dots that fill their line. */
export interface LeaderPiece {
  readonly type: 'leader';
  readonly dot: TextPiece;
}

export interface TextPiece {
  readonly type: 'text';
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly advance: Advance;
  readonly rise: number;
  readonly struck?: boolean;
  readonly color?: string;
  readonly source?: string;
  readonly blank?: BlankName;
  readonly label?: true;
  /** The footnote whose mark this is. */
  readonly note?: Footnote;
}

/** The inlines of a paragraph as pieces; a run's bold and italic add to the style's. */
export function textPieces(inlines: readonly Inline[], style: ParagraphStyle, setting: Setting): Piece[] {
  return inlines.map((inline): Piece => {
    switch (inline.type) {
      case 'break':
        return { type: 'break' };
      case 'leader': {
        const face = setting.fonts[faceName(style.bold, style.italic)];
        const { size } = style;
        return {
          type: 'leader',
          dot: { type: 'text', text: '.', face, size, advance: setting.advance(face, size), rise: 0 },
        };
      }
      case 'footnote':
        return { ...footnoteMark(inline.number, style, setting), note: inline };
      case 'text': {
        const face = setting.fonts[faceName(inline.bold ?? style.bold, inline.italic ?? style.italic)];
        return {
          type: 'text',
          text: inline.text.replace(/[\t\n\r\f\v]/g, ' '),
          face,
          size: style.size,
          advance: setting.advance(face, style.size),
          rise: 0,
          ...(inline.struck ? { struck: true } : {}),
          ...(inline.label ? { label: true } : {}),
          ...(style.box === undefined ? {} : { color: style.box.color }),
          ...(inline.source === undefined ? {} : { source: inline.source }),
          ...(inline.blank === undefined ? {} : { blank: inline.blank }),
        };
      }
      default:
        return unknownInline(inline);
    }
  });
}

/**
 * A footnote's number as a raised mark: 58 % of the text's size, its ascent level with the text's. LibreOffice's
 * superscript, measured.
 */
export function footnoteMark(number: number, style: ParagraphStyle, setting: Setting): TextPiece {
  const face = setting.fonts[faceName(style.bold, style.italic)];
  const size = Math.floor(style.size * 20 * 0.58) / 20;
  const rise = lineSize(face, style.size, 1).baseline - lineSize(face, size, 1).baseline;
  return { type: 'text', text: String(number), face, size, advance: setting.advance(face, size), rise };
}

function unknownInline(inline: never): never {
  throw new Error(`unknown inline: ${JSON.stringify(inline)}`);
}
