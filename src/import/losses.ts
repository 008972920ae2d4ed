/**
 * What of a source is missing in the document printed from it. Compared are words, levelled as printing levels them: capitals,
 * quotation marks, dashes, spaces and sentence marks do not count. A paragraph that stands elsewhere is not lost.
 */
import { levelled } from '../model/vietnamese.js';
import type { SourceLoss, SourcePlace } from './source.js';
import { matchWords, type Word } from './word-diff.js';

/** A paragraph or cell of the source with everything that is printed of it, its label too. */
export interface SourceWords {
  readonly text: string;
  readonly place: SourcePlace;
}

export interface WordComparison {
  /** Runs of words that stand in the source only, in its order. */
  readonly lost: readonly SourceLoss[];
  /** Runs of words that stand in print only, with their line there, from 1. */
  readonly added: readonly { readonly text: string; readonly line: number }[];
}

/** Compares a source with the printed text, a line for each of its paragraphs. */
export function compareWords(source: readonly SourceWords[], printed: string): WordComparison {
  const level = numbering();
  const left = source.map(({ text }) => tokensOf(text, level));
  const lines = printed.split('\n');
  const right = lines.map((line) => tokensOf(line, level));
  const [lost, added] = unmatched(left, right);
  return {
    lost: runsOf(left, lost).flatMap(({ line, from, to }) => {
      const given = source[line];
      return given ? [{ place: given.place, text: given.text.slice(from, to), why: notPrinted }] : [];
    }),
    added: runsOf(right, added).map(({ line, from, to }) => ({
      text: (lines[line] ?? '').slice(from, to),
      line: line + 1,
    })),
  };
}

const notPrinted = {
  vi: 'Có trong văn bản gốc nhưng không có trong văn bản in lại từ kế hoạch.',
  en: 'It stands in the original, but not in the document printed from the plan.',
};

/** A word with its place in its line. */
interface Token {
  readonly word: Word;
  readonly from: number;
  readonly to: number;
}

/** Letters and digits, numbers with their points and commas, and the signs that change what a number says. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,](?=\p{N})\p{N}+)*|[%‰≥≤±×°]/gu;

function tokensOf(line: string, level: (word: string) => Word): readonly Token[] {
  return [...line.matchAll(wordPattern)].map((found) => ({
    word: level(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** Gives equal words, whatever their case and composition, equal numbers. */
