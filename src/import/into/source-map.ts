/**
 * From a printed character to the one in the plan it was printed from. What marks, mentions and the product itself printed has none.
 * Words are compared without their case, since headings print in capitals.
 */
import { diffArrays } from 'diff';
import { type Token, tokensOf } from '../../model/tokens.js';
import type { PrintedLine } from './lines.js';

/** Where each character of a line's text comes from. */
export interface LineOrigin {
  /** The pointer of the run each character stands in; empty for what the product made. */
  readonly source: readonly string[];
  /** Its offset in the text at that pointer; -1 for what the text only gave rise to. */
  readonly at: readonly number[];
}

/** Origins by line. `textAt` gives the text at a pointer of the plan, undefined where there is none. */
export function sourceMap(
  lines: readonly PrintedLine[],
  textAt: (pointer: string) => string | undefined,
): readonly LineOrigin[] {
  const origins = lines.map(({ text, runs }) => ({
    source: runs.flatMap((run) => Array<string>(run.text.length).fill(run.source ?? '')),
    at: Array<number>(text.length).fill(-1),
  }));
  const cursors = new Map<string, number>();
  for (const [i, line] of lines.entries()) {
    const origin = origins[i];
    if (!origin) continue;
    for (const pointer of new Set(origin.source)) {
      const text = pointer.startsWith('/') ? textAt(pointer) : undefined;
      if (text === undefined) continue;
      const places = [...origin.source.keys()].filter((k) => origin.source[k] === pointer);
      const piece = places.map((k) => line.text[k]).join('');
      const tokens = sourceTokens(text);
      const [from, to] = rowRange(pointer, line, text) ?? [0, text.length];
      const found = piecePlaces(piece, tokens, from, to, cursors.get(pointer) ?? 0);
      cursors.set(pointer, found.next);
      for (const [k, at] of found.at.entries()) origin.at[places[k] ?? -1] = at;
    }
  }
  return origins;
}

/** A mention, a footnote's opening and marks of emphasis each are one. */
function sourceTokens(text: string): readonly Token[] {
  const made: Token[] = [];
  const marks = /\[@[a-z\d:-]+\]|\^\[|\*+/g;
  let from = 0;
  for (const { 0: found, index } of text.matchAll(marks)) {
    made.push(...shifted(tokensOf(text.slice(from, index)), from));
    made.push({ text: found, from: index, to: index + found.length });
    from = index + found.length;
  }
  return [...made, ...shifted(tokensOf(text.slice(from)), from)];
}

function shifted(tokens: readonly Token[], by: number): Token[] {
  return tokens.map(({ text, from, to }) => ({ text, from: from + by, to: to + by }));
}

/** A row of a free table is a line of its text, its cells stand between bars. */
function rowRange(
  pointer: string,
  { cell }: PrintedLine,
  text: string,
): readonly [number, number] | undefined {
  if (!cell || !pointer.endsWith('/rows')) return undefined;
  return cellRange(text, cell.row - cell.heads, cell.column);
}

/** The offsets of a cell in the text of a free table's rows, spaces at its ends left out. */
export function cellRange(text: string, row: number, column: number): readonly [number, number] | undefined {
  let start = 0;
  let n = -1;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') n++;
    if (n === row && line.trim() !== '') {
      const lead = /^\s*\|?/.exec(line)?.[0].length ?? 0;
      let from = start + lead;
      for (const [k, cell] of line.slice(lead).split('|').entries()) {
        const space = cell.length - cell.trimStart().length;
        if (k === column) return [from + space, from + Math.max(space, cell.trimEnd().length)];
        from += cell.length + 1;
      }
      return undefined;
    }
    start += line.length + 1;
  }
  return undefined;
}

interface Found {
  /** By character of the piece. */
  readonly at: readonly number[];
  /** The offset where the next piece of this text may begin. */
  readonly next: number;
}

/** Finds a printed piece in its text, after the piece before it; else anywhere, since a text may be printed twice. */
function piecePlaces(
  piece: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  cursor: number,
): Found {
  const words = tokensOf(piece);
  const look = (start: number) => {
    const reach = Math.max(200, words.length * 2);
    const window = tokens.filter((token) => token.from >= start && token.to <= to).slice(0, reach);
    return matched(words, window, piece.length, start);
  };
  const first = look(Math.max(from, cursor));
  if (cursor <= from || first.share >= 0.6) return first;
  const again = look(from);
  return again.share > first.share ? again : first;
}

function matched(
  words: readonly Token[],
  window: readonly Token[],
  length: number,
  start: number,
): Found & { share: number } {
  const fold = ({ text }: Token) => text.toLocaleLowerCase('vi');
  const at = Array<number>(length).fill(-1);
  let [i, j, count, next] = [0, 0, 0, start];
  for (const { added, removed, count: n } of diffArrays(window.map(fold), words.map(fold))) {
    if (removed) i += n;
    else if (added) j += n;
    else
      for (let k = 0; k < n; k++, i++, j++) {
        const [from, word] = [window[i], words[j]];
        if (!from || !word) continue;
        count++;
        next = from.to;
        for (let c = word.from; c < word.to; c++) {
          at[c] = Math.min(from.from + (c - word.from), from.to - 1);
        }
      }
  }
  return { at, next, share: words.length === 0 ? 1 : count / words.length };
}
