import type { Drawing } from '../../../doc/drawing.js';
import type { InkPicture } from '../../../doc/overlay.js';
import type { Origin } from '../../../layout/page.js';

/** What the words and pictures of a page belong to. */
export type Owner = Origin | Drawing | InkPicture;

/** An element of the structure tree (ISO 32000-1, 14.8.4); `Title` is a paragraph to readers that know no more. */
export interface Tag {
  readonly type: TagType;
  readonly children: readonly (Tag | Content)[];
  /** What is heard instead of the content. */
  readonly alt?: string;
  readonly cell?: CellAttributes;
  /** How the items of a list are marked (14.8.5.5). */
  readonly numbering?: ListNumbering;
}

export type TagType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'Title'
  | 'P'
  | HeadingType
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

export type HeadingType = `H${1 | 2 | 3 | 4}`;

export type ListNumbering = 'None' | 'Disc' | 'Decimal' | 'UpperRoman' | 'LowerAlpha';

export interface CellAttributes {
  /** What a header cell heads. */
  readonly scope?: 'Column';
  readonly columns: number;
  readonly rows: number;
}

/** What was drawn for an owner: all of it, the typed label at its start, or all but that. */
export interface Content {
  readonly type: 'content';
  readonly of: Owner;
  readonly part: 'all' | 'label' | 'words';
}

export function contentOf(of: Owner, part: Content['part'] = 'all'): Content {
  return { type: 'content', of, part };
}
