import type { SourceTable } from '../source.js';
import { barredAt, isBar } from './barred.js';
import { drawnTableAt } from './drawn-tables.js';
import { frameLineOf, isCapitals, isSignatureLine } from './frame-lines.js';
import { isRule } from './furniture.js';
import { joinLines } from './join-lines.js';
import { type Line, sliceRuns, withRuns } from './line.js';
import { listedTableAt } from './listed-tables.js';
import { tableOf } from './paragraph.js';
import { spacedTableAt } from './spaced-tables.js';

/** Lines that run down the page, and what stood beside one another. */
export type Part = SourceTable | { readonly type: 'lines'; readonly lines: readonly Line[] };

/**
 * Takes what stands side by side out of the run of lines: drawn tables, the letterhead beside the national header, the
 * recipients beside the signature. Everything else stays as lines.
 */
export function columnBlocks(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = 0; at < lines.length; ) {
    const found = tableAt(lines, at) ?? besideAt(lines, at);
    if (!found) {
      at++;
      continue;
    }
    if (at > from) parts.push({ type: 'lines', lines: withoutBars(lines.slice(from, at)) });
    parts.push(found.table);
    at = found.end;
    from = at;
  }
  if (from < lines.length) parts.push({ type: 'lines', lines: withoutBars(lines.slice(from)) });
  return parts;
}

/** Bars that no table was made of set cells apart: the words stay apart. */
function withoutBars(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    if (isBar(line.text)) return [];
    return [isBar(lines[i - 1]?.text ?? '') ? { ...line, gap: Math.max(1, line.gap) } : line];
  });
}

function tableAt(lines: readonly Line[], at: number) {
  return (
    drawnTableAt(lines, at) ?? barredAt(lines, at) ?? listedTableAt(lines, at) ?? spacedTableAt(lines, at)
  );
}

interface Beside {
  readonly table: SourceTable;
  /** Index of the first line after it. */
  readonly end: number;
}

function besideAt(lines: readonly Line[], at: number): Beside | undefined {
  const line = lines[at];
  if (!line || line.text.length > 300) return undefined;
  return letterheadAt(lines, at) ?? signatureAt(lines, at);
}

/** A line in two: what stands left and right of its widest gap, and the column where the right part begins. */
interface Split {
  readonly left?: Line;
  readonly right?: Line;
  readonly column?: number;
}

function splitAt(line: Line, left: number, right: number): Split {
  const total = line.text.length;
  return {
    left: withRuns(line, sliceRuns(line.runs, 0, left)),
    right: withRuns(line, sliceRuns(line.runs, right, total)),
    column: line.indent + right,
  };
}

/** The widest run of three spaces or more, or with a tab, inside a line. */
function widestGap(text: string): readonly [from: number, to: number] | undefined {
  let best: readonly [number, number] | undefined;
  for (const match of text.matchAll(/ {3,}|\s*\t\s*/g)) {
    const width = match[0].includes('\t') ? match[0].length + 8 : match[0].length;
    if (!best || width > best[1] - best[0]) best = [match.index, match.index + match[0].length];
  }
  return best;
}

const headRight =
  /(?:CỘNG H(?:ÒA|OÀ|OA) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc\s+[Ll]ập\s*[-–]\s*[Tt]ự\s+do\s*[-–]\s*[Hh]ạnh\s+phúc)/;
