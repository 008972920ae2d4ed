import type { SourceNote } from '../source.js';
import type { Drawn } from './drawing.js';
import type { LegacyFont } from './legacy-font.js';

/** What a paragraph is made of, in order, before its letters are put right. */
export type Piece = TextPiece | SourceNote | Drawn | { readonly type: 'page' };

export interface TextPiece {
  readonly type: 'text';
  readonly text: string;
  readonly look: Look;
}

export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly capitals: boolean;
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly raised?: 'superscript' | 'subscript';
  /** In points. */
  readonly size?: number;
  readonly legacy?: LegacyFont & { readonly name: string };
  /** The font, where its letters are pictures. */
  readonly symbols?: string;
}
