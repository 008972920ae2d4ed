/** Rows as typed: one line each, cells between bars. */
export function cellTexts(rows: string | undefined): string[][] {
  return (rows ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/^\|/, '').replace(/\|$/, ''))
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}
