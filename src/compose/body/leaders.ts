import type { Block, Leader, Paragraph, TextRun } from '../../doc/document.js';
import { mm } from '../../doc/length.js';
import type { Context } from '../context.js';
import { plainText } from '../inlines.js';
import { styledWidth } from '../titles.js';

/** Less room than this at the end of a line is none to write in; our choice. */
const leastRoom = mm(20);

/** So many dots are no ellipsis any more: somebody is to write there. */
const leastDots = 6;

/**
 * Dots typed at the end of a paragraph go on to the right text edge, on as many lines as they were typed for: typed dots
 * end raggedly, and too many of them tear the words before them apart.
 */
export function withLeaders(blocks: readonly Block[], width: number, context: Context): Block[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' && block.style === 'body' ? ledToTheEdge(block, width, context) : [block],
  );
}

function ledToTheEdge(paragraph: Paragraph, width: number, context: Context): Paragraph[] {
  const last = paragraph.inlines.at(-1);
  if (last?.type !== 'text') return [paragraph];
  const [, words = '', dots = ''] = /^(.*?)([.…]*)\s*$/su.exec(last.text) ?? [];
  if (dots.replaceAll('…', '...').length < leastDots) return [paragraph];
  const before = [...paragraph.inlines.slice(0, -1), ...(words === '' ? [] : [{ ...last, text: words }])];
  const style = context.styles[paragraph.style];
  const first = paragraph.format?.indentFirst ?? style.indentFirst;
  const filled = before.length === 0 ? first : first + styledWidth(plainText(before), style, context);
  const begun = Math.floor(filled / width);
  const isFull = width - (filled - begun * width) < leastRoom;
  const wanted = Math.round((filled + styledWidth(dots, style, context)) / width) - begun;
  const [opening, ...more] = leaders(dots, Math.max(isFull ? 2 : 1, wanted), last);
  if (!opening) return [paragraph];
  const lines = isFull ? [opening, ...more].slice(1) : more;
  return [
    { ...paragraph, inlines: isFull ? before : [...before, opening] },
    ...lines.map((leader) => lineOf(leader, paragraph)),
  ];
}

/** A line of dots from the left text edge, as close as the lines of one paragraph. */
function lineOf(leader: Leader, { style, format, keepWithNext }: Paragraph): Paragraph {
  const look = { ...format, indentFirst: 0, spaceBefore: 0 };
  return {
    type: 'paragraph',
    style,
    inlines: [leader],
    format: look,
    ...(keepWithNext ? { keepWithNext } : {}),
  };
}

/** So many lines of dots; each says its share of the dots that were typed. */
function leaders(dots: string, lines: number, { source }: TextRun): Leader[] {
  const share = Math.ceil(dots.length / lines);
  return Array.from({ length: lines }, (_, line) => ({
    type: 'leader',
    text: dots.slice(line * share, (line + 1) * share),
    ...(source === undefined ? {} : { source }),
  }));
}
