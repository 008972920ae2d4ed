/** The words of a heading that runs into its sentence, and those of the sentence. */
import type { TextLine } from './lines.js';

/** Whether it is bold up to its colon. */
export function opensBold(line: TextLine): boolean {
  return startsBold(line, line.text.search(/:\s/));
}

/** Whether a line that is not wholly bold begins so, up to a place at least. */
export function startsBold({ inlines, bold }: TextLine, until: number): boolean {
  const [first] = inlines;
  return !bold && first?.type === 'text' && first.bold === true && first.text.trimEnd().length >= until;
}

/** Whether the character at a place is bold: a colon belongs to the heading that it is set like. */
export function isBoldAt({ inlines }: TextLine, at: number): boolean {
  let left = at;
  for (const inline of inlines) {
    if (inline.type !== 'text') continue;
    if (left < inline.text.length) return inline.bold === true;
    left -= inline.text.length;
  }
  return false;
}

/** What stands before a colon and what after it. */
export function splitAt(
  { inlines }: TextLine,
  colon: number,
): readonly [TextLine['inlines'], TextLine['inlines']] {
  let left = colon;
  const before: TextLine['inlines'][number][] = [];
  const after: TextLine['inlines'][number][] = [];
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      (left > 0 ? before : after).push(inline);
      continue;
    }
    const cut = Math.max(0, Math.min(left, inline.text.length));
    if (cut > 0) before.push({ ...inline, text: inline.text.slice(0, cut) });
    const rest =
      left <= inline.text.length && left >= 0 ? inline.text.slice(cut).replace(/^:\s*/, '') : inline.text;
    if (left <= inline.text.length && rest !== '') after.push({ ...inline, text: rest });
    left -= inline.text.length;
  }
  return [before, after];
}
