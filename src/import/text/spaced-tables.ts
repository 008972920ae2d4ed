import { isOrderTitle, ruled } from './barred.js';
import type { DrawnTable } from './drawn-tables.js';
import { labelOf } from './labels.js';
import { type Line, merged, withRuns } from './line.js';

/** Lines of one table, and letters of one of its lines. */
const mostLines = 1500;
const widest = 400;

/** A stretch of columns of letters on the page, from 0; the end is not in it. */
type Stretch = readonly [from: number, to: number];

/**
 * A table whose columns are kept by spaces alone, as a PDF gives it in its layout: it begins with "TT" and its rows have numbers.
 * Columns end where no line has a letter; a cell goes on in the lines below until the next row begins.
 */
export function spacedTableAt(lines: readonly Line[], at: number): DrawnTable | undefined {
  const first = lines[at];
  if (!first || first.text.length > widest || !isOrderTitle(first.text.split(/\s{2,}/)[0] ?? ''))
    return undefined;
  const titles = piecesOf(first);
  if (titles.length < 3) return undefined;
  const end = endOf(lines, at, titles[1]?.[0] ?? 0);
  const block = lines.slice(at, end);
  const cuts = cutsOf(block.map(padded), titles);
  const rows = cuts && rowsOf(block, cuts);
  if (!rows || rows.length < 2) return undefined;
  const cells = rows.map((row) =>
    [0, ...cuts].map((from, i) => wholeCell(row.flatMap((line) => sliceOf(line, from, cuts[i])))),
  );
  return { table: ruled(first, cells), end };
}

const padded = (line: Line): string => ' '.repeat(Math.min(line.indent, widest)) + line.text;

/** Where the words stand that two spaces or more part. */
function piecesOf(line: Line): Stretch[] {
  return [...padded(line).matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index }) => [
    index,
    index + words.length,
  ]);
}

const numbered = /^\d{1,3}\.?(?=\s{2,})/;

/** The table goes on with the next number, or with lines that stand farther in than the numbers. */
function endOf(lines: readonly Line[], at: number, second: number): number {
  const first = lines[at] as Line;
  let next = 1;
  let end = at + 1;
  for (; end < Math.min(lines.length, at + mostLines); end++) {
    const line = lines[end] as Line;
    const number = numbered.exec(line.text)?.[0];
    if (line.text.length > widest || line.gap > 2) break;
    if (number !== undefined && Number.parseInt(number, 10) === next) next++;
    else if (!isRest(line, first, second)) break;
  }
  return end;
}

/** The rest of a cell stands right of the numbers, and touches the line above or keeps columns of its own. */
function isRest(line: Line, first: Line, second: number): boolean {
  const isIn = line.indent > first.indent + 2;
  return (
    isIn &&
    (line.gap === 0 || line.indent >= second || / {3,}/.test(line.text)) &&
    labelOf(line.text) === undefined
  );
}

/** Where the columns after the first begin: one between the middles of two titles. */
function cutsOf(lines: readonly string[], titles: readonly Stretch[]): number[] | undefined {
  const middles = titles.map(([from, to]) => Math.floor((from + to) / 2));
  const cuts: number[] = [];
  for (let i = 1; i < titles.length; i++) {
    const gap = bestCut(lines, i === 1 ? 0 : (middles[i - 1] ?? 0), middles[i] ?? 0);
    if (gap === undefined) return undefined;
    cuts.push(gap);
  }
  return cuts;
}

/** Where the column on the right begins: most words begin there, and no line's words run across it. */
function bestCut(lines: readonly string[], from: number, to: number): number | undefined {
  let best: { readonly at: number; readonly score: number } | undefined;
  for (let at = Math.max(1, from + 1); at <= to; at++) {
    const cuts = lines.map((line) => cutIn(line, at));
    if (cuts.includes(undefined)) continue;
    const begun = lines.filter((line) => beginsAt(line, at)).length;
    const touching = lines.some((line, i) => touches(line, cuts[i] ?? at));
    const moved = cuts.filter((cut) => cut !== at).length;
    const score = begun - 2 * moved;
    if (begun < (touching ? 2 : 1) || (best && score <= best.score)) continue;
    best = { at, score };
  }
  return best?.at;
}

const isBlank = (line: string, column: number): boolean => (line[column] ?? ' ') === ' ';
const beginsAt = (line: string, at: number): boolean => isBlank(line, at - 1) && !isBlank(line, at);
/** Only one space stands before the words there. */
const touches = (line: string, at: number): boolean => beginsAt(line, at) && !isBlank(line, at - 2);

/** A line whose words were too long for their column has the next a letter or two farther on. */
const farthest = 3;

/** Where a column begins in one line; undefined where words run across it. */
function cutIn(line: string, at: number): number | undefined {
  if (isBlank(line, at - 1)) return at;
  for (let moved = 1; moved <= farthest; moved++) if (beginsAt(line, at + moved)) return at + moved;
  return undefined;
}

/** The lines of each row: blank lines part them where they part all, else a row begins with its number. */
function rowsOf(block: readonly Line[], cuts: readonly number[]): Line[][] | undefined {
  const isNumber = (line: Line) => /^\d{1,3}\.?$/.test(padded(line).slice(0, cuts[0]).trim());
  const numbers = block.filter(isNumber);
  const rows: Line[][] = [];
  const byGap = numbers.every(({ gap }) => gap > 0);
  for (const line of block) {
    if (rows.length === 0 || (byGap ? line.gap > 0 : isNumber(line))) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return numbers.length === rows.length - 1 ? rows : undefined;
}

function sliceOf(line: Line, from: number, to: number | undefined): Line[] {
  const words = padded(line);
  const text = words
    .slice(from === 0 ? 0 : cutIn(words, from), to === undefined ? undefined : cutIn(words, to))
    .trim();
  return text === '' ? [] : [{ ...withRuns(line, [{ type: 'text', text }]), gap: 0 }];
}

/** A cell is narrow: its lines go on, but for entries of a list and what follows a whole sentence. */
function wholeCell(lines: readonly Line[]): Line[] {
  return merged(lines, (above, line) => !/[.;:]$/.test(above) && labelOf(line) === undefined);
}
