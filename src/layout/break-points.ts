/**
 * Where a token without spaces may continue on the next line. Measured in LibreOffice 7.4 on 80 characters;
 * Word breaks after hyphens and dashes too. No break at `/`: 38/KH-UBND gives "38/KH-" and "UBND".
 */
const breakAfter = new Set(['-', '‐', '–', '—', '!', '?', '|', '\\', '\u200b']);

/** Characters that never begin a line after one of the above. */
const neverFirst = new Set([...'-‐–|!?,.:;)]}/%‰…”’"\'“‘«»\u00a0\u2011']);

/** Characters after which an em dash stays. */
const neverLast = new Set([...'([{“‘«"\'—\u00a0\u2011']);

/** Whether a line may end between two neighbouring characters, neither of them a space. */
export function mayBreakBetween(before: string, after: string): boolean {
  if (after === '—') return !neverLast.has(before);
  return breakAfter.has(before) && !neverFirst.has(after);
}
