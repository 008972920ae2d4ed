/** The pairs of greatest likeness together: the assignment problem, solved by shortest augmenting paths (Jonker and Volgenant 1987). */

import { grouped } from '../../model/grouped.js';

export interface Candidate {
  readonly old: number;
  readonly new: number;
  /** From 0 to 1 and a little more for the same place. */
  readonly score: number;
}

/** Above this many members on one side the best pairs are taken one after the other. */
const largest = 150;

/** Each member once at most. Groups without a candidate in common are settled one by one, so that the time stays near linear. */
export function assign(candidates: readonly Candidate[]): readonly Candidate[] {
  return groupsOf(candidates).flatMap((group) => {
    const olds = new Set(group.map((candidate) => candidate.old));
    const news = new Set(group.map((candidate) => candidate.new));
    return Math.max(olds.size, news.size) > largest
      ? bestFirst(group)
      : bestTogether(group, [...olds], [...news]);
  });
}

function groupsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(key, at);
    return at;
  };
  for (const { old, new: next } of candidates) parent.set(root(`o${old}`), root(`n${next}`));
  return [...grouped(candidates, ({ old }) => root(`o${old}`)).values()];
}

function bestFirst(group: readonly Candidate[]): Candidate[] {
  const taken = { old: new Set<number>(), new: new Set<number>() };
  return [...group]
    .sort((a, b) => b.score - a.score || a.old + a.new - b.old - b.new)
    .filter((candidate) => {
      if (taken.old.has(candidate.old) || taken.new.has(candidate.new)) return false;
      taken.old.add(candidate.old);
      taken.new.add(candidate.new);
      return true;
    });
}

/** Rows are the smaller side; what is no candidate costs as much as being left alone. */
function bestTogether(
  group: readonly Candidate[],
  olds: readonly number[],
  news: readonly number[],
): Candidate[] {
  if (group.length === 1) return [...group];
  const rows = new Map(olds.map((member, i) => [member, i]));
  const columns = new Map(news.map((member, i) => [member, i]));
  // Every row may take a column of its own that stands for nobody.
  const width = news.length + olds.length;
  const score = olds.map(() => new Float64Array(width));
  const found = new Map<number, Candidate>();
  for (const candidate of group) {
    const [row, column] = [rows.get(candidate.old) ?? 0, columns.get(candidate.new) ?? 0];
    const line = score[row];
    if (line) line[column] = candidate.score;
    found.set(row * width + column, candidate);
  }
  return maximize(score, width).flatMap((column, row) => {
    const candidate = found.get(row * width + column);
    return candidate ? [candidate] : [];
  });
}

/** The column of each row so that the sum is greatest; there are at least as many columns as rows. */
function maximize(score: readonly Float64Array[], width: number): readonly number[] {
  const rowOf = new Int32Array(width).fill(-1);
  const rowPrice = new Float64Array(score.length);
  const columnPrice = new Float64Array(width);
  for (const start of score.keys()) {
    const cost = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    const via = new Int32Array(width).fill(-1);
    const done = new Uint8Array(width);
    let row = start;
    let reached = -1;
    for (let column = -1; ; ) {
      const base = column < 0 ? 0 : (cost[column] ?? 0);
      let next = -1;
      for (let j = 0; j < width; j++) {
        if (done[j]) continue;
        const step = base - (score[row]?.[j] ?? 0) - (rowPrice[row] ?? 0) - (columnPrice[j] ?? 0);
        if (step < (cost[j] ?? 0)) {
          cost[j] = step;
          via[j] = column;
        }
        if (next < 0 || (cost[j] ?? 0) < (cost[next] ?? 0)) next = j;
      }
      done[next] = 1;
      reached = next;
      if ((rowOf[next] ?? -1) < 0) break;
      column = next;
      row = rowOf[next] ?? 0;
    }
    const shortest = cost[reached] ?? 0;
    rowPrice[start] = (rowPrice[start] ?? 0) + shortest;
    for (let j = 0; j < width; j++) {
      if (!done[j] || j === reached) continue;
      const slack = shortest - (cost[j] ?? 0);
      columnPrice[j] = (columnPrice[j] ?? 0) - slack;
      const owner = rowOf[j] ?? -1;
      if (owner >= 0) rowPrice[owner] = (rowPrice[owner] ?? 0) + slack;
    }
    for (let j = reached; j >= 0; ) {
      const before = via[j] ?? -1;
      rowOf[j] = before < 0 ? start : (rowOf[before] ?? start);
      j = before;
    }
  }
  const columnOf = Array<number>(score.length).fill(-1);
  for (const [column, row] of rowOf.entries()) if (row >= 0) columnOf[row] = column;
  return columnOf;
}
