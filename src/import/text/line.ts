import type { SourceText } from '../source.js';

/** A line of a text file that is not blank, as it stands between its neighbours. */
export interface Line {
  /** Its number in the file, from 1. */
  readonly number: number;
  /** Its words with their looks; spaces are still as typed, for they may separate columns. */
  readonly runs: readonly SourceText[];
  /** The words of the runs. */
  readonly text: string;
  /** Columns of blank before its first letter; a tab goes to the next multiple of eight. */
  readonly indent: number;
  /** Blank lines between it and the line before. */
  readonly gap: number;
  /** A page ended before it: a form feed, a page number or a running head stood there. */
  readonly page: boolean;
  /** Heading level by a mark before it, from 1. */
  readonly heading?: number;
}

const tabStop = 8;

/** Lines of a text, blank ones counted in `gap`. A form feed ends a line and a page. Marks are still in the words. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  // Where form feeds end pages, the file's beginning begins one.
  let page = text.includes('\f');
  let number = 0;
  for (const raw of text.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/)) {
    number++;
    raw.split('\f').forEach((piece, i) => {
      if (i > 0) page = true;
      const words = piece.trim();
      if (words === '') return;
      lines.push({ ...plainLine(words, number), indent: indentOf(piece), gap, page });
      gap = 0;
      page = false;
    });
    if (raw.trim() === '') gap++;
  }
  return lines;
}

function plainLine(text: string, number: number): Pick<Line, 'number' | 'runs' | 'text'> {
  return { number, runs: [{ type: 'text', text }], text };
}

function indentOf(line: string): number {
  let indent = 0;
  for (const char of line) {
    if (char === '\t') indent += tabStop - (indent % tabStop);
    else if (char.trim() === '') indent++;
    else break;
  }
  return indent;
}

/** A line with other runs: what of a line is left when marks or columns are taken out. Edges are trimmed. */
export function withRuns(line: Line, runs: readonly SourceText[]): Line {
  const kept = trimmedRuns(runs);
  return { ...line, runs: kept, text: kept.map(({ text }) => text).join('') };
}

/** Runs between two offsets into their common text. */
export function sliceRuns(runs: readonly SourceText[], from: number, to: number): SourceText[] {
  const slices: SourceText[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    if (text !== '') slices.push({ ...run, text });
  }
  return slices;
}

function trimmedRuns(runs: readonly SourceText[]): SourceText[] {
  const text = runs.map((run) => run.text).join('');
  const start = text.length - text.trimStart().length;
  return sliceRuns(runs, start, text.trimEnd().length);
}

/** Lines with those joined, by a space, that go on with the line above them. */
export function merged(lines: readonly Line[], goesOn: (above: string, line: string) => boolean): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    if (above && goesOn(above.text, line.text))
      whole[whole.length - 1] = withRuns(above, spaced(above, line));
    else whole.push(line);
  }
  return whole;
}

function spaced(above: Line, line: Line): SourceText[] {
  const last = above.runs.at(-1);
  const [first, ...rest] = line.runs;
  if (!last || !first || last.bold !== first.bold || last.italic !== first.italic)
    return [...above.runs, { type: 'text', text: ' ' }, ...line.runs];
  return [...above.runs.slice(0, -1), { ...last, text: `${last.text} ${first.text}` }, ...rest];
}
