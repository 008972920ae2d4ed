import type { TextSpan } from '../model/finding.js';

export interface Sentence extends TextSpan {
  readonly words: string;
}

/** A mark before a capital, an empty line, or a line that begins a point of a list; other line ends part nothing. */
const end = /(?<=[.!?]["”)]?)\s+(?=["“(]?\p{Lu})|\n\s*\n\s*|\n(?=\s*(?:[-+*]|\d{1,2}[.)])\s)/gu;

/** The sentences of a paragraph, each with its place. */
export function sentencesOf(words: string): readonly Sentence[] {
  const breaks = [...words.matchAll(end)];
  const starts = [0, ...breaks.map(({ index, 0: blank }) => index + blank.length)];
  const ends = [...breaks.map(({ index }) => index), words.length];
  return starts.map((from, i) => ({ from, to: ends[i] ?? from, words: words.slice(from, ends[i]) }));
}

/** A span inside a sentence as a span of its paragraph. */
export function within({ from }: Sentence, span: TextSpan): TextSpan {
  return { from: from + span.from, to: from + span.to };
}
