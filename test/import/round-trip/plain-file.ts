/** A document as somebody's text or Markdown file: a paragraph a line, a blank line between, frames set under each other. */
import type { Block, Doc, Inline } from '../../../src/doc/document.js';
import type { ParagraphStyle } from '../../../src/doc/styles.js';

export function plainFile(doc: Doc, format: 'md' | 'txt'): string {
  const lines = doc.sections.flatMap(({ blocks, firstHeader = [], firstFooter = [] }) =>
    [...firstHeader, ...blocks, ...firstFooter].flatMap((block) => blockTexts(block, doc, format === 'md')),
  );
  return `${lines.join('\n\n')}\n`;
}

function blockTexts(block: Block, doc: Doc, marked: boolean): string[] {
  switch (block.type) {
    case 'rule':
      return [];
    case 'picture':
      return [];
    case 'paragraph': {
      const text = wordsOf(block.inlines, doc.styles[block.style], marked).trim();
      return text === '' ? [] : [text];
    }
    case 'table': {
      const rows = block.rows.map(({ cells }) =>
        cells.map((cell) => cell.blocks.flatMap((each) => blockTexts(each, doc, marked))),
      );
      if (block.role !== 'data') return rows.flat(2);
      const width = Math.max(...rows.map((row) => row.length));
      const line = (cells: readonly string[][]) => `| ${cells.map((cell) => cell.join(' ')).join(' | ')} |`;
      const [head = [], ...rest] = rows;
      return [[line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n')];
    }
  }
}

function wordsOf(inlines: readonly Inline[], style: ParagraphStyle, marked: boolean): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return '\n';
      if (inline.type === 'footnote') return ` (${wordsOf(inline.inlines, style, false)})`;
      if (inline.type === 'leader') return inline.text;
      const text = inline.text.replace(/\u00a0{2,}/g, '……');
      const bold = (inline.bold ?? style.bold) && marked && text.trim() !== '';
      return bold ? text.replace(/^(\s*)([\s\S]*?)(\s*)$/, '$1**$2**$3') : text;
    })
    .join('')
    .replaceAll('****', '');
}
