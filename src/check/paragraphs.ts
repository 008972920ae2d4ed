import type { TextSpan } from '../model/finding.js';

/** The paragraphs of a text as their characters, without the blanks around them. */
export function paragraphsOf(text: string): readonly TextSpan[] {
  return spansOf(text, /[^\n]+/g);
}

/** The sentences of a stretch, each with its full stop; abbreviations such as "TM." and "TP." end none. */
export function sentencesOf(text: string, { from, to }: TextSpan): readonly TextSpan[] {
  const sentence = /.+?(?:(?<!\b\p{Lu}{1,3})\.(?=\s+[\p{Lu}“\ufffc]|\s*$)|$)/gsu;
  return spansOf(text.slice(from, to), sentence).map((span) => ({
    from: from + span.from,
    to: from + span.to,
  }));
}

function spansOf(text: string, pattern: RegExp): readonly TextSpan[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const start = index + found.length - found.trimStart().length;
    const end = index + found.trimEnd().length;
    return end > start ? [{ from: start, to: end }] : [];
  });
}
