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
  /** Changes whose lines do not print as corrected, or that change lines nobody touched. */
  readonly failed: readonly Change[];
  /** Labels that people changed and the plan does not make by itself. */
  readonly labels: readonly Change[];
  /** Differences that no change names. */
  readonly rest: readonly Change[];
  /** Lines nobody touched that follow from a change: numbers counted anew, mentions of what changed. */
  readonly followed: number;
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
  const failed = new Set<Change>();
  const told = new Set(
    before.changes.flatMap(({ line, covers = [], moot = [] }) => [line, ...covers, ...moot]),
  );
  let followed = 0;
  for (const { ours, theirs: j, moved } of pairs) {
    const [line, other] = [now[ours], theirs[j]];
    // What stands elsewhere is not where it was corrected to be.
    if (!line || !other || (moved && !line.cell)) continue;
    const { text, label } = labelOff(other, line);
    const was = old.get(j);
    if (!sameWords(text, line.text)) {
      if (told.has(j) || !was || !sameWords(labelOff(other, was).text, was.text)) continue;
      const causes = before.changes.filter(
        ({ left, edits }) => !left && edits.some(({ pointer }) => hasSource(was, pointer)),
      );
      for (const each of causes) failed.add(each);
      home.add(j);
      followed++;
      continue;
    }
    home.add(j);
    if (levelled(label) === levelled(line.label)) continue;
    const kept = was !== undefined && labelOff(other, was).label === was.label;
    // Numbers are counted anew; a dash that a list of one would lose stays as it was printed.
    if (!was || (kept && !/^[-+*]$/.test(was.label))) followed++;
    else labels.push(labelChange(was, label, j, plan));
  }
  for (const change of before.changes) {
    const { kind, left, line, covers = [line] } = change;
    if (left || kind === 'comment' || kind === 'label') continue;
    if (covers.some((j) => j >= 0 && !home.has(j))) failed.add(change);
  }
  const rest = [...theirs.entries()].flatMap(([j, other]): Change[] => {
    if (home.has(j) || told.has(j)) return [];
    const was = old.get(j);
    if (was?.cell && sameWords(labelOff(other, was).text, was.text)) {
      followed++;
      return [];
    }
    if (was && sameWords(labelOff(other, was).text, was.text)) {
      // A line nobody touched is not printed any more: parts were taken out or carried away with it.
      for (const change of before.changes)
        if (!change.left && change.splices.some(isStructural)) failed.add(change);
    }
    return [unnamed('', `${other.auto} ${other.text}`.trim(), j, pointerOf(was))];
  });
  const gone = before.changes.filter(({ before: words, line }) => words !== '' && line < 0);
  const extra = [...now.entries()].flatMap(([i, line]): Change[] => {
    if (matched.has(i) || line.cell) return [];
    const own = line.text.trim();
    const named = gone.filter(
      ({ before: words }) => sameWords(words, own) || (own.length > 20 && words.includes(own)),
    );
    // What was to go is still printed.
    for (const change of named) if (!change.left) failed.add(change);
    return named.length > 0 ? [] : [unnamed(line.text.trim(), '', -1, pointerOf(line))];
  });
  return { failed: [...failed], labels, rest: [...rest, ...extra], followed };
}

/** Whether corrected words are the printed ones, but for white space, also beside a stroke, and the marks that end a line. */
function sameWords(one: string, other: string): boolean {
  const plain = (text: string) => withoutEnd(levelled(text).replace(/ ?\/ ?/g, '/'));
  const [left, right] = [plain(one), plain(other)];
  if (left === right) return true;
  // A heading prints in capitals whatever case is typed in it.
  const capitals = right === right.toLocaleUpperCase('vi');
  return capitals && left.toLocaleUpperCase('vi') === right;
}

function isStructural({ type }: Splice): boolean {
  return type === 'remove' || type === 'move';
}

function hasSource({ runs }: PrintedLine, pointer: string): boolean {
  return runs.some(({ source }) => source === pointer);
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
