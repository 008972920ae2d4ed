import type { Cell, Row, Table } from '../../doc/document.js';
import { inlineMarkdown } from './inline-markdown.js';

/** A table as a pipe table. Several header rows become one, their titles joined; spanned columns stay empty. */
export function tableMarkdown(table: Table): string {
  const columns = table.columns.length;
  const grid = cellGrid(table.rows, columns);
  const isNumbered = (row: readonly string[]) => row.every((text) => /^\*?\(\d+\)\*?$/.test(text));
  const head = grid.slice(0, table.headerRows).filter((row) => !isNumbered(row));
  const titles = Array.from({ length: columns }, (_, column) =>
    [...new Set(head.map((row) => row[column] ?? '').filter((text) => text !== ''))].join(': '),
  );
  // A frame has no header: its first row stands there, since a pipe table must have one.
  const rows = table.headerRows > 0 ? [titles, ...grid.slice(head.length)] : grid;
  const [first = [], ...rest] = rows;
  return [line(first), line(first.map(() => '---')), ...rest.map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The text of every place in the grid; a header cell over several columns stands in each of them. */
function cellGrid(rows: readonly Row[], columns: number): string[][] {
  const grid: string[][] = rows.map(() => Array.from({ length: columns }, () => ''));
  const taken = rows.map(() => new Set<number>());
  rows.forEach(({ cells }, i) => {
    let at = 0;
    for (const cell of cells) {
      while (taken[i]?.has(at)) at++;
      const span = cell.columnSpan ?? 1;
      const text = cellText(cell);
      for (let down = 0; down < (cell.rowSpan ?? 1); down++) {
        for (let right = 0; right < span; right++) taken[i + down]?.add(at + right);
      }
      const across = span === columns ? 1 : span;
      for (let right = 0; right < across; right++) {
        const row = grid[i];
        if (row) row[at + right] = text;
      }
      at += span;
    }
  });
  return grid;
}

function cellText({ blocks }: Cell): string {
  return blocks
    .flatMap((block) => (block.type === 'paragraph' ? [inlineMarkdown(block.inlines)] : []))
    .filter((text) => text !== '')
    .join('<br>');
}
