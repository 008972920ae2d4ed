import type { ImportResult } from '../../../src/import/importer.js';
import { txt } from '../../../src/import/importers/txt.js';
import type { SourceBlock, SourceInline, SourceParagraph } from '../../../src/import/source.js';

/** Reads text or bytes as a .txt file. */
export function readTxt(text: string | Uint8Array): Promise<ImportResult> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return txt.read({ file: 'cu.txt', bytes });
}

/** The words of every paragraph in reading order; those of tables behind "row.column: ". */
export async function paragraphs(text: string | Uint8Array): Promise<string[]> {
  const { value } = await readTxt(text);
  return wordsOf(value?.blocks ?? []);
}

export function wordsOf(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'paragraph') return [placed(block) + inlineWords(block.inlines)];
    if (block.type === 'picture') return [block.alt];
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => wordsOf(cell.blocks)));
  });
}

function placed({ place }: SourceParagraph): string {
  return place.cell ? `${place.cell.join('.')}: ` : '';
}

export function inlineWords(inlines: readonly SourceInline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : inlineWords(inline.inlines)))
    .join('');
}
