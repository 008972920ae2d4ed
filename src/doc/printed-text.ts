import type { Block, Doc, Inline, Paragraph } from './document.js';

/** A paragraph as it stands on the page. */
export interface TextParagraph {
  readonly style: Paragraph['style'];
  /** In a true table, whose rows have no headings of their own. */
  readonly inTable: boolean;
  /** It begins with a number or mark. */
  readonly isLabelled: boolean;
  /** Its words, a footnote's where it hangs. */
  readonly text: string;
  /** JSON pointers of its words, each once. */
  readonly sources: readonly string[];
}

/** What a document prints, by where the words come from. */
export interface PrintedText {
  readonly paragraphs: readonly TextParagraph[];
  /** The words printed from each JSON pointer, footnotes too. */
  readonly words: ReadonlyMap<string, string>;
}

/** The document's paragraphs and words in reading order. */
export function printedText({ sections }: Doc): PrintedText {
  const paragraphs: TextParagraph[] = [];
  const words = new Map<string, string>();
  const take = (inlines: readonly Inline[]): string[] =>
    inlines.flatMap((inline) => {
      if (inline.type === 'footnote') return take(inline.inlines);
      if (inline.type === 'break' || inline.source === undefined) return [];
      const { source, text } = inline;
      words.set(source, `${words.get(source) ?? ''}${text}`);
      return [source];
    });
  const walk = (blocks: readonly Block[], inTable: boolean): void => {
    for (const block of blocks) {
      if (block.type === 'paragraph')
        paragraphs.push({
          style: block.style,
          inTable,
          isLabelled: beginsWithLabel(block.inlines),
          text: inlineWords(block.inlines),
          sources: [...new Set(take(block.inlines))],
        });
      if (block.type === 'table') {
        const cells = block.rows.flatMap((row) => row.cells);
        for (const cell of cells) walk(cell.blocks, inTable || block.role === 'data');
      }
    }
  };
  for (const { blocks } of sections) walk(blocks, false);
  return { paragraphs, words };
}

/** A label within the words, `(i)`, is part of them. */
function beginsWithLabel([first]: readonly Inline[]): boolean {
  return first?.type === 'text' && first.label === true;
}

function inlineWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return ' ';
      return inline.type === 'footnote' ? ` ${inlineWords(inline.inlines)} ` : inline.text;
    })
    .join('');
}
