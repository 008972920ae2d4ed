import { isMark } from './questions.js';

const line = /^[ \t]*#\s*kiểm tra:\s*(?<words>.*?)[ \t]*\r?\n/gimu;

/** A plan's text without the marks that an earlier new year left: what still has to be looked at is marked anew. */
export function withoutMarks(text: string): string {
  return text.replace(line, (whole, words: string) => (isMark(words) ? '' : whole));
}
