import { inlineMarkdown } from '../markdown-words.js';
import type { SourceCell, SourceRow } from '../source.js';
import { linesOf, plainWords } from './lines.js';

/** A place in a table: the cell that covers it, and whether it begins there. */
export interface GridPlace {
  readonly cell: SourceCell;
  /** Its words stand here, not in a row above or a column before. */
  readonly begins: boolean;
}

/** How many columns a row covers, those left out for a cell above not counted. */
export function widthOf({ cells }: SourceRow): number {
  return cells.reduce((sum, { columns = 1 }) => sum + columns, 0);
}

/** Every row with as many places as the first; undefined where rows do not fill it exactly. */
export function gridOf(rows: readonly SourceRow[]): readonly (readonly GridPlace[])[] | undefined {
  const count = rows[0] ? widthOf(rows[0]) : 0;
  const open: { cell: SourceCell; left: number }[] = [];
  const grid: GridPlace[][] = [];
  for (const { cells } of rows) {
    const line: GridPlace[] = [];
    const waiting = [...cells];
    while (line.length < count) {
      const above = open[line.length];
      if (above && above.left > 0) {
        above.left -= 1;
        line.push({ cell: above.cell, begins: false });
        continue;
      }
      const cell = waiting.shift();
      if (!cell) return undefined;
      const { columns = 1, rows: height = 1 } = cell;
      for (let i = 0; i < columns; i++) {
        open[line.length] = { cell, left: height - 1 };
        line.push({ cell, begins: i === 0 });
      }
    }
    if (waiting.length > 0 || line.length > count) return undefined;
    grid.push(line);
  }
  return grid;
}

/** A cell's paragraphs as they print, labels included; empty ones are left out. */
export function cellLines({
  blocks,
}: SourceCell): readonly { readonly plain: string; readonly markdown: string }[] {
  return linesOf(blocks).flatMap((line) => {
    if (line.type !== 'text') return [];
    const label = line.labels[0]?.printed;
    const labelled = (words: string) => [label, words.trim()].filter(Boolean).join(' ');
    return [{ plain: labelled(plainWords(line.inlines)), markdown: labelled(inlineMarkdown(line.inlines)) }];
  });
}