function numbering(): (word: string) => Word {
  const numbers = new Map<string, Word>();
  return (word) => {
    // "hoà" is "hòa"; a day under ten and the months 1 and 2 are printed with a nought (PL1 II.4b).
    const key = levelled(word).replace(/^0(?=\d$)/, '');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
}

type Lines = readonly (readonly Token[])[];
/** A token's line and number in it. */
type Spot = readonly [line: number, index: number];

/** The tokens of each side that find no partner: equal lines first, then words in order, then rows of words that moved. */
function unmatched(left: Lines, right: Lines): readonly [readonly Spot[], readonly Spot[]] {
  const [restLeft, restRight] = withoutEqualLines(left, right);
  const inOrder = withoutMatches(restLeft, restRight, left, right);
  const moved = withoutMoved(inOrder[0], inOrder[1], left, right);
  if (moved[0].length === 0 || moved[1].length === 0) return moved;
  // Where one side only leaves words out of the other, nothing has moved, whatever lines look equal.
  const [allLeft, allRight] = [spotsOf(left), spotsOf(right)];
  const [wordsLeft, wordsRight] = [wordsAt(allLeft, left), wordsAt(allRight, right)];
  const lost = leftOut(wordsLeft, wordsRight);
  if (lost) return [allLeft.filter((_, i) => lost.has(i)), []];
  const added = leftOut(wordsRight, wordsLeft);
  return added ? [[], allRight.filter((_, i) => added.has(i))] : moved;
}

function spotsOf(lines: Lines, keep: (line: number) => boolean = () => true): Spot[] {
  return lines.flatMap((tokens, line) => (keep(line) ? tokens.map((_, i): Spot => [line, i]) : []));
}

function wordsAt(spots: readonly Spot[], lines: Lines): Word[] {
  return spots.map(([line, i]) => lines[line]?.[i]?.word ?? -1);
}

function withoutEqualLines(left: Lines, right: Lines): readonly [readonly Spot[], readonly Spot[]] {
  const keyOf = (tokens: readonly Token[]) => tokens.map(({ word }) => word).join(' ');
  const places = new Map<string, number[]>();
  for (const [line, tokens] of right.entries()) {
    const key = keyOf(tokens);
    places.set(key, [...(places.get(key) ?? []), line]);
  }
  const next = new Map<string, number>();
  const usedRight = new Set<number>();
  const usedLeft = new Set<number>();
  for (const [line, tokens] of left.entries()) {
    const key = keyOf(tokens);
    const n = next.get(key) ?? 0;
    const partner = places.get(key)?.[n];
    if (partner === undefined) continue;
    next.set(key, n + 1);
    usedLeft.add(line);
    usedRight.add(partner);
  }
  return [spotsOf(left, (line) => !usedLeft.has(line)), spotsOf(right, (line) => !usedRight.has(line))];
}

function withoutMatches(
  spotsLeft: readonly Spot[],
  spotsRight: readonly Spot[],
  left: Lines,
  right: Lines,
): readonly [readonly Spot[], readonly Spot[]] {
  const matches = matchWords(wordsAt(spotsLeft, left), wordsAt(spotsRight, right));
  const usedLeft = new Set(matches.map(([i]) => i));
  const usedRight = new Set(matches.map(([, j]) => j));
  return [spotsLeft.filter((_, i) => !usedLeft.has(i)), spotsRight.filter((_, j) => !usedRight.has(j))];
}

/** Shorter rows of words that stand elsewhere may be there by chance. */
const shortestMove = 3;

/** Rows of words that neither side has matched and both have, wherever they stand. */
function withoutMoved(
  spotsLeft: readonly Spot[],
  spotsRight: readonly Spot[],
  left: Lines,
  right: Lines,
): readonly [readonly Spot[], readonly Spot[]] {
  const [wordsLeft, wordsRight] = [wordsAt(spotsLeft, left), wordsAt(spotsRight, right)];
  const rowAt = (words: readonly Word[], i: number) => words.slice(i, i + shortestMove).join(' ');
  const places = new Map<string, number[]>();
  for (let j = 0; j + shortestMove <= wordsRight.length; j++) {
    const row = rowAt(wordsRight, j);
    const known = places.get(row);
    if (known) known.push(j);
    else places.set(row, [j]);
  }
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  for (let i = 0; i + shortestMove <= wordsLeft.length; i++) {
    const start = places.get(rowAt(wordsLeft, i))?.find((j) => free(usedRight, j, shortestMove));
    if (start === undefined) continue;
    let length = 0;
    while (
      i + length < wordsLeft.length &&
      wordsLeft[i + length] === wordsRight[start + length] &&
      !usedRight.has(start + length)
    ) {
      usedLeft.add(i + length);
      usedRight.add(start + length);
      length++;
    }
    i += length - 1;
  }
  return [spotsLeft.filter((_, i) => !usedLeft.has(i)), spotsRight.filter((_, j) => !usedRight.has(j))];
}

function free(used: ReadonlySet<number>, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) if (used.has(i)) return false;
  return true;
}

/** Positions of the words that some lack, if they are the others with words left out; undefined where they are not. */
function leftOut(words: readonly Word[], some: readonly Word[]): ReadonlySet<number> | undefined {
  const out = new Set<number>();
  let at = 0;
  for (const [i, word] of words.entries()) {
    if (word === some[at]) at++;
    else out.add(i);
  }
  return at === some.length ? out : undefined;
}

/** Neighbouring tokens of one line as one run of its characters. */
function runsOf(
  lines: Lines,
  spots: readonly Spot[],
): readonly { readonly line: number; readonly from: number; readonly to: number }[] {
  const runs: { line: number; from: number; to: number; last: number }[] = [];
  for (const [line, i] of spots) {
    const token = lines[line]?.[i];
    if (!token) continue;
    const run = runs.at(-1);
    if (run && run.line === line && run.last === i - 1) {
      run.to = token.to;
      run.last = i;
    } else runs.push({ line, from: token.from, to: token.to, last: i });
  }
  return runs;
}
