/**
 * Rows for Excel. Semicolons: where the decimal mark is a comma, as in Vietnam, Excel parts cells at semicolons when it opens a
 * file. The byte order mark makes it read UTF-8; lines end as RFC 4180 says.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`;
}

/** A quote before a cell that Excel would compute: nothing written in a plan may run as a formula. */
function quoted(text: string): string {
  const cell = text.replace(/\s+/g, ' ').trim();
  const harmless = /^[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[";]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
