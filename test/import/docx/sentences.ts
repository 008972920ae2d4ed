import type { Block, Doc, Inline } from '../../../src/doc/document.js';
import type { SourceBlock, SourceInline } from '../../../src/import/source.js';

/** Paragraphs of the body as plain lines, in reading order, notes in brackets where their marks stand. */
export function sentencesOfDoc(doc: Doc): string[] {
  return doc.sections.flatMap(({ blocks }) => blocks.flatMap(ofBlock)).filter((line) => line !== '');
}

function ofBlock(block: Block): string[] {
  if (block.type === 'rule' || block.type === 'picture') return [];
  if (block.type === 'paragraph') return [level(block.inlines.map(ofInline).join(''))];
  return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(ofBlock)));
}

function ofInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return '\n';
    case 'leader':
      return '…';
    case 'footnote':
      return `[${inline.inlines.map(ofInline).join('')}]`;
  }
}

/** The same of what an importer read. */
export function sentencesOfSource(blocks: readonly SourceBlock[]): string[] {
  return blocks
    .filter(({ zone }) => zone === 'body')
    .flatMap(ofSource)
    .filter((line) => line !== '');
}

function ofSource(block: SourceBlock): string[] {
  if (block.type === 'picture') return [`{${block.alt}}`];
  if (block.type === 'table') {
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(ofSource)));
  }
  const label = block.label === undefined ? '' : `${block.label} `;
  return [level(label + block.inlines.map(ofSourceInline).join(''))];
}

function ofSourceInline(inline: SourceInline): string {
  return inline.type === 'text' ? inline.text : `[${inline.inlines.map(({ text }) => text).join('')}]`;
}

function level(text: string): string {
  return text.replace(/…+/g, '…').trim();
}
