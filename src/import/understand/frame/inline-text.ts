/** Paragraphs by their letters: the words of one, and one cut at a letter, with what stands in it kept. */
import type { SourceBlock, SourceInline, SourceParagraph } from '../../source.js';

/** The words of a paragraph; a note counts no letter. */
export function paragraphText(paragraph: SourceParagraph): string {
  return paragraph.inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
}

/** The inlines between two letters; a note stands with the letter before it. */
export function sliceInlines(inlines: readonly SourceInline[], start: number, end: number): SourceInline[] {
  let at = 0;
  const slice: SourceInline[] = [];
  for (const inline of inlines) {
    if (inline.type === 'note') {
      if ((at > start && at <= end) || (at === 0 && start === 0)) slice.push(inline);
      continue;
    }
    const text = inline.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') slice.push({ ...inline, text });
    at += inline.text.length;
  }
  return slice;
}

/** The same paragraph with only these inlines, without white space at its ends. */
export function cutParagraph(paragraph: SourceParagraph, start: number, end: number): SourceParagraph {
  const text = paragraphText(paragraph).slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  const to = Math.max(from, end - (text.length - text.trimEnd().length));
  const { label: _, ...unlabelled } = paragraph;
  const kept = start > 0 ? unlabelled : paragraph;
  return { ...kept, inlines: sliceInlines(paragraph.inlines, from, to) };
}

/** Whether all letters between two places are set so. */
export function isSet(
  paragraph: SourceParagraph,
  look: 'bold' | 'italic',
  start: number,
  end: number,
): boolean {
  const letters = sliceInlines(paragraph.inlines, start, end).filter(
    (inline) => inline.type === 'text' && /\p{L}|\p{N}/u.test(inline.text),
  );
  return letters.length > 0 && letters.every((inline) => inline.type === 'text' && inline[look] === true);
}

/** Every paragraph in blocks, those in the cells of tables included, in reading order. */
export function paragraphsIn(blocks: readonly SourceBlock[]): SourceParagraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block];
    if (block.type === 'picture') return [];
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks)));
  });
}
