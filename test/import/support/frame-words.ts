import type { SourceBlock, SourceInline } from '../../../src/import/source.js';
import type { Frame } from '../../../src/import/understand/frame.js';

/** Words and numbers of a text; "05" and 5 are one. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/, ''));
}

/** Every word in blocks, footnotes and labels included. */
export function blockWords(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'picture') return wordsOf(block.alt);
    if (block.type === 'paragraph') {
      const text = block.inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
      const notes = block.inlines
        .map((inline) => (inline.type === 'note' ? inlineText(inline.inlines) : ''))
        .join(' ');
      const words = wordsOf(`${text} ${notes}`);
      return words.length === 0 ? [] : [...wordsOf(block.label ?? ''), ...words];
    }
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => blockWords(cell.blocks)));
  });
}

/** Every word that a frame holds, wherever it stands in it. */
export function frameWords(frame: Frame): string[] {
  const { letterhead, date, draft } = frame;
  const texts = [
    ...[
      frame.typeName,
      frame.number,
      frame.symbol,
      frame.geography,
      frame.subject,
      frame.note,
      frame.contact,
    ],
    ...(letterhead ? [...letterhead.parent, ...letterhead.issuer] : []),
    ...[date?.day, date?.month, date?.year, draft?.round, draft?.date],
    ...frame.to.flatMap(({ text, items }) => [text, ...items]),
    ...frame.recipients,
    ...frame.signatures.flatMap(({ lines, above, name, below }) => [...lines, above, name, below]),
    ...frame.appendices.flatMap(({ label, note, title }) => [label, note, inlineText(title)]),
    ...frame.aside.map(({ text }) => text),
  ];
  return [
    ...texts.flatMap((text) => (text === undefined ? [] : wordsOf(String(text)))),
    ...blockWords(frame.body),
    ...frame.appendices.flatMap(({ blocks }) => blockWords(blocks)),
  ];
}

/** Words of the one list that the other has not, each as often as it is too many. */
export function missingWords(wanted: readonly string[], have: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of have) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function inlineText(inlines: readonly SourceInline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : ` ${inlineText(inline.inlines)} `))
    .join('');
}
