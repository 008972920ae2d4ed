/** Latin letters with all their marks, in NFC, for use between brackets: `\p{L}` takes many times as long to compile. */
export const letters = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff`;
const digits = String.raw`0-9\u00b2\u00b3\u00b9\u00bc-\u00be`;

/** No letter or digit before, none after: `\b` knows no Vietnamese letters. */
export const opens = `(?<![${letters}${digits}])`;
export const closes = `(?![${letters}${digits}])`;

/** A pattern in which a blank stands for any white space and " ?" for some or none, for text whose blanks were padded or broken. */
export function spaced(source: string, flags = 'u'): RegExp {
  const blanks = source.replaceAll(' ?', '\\s*').replaceAll(' *', '\\s*').replaceAll(' ', '\\s+');
  return new RegExp(blanks, flags.includes('u') ? flags : `${flags}u`);
}

/** The pattern as whole words, without regard to case. */
export function whole(source: string, flags = 'iu'): RegExp {
  return spaced(`${opens}(?:${source})${closes}`, flags);
}

/** The match that begins exactly there. `pattern` must be sticky. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Every match; `pattern` must be global. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  return [...text.matchAll(pattern)] as RegExpExecArray[];
}

/** The entries of a word list, parted by middle dots. */
export function listed(words: string): string[] {
  return words
    .split('·')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
