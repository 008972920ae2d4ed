/**
 * The lines of paragraphs and of tables that only set things side by side, in reading order, each with its place in the
 * source: what the frame is read from. Lines with two columns (tabs or runs of spaces between them) come as one line a column.
 */
import type { SourceBlock, SourceParagraph, SourceTable } from '../../source.js';
import { fold, trimmed } from './fold.js';
import { furnitureOf } from './furniture.js';
import { isSet, paragraphText } from './inline-text.js';

export interface Line {
  /** Without white space at the ends and runs of it inside, without marks of Markdown; with a label that has letters. */
  readonly text: string;
  readonly paragraph: SourceParagraph;
  /** Where it stands in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** Index of the block on the top level. */
  readonly block: number;
  /** Column from 0: of the table, or of the line. */
  readonly column: number;
  /** Name of the column it stands in: lines of one column follow each other. */
  readonly group: string;
  readonly table?: SourceTable;
  /** Empty lines above it, as far as the source shows them. */
  readonly gap: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  /** Begins a page, a section of pages, or a table. */
  readonly breaks: boolean;
  /** Has a dash or another label set by the word processor. */
  readonly label?: string;
}

/** Tables with lines around them count only where a part of the frame stands in them. */
export function linesOf(blocks: readonly SourceBlock[]): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let last: SourceParagraph | undefined;
  let section = blocks[0]?.section;
  blocks.forEach((block, index) => {
    if (block.type === 'paragraph') {
      const breaks = block.section !== section;
      const [first, ...others] = paragraphLines(block, index);
      const found = first ? [breaks ? { ...first, breaks } : first, ...others] : [];
      if (first) section = block.section;
      const before = gap + (last === undefined ? 0 : emptyLinesBetween(last, block));
      found.forEach((line, i) => lines.push({ ...line, gap: i === 0 ? before : line.gap }));
      gap = found.length === 0 ? gap + 1 : 0;
      last = block;
    } else if (block.type === 'table' && isFrameTable(block)) {
      lines.push(...tableLines(block, index));
      gap = 0;
      last = undefined;
    }
  });
  return lines;
}

/** In a text file the numbers of the lines tell how many stand empty between two paragraphs. */
function emptyLinesBetween(above: SourceParagraph, below: SourceParagraph): number {
  const taken = paragraphText(above).split('\n').length;
  return Math.max(0, below.place.line - above.place.line - taken);
}

function tableLines(table: SourceTable, block: number): Line[] {
  return placedCells(table).flatMap(({ cell, column }) => {
    let gap = 0;
    return cell.blocks.flatMap((inner): Line[] => {
      if (inner.type === 'table') return tableLines(inner, block).map((line) => ({ ...line, table, column }));
      if (inner.type === 'picture') return [];
      const found = paragraphLines(inner, block).map((line, i) => ({
        ...line,
        gap: i === 0 ? gap : line.gap,
        column: line.column > 0 ? column + line.column / 10 : column,
        group: `${block}:${column}${line.column > 0 ? `.${line.column}` : ''}`,
        table,
      }));
      gap = found.length === 0 ? gap + 1 : 0;
      return found;
    });
  });
}

interface PlacedCell {
  readonly cell: SourceTable['rows'][number]['cells'][number];
  readonly row: number;
  readonly column: number;
}

/** Every cell with the column it begins in, rows and columns that others cover counted. */
export function placedCells(table: SourceTable): PlacedCell[] {
  const covered = new Map<string, true>();
  return table.rows.flatMap((row, r) => {
    let column = 0;
    return row.cells.map((cell) => {
      while (covered.has(`${r}:${column}`)) column += 1;
      const at = column;
      for (let i = 0; i < (cell.rows ?? 1); i++) {
        for (let j = 0; j < (cell.columns ?? 1); j++) covered.set(`${r + i}:${at + j}`, true);
      }
      column += cell.columns ?? 1;
      return { cell, row: r, column: at };
    });
  });
}

/** A table that sets parts of the frame side by side, or one cell drawn as a box. */
function isFrameTable(table: SourceTable): boolean {
  if (!table.ruled) return true;
  if (table.rows.length > 8) return false;
  const texts = placedCells(table).flatMap(({ cell }) => cell.blocks.map(blockText));
  if (texts.length === 1) return (texts[0]?.length ?? 0) < 60;
  return texts.some(
    (text) => furnitureOf(text.split('\n')[0] ?? '') === 'nation' || /^\W*noi nhan\b/.test(fold(text)),
  );
}

function blockText(block: SourceBlock): string {
  return block.type === 'paragraph' ? paragraphText(block) : '';
}

function paragraphLines(paragraph: SourceParagraph, block: number): Line[] {
  const text = paragraphText(paragraph);
  let gap = 0;
  let first = true;
  return rows(text).flatMap(({ start, end }) => {
    const pieces = columnsOf(text.slice(start, end));
    const found = pieces.flatMap((piece, column): Line[] => {
      const from = start + piece.start;
      const to = start + piece.end;
      const words = withoutMarks(text.slice(from, to));
      if (words === '') return [];
      const label = first ? paragraph.label : undefined;
      const line: Line = {
        text: label !== undefined && /[\p{L}\p{N}]/u.test(label) ? `${label} ${words}` : words,
        paragraph,
        start: from,
        end: to,
        block,
        column,
        group: `p:${column}`,
        gap: column === 0 ? gap : 0,
        bold: isSet(paragraph, 'bold', from, to) || /^[#\s]*\*\*/.test(text.slice(from, to)),
        italic: isSet(paragraph, 'italic', from, to),
        centred: paragraph.align === 'center',
        breaks: first && paragraph.pageBreak === true,
        ...(label !== undefined && { label }),
      };
      first = false;
      return [line];
    });
    gap = found.length === 0 ? gap + 1 : 0;
    return found;
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parts between line breaks. */
function rows(text: string): Span[] {
  let at = 0;
  return text.split('\n').map((row) => {
    const span = { start: at, end: at + row.length };
    at = span.end + 1;
    return span;
  });
}

/** "## **KẾ HOẠCH**" without the marks of Markdown; a line of stars is a rule and stays. */
function withoutMarks(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return trimmed(text);
  return trimmed(text.replace(/^\s*#+\s+/, '').replace(/^\s*>\s+/, ''))
    .replace(/^(?:\*{1,3}|_{2,3})(?=\S)/, '')
    .replace(/(?<=\S)(?:\*{1,3}|_{2,3})$/, '')
    .trim();
}

/**
 * The columns of a line, parted by a tab or three spaces and more. Room inside "ngày     tháng", "Số:      /KH" and names
 * padded with spaces part nothing: both sides need two words.
 */
function columnsOf(row: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of row.matchAll(/(?:[^\S\n]*\t[^\S\n]*|[^\S\n]{3,})+/g)) {
    const before = row.slice(start, match.index);
    const after = row.slice(match.index + match[0].length).split(/\t|\s{3,}/)[0] ?? '';
    if (!isColumn(before) || !isColumn(after) || isRoom(before, after)) continue;
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: row.length }];
}

function isColumn(text: string): boolean {
  return /\S\s+\S/.test(text.trim()) && /\p{L}{2}/u.test(text);
}

/** Room to write in, in the date and the number. */
function isRoom(before: string, after: string): boolean {
  return (
    /(?:ngay|thang|nam|so\s*:?)\s*[\d.…]*$/.test(fold(before).trimEnd()) ||
    /^(?:thang|nam)\b|^\//.test(fold(after).trimStart())
  );
}
