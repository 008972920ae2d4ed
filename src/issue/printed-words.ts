/** What a document prints: its paragraphs and pictures, which stay as they are once it is issued. */
import type { Block, Doc } from '../doc/document.js';
import type { InkPicture } from '../doc/overlay.js';
import { printedText } from '../doc/printed-text.js';
import { sha256Hex } from '../model/sha256.js';

export interface PrintedLine {
  readonly text: string;
  /** JSON pointer of its first words that come from somewhere. */
  readonly source?: string;
}

export interface PrintedPicture {
  /** Its path as the plan names it; with `office:` before it as the office file does. */
  readonly name: string;
  readonly alt: string;
  readonly sha256: string;
}

/** Every paragraph with words, in reading order, margins too. */
export function printedLines(doc: Doc): readonly PrintedLine[] {
  const sections = doc.sections.map((section) => ({
    ...section,
    blocks: [...(section.firstHeader ?? []), ...section.blocks, ...(section.firstFooter ?? [])],
  }));
  return printedText({ ...doc, sections }).paragraphs.flatMap(({ text, sources }) => {
    const source = sources.find((each) => /^(?:office:)?\//.test(each)) ?? sources[0];
    return text.trim() === '' ? [] : [{ text, ...(source === undefined ? {} : { source }) }];
  });
}

/** Every picture, in reading order, signatures and seals too. */
export function printedPictures({ sections }: Doc): Promise<readonly PrintedPicture[]> {
  const pictures = sections.flatMap(({ blocks }) => blocks.flatMap(picturesIn));
  return Promise.all(
    pictures.map(async ({ file, alt }) => ({ name: file.name, alt, sha256: await sha256Hex(file.bytes) })),
  );
}

function picturesIn(block: Block): InkPicture[] {
  switch (block.type) {
    case 'picture':
      return [block];
    case 'paragraph':
      return (block.overlays ?? []).flatMap(({ picture }) => picture ?? []);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(picturesIn)));
    case 'rule':
      return [];
    default:
      throw new TypeError(`no such block: ${JSON.stringify(block satisfies never)}`);
  }
}
