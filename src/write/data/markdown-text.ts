/** Plain tables and words that never become markup, for any viewer of Markdown. */

export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(row.map(escaped)))].join('\n');
}

/** CommonMark 2.4: a backslash before punctuation keeps it a character; a table's cell is one line. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?= |$)/, (mark) => mark.replace(/([-+.)])$/, '\\$1'));
}