const dateRight = /^(.{0,12}Số\s?:?.{0,20}\/\s?\S+)(\s+)(?=\p{Lu}[\p{L}\s.'-]{1,40}, ?ngày)/u;

/** A line of the head of a document in two, by its gap or by words that always stand right. */
function splitHead(line: Line): Split | undefined {
  const { text } = line;
  const known = headRight.exec(text) ?? undefined;
  if (known && known.index > 0) return splitAt(line, known.index, known.index);
  const date = dateRight.exec(text);
  if (date) return splitAt(line, date[1]?.length ?? 0, date[0].length);
  const gap = widestGap(text);
  return gap && splitAt(line, gap[0], gap[1]);
}

/** Lines of a head: organs, number and V/v on the left; nation, motto, place and date on the right. */
const longestHead = 14;

function letterheadAt(lines: readonly Line[], at: number): Beside | undefined {
  const opening = lines.slice(at, at + 4).map((line) => splitHead(line));
  const isHead = opening.some(
    (split, i) => i < 3 && split?.right && headRight.test(split.right.text) && i <= 2,
  );
  const isNumber = at === 0 || frameLineOf(lines[at]?.text.slice(0, 40) ?? '') === 'number';
  const numbered = isNumber && opening[0]?.right && frameLineOf(opening[0].right.text) === 'date';
  if (!isHead && !numbered) return undefined;
  if (isHead && !opening[0]?.right && !isHeadOrgan(lines[at])) return undefined;
  const splits: Split[] = [];
  let column = 0;
  let end = at;
  let last = at;
  for (; end < Math.min(lines.length, at + longestHead); end++) {
    const line = lines[end] as Line;
    const part = frameLineOf(line.text);
    if (end > at && (part === 'kind' || part === 'to' || (part === 'stamp' && line.gap > 0))) break;
    const split = splitHead(line);
    if (split) {
      column = column === 0 ? (split.column ?? 0) : Math.min(column, split.column ?? column);
      splits.push(split);
      last = end;
      continue;
    }
    const onRight =
      headRight.test(line.text) ||
      part === 'date' ||
      (column > 0 && line.indent >= column - 8 && line.indent > 20);
    if (end > last + 4 || (!onRight && !isHeadLeft(line, lines[last], end - last))) break;
    splits.push(onRight ? { right: line } : { left: line });
    if (onRight || part === 'number' || part === 'about') last = end;
  }
  return made(lines, at, splits);
}

function isHeadOrgan(line: Line | undefined): boolean {
  return line !== undefined && isCapitals(line.text) && line.text.length < 80;
}

/** A line of the left column with nothing beside it: an organ in capitals, the number, V/v and what follows it at once. */
function isHeadLeft(line: Line, last: Line | undefined, distance: number): boolean {
  if (isHeadOrgan(line) && line.indent < 25) return line.gap < 2;
  const part = frameLineOf(line.text);
  if (part === 'number' || part === 'about') return true;
  return (
    last !== undefined &&
    line.gap === 0 &&
    line.text.length < 50 &&
    distance < 5 &&
    /^[\p{Ll}(“"\d]/u.test(line.text)
  );
}

const signatureRight =
  /(?:^|\s)(?=(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s?\.?\s?\p{Lu}{2}|(?:(?:PHÓ |Q\. ?)?(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG \p{Lu}{3,}|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG))\s*$)/u;

function splitSignature(line: Line): Split | undefined {
  const gap = widestGap(line.text);
  if (gap) return splitAt(line, gap[0], gap[1]);
  const known = signatureRight.exec(line.text);
  if (!known || known.index < 3 || isCapitals(line.text.slice(0, known.index))) return undefined;
  return splitAt(line, known.index, known.index + (known[0].length || 0));
}

/** Lines of recipients and signature. */
const longestSignature = 45;

function signatureAt(lines: readonly Line[], at: number): Beside | undefined {
  const first = lines[at] as Line;
  const above = lines.slice(at, at + 4).findIndex(({ text }) => frameLineOf(text) === 'recipients');
  if (
    above < 0 ||
    (above > 0 &&
      !lines.slice(at, at + above).every((line) => isSignatureLine(line.text) && line.indent > 20))
  )
    return undefined;
  if (above > 0 && first.indent <= 20) return undefined;
  const splits: Split[] = [];
  let column = Number.POSITIVE_INFINITY;
  let filed = false;
  let beside = 0;
  let end = at;
  for (; end < Math.min(lines.length, at + longestSignature); end++) {
    const line = lines[end] as Line;
    const part = frameLineOf(line.text);
    if (
      end > at + above &&
      (part === 'recipients' ||
        part === 'kind' ||
        part === 'nation' ||
        part === 'number' ||
        headRight.test(line.text) ||
        line.text.length > 200)
    )
      break;
    if (filed && /^(?:phụ lục|phụ biểu|biểu|ghi chú|đề cương|danh mục)/iu.test(line.text)) break;
    const split = splitSignature(line);
    const listed = /^\s*[-–—+*•]|^(?:Lưu|Như)\b/.test(line.text);
    if (split) {
      column = Math.min(column, split.column ?? column);
      beside++;
      splits.push(split);
    } else if (part === 'recipients' || listed) splits.push({ left: line });
    else if (isSignatureLine(line.text) || (line.indent >= column - 12 && line.indent > 20))
      splits.push({ right: line });
    else if (!filed && line.gap === 0 && (/^\p{Ll}/u.test(line.text) || isOpenEntry(splits)))
      splits.push({ left: line });
    else if (line.text.length < 60 && (filed || line.gap > 0)) splits.push({ right: line });
    else break;
    if (/^\s*[-–—+*•]?\s*Lưu\b/u.test(line.text)) filed = true;
  }
  return beside > 0 ? made(lines, at, splits) : undefined;
}

/** The last recipient has not ended: the line below goes on with it. */
function isOpenEntry(splits: readonly Split[]): boolean {
  const last = splits.findLast(({ left }) => left !== undefined && left.text !== '')?.left?.text ?? '';
  return /^\s*[-–—+*•]/.test(last) && !/[;.:]$/.test(last.trim());
}

function made(lines: readonly Line[], at: number, splits: readonly Split[]): Beside | undefined {
  const first = lines[at];
  if (!first) return undefined;
  const column = (side: 'left' | 'right') =>
    splits.flatMap((split) =>
      split[side] && split[side].text !== '' && !isRule(split[side].text) && !/^_{3,}$/.test(split[side].text)
        ? [split[side]]
        : [],
    );
  const [left, right] = [column('left'), column('right')];
  if (left.length === 0 || right.length === 0) return undefined;
  return {
    table: tableOf(first.number, false, [{ cells: [joinLines(left), joinLines(right)] }]),
    end: at + splits.length,
  };
}
