/** The proof: what the changed plan prints, laid beside the corrected file again. */
import type { Splice } from '../../model/splice.js';
import type { Change, PlanView } from './change.js';
import { labelOff } from './label-off.js';
import { type CorrectedLine, levelled, type PrintedLine } from './lines.js';
import { matchLines, type Pair } from './match-lines.js';
import { around, pointerOf } from './node.js';
import { reasons } from './reasons.js';
import { withoutEnd } from './text-changes.js';

export interface Homecoming {
  /** Changes whose lines do not print as corrected. */
  readonly failed: readonly Change[];
  /** Labels that people changed and the plan does not make by itself. */
  readonly labels: readonly Change[];
  /** Differences that no change names. */
  readonly rest: readonly Change[];
  /** Numbers that the plan makes anew where the file still has the old ones. */
  readonly renumbered: number;
}

export interface Before {
  readonly lines: readonly PrintedLine[];
  readonly pairs: readonly Pair[];
  readonly changes: readonly Change[];
}

/** Compares the new print with the corrected file. */
export function homecoming(
  now: readonly PrintedLine[],
  theirs: readonly CorrectedLine[],
  before: Before,
  plan: PlanView,
): Homecoming {
  const pairs = matchLines(now, theirs);
  const home = new Set<number>();
  const matched = new Set(pairs.map(({ ours }) => ours));
  const old = new Map(before.pairs.map(({ ours, theirs: j }) => [j, before.lines[ours]]));
  const labels: Change[] = [];
  let renumbered = 0;
  for (const { ours, theirs: j } of pairs) {
    const [line, other] = [now[ours], theirs[j]];
    if (!line || !other) continue;
    const { text, label } = labelOff(other, line);
    if (withoutEnd(levelled(text)) !== withoutEnd(levelled(line.text))) continue;
    home.add(j);
    if (levelled(label) === levelled(line.label)) continue;
    const was = old.get(j);
    if (!was || levelled(label) === levelled(was.label) || labelOff(other, was).label === was.label)
      renumbered++;
    else labels.push(labelChange(was, label, j, plan));
  }
  const told = new Set(before.changes.flatMap(({ line, covers = [] }) => [line, ...covers]));
  const failed = before.changes.filter(
    ({ kind, left, line, covers = [line] }) =>
      !left && kind !== 'comment' && kind !== 'label' && covers.some((j) => j >= 0 && !home.has(j)),
  );
  const rest = [...theirs.entries()].flatMap(([j, { text, auto }]): Change[] =>
    home.has(j) || told.has(j) ? [] : [unnamed('', `${auto} ${text}`.trim(), j, pointerOf(old.get(j)))],
  );
  const gone = before.changes.filter(({ before: words, line }) => words !== '' && line < 0);
  const extra = [...now.entries()].flatMap(([i, line]): Change[] => {
    const named = gone.some(({ before: words }) => words.includes(line.text.trim()));
    return matched.has(i) || named || line.cell ? [] : [unnamed(line.text.trim(), '', -1, pointerOf(line))];
  });
  return { failed, labels, rest: [...rest, ...extra], renumbered };
}

function unnamed(before: string, after: string, line: number, pointer: string): Change {
  const kind = after === '' ? 'deleted' : before === '' ? 'inserted' : 'text';
  return { kind, pointer, before, after, line, edits: [], splices: [], also: [], left: reasons.differs };
}

/** A label set by hand wins over the computed one. */
function labelChange(was: PrintedLine, label: string, line: number, plan: PlanView): Change {
  const pointer = pointerOf(was);
  const part = around(pointer)[0]?.pointer;
  const base = {
    kind: 'label' as const,
    pointer,
    before: was.label,
    after: label,
    line,
    edits: [],
    also: [],
  };
  if (part === undefined) return { ...base, splices: [], left: reasons.made };
  const at = `${part}/print`;
  const splice: Splice =
    plan.valueAt(`${at}/label`) !== undefined
      ? { type: 'set', pointer: `${at}/label`, text: label }
      : plan.valueAt(at) !== undefined
        ? { type: 'put', pointer: at, key: 'label', value: label }
        : { type: 'put', pointer: part, key: 'print', value: { label } };
  return { ...base, splices: [splice] };
}
