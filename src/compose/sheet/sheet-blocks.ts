/** What sheets made without a template are put together from: nothing in them is an author's. */
import type { Block, Cell, Paragraph, Table } from '../../doc/document.js';
import type { FontSet } from '../../doc/fonts.js';
import { defaultTypeSettings, type StyleName, type StyleSheet } from '../../doc/styles.js';
import type { Letterhead } from '../../model/generated/schema-types.js';
import { plain } from '../inlines.js';
import { ruleShare, styledWidth } from '../titles.js';

/** Sizes 13 and 12: a form of the office's own, with a table (practice). */
export const sheetSettings = { ...defaultTypeSettings, body: 13, header: 12 } as const;

export interface SheetSetting {
  readonly styles: StyleSheet;
  readonly fonts: FontSet;
  /** Of the text, in points. */
  readonly width: number;
}

export function paragraph(style: StyleName, text: string, format?: Paragraph['format']): Paragraph {
  return { type: 'paragraph', style, inlines: [plain(text)], ...(format ? { format } : {}) };
}

export function strong(words: Paragraph): Paragraph {
  return { ...words, inlines: words.inlines.map((inline) => ({ ...inline, bold: true })) };
}

/** The name of an organ as at the head of a document, a rule under it. */
export function organBlocks({ parent = [], issuer }: Letterhead, setting: SheetSetting): readonly Block[] {
  const length = styledWidth(issuer.at(-1) ?? '', setting.styles.issuer, setting) * ruleShare;
  return [
    ...parent.map((text) => paragraph('parentOrgan', text)),
    ...issuer.map((text) => paragraph('issuer', text)),
    { type: 'rule', length },
  ];
}

/** Cells beside each other, for position only. */
export function frame(
  columns: readonly number[],
  cells: readonly Cell[],
  role: 'letterhead' | 'signature',
): Table {
  return {
    type: 'table',
    role,
    columns,
    borders: 'none',
    padding: { horizontal: 0, vertical: 0 },
    headerRows: 0,
    rows: [{ cells }],
  };
}
