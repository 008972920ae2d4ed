import type { Inline } from '../doc/document.js';
import { faceName } from '../doc/fonts.js';
import type { ParagraphStyle } from '../doc/styles.js';
import type { Words } from '../model/plan-tree.js';
import type { Context } from './context.js';
import { plain, plainText, wordsToInlines } from './inlines.js';
import { insertBreaks, senseBreaks } from './sense-breaks.js';

/** How wide a text is in a style, on one line. */
export function styledWidth(text: string, style: ParagraphStyle, { fonts }: Pick<Context, 'fonts'>): number {
  return fonts[faceName(style.bold, style.italic)].width(text, style.size);
}

/**
 * A title, subject or long name in lines: broken where the author broke it if those lines fit into `width`,
 * else by sense.
 */
export function titleInlines(
  words: Words,
  style: ParagraphStyle,
  width: number,
  context: Context,
  capitals = false,
): Inline[] {
  const measure = (text: string) => styledWidth(text, style, context);
  // Each line is made once: making it counts footnotes and first mentions.
  const typed = words.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text) => wordsToInlines({ ...words, text }, context, { capitals }));
  const fits = typed.every((line) => measure(plainText(line)) <= width);
  const lines = fits ? typed : [typed.flatMap((line, i) => (i === 0 ? line : [plain(' '), ...line]))];
  return lines.flatMap((line, i): Inline[] => {
    const broken = insertBreaks(line, senseBreaks(plainText(line), width, measure));
    return i === 0 ? broken : [{ type: 'break' }, ...broken];
  });
}

/** The last line's words, for the rule under a title. */
export function lastLine(inlines: readonly Inline[]): string {
  const at = inlines.findLastIndex((inline) => inline.type === 'break');
  return plainText(inlines.slice(at + 1));
}

/** Rules under names and subjects are a third to a half of the text line (PL1 II.2b, II.5b). */
export const ruleShare = 0.4;
