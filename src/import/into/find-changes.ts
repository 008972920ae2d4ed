/** Everything that differs between the plan's print and the corrected file, as changes of the plan. */
import type { SourceComment } from '../source.js';
import type { Change, PlanView, TextEdit } from './change.js';
import { textAt } from './change.js';
import { dataBeside } from './data-beside.js';
import { deletions } from './deletions.js';
import { insertions, type NewLines } from './insertions.js';
import { labelOff } from './label-off.js';
import type { CorrectedLine, PrintedLine } from './lines.js';
import { matchLines, type Pair } from './match-lines.js';
import { moves } from './moves.js';
import { pointerOf } from './node.js';
import { reasons } from './reasons.js';
import { type LineOrigin, sourceMap } from './source-map.js';
import { tableChanges } from './table-changes.js';
import { ownWords, textChange } from './text-changes.js';

export interface Found {
  readonly changes: readonly Change[];
  readonly pairs: readonly Pair[];
}

/** Compares and says what changed, in the order of the corrected file; what is gone stands where it stood. */
export function findChanges(
  lines: readonly PrintedLine[],
  theirs: readonly CorrectedLine[],
  comments: readonly SourceComment[],
  plan: PlanView,
): Found {
  const pairs = matchLines(lines, theirs);
  const origins = sourceMap(lines, (pointer) => textAt(plan, pointer));
  const partner = new Map(pairs.map(({ ours, theirs: j }) => [ours, j]));
  const back = new Map(pairs.map(({ ours, theirs: j }) => [j, ours]));
  const inPlace = new Map(pairs.filter(({ moved }) => !moved).map(({ ours, theirs: j }) => [j, ours]));
  const texts = pairs.flatMap(({ ours, theirs: j }): Change[] => {
    const [line, other, origin] = [lines[ours], theirs[j], origins[ours]];
    if (!line || !other || !origin) return [];
    const change = textChange(line, origin, labelOff(other, line).text, j, plan);
    return change ? [change] : [];
  });
  const added = [...theirs.keys()].filter((j) => !back.has(j));
  const around = (j: number) => ({
    before: nearest(j, -1, inPlace, theirs),
    after: nearest(j, 1, inPlace, theirs),
  });
  const moved = pairs
    .filter((pair) => pair.moved)
    .map(({ ours, theirs: j }) => ({ ours, theirs: j, ...around(j) }))
    .sort((a, b) => a.theirs - b.theirs);
  const found: Change[] = [
    ...consistent(texts, lines, origins, partner, plan),
    ...deletions(lines, origins, partner, plan),
    ...newLines(added, theirs, back, around).flatMap((each) => insertions(each, { lines, origins, plan })),
    ...added.flatMap((j) => (theirs[j]?.note ? [noteAdded(j, theirs[j])] : [])),
    ...tableChanges({ lines, theirs, partner, added, plan }),
    ...moves(moved, lines, plan, (each) => {
      const line = theirs[each.theirs];
      const without = new Map([...partner].filter(([i]) => i !== each.ours));
      const [gone] = deletions(lines, origins, without, plan, [each.ours]);
      const put =
        line && insertions({ ...each, lines: [{ line, at: each.theirs }] }, { lines, origins, plan })[0];
      if (!gone || !put || gone.left || put.left) return undefined;
      return {
        ...put,
        ...{ kind: 'moved', pointer: gone.pointer, before: gone.before },
        ...{ edits: [...gone.edits, ...put.edits], splices: [...gone.splices, ...put.splices] },
      };
    }),
  ];
  const withData = found.map((change) => (change.left ? change : dataBeside(change, plan)));
  const remarks = comments.map((comment) => commentChange(comment, theirs, back, lines));
  return { changes: inReadingOrder([...withData, ...remarks], lines, partner), pairs };
}

