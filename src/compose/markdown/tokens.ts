/**
 * Opaque tokens: one private-use character stands for something Markdown must not read as markup.
 * They are put in before parsing and taken out of the parsed text, so nothing needs escaping.
 */
export interface Tokens<T> {
  /** The character that stands for the value. */
  readonly put: (value: T) => string;
  /** Splits parsed text into plain pieces and the values between them. */
  readonly split: (text: string) => readonly (string | { readonly value: T })[];
}

const first = 0xf0000;
const last = 0xffffd;

export function tokens<T>(): Tokens<T> {
  const values: T[] = [];
  return {
    put: (value) => {
      const code = first + values.length;
      if (code > last) throw new RangeError('more tokens than private-use characters');
      values.push(value);
      return String.fromCodePoint(code);
    },
    split: (text) => {
      const pieces: (string | { value: T })[] = [];
      let plain = '';
      for (const character of text) {
        const index = (character.codePointAt(0) ?? 0) - first;
        const value = values[index];
        if (index < 0 || index >= values.length || value === undefined) plain += character;
        else {
          if (plain) pieces.push(plain);
          plain = '';
          pieces.push({ value });
        }
      }
      if (plain) pieces.push(plain);
      return pieces;
    },
  };
}

/** Private-use characters an author's text may hold by accident; they would be taken for tokens. */
export const privateUse = /[\u{f0000}-\u{ffffd}]/gu;
