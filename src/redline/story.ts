import type { XmlElement } from '../import/docx/xml.js';
import type { Sides } from './changes.js';

/** What the merging of paragraphs and tables asks of the document around them. */
export interface Story {
  /** The number of the footnote that those of these numbers make together. */
  readonly note: (ids: Sides<string>) => string;
  /** The `w:sectPr` for the end of a page section of both documents, or of one. */
  readonly section: (ends: Sides<XmlElement>) => XmlElement;
  /** Whether the words at an address of the old document are those at one of the new; addresses are names of bookmarks. */
  readonly isSameAddress: (old: string, next: string) => boolean;
  /** Takes down a change of looks that is recorded, but that not every program takes back. */
  readonly looksChanged: (change: LooksChange) => void;
}

/** Of the pages of a section, or of a table that begins with these words. */
export type LooksChange = { readonly of: 'pages' } | { readonly of: 'table'; readonly words: string };