/** The partner of the nearest line above or below that has one in its place. */
function nearest(
  j: number,
  step: 1 | -1,
  inPlace: ReadonlyMap<number, number>,
  theirs: readonly CorrectedLine[],
): number | undefined {
  for (let at = j + step; at >= 0 && at < theirs.length; at += step) {
    const found = inPlace.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function newLines(
  added: readonly number[],
  theirs: readonly CorrectedLine[],
  back: ReadonlyMap<number, number>,
  around: (j: number) => { before: number | undefined; after: number | undefined },
): readonly NewLines[] {
  const runs: {
    lines: { line: CorrectedLine; at: number }[];
    before: number | undefined;
    after: number | undefined;
  }[] = [];
  let last = -2;
  for (const j of added) {
    const line = theirs[j];
    if (!line || line.cell || line.note) continue;
    const run = runs.at(-1);
    if (run && last === j - 1 && !back.has(j - 1)) run.lines.push({ line, at: j });
    else runs.push({ lines: [{ line, at: j }], ...around(j) });
    last = j;
  }
  return runs;
}

function noteAdded(j: number, line: CorrectedLine | undefined): Change {
  return {
    ...{ kind: 'inserted', pointer: '', before: '', after: line?.text ?? '', line: j },
    ...{ edits: [], splices: [], also: [], left: reasons.note },
  };
}

/**
 * A text that is printed in several places changes only where all of them changed alike; where one kept its words, the sentence of a
 * kind becomes the document's own and everything else is left.
 */
function consistent(
  changes: readonly Change[],
  lines: readonly PrintedLine[],
  origins: readonly LineOrigin[],
  partner: ReadonlyMap<number, number>,
  plan: PlanView,
): readonly Change[] {
  const printed = new Map<string, { ours: number; line: number; from: number; to: number }[]>();
  for (const [i, { source, at }] of origins.entries()) {
    for (const pointer of new Set(source)) {
      const places = [...at.keys()]
        .filter((k) => source[k] === pointer && (at[k] ?? -1) >= 0)
        .map((k) => at[k] ?? 0);
      if (places.length === 0) continue;
      const known = printed.get(pointer) ?? [];
      known.push({
        ours: i,
        line: partner.get(i) ?? -1,
        from: Math.min(...places),
        to: Math.max(...places) + 1,
      });
      printed.set(pointer, known);
    }
  }
  const back = new Map([...partner].map(([i, j]) => [j, i]));
  const made = (line: number, edit: TextEdit) =>
    changes.some((change) => change.line === line && change.edits.some((each) => isSame(each, edit)));
  return changes.map((change) => {
    const line = lines[back.get(change.line) ?? -1];
    const others = change.edits.flatMap((edit) =>
      (printed.get(edit.pointer) ?? []).filter(
        (each) =>
          each.line >= 0 &&
          each.line !== change.line &&
          each.from < edit.from + 1 &&
          edit.to < each.to + 1 &&
          !made(each.line, edit),
      ),
    );
    // A table made of the list elsewhere follows the sentence itself.
    const equals = others.filter(({ ours }) => line?.cell !== undefined || !lines[ours]?.cell);
    if (equals.length === 0) return { ...change, moot: others.map((each) => each.line) };
    const own = line && ownWords(line, change.after, plan);
    return own ? { ...change, edits: [], ...own } : { ...change, edits: [], left: reasons.elsewhere };
  });
}

function isSame(one: TextEdit, other: TextEdit): boolean {
  return (
    one.pointer === other.pointer && one.from === other.from && one.to === other.to && one.text === other.text
  );
}

/** A remark in the margin as a remark in the file. */
function commentChange(
  { text, author, place, about = '' }: SourceComment,
  theirs: readonly CorrectedLine[],
  back: ReadonlyMap<number, number>,
  lines: readonly PrintedLine[],
): Change {
  const j = theirs.findIndex((line) => line.place.line === place.line);
  const ours = j < 0 ? undefined : nearestOurs(j, back);
  const pointer = pointerOf(lines[ours ?? -1]);
  const quoted = about === '' ? '' : ` (về “${about}”)`;
  const remark = `${author === '' ? 'Góp ý' : author}: ${text.replace(/\s*\n\s*/g, ' ')}${quoted}`;
  const base = {
    kind: 'comment' as const,
    pointer,
    before: about,
    after: text,
    line: j,
    author,
    edits: [],
    also: [],
  };
  if (pointer === '') return { ...base, splices: [], left: reasons.place };
  return { ...base, splices: [{ type: 'remark', pointer, lines: [remark] }] };
}

function nearestOurs(j: number, back: ReadonlyMap<number, number>): number | undefined {
  for (let at = j; at >= 0; at--) {
    const found = back.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inReadingOrder(
  changes: readonly Change[],
  lines: readonly PrintedLine[],
  partner: ReadonlyMap<number, number>,
): readonly Change[] {
  const place = ({ line, pointer }: Change) => {
    if (line >= 0) return line;
    // What is gone stands behind the last line before it that is still there.
    let at = lines.findIndex((each) => pointerOf(each) === pointer);
    for (; at >= 0; at--) {
      const found = partner.get(at);
      if (found !== undefined) return found + 0.5;
    }
    return -0.5;
  };
  return changes
    .map((change, i) => ({ change, at: place(change), i }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(({ change }) => change);
}
