/**
 * A document as lines that two printings can be compared by: a line a paragraph, a line a row of a true table, notes where
 * they hang. What a reader sees and no more: words, bold, italic, centred, breaks, the paper. Room left blank is one mark.
 */
import type { Block, Doc, Inline, PageSection, Paragraph } from '../../../src/doc/document.js';
import type { StyleSheet } from '../../../src/doc/styles.js';

export interface PrintedLine {
  /** Words alone, white space levelled. */
  readonly words: string;
  /** The same with its looks. */
  readonly look: string;
}

/** Every line of a document in reading order; empty paragraphs and rules are left out. */
export function printedLines(doc: Doc): readonly PrintedLine[] {
  return doc.sections.flatMap((section, i) => [
    ...(i === 0 ? [] : [paperOf(section)]),
    ...[...(section.firstHeader ?? []), ...section.blocks, ...(section.firstFooter ?? [])].flatMap((block) =>
      blockLines(block, doc.styles),
    ),
  ]);
}

function paperOf({ geometry }: PageSection): PrintedLine {
  const words = geometry.width > geometry.height ? '=== landscape ===' : '=== portrait ===';
  return { words, look: words };
}

function blockLines(block: Block, styles: StyleSheet): PrintedLine[] {
  switch (block.type) {
    case 'rule':
      return [];
    case 'picture':
      return [{ words: `[${block.alt}]`, look: `[${block.alt}]` }];
    case 'table': {
      // Organs and titles stand line by line, whether a paragraph each or broken.
      if (block.role !== 'data')
        return block.rows.flatMap(({ cells }) =>
          cells.flatMap((cell) =>
            cell.blocks.flatMap((each) =>
              each.type === 'paragraph'
                ? brokenLines(each.inlines).flatMap((inlines) => paragraphLine({ ...each, inlines }, styles))
                : blockLines(each, styles),
            ),
          ),
        );
      return block.rows.map(({ cells }, i) => {
        const parts = cells.map((cell) => {
          const lines = cell.blocks.flatMap((each) => blockLines(each, styles));
          const span = `${cell.columnSpan ?? 1}x${cell.rowSpan ?? 1}`;
          const words = lines.map((line) => line.words).join(' ⏎ ');
          const look = lines.map((line) => line.look).join(' ⏎ ');
          return { words, look: span === '1x1' ? look : `${span} ${look}` };
        });
        const head = i < block.headerRows ? 'head ' : '';
        return {
          words: `| ${parts.map(({ words }) => words).join(' | ')} |`,
          look: `| ${head}${parts.map(({ look }) => look).join(' | ')} |`,
        };
      });
    }
    case 'paragraph':
      return paragraphLine(block, styles);
  }
}

function brokenLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

function paragraphLine(paragraph: Paragraph, styles: StyleSheet): PrintedLine[] {
  const style = styles[paragraph.style];
  const words = level(wordsOf(paragraph.inlines));
  if (words === '') return [];
  const align = paragraph.format?.align ?? style.align;
  const dressed = level(dressedWords(paragraph.inlines, style));
  return [
    { words, look: align === 'center' ? `>${dressed}<` : align === 'right' ? `>>${dressed}` : dressed },
  ];
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'leader':
          return '……';
        case 'break':
          return ' ';
        case 'footnote':
          return ` ⟨${wordsOf(inline.inlines)}⟩`;
      }
    })
    .join('');
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** `‹b:words›`: neighbours in one look are one run; the look of spaces cannot be seen. */
function dressedWords(inlines: readonly Inline[], base: Look): string {
  let made = '';
  let open = '';
  const put = (text: string, mark: string) => {
    if (mark !== open && text.trim() !== '') {
      const [, space = '', rest = ''] = /^(\s*)([\s\S]*)$/.exec(text) ?? [];
      made = `${open === '' ? made : `${made.trimEnd()}›${/\s$/.test(made) ? ' ' : ''}`}${space}${mark === '' ? '' : `‹${mark}:`}${rest}`;
      open = mark;
    } else made += text;
  };
  for (const inline of inlines) {
    if (inline.type === 'break') made += ' ⏎ ';
    else if (inline.type === 'leader') made += '……';
    else if (inline.type === 'footnote') made += ` ⟨${wordsOf(inline.inlines)}⟩`;
    else {
      const bold = inline.bold ?? base.bold;
      const italic = inline.italic ?? base.italic;
      put(inline.text, `${bold ? 'b' : ''}${italic ? 'i' : ''}`);
    }
  }
  return open === '' ? made : `${made.trimEnd()}›`;
}

function level(text: string): string {
  return text
    .replace(/\u00a0{2,}/g, '▁')
    .replace(/[\s\u00a0\u2060]+/g, ' ')
    .trim();
}
