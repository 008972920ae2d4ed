import type { Table } from '../../model/generated/schema-types.js';
import { inlineMarkdown } from '../markdown-words.js';
import type { SourceBlock, SourceCell, SourceRow, SourceTable } from '../source.js';
import { linesOf, plainWords } from './lines.js';
import { widthOf } from './table-grid.js';

/**
 * A drawn table as a table of the model: the first row (or two, where columns are grouped) names the columns.
 * A cell that covers several rows or columns keeps its words in the first; paragraphs of a cell run on.
 * Undefined where a cell holds what rows of text cannot: a bar.
 */
export function freeTable(source: SourceTable): Table | undefined {
  const rows = source.rows.filter(({ cells }) => cells.length > 0);
  const [first, second] = rows;
  if (!first) return undefined;
  const count = widthOf(first);
  const grid = gridOf(rows, count);
  if (grid.flat().some((text) => text.includes('|'))) return undefined;
  const grouped =
    second !== undefined && first.cells.some(({ columns = 1 }) => columns > 1 && columns < count);
  const titles = grouped ? groupedColumns(first, grid[1] ?? []) : (grid[0] ?? []).map(title);
  const body = grid.slice(grouped ? 2 : 1);
  const spans = rows.slice(grouped ? 2 : 1).map((row) => row.cells.length === 1 && count > 1);
  const aligns = alignsOf(rows.slice(grouped ? 2 : 1), count);
  const numbered = body[0]?.every((text, i) => text.replaceAll('*', '') === `(${i + 1})`) === true;
  const from = numbered ? 1 : 0;
  let until = body.length;
  while (until > from && body[until - 1]?.every((text) => text === '')) until--;
  const blank = body.length - until;
  const written = body
    .slice(from, until)
    .map((row, i) => (spans[i + from] ? groupName(row[0] ?? '') : rowText(row)));
  return {
    columns: withAligns(withWidths(titles, source.widths, count), aligns),
    ...(written.length > 0 ? { rows: written.join('\n') } : {}),
    ...(blank > 0 ? { blank: Math.min(blank, 200) } : {}),
    ...(numbered ? { columnNumbers: true } : {}),
  };
}

/** A row's single name is bold of itself, its label too. */
function groupName(text: string): string {
  return text.replace(/^(\S{1,6} )?\*\*((?:[^*]|\*(?!\*))*)\*\*$/, '$1$2');
}

type Column = Table['columns'][number];

/** Heads are bold of themselves. A column must have a name; one without is told by a blank that cannot be seen. */
function title(text: string): string {
  const plain = /^\*\*(?:[^*]|\*(?!\*))*\*\*$/.test(text) ? text.slice(2, -2) : text;
  return plain === '' ? '\u00a0' : plain;
}

/** A row that begins or ends with an empty cell keeps its bars, so that no cell moves. */
function rowText(cells: readonly string[]): string {
  const line = cells.join(' | ');
  return cells[0] === '' || cells.at(-1) === '' ? `| ${line} |` : line;
}

/** Texts by row and column; covered places are empty. */
function gridOf(rows: readonly SourceRow[], count: number): string[][] {
  const covered: number[] = Array.from({ length: count }, () => 0);
  return rows.map(({ cells }) => {
    const line: string[] = Array.from({ length: count }, () => '');
    let at = 0;
    for (const cell of cells) {
      while (at < count && (covered[at] ?? 0) > 0) at++;
      const span = cell.columns ?? 1;
      if (at < count) line[at] = cellText(cell);
      else line[count - 1] = `${line[count - 1]} ${cellText(cell)}`.trim();
      for (let column = at; column < Math.min(at + span, count); column++) covered[column] = cell.rows ?? 1;
      at += span;
    }
    for (let column = 0; column < count; column++) covered[column] = Math.max(0, (covered[column] ?? 0) - 1);
    return line;
  });
}

function cellText({ blocks }: SourceCell): string {
  return blocks.map(blockText).filter(Boolean).join(' ');
}

function blockText(block: SourceBlock): string {
  if (block.type === 'picture') return '';
  if (block.type === 'table')
    return block.rows
      .flatMap(({ cells }) => cells.map(cellText))
      .filter(Boolean)
      .join(' ');
  // Labels of a cell's paragraphs are words of the cell.
  return linesOf([block])
    .map((line) =>
      line.type === 'text'
        ? [line.labels[0]?.printed, inlineMarkdown(line.inlines).trim()].filter(Boolean).join(' ')
        : '',
    )
    .join(' ');
}

/** Names of the first row with those below the ones that cover several columns. */
function groupedColumns({ cells }: SourceRow, below: readonly string[]): Column[] {
  let at = 0;
  return cells.map((cell): Column => {
    const span = cell.columns ?? 1;
    const names = below.slice(at, at + span);
    at += span;
    const name = title(cellText(cell));
    if (span > 1) return { title: name, columns: names.map(title) };
    // A name in the second row alone under an uncovered first goes on in it.
    return names[0] ? `${name} ${names[0]}`.trim() : name;
  });
}

type CellAlign = 'left' | 'center' | 'right';

/** How the words of each column stand, where all of its cells agree and the file says it. */
function alignsOf(rows: readonly SourceRow[], count: number): (CellAlign | undefined)[] {
  const found: Set<CellAlign>[] = Array.from({ length: count }, () => new Set());
  for (const { cells } of rows) {
    if (cells.length !== count) continue;
    cells.forEach(({ blocks }, i) => {
      for (const block of blocks) {
        if (block.type !== 'paragraph' || plainWords(block.inlines).trim() === '') continue;
        found[i]?.add(block.align === 'center' || block.align === 'right' ? block.align : 'left');
      }
    });
  }
  return found.map((aligns) => (aligns.size === 1 ? [...aligns][0] : undefined));
}

/** A column says how it is set only where that is not usual: its number is centred, everything else flush left. */
function withAligns(columns: readonly Column[], aligns: readonly (CellAlign | undefined)[]): Column[] {
  let leaf = 0;
  return columns.map((column): Column => {
    const fields = typeof column === 'string' ? { title: column } : column;
    const own = new Set(aligns.slice(leaf, leaf + (fields.columns?.length ?? 1)));
    leaf += fields.columns?.length ?? 1;
    const [align] = own;
    const usual = /^(tt|stt|số tt)$/i.test(fields.title.trim()) ? 'center' : 'left';
    return own.size !== 1 || align === undefined || align === usual ? column : { ...fields, align };
  });
}

/** Widths in tenths of the table, where the file says them and the columns are not grouped. */
function withWidths(columns: readonly Column[], widths: readonly number[], count: number): Column[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (widths.length !== count || total === 0 || columns.some((column) => typeof column !== 'string'))
    return [...columns];
  return columns.map((column, i) => ({
    title: typeof column === 'string' ? column : column.title,
    width: Math.max(0.1, Math.round(((widths[i] ?? 0) / total) * 100) / 10),
  }));
}
