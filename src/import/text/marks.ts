import type { SourceText } from '../source.js';
import { type Line, sliceRuns, withRuns } from './line.js';

/**
 * The marks of Markdown that services for recognising text leave in plain text: `#` before headings, `**` and `*` around words.
 * They count only in pairs and at the edges of words; a lone star stays what it is, a bullet or the mark of a note.
 */
export function readMarks(lines: readonly Line[]): Line[] {
  const read: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    // Emphasis may run over lines that touch, not over a blank one.
    while (end < lines.length && end - at < longestRun && lines[end]?.gap === 0 && !lines[end]?.page) end++;
    for (const line of readTogether(lines.slice(at, end))) read.push(line);
    at = end;
  }
  return read;
}

const longestRun = 400;
const headingMark = /^(#{1,6})\s+(?=\S)/;

function readTogether(lines: readonly Line[]): readonly Line[] {
  const text = lines.map((line) => line.text).join('\n');
  if (!/[*#\\]/.test(text)) return lines;
  const runs = emphasised(text);
  let from = 0;
  const whole = runs.map((run) => run.text).join('');
  return whole.split('\n').map((words, i) => {
    const line = withRuns(lines[i] as Line, sliceRuns(runs, from, from + words.length));
    from += words.length + 1;
    return asHeading(line);
  });
}

function asHeading(line: Line): Line {
  const mark = headingMark.exec(line.text);
  if (!mark?.[1]) return line;
  const runs = sliceRuns(line.runs, mark[0].length, line.text.length).map((run) => ({ ...run, bold: true }));
  return { ...withRuns(line, runs), heading: mark[1].length };
}

interface Star {
  /** Offset into the words without marks. */
  readonly at: number;
  readonly count: number;
  readonly opens: boolean;
  readonly closes: boolean;
  partner?: Star;
}

/** How far a pair of marks may stand apart, in characters, and how many may wait for their partner. */
const longestPair = 3000;
const mostOpen = 50;

/** Words with their looks; pairs of stars are gone, others stay. Line ends stay. */
export function emphasised(text: string): SourceText[] {
  const pieces: (string | Star)[] = [];
  const open: Star[] = [];
  const pattern = /\\([*#_])|\*{1,3}/g;
  let from = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
    if (match[1]) pieces.push(match[1]);
    else pieces.push(pairUp(starAt(text, match.index, match[0].length), open));
  }
  pieces.push(text.slice(from));
  return runsOf(pieces);
}

function starAt(text: string, at: number, count: number): Star {
  const before = at === 0 ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + count] ?? ' ';
  return {
    at,
    count,
    opens: /[\s\p{Ps}\p{Pi}"'–—/-]/u.test(before) && /[\p{L}\p{N}\p{Ps}\p{Pi}"'–+-]/u.test(after),
    closes: /[^\s\p{Ps}\p{Pi}*]/u.test(before) && /[\s\p{P}]/u.test(after) && after !== '*',
  };
}

function pairUp(star: Star, open: Star[]): Star {
  while (open[0] && (open.length > mostOpen || star.at - open[0].at > longestPair)) open.shift();
  const found = star.closes ? open.findLastIndex(({ count }) => count === star.count) : -1;
  const partner = open[found];
  if (partner) {
    open.length = found;
    partner.partner = star;
    star.partner = partner;
  } else if (star.opens) open.push(star);
  return star;
}

function runsOf(pieces: readonly (string | Star)[]): SourceText[] {
  const runs: SourceText[] = [];
  let bold = 0;
  let italic = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string' || !piece.partner) {
      const words = typeof piece === 'string' ? piece : '*'.repeat(piece.count);
      const last = runs.at(-1);
      if (last && (last.bold ?? false) === bold > 0 && (last.italic ?? false) === italic > 0) {
        runs[runs.length - 1] = { ...last, text: last.text + words };
      } else if (words !== '') runs.push(styled(words, bold > 0, italic > 0));
      continue;
    }
    const step = piece.partner.at > piece.at ? 1 : -1;
    if (piece.count >= 2) bold += step;
    if (piece.count !== 2) italic += step;
  }
  return runs;
}

function styled(text: string, bold: boolean, italic: boolean): SourceText {
  return { type: 'text', text, ...(bold && { bold }), ...(italic && { italic }) };
}
