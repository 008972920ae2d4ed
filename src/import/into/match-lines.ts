/**
 * Which line of the corrected file is which line of the plan's print: by equal words, by the address it carries where the words still
 * resemble, else by order and likeness. A line that stands elsewhere is recognised as moved.
 */
import { alignAlike } from '../../model/align-alike.js';
import { type Anchor, inOrder, onceAt } from '../../model/anchors.js';
import { bagOf, dice, type WordBag } from '../../model/likeness.js';
import { wordsOf } from '../../model/tokens.js';
import { type CorrectedLine, levelled, type PrintedLine } from './lines.js';

export interface Pair {
  readonly ours: number;
  readonly theirs: number;
  /** Out of the order that most lines keep. */
  readonly moved: boolean;
}

/** Words alike from here on are one sentence rewritten. */
const alike = 0.4;
/** Words that stand elsewhere must be more alike than that, and not too few. */
const surely = 0.75;
const fewestMoved = 4;

/** Pairs in the order of the plan's print. `labelled` takes the label off the corrected line, given the printed one's. */
export function matchLines(ours: readonly PrintedLine[], theirs: readonly CorrectedLine[]): readonly Pair[] {
  const left = ours.map(({ text, label }) => bag(text, label));
  const right = theirs.map(({ text, auto }) => bag(text, auto));
  const likeness = (i: number, j: number): number => {
    const [one, other] = [ours[i], theirs[j]];
    if (!one || !other || one.note !== other.note) return 0;
    const same = dice(left[i] ?? new Map(), right[j] ?? new Map());
    const marked = one.mark !== undefined && one.mark === other.mark && same >= 0.25 ? 0.35 : 0;
    const apart =
      (one.cell === undefined) !== (other.cell === undefined) || one.cell?.column !== other.cell?.column;
    return Math.min(1, same + marked) * (apart ? 0.6 : 1);
  };
  const anchors = anchorsOf(ours, theirs, likeness);
  const chain = inOrder(anchors);
  const partner = new Map<number, number>(chain);
  const taken = new Set(chain.map(([, j]) => j));
  const moved = new Map<number, number>();
  for (const [i, j] of anchors) {
    if (partner.get(i) === j || partner.has(i) || taken.has(j)) continue;
    if (wordsOf(ours[i]?.text ?? '').length < fewestMoved || likeness(i, j) < surely) continue;
    moved.set(i, j);
    taken.add(j);
  }
  let [fromOurs, fromTheirs] = [0, 0];
  for (const [i, j] of [...chain, [ours.length, theirs.length] as const]) {
    const open = range(fromOurs, i).filter((at) => !moved.has(at));
    const free = range(fromTheirs, j).filter((at) => !taken.has(at));
    for (const [one, other] of alignAlike(open, free, likeness, alike)) {
      partner.set(one, other);
      taken.add(other);
    }
    [fromOurs, fromTheirs] = [i + 1, j + 1];
  }
  for (const [i] of ours.entries()) {
    if (partner.has(i) || moved.has(i) || wordsOf(ours[i]?.text ?? '').length < fewestMoved) continue;
    const found = theirs.findIndex((_, j) => !taken.has(j) && likeness(i, j) >= surely);
    if (found < 0) continue;
    moved.set(i, found);
    taken.add(found);
  }
  pairLoneLines(ours, theirs, partner, moved, taken);
  const all = [
    ...[...partner].map(([i, j]): Pair => ({ ours: i, theirs: j, moved: false })),
    ...[...moved].map(([i, j]): Pair => ({ ours: i, theirs: j, moved: true })),
  ];
  return all.sort((a, b) => a.ours - b.ours);
}

/** Short lines rewritten whole between two that stayed: a name, a number, a heading. */
function pairLoneLines(
  ours: readonly PrintedLine[],
  theirs: readonly CorrectedLine[],
  partner: Map<number, number>,
  moved: ReadonlyMap<number, number>,
  taken: Set<number>,
): void {
  const short = (text = '') => wordsOf(text).length <= 10;
  for (const [i, one] of ours.entries()) {
    if (partner.has(i) || moved.has(i)) continue;
    const before = i === 0 ? -1 : partner.get(i - 1);
    const after = i + 1 === ours.length ? theirs.length : partner.get(i + 1);
    if (before === undefined || after !== before + 2 || taken.has(before + 1)) continue;
    const other = theirs[before + 1];
    if (!other || one.note !== other.note || (one.cell === undefined) !== (other.cell === undefined))
      continue;
    // The address says so, or the label in its place; else only a short line is likelier rewritten than replaced.
    const marked = one.mark !== undefined && one.mark === other.mark;
    const labelled = one.label !== '' && levelled(`${other.auto} ${other.text}`).startsWith(`${one.label} `);
    if (!marked && !labelled && !(short(one.text) && short(other.text))) continue;
    partner.set(i, before + 1);
    taken.add(before + 1);
  }
}

/** Lines that have their words to themselves on both sides, and lines whose address says so while their words resemble. */
function anchorsOf(
  ours: readonly PrintedLine[],
  theirs: readonly CorrectedLine[],
  likeness: (i: number, j: number) => number,
): Anchor[] {
  const words = onceAt(theirs.map(({ text, auto }) => bare(text, auto)));
  const marks = onceAt(theirs.map(({ mark }) => mark ?? ''));
  const mine = onceAt(ours.map(({ text, label }) => bare(text, label)));
  const found: Anchor[] = [];
  const taken = new Set<number>();
  const take = (i: number, j: number | undefined) => {
    if (j === undefined || taken.has(j)) return false;
    taken.add(j);
    found.push([i, j]);
    return true;
  };
  const left: number[] = [];
  for (const [i, line] of ours.entries()) {
    const key = bare(line.text, line.label);
    const j = mine.get(key) === i ? words.get(key) : undefined;
    if (j === undefined || j < 0 || theirs[j]?.note !== line.note || !take(i, j)) left.push(i);
  }
  for (const i of left) {
    const j = marks.get(ours[i]?.mark ?? '');
    if (ours[i]?.mark !== undefined && j !== undefined && j >= 0 && likeness(i, j) >= 0.6) take(i, j);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** A line's words without the label; typed labels are told by their shape. */
function bare(text: string, label: string): string {
  const line = levelled(`${label} ${text}`);
  return line
    .replace(/^(?:[-–+•*]|\(?(?:\d+(?:\.\d+)*|[IVXLC]+|[A-Za-zĐđ])[.)])\s+/u, '')
    .replace(/[\s./;,]+$/, '');
}

function bag(text: string, label: string): WordBag {
  return bagOf(wordsOf(bare(text, label)));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}
