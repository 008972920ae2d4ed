/** The mark that ends a document's text, on the line of its last words (PL3 1.1–1.10, 2.1). */
export const endMark = './.';

/** A mark at the end, whole however it is spaced, or half-typed: "./", "/." */
const whole = /\s*\.\s?\/\s?\.\s*$/;
const half = /\s*(?:\.\/|\/\.)$/;

/** A text with a full stop where it ended in the whole mark; a half-typed one stays. */
export function endedByStop(text: string): string {
  return text.replace(whole, '.').replace(/([.;])\.$/, '$1');
}

/** A text without any mark at its end, half-typed or whole. */
export function unended(text: string): string {
  return text
    .trimEnd()
    .replace(whole, '')
    .replace(half, '')
    .replace(/\s*[.;,]$/, '');
}
