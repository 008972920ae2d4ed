import type { TextSpan } from '../model/finding.js';

/** The paragraphs of a text as their characters, without the blanks around them. */
export function paragraphsOf(text: string): readonly TextSpan[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: found, index }) => {
    const from = index + found.length - found.trimStart().length;
    const to = index + found.trimEnd().length;
    return to > from ? [{ from, to }] : [];
  });
}
