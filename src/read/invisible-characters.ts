/** Characters that nobody sees: no-break and odd spaces, zero-width marks, soft hyphens, a byte order mark inside the text. */
const invisible = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/;

/** The first invisible character of a text, named for the reader. */
export function findInvisible(text: string): string | undefined {
  const found = invisible.exec(text)?.[0];
  if (found === undefined) return undefined;
  return `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Spaces and dashes at the start of a line, or its key and colon, then a character that nobody sees. */
const margin = new RegExp(`^ *(?:- *)*(?:[\\w-]+:)?(?:${invisible.source})`);

/** The invisible character at the start of a line's words or right after its key's colon, where only a space may stand. */
export function hiddenInMargin(line: string): string | undefined {
  return findInvisible(margin.exec(line)?.[0] ?? '');
}

/** Whether a key begins with several such characters: a line indented with what is no space. */
export function isHiddenMargin(typed: string): boolean {
  return new RegExp(`^(?:\\s|${invisible.source}){2}`).test(typed);
}

/** A key without its invisible characters (a no-break space inside words becomes a space), and the first one found. */
export function cleanKey(typed: string): { readonly key: string; readonly invisible?: string } {
  const found = findInvisible(typed);
  if (!found) return { key: typed };
  const key = typed
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll(new RegExp(invisible, 'g'), '')
    .trim();
  return { key, invisible: found };
}
