/** The lines of an issued document and of the same document now: which were changed, which are gone, which are new. */
import { alignAlike } from '../model/align-alike.js';
import { type Anchor, inOrder, onceAt } from '../model/anchors.js';
import { bagOf, dice } from '../model/likeness.js';
import type { PrintedLine } from './printed-words.js';

/** `before` is missing for a new line, `after` for one that is gone; `source` is where it stands, or what stands before it. */
export interface LineChange {
  readonly before?: string;
  readonly after?: string;
  readonly source?: string;
}

/** Lines that have fewer words in common are no partners. */
const leastLike = 0.4;

/** Every difference, in the order of the document as it is now. */
export function lineChanges(before: readonly string[], after: readonly PrintedLine[]): readonly LineChange[] {
  const now = after.map(({ text }) => text);
  const pairs = pairsOf(before, now);
  const changes: LineChange[] = [];
  const at = (j: number) => {
    const source = after[j]?.source;
    return source === undefined ? {} : { source };
  };
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [before.length, now.length] as const]) {
    // What is gone is told where it stood: at the line before it.
    for (; i < nextI; i++) changes.push({ before: before[i] ?? '', ...at(Math.max(0, j - 1)) });
    for (; j < nextJ; j++) changes.push({ after: now[j] ?? '', ...at(j) });
    if (i < before.length && before[i] !== now[j]) {
      changes.push({ before: before[i] ?? '', after: now[j] ?? '', ...at(j) });
    }
    i++;
    j++;
  }
  return changes;
}

/** Equal lines that come once are partners; between them the lines that are most alike. */
function pairsOf(before: readonly string[], now: readonly string[]): readonly Anchor[] {
  const [inBefore, inNow] = [onceAt(before), onceAt(now)];
  const fixed = inOrder(
    [...inBefore].flatMap(([line, i]): Anchor[] => {
      const j = inNow.get(line) ?? -1;
      return i === -1 || j === -1 ? [] : [[i, j]];
    }),
  );
  const pairs: Anchor[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...fixed, [before.length, now.length] as const]) {
    pairs.push(...between(before, now, [i, nextI], [j, nextJ]));
    if (nextI < before.length) pairs.push([nextI, nextJ]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return pairs;
}

type Stretch = readonly [from: number, to: number];

function between(
  before: readonly string[],
  now: readonly string[],
  left: Stretch,
  right: Stretch,
): readonly Anchor[] {
  const [ours, theirs] = [numbers(left), numbers(right)];
  const [only, other] = [ours[0], theirs[0]];
  if (ours.length === 1 && theirs.length === 1 && only !== undefined && other !== undefined) {
    return [[only, other]];
  }
  const bags = (lines: readonly string[], at: readonly number[]) =>
    new Map(at.map((n) => [n, bagOf((lines[n] ?? '').split(/\s+/))]));
  const [mine, yours] = [bags(before, ours), bags(now, theirs)];
  const none = bagOf([]);
  const likeness = (i: number, j: number) =>
    before[i] === now[j] ? 1 : dice(mine.get(i) ?? none, yours.get(j) ?? none);
  return alignAlike(ours, theirs, likeness, leastLike);
}

function numbers([from, to]: Stretch): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}
