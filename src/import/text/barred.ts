import type { SourceTable } from '../source.js';
import { frameLineOf, isCapitals, isPersonName } from './frame-lines.js';
import { joinLines } from './join-lines.js';
import { type Line, merged, withRuns } from './line.js';
import { isBrokenName, organBegins, wholeNames } from './organ-lines.js';
import { paragraphOf, tableOf } from './paragraph.js';

/**
 * Tables of web pages as their text is copied: the cells one below another, each with a bar after it, on a line of its own or
 * at the end of its last line. So stand letterheads, signatures and tables on the sites that keep documents.
 */
export function barredAt(lines: readonly Line[], at: number): Barred | undefined {
  return headAt(lines, at) ?? footAt(lines, at) ?? gridAt(lines, at);
}

export interface Barred {
  readonly table: SourceTable;
  /** Index of the first line after it. */
  readonly end: number;
}

export const isBar = (text: string): boolean => /^[|│]+$/.test(text);
const hasBar = ({ text }: Line): boolean => /[|│]$/.test(text);

/** The cells of lines: a bar ends one. */
function cellsOf(lines: readonly Line[]): Line[][] {
  const cells: Line[][] = [[]];
  for (const line of lines) {
    const pieces = line.text.split(/[|│]/);
    pieces.forEach((piece, i) => {
      const words = piece.trim();
      if (words !== '') cells.at(-1)?.push(worded(line, words));
      if (i < pieces.length - 1) cells.push([]);
    });
  }
  if (cells.at(-1)?.length === 0) cells.pop();
  return cells;
}

function worded(line: Line, text: string): Line {
  return line.text === text ? line : withRuns(line, [{ ...line.runs[0], type: 'text', text }]);
}

const wordsOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(' ');

/** Lines of a head until the name of its kind. */
const longestHead = 24;
/** Lines of recipients and signature. */
const longestFoot = 45;

/** Up to the last bar in a stretch; undefined where it has fewer than two. */
function barredEnd(lines: readonly Line[], at: number, until: number): number | undefined {
  const bars = lines.slice(at, until).flatMap((line, i) => (hasBar(line) ? [at + i] : []));
  return bars.length < 2 ? undefined : (bars.at(-1) ?? at) + 1;
}

function headAt(lines: readonly Line[], at: number): Barred | undefined {
  const first = lines[at];
  if (!first || !isCapitals(first.text) || first.text.length > 120) return undefined;
  if (barredEnd(lines, at, at + longestHead) === undefined) return undefined;
  let until = at + 1;
  while (until < Math.min(lines.length, at + longestHead) && !endsHead(lines[until])) until++;
  const end = barredEnd(lines, at, until);
  if (end === undefined) return undefined;
  const cells = cellsOf(lines.slice(at, end)).map(wholeNames);
  if (!cells.some((cell) => cell.some(({ text }) => frameLineOf(text) === 'nation'))) return undefined;
  const isRight = (cell: readonly Line[]) =>
    cell.some(({ text }) => ['nation', 'date'].includes(frameLineOf(text) ?? '') || /^CỘNG H/u.test(text));
  const left = cells.filter((cell) => !isRight(cell)).flat();
  return { table: beside(first, left, cells.filter(isRight).flat()), end };
}

function endsHead(line: Line | undefined): boolean {
  const part = frameLineOf(line?.text ?? '');
  return part === 'kind' || part === 'to';
}

function footAt(lines: readonly Line[], at: number): Barred | undefined {
  const first = lines[at];
  if (!first || frameLineOf(first.text) !== 'recipients') return undefined;
  let until = at + 1;
  while (until < Math.min(lines.length, at + longestFoot) && !endsFoot(lines[until])) until++;
  const end = barredEnd(lines, at, until);
  const [left, ...right] = end === undefined ? [] : cellsOf(lines.slice(at, end));
  if (end === undefined || !left || right.length === 0 || left.length < 2) return undefined;
  return { table: beside(first, wholeEntries(left), right.flatMap(wholeSignature)), end };
}

function endsFoot(line: Line | undefined): boolean {
  const text = line?.text ?? '';
  const part = frameLineOf(text);
  return part === 'kind' || part === 'nation' || part === 'number' || /^(?:phụ lục|biểu|mẫu)\b/iu.test(text);
}

/** A recipient that was broken inside its line. */
function wholeEntries(lines: readonly Line[]): Line[] {
  return merged(
    lines,
    (above, line) => /^[-–—+]/.test(above) && !/[;.:]$/.test(above) && !/^[-–—+]/.test(line),
  );
}

/** "TM. ỦY" / "BAN NHÂN DÂN"; "Trần Văn" / "Khải". */
function wholeSignature(lines: readonly Line[]): Line[] {
  return merged(
    merged(lines, isBrokenName),
    (above, line) => isPersonName(above) && /^\p{Lu}\p{Ll}*$/u.test(line) && above.split(' ').length < 4,
  );
}

function beside(first: Line, left: readonly Line[], right: readonly Line[]): SourceTable {
  const cells = [left, right].map((lines) => lines.map((line) => paragraphOf(line, line.runs)));
  return tableOf(first.number, false, [{ cells }]);
}

/** Lines of one cell of a table in the text. */
const longestCell = 12;

/** A table in the text: its columns are told by what stands in them, for the bars do not say where a row ends. */
function gridAt(lines: readonly Line[], at: number): Barred | undefined {
  const [first, second] = [lines[at], lines[at + 1]];
  if (!first || isBar(first.text) || !isBar(second?.text ?? '') || organBegins(first.text)) return undefined;
  // A table is looked at once, from its first cell.
  if (lines.slice(Math.max(0, at - longestCell), at).some(({ text }) => isBar(text))) return undefined;
  let end = at;
  for (let i = at; i < lines.length && i <= end + longestCell && !endsGrid(lines[i]); i++)
    if (isBar(lines[i]?.text ?? '')) end = i + 1;
  const cells = cellsOf(lines.slice(at, end));
  const columns = columnsOf(cells.map(wordsOf));
  if (columns === undefined) return undefined;
  const rows = cells.flatMap((_, i) => (i % columns === 0 ? [cells.slice(i, i + columns)] : []));
  return { table: ruled(first, rows), end };
}

function endsGrid(line: Line | undefined): boolean {
  return ['recipients', 'kind', 'authority'].includes(frameLineOf(line?.text ?? '') ?? '');
}

/** A table with lines; the first row is its head. */
export function ruled(first: Line, rows: readonly (readonly (readonly Line[])[])[]): SourceTable {
  return tableOf(
    first.number,
    true,
    rows.map((row, i) => ({ header: i === 0, cells: row.map((cell) => joinLines(cell)) })),
  );
}

export const isOrderTitle = (text: string): boolean => /^(?:S?TT|Số TT|Số thứ tự)$/iu.test(text);

/** How many columns cells make that follow one another: counted rows tell, or first cells of one look below a head of words. */
function columnsOf(cells: readonly string[]): number | undefined {
  if (isOrderTitle(cells[0] ?? '')) {
    const first = cells.findIndex((cell) => /^(?:1|01|I|A)\.?$/.test(cell));
    return first > 1 && cells.length % first === 0 && cells.length > first ? first : undefined;
  }
  for (let columns = 2; columns <= Math.min(8, cells.length / 2); columns++) {
    if (cells.length % columns !== 0) continue;
    const firsts = cells.filter((_, i) => i % columns === 0 && i > 0);
    const head = cells.slice(0, columns);
    if (head.every((cell) => !/^\d/.test(cell)) && firsts.every((cell) => /^\d/.test(cell))) return columns;
  }
  return undefined;
}
