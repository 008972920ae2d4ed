import type { SourceBlock } from '../source.js';
import { frameLineOf } from './frame-lines.js';
import { markdownInlines, type Notes } from './markdown-inlines.js';
import { tableOf } from './paragraph.js';

/** A table of a Markdown file and the index of the first line after it. */
export interface MarkdownTable {
  readonly table: SourceBlock;
  readonly end: number;
}

/** Rows as they are typed: the words of each cell, its paragraphs parted by `<br>`. */
interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * The table that begins at a line: with bars (`| a | b |`), drawn in full (`+---+---+`), or with columns below rows of dashes;
 * the last two are how pandoc writes the tables of a Word file.
 */
export function markdownTableAt(
  lines: readonly string[],
  at: number,
  notes: Notes,
): MarkdownTable | undefined {
  const line = lines[at] ?? '';
  if (line.length > longest) return undefined;
  if (gridBorder.test(line)) return drawnTable(lines, at, notes);
  if (line.includes('|') && isDelimiter(lines[at + 1] ?? '')) return pipeTable(lines, at, notes);
  return dashedTable(lines, at, notes);
}

const longest = 4000;
const delimiter = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** The line under a table's head. */
function isDelimiter(line: string): boolean {
  return line.length < 2000 && line.includes('-') && delimiter.test(line);
}

function pipeTable(lines: readonly string[], at: number, notes: Notes): MarkdownTable {
  let end = at + 2;
  while (end < lines.length && (lines[end] ?? '').includes('|')) end++;
  const rows = lines
    .slice(at, end)
    .flatMap((line, i) => (i === 1 ? [] : [{ number: at + 1 + i, cells: cellsOf(line) }]));
  return { table: made(rows, notes, true), end };
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

const gridBorder = /^\s*\+(?:[-=:]+\+){1,40}\s*$/;

/** `+---+---+` around every row; `===` under the head. */
function drawnTable(lines: readonly string[], at: number, notes: Notes): MarkdownTable | undefined {
  const cuts = [...(lines[at] ?? '').matchAll(/\+/g)].map(({ index }) => index);
  const rows: Row[] = [];
  let open: string[] = [];
  let isHeaded = false;
  let end = at + 1;
  for (; end < lines.length && /^\s*[+|]/.test(lines[end] ?? ''); end++) {
    const line = lines[end] ?? '';
    if (!/^\s*\+[-=:+]+\s*$/.test(line)) {
      open.push(line);
      continue;
    }
    if (line.includes('=')) isHeaded ||= rows.length === 0;
    if (open.length > 0) rows.push({ number: end + 1 - open.length, cells: gathered(open, cuts) });
    open = [];
  }
  if (rows.length === 0) return undefined;
  if (open.length > 0) rows.push({ number: end + 1 - open.length, cells: gathered(open, cuts) });
  return { table: made(rows, notes, isHeaded), end };
}

/** The paragraphs of each cell between the cuts: lines that touch are one, but for entries of lists. */
function gathered(lines: readonly string[], cuts: readonly number[]): string[] {
  return cuts.slice(1).map((to, i) => paragraphs(lines.map((line) => line.slice((cuts[i] ?? 0) + 1, to))));
}

const entry = /^\\?(?:[-+*•]|\d{1,2}[.)]|[a-zđ]\\?\))\s/;

function paragraphs(lines: readonly string[]): string {
  const found: string[] = [];
  let fresh = true;
  for (const line of lines.map((each) => each.trim())) {
    if (line === '') fresh = true;
    else if (fresh || entry.test(line)) found.push(line);
    else found[found.length - 1] = `${found.at(-1)} ${line}`;
    if (line !== '') fresh = /\\$/.test(line);
  }
  return found.map((words) => words.replace(/\\$/, '')).join('<br>');
}

const dashes = /^\s*-{2,}(?:\s+-{2,}){1,40}\s*$/;
const fullDashes = /^\s*-{10,}\s*$/;
/** Lines of a head over its dashes. */
const longestHead = 8;

