/** No letter or digit before, none after: `\b` knows no Vietnamese letters. */
export const opens = String.raw`(?<![\p{L}\p{N}])`;
export const closes = String.raw`(?![\p{L}\p{N}])`;

/** A pattern in which a blank stands for any white space and " ?" for some or none, for text whose blanks were padded or broken. */
export function spaced(source: string, flags = 'u'): RegExp {
  const blanks = source.replace(/ ([?*]?)/g, (_, may: string) =>
    may === '' ? String.raw`\s+` : String.raw`\s*`,
  );
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
