import type { Block, Doc, Footnote, Inline } from '../doc/document.js';
import { type FontSet, faceName } from '../doc/fonts.js';
import type { ParagraphStyle } from '../doc/styles.js';

/** A character that the font cannot show. */
export interface MissingGlyph {
  readonly character: string;
  /** Where it was first met, as in TextRun. */
  readonly source?: string;
}

/** Every character of the document that its font lacks, once per source, in the order of the document. */
export function missingGlyphs(doc: Doc, fonts: FontSet): MissingGlyph[] {
  const found = new Map<string, MissingGlyph>();
  const look = (inlines: readonly Inline[], style: ParagraphStyle): void => {
    for (const inline of inlines) {
      if (inline.type === 'footnote') look((inline satisfies Footnote).inlines, doc.styles.footnote);
      if (inline.type !== 'text') continue;
      const face = fonts[faceName(inline.bold ?? style.bold, inline.italic ?? style.italic)];
      for (const character of inline.text) {
        // Tabs and line ends are set as spaces.
        if (face.has(character) || /[\t\n\r\f\v]/.test(character)) continue;
        const { source } = inline;
        found.set(`${character} ${source ?? ''}`, { character, ...(source === undefined ? {} : { source }) });
      }
    }
  };
  const walk = (block: Block): void => {
    switch (block.type) {
      case 'paragraph':
        look(block.inlines, doc.styles[block.style]);
        break;
      case 'table':
        for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(walk);
        break;
      case 'rule':
      case 'picture':
        break;
      default:
        throw new Error(`unknown block: ${JSON.stringify(block satisfies never)}`);
    }
  };
  for (const { shapes } of doc.drawings ?? [])
    for (const shape of shapes)
      if (shape.type === 'words') look([{ ...shape, type: 'text' }], doc.styles.body);
  for (const { firstHeader = [], blocks, firstFooter = [] } of doc.sections)
    for (const block of [...firstHeader, ...blocks, ...firstFooter]) walk(block);
  return [...found.values()];
}