/** Columns by the dashes under the head; rows are lines, or set apart by blank lines between two full rows of dashes. */
function dashedTable(lines: readonly string[], at: number, notes: Notes): MarkdownTable | undefined {
  const isFull = fullDashes.test(lines[at] ?? '');
  const from = isFull ? at + 1 : at;
  const under = lines.slice(from, from + longestHead).findIndex((line) => dashes.test(line));
  if (under < 1 || (!isFull && under !== 1)) return undefined;
  const head = lines.slice(from, from + under);
  if (!isFull && head.some((line) => line.trim() === '')) return undefined;
  const rule = lines[from + under] ?? '';
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index);
  const closes = (line: string) => (isFull ? fullDashes.test(line) : line.trim() === '' || dashes.test(line));
  const body = from + under + 1;
  const length = lines.slice(body).findIndex(closes);
  if (isFull && length < 0) return undefined;
  const end = length < 0 ? lines.length : body + length;
  const groups = rowsOf(lines.slice(body, end), body + 1, isFull);
  const rows = [{ number: from + 1, lines: head }, ...groups].map(({ number, lines: of }) => ({
    number,
    cells: starts.map((start, i) => paragraphs(of.map((line) => line.slice(start, starts[i + 1])))),
  }));
  return rows.length < 2 ? undefined : { table: made(rows, notes, true), end: length < 0 ? end : end + 1 };
}

function rowsOf(lines: readonly string[], first: number, isParted: boolean) {
  const rows: { number: number; lines: string[] }[] = [];
  let fresh = true;
  lines.forEach((line, i) => {
    if (line.trim() === '') fresh = true;
    else if (fresh || !isParted) rows.push({ number: first + i, lines: [line] });
    else rows.at(-1)?.lines.push(line);
    if (line.trim() !== '') fresh = false;
  });
  return rows;
}

/** One without rows, or with a frame's words in its first row, sets things side by side and is not ruled. */
function made(rows: readonly Row[], notes: Notes, isHeaded: boolean): SourceBlock {
  const isFrame = rows.length === 1 || rows[0]?.cells.some(isFramed) === true;
  return tableOf(
    rows[0]?.number ?? 1,
    !isFrame,
    rows.map(({ number, cells }, i) => ({
      header: isHeaded && !isFrame && i === 0,
      cells: cells.map((cell) =>
        (isFrame ? bySense(cell) : cell.split(/<br ?\/?>/))
          .filter((part) => part.trim() !== '')
          .map((part) => ({
            type: 'paragraph' as const,
            inlines: markdownInlines(part.trim(), number, notes),
            place: { line: number },
            zone: 'body' as const,
            section: 0,
          })),
      ),
    })),
  );
}

function isFramed(cell: string): boolean {
  return bySense(cell).some((part) => {
    const line = frameLineOf(part.replace(/[*_\\]/g, '').trim());
    return line === 'nation' || line === 'recipients' || line === 'date';
  });
}

const nation = /\s+(?=\*{0,3}(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*-\s*Tự do))/gu;
/** "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An" */
const signing = /(?<=\p{Lu}{2})\s+(?=KT\.|TL\.|TUQ\.|PHÓ (?:CHỦ|GIÁM|TRƯỞNG|HIỆU|CHÁNH|TỔNG)|\p{Lu}\p{Ll})/gu;

/** The lines of a letterhead's or signature's cell, which some converters write as one. */
function bySense(cell: string): string[] {
  return cell
    .replace(/(?<=[\p{L}\p{N}.:;)]\*{1,3})\s+(?=\*{1,3}[\p{L}(])/gu, '<br>')
    .replace(/(?<=\p{Lu})\s+(?=\*\*\p{Lu})/gu, '<br>')
    .replace(/(?<=[:;.]\*{0,3})\s+(?=\\?[-–+]\s)/gu, '<br>')
    .replace(nation, '<br>')
    .split(/<br ?\/?>/)
    .flatMap((part) => (/^[\s*]*(?:TM|T\/M|KT|TL|TUQ|Q)\./u.test(part) ? part.split(signing) : [part]));
}
