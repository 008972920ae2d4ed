import type { SourceLoss } from '../source.js';
import { frameLineOf } from './frame-lines.js';
import { labelOf } from './labels.js';
import type { Line } from './line.js';

/** A file's lines without what its pages carried, and what of it was more than a number or a rule. */
export interface Unfurnished {
  readonly lines: readonly Line[];
  readonly losses: readonly SourceLoss[];
}

/** Page numbers, heads and feet repeated on pages, drawn rules and code fences, taken out; the gap they leave is a page break. */
export function dropFurniture(lines: readonly Line[]): Unfurnished {
  const numbers = pageNumbers(lines);
  const heads = runningHeads(lines, numbers);
  const losses: SourceLoss[] = [];
  const kept: Line[] = [];
  const told = new Set<string>();
  let gap = 0;
  let page = false;
  lines.forEach((line, i) => {
    const isPage = numbers.has(i) || heads.has(i);
    if (isPage || isRule(line.text)) {
      gap += line.gap;
      page ||= line.page || isPage;
      const loss = lossOf(line, numbers.get(i), heads.has(i));
      if (loss && !told.has(loss.text)) losses.push(loss);
      told.add(line.text);
      return;
    }
    kept.push({ ...line, gap: gap + line.gap, page: page || line.page });
    gap = 0;
    page = false;
  });
  return { lines: kept, losses };
}

function lossOf(line: Line, number: Certainty | undefined, head: boolean): SourceLoss | undefined {
  if (!head && number !== 'doubtful') return undefined;
  const why = head
    ? { vi: 'Đầu trang hoặc chân trang lặp lại, đã bỏ.', en: 'A head or foot repeated on pages; left out.' }
    : { vi: 'Có thể là số trang, đã bỏ.', en: 'Probably a page number; left out.' };
  return { place: { line: line.number }, text: line.text, why };
}

/** A line of strokes only, a code fence. Dots and low lines are room to write in and stay. */
export function isRule(text: string): boolean {
  return /^(?:[-–—=*\s]{3,}|`{3,}\w{0,12}|~{3,})$/.test(text.slice(0, 200));
}

type Certainty = 'certain' | 'doubtful';

const dressed =
  /^(?:[-–—~]\s?(\d{1,3})\s?[-–—~]|(?:trang|page|tr\.)\s*:?\s*(\d{1,3})(?:\s*(?:\/|of|trên)\s*\d{1,3})?|(\d{1,3})\s?\/\s?\d{1,3})$/i;
/** Letters of a page of large type; two numbers that stand nearer are no page numbers. */
const leastPage = 600;

/** Lines that are page numbers, by index: those that count on from page to page, or stand at a page's edge. */
function pageNumbers(lines: readonly Line[]): ReadonlyMap<number, Certainty> {
  const candidates: Candidate[] = [];
  let letters = 0;
  lines.forEach((line, index) => {
    const text = line.text;
    const plain = /^\d{1,3}$/.test(text);
    const match = plain ? undefined : text.length < 24 ? dressed.exec(text) : null;
    if (plain || match) {
      const value = Number(plain ? text : (match?.[1] ?? match?.[2] ?? match?.[3]));
      candidates.push({ index, value, letters, plain, edge: isEdge(lines, index) });
    } else letters += text.length;
  });
  const certain = new Map<number, Certainty>();
  candidates.forEach((candidate, i) => {
    const verdict = judge(candidate, candidates.slice(Math.max(0, i - 3), i + 4), lines);
    if (verdict) certain.set(candidate.index, verdict);
  });
  return certain;
}

interface Candidate {
  readonly index: number;
  readonly value: number;
  /** Letters before it. */
  readonly letters: number;
  readonly plain: boolean;
  /** A form feed stands beside it. */
  readonly edge: boolean;
}

function isEdge(lines: readonly Line[], index: number): boolean {
  // A head or a foot may stand between.
  return [index - 1, index, index + 1, index + 2].some((at) => lines[at]?.page === true);
}

function judge(
  candidate: Candidate,
  near: readonly Candidate[],
  lines: readonly Line[],
): Certainty | undefined {
  const counted = near.some(
    ({ value, letters }) =>
      Math.abs(value - candidate.value) === 1 &&
      (letters - candidate.letters) * (value - candidate.value) >= leastPage,
  );
  if (candidate.edge || counted || !candidate.plain) return 'certain';
  const line = lines[candidate.index];
  const next = lines[candidate.index + 1];
  const apart = (line?.gap ?? 0) > 0 && (next?.gap ?? 1) > 0;
  const crowded = near.some(
    (other) => other !== candidate && Math.abs(other.letters - candidate.letters) < leastPage,
  );
  // A number far in on a line of its own is set in the middle of a page's head or foot.
  if (apart && (line?.indent ?? 0) > 20 && candidate.value > 1 && !crowded) return 'certain';
  const plausible = candidate.letters >= leastPage * (candidate.value - 1) && candidate.value > 1;
  return apart && plausible && !crowded ? 'doubtful' : undefined;
}

/** A head or foot is a line of its own and at most this long. */
const longestHead = 110;
const leastRepeats = 3;
/** Heads stand on most pages; what opens each of several appendices does not. */
const leastShare = 0.6;

/** Lines at the edges of pages that say the same on three pages or more, digits aside. */
function runningHeads(lines: readonly Line[], numbers: ReadonlyMap<number, Certainty>): ReadonlySet<number> {
  const edges = new Set<number>();
  lines.forEach((line, i) => {
    if (line.page) addAround(edges, numbers, i);
    if (numbers.has(i)) addAround(edges, numbers, i);
  });
  const said = new Map<string, number[]>();
  for (const i of edges) {
    const text = lines[i]?.text ?? '';
    if (!mayBeHead(text)) continue;
    const key = text.replace(/\d+/g, '0').replace(/\s+/g, ' ');
    const places = said.get(key);
    if (places) places.push(i);
    else said.set(key, [i]);
  }
  const pages = Math.max(lines.filter(({ page }) => page).length, numbers.size);
  const least = Math.max(leastRepeats, pages * leastShare);
  return new Set([...said.values()].filter((places) => places.length >= least).flat());
}

/** Labels, frames of documents and lines in brackets open parts of the text, however often. */
function mayBeHead(text: string): boolean {
  if (text.length > longestHead || !/\p{L}.*\s.*\p{L}/u.test(text) || /^\(|[;:]$/.test(text)) return false;
  return labelOf(text) === undefined && frameLineOf(text) === undefined;
}

/** The nearest two lines on either side that are no numbers themselves. */
function addAround(edges: Set<number>, numbers: ReadonlyMap<number, Certainty>, at: number): void {
  for (const i of [at - 2, at - 1, at, at + 1, at + 2]) if (i >= 0 && !numbers.has(i)) edges.add(i);
}
