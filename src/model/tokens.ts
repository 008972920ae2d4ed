/** Texts cut into words, numbers and marks, to be compared. */

export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Words, numbers with their points and strokes, marks, white space. */
const token = /\s+|\p{N}+(?:[.,/]\p{N}+)*%?|[\p{L}\p{M}\p{N}]+|\S/gu;

export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(token)].map(({ 0: found, index }) => ({
    text: /^\s/.test(found) ? ' ' : found,
    from: index,
    to: index + found.length,
  }));
}

/** The words of a line, in lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('vi').match(/\p{N}+(?:[.,/]\p{N}+)*|[\p{L}\p{M}]+/gu) ?? [];
}
