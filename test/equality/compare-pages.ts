import type { Page, PlacedLine } from '../../src/layout/page.js';
import type { PrintedWord } from './read-pdf.js';

/** Laid-out pages beside a PDF's. */
export interface Comparison {
  readonly pages: { readonly ours: number; readonly theirs: number };
  /** Our lines, and how many of them the PDF has: the same text on the same page within `near` of its place. */
  readonly lines: { readonly equal: number; readonly total: number };
  readonly differences: readonly LineDifference[];
  /** Words and footnote marks of the PDF that stand in none of our lines. */
  readonly strays: readonly { readonly page: number; readonly text: string }[];
  /** The farthest that a word of an equal line begins from its place, in points. */
  readonly farthest: number;
}

export interface LineDifference {
  readonly page: number;
  readonly ours: string;
  /** What the PDF has in its place. */
  readonly theirs: string;
}

/** 1 mm in points. */
const near = 2.83;

export function comparePages(ours: readonly Page[], theirs: readonly (readonly PrintedWord[])[]): Comparison {
  const differences: LineDifference[] = [];
  const strays: { page: number; text: string }[] = [];
  let total = 0;
  let farthest = 0;
  ours.forEach((page, index) => {
    const left = new Set(theirs[index]);
    for (const line of page.lines) {
      const { text, x, end } = extent(line);
      if (text === '') continue;
      total++;
      const found = [...left]
        .filter((word) => !word.isMark && Math.abs(word.baseline - line.y - line.baseline) < near)
        .filter((word) => word.left > x - near && word.right < end + near)
        .sort((a, b) => a.left - b.left);
      const same = found.map((word) => word.text).join('') === text;
      if (!same)
        differences.push({ page: index + 1, ours: text, theirs: found.map(({ text }) => text).join(' ') });
      else farthest = Math.max(farthest, ...placeErrors(line, found));
      for (const word of found) left.delete(word);
    }
    for (const mark of marksOf(page.lines)) {
      const word = [...left].find(
        (other) =>
          other.isMark &&
          other.text === mark.text &&
          Math.hypot(other.left - mark.x, other.baseline - mark.baseline) < near,
      );
      if (word === undefined) strays.push({ page: index + 1, text: `missing mark ${mark.text}` });
      else left.delete(word);
    }
    strays.push(...[...left].map(({ text }) => ({ page: index + 1, text })));
  });
  return {
    pages: { ours: ours.length, theirs: theirs.length },
    lines: { equal: total - differences.length, total },
    differences,
    strays: [
      ...strays,
      ...theirs
        .slice(ours.length)
        .flatMap((words, over) => words.map(({ text }) => ({ page: ours.length + over + 1, text }))),
    ],
    farthest,
  };
}

/** A line's text without white space and marks, and from where to where it goes. */
function extent({ runs }: PlacedLine): { text: string; x: number; end: number } {
  const text = runs.filter(({ rise }) => rise === 0);
  return {
    text: text
      .map((run) => run.text)
      .join('')
      .replace(/\s/g, ''),
    x: Math.min(...runs.map((run) => run.x)),
    end: Math.max(...runs.map((run) => run.x + run.width)),
  };
}

/** The raised marks of footnotes; those that touch are read as one. */
function marksOf(lines: readonly PlacedLine[]): { text: string; x: number; baseline: number }[] {
  return lines.flatMap(({ y, baseline, runs }) => {
    const marks: { text: string; x: number; baseline: number; end: number }[] = [];
    for (const { text, x, width, rise } of runs.filter((run) => run.rise > 0)) {
      const last = marks.at(-1);
      if (last !== undefined && x - last.end < 0.1) {
        last.text += text;
        last.end = x + width;
      } else marks.push({ text, x, baseline: y + baseline - rise, end: x + width });
    }
    return marks;
  });
}

/** How far the first and the last word stand from their places. */
function placeErrors(line: PlacedLine, words: readonly PrintedWord[]): number[] {
  const { x, end } = extent(line);
  const spaced = line.runs.filter(({ width }) => width > 0);
  const hasOuterSpace = /^\s|\s$/.test(spaced.map(({ text }) => text).join(''));
  const isMarked = line.runs.some(({ rise }) => rise > 0);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || isMarked || hasOuterSpace) return [];
  const dy = Math.abs(first.baseline - line.y - line.baseline);
  return [Math.hypot(first.left - x, dy), Math.hypot(last.right - end, dy)];
}
