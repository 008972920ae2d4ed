/** The family named in the document, then those with the same widths that a machine may have instead. */
export function fontStack(family: string): string {
  const families = new Set([family, 'Times New Roman', 'Tinos', 'Liberation Serif', 'Times']);
  return [...[...families].map(cssString), 'serif'].join(',');
}

/** A quoted string of CSS; all but letters, digits and spaces is written by its code point. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
