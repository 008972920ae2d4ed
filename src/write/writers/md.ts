import type { Block, Doc, Footnote, Paragraph } from '../../doc/document.js';
import { escapeLineStart, inlineMarkdown } from '../md/inline-markdown.js';
import { pictureMarkdown } from '../md/picture-markdown.js';
import { tableMarkdown } from '../md/table-markdown.js';
import type { Writer } from '../writer.js';

/** Markdown for reading and comparing: the words, headings, lists, tables and notes of a document, without its looks. */
export const mdWriter: Writer = {
  format: 'md',
  paged: false,
  write: async ({ doc }) => new TextEncoder().encode(docMarkdown(doc)),
};

function docMarkdown(doc: Doc): string {
  const sections = doc.sections.map(({ firstHeader = [], blocks, firstFooter = [] }) =>
    [...firstHeader, ...blocks, ...firstFooter]
      .map((block) => blockMarkdown(block, doc))
      .filter((text) => text !== ''),
  );
  const notes = doc.sections.flatMap(({ blocks }) => footnotes(blocks));
  const parts = [
    ...sections.flatMap((blocks, i) => (i === 0 ? blocks : ['---', ...blocks])),
    ...notes.map((note) => `[^${note.number}]: ${inlineMarkdown(note.inlines)}`),
  ];
  return `${joined(parts)}\n`;
}

/** Blocks stand apart by an empty line; the items of one list stand together. */
function joined(parts: readonly string[]): string {
  const isItem = (part: string | undefined) => part !== undefined && /^ *[-+] /.test(part);
  return parts
    .map((part, i) => (i === 0 ? part : (isItem(part) && isItem(parts[i - 1]) ? '\n' : '\n\n') + part))
    .join('');
}

function blockMarkdown(block: Block, doc: Doc): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphMarkdown(block, doc);
    case 'table':
      return tableMarkdown(block);
    case 'picture':
      return pictureMarkdown(block);
    case 'rule':
      return '';
  }
}

const headings = { Title: '#', H1: '##', H2: '###', H3: '####', H4: '#####' } as const;

function paragraphMarkdown(paragraph: Paragraph, doc: Doc): string {
  const style = doc.styles[paragraph.style];
  const [first, ...rest] = paragraph.inlines;
  if (first?.type === 'text' && first.label && (first.text === '-' || first.text === '+')) {
    return `${first.text === '-' ? '-' : '  +'} ${inlineMarkdown(rest).trimStart()}`;
  }
  const text = inlineMarkdown(paragraph.inlines);
  if (text.trim() === '') return '';
  const heading = style.role in headings ? headings[style.role as keyof typeof headings] : undefined;
  if (heading) return `${heading} ${escapeLineStart(text)}`;
  const line = escapeLineStart(text);
  if (style.bold && style.role === 'P') return `**${line}**`;
  return style.italic && style.role === 'P' ? `*${line}*` : line;
}

function footnotes(blocks: readonly Block[]): Footnote[] {
  return blocks.flatMap((block): Footnote[] => {
    if (block.type === 'paragraph')
      return block.inlines.filter((inline): inline is Footnote => inline.type === 'footnote');
    if (block.type === 'table')
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => footnotes(cell.blocks)));
    return [];
  });
}
