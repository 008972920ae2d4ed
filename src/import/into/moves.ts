/** Parts that stand elsewhere in the corrected file. */
import type { Change, PlanView } from './change.js';
import type { PrintedLine } from './lines.js';
import { around, listLineOf, type Member, pointerOf, sameKind } from './node.js';
import { reasons } from './reasons.js';

export interface MovedLine {
  readonly ours: number;
  readonly theirs: number;
  /** The printed lines that stand before and after it now. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** One change for each part; lines that only go along with theirs make none. `carried` takes a paragraph out and puts it in again. */
export function moves(
  moved: readonly MovedLine[],
  lines: readonly PrintedLine[],
  plan: PlanView,
  carried: (moved: MovedLine) => Change | undefined,
): readonly Change[] {
  const parts = new Set(moved.flatMap(({ ours }) => partOf(lines[ours])?.pointer ?? []));
  return moved.flatMap((each): Change[] => {
    const { ours, theirs, before, after } = each;
    const line = lines[ours];
    const part = partOf(line);
    const pointer = pointerOf(line);
    const base = {
      kind: 'moved' as const,
      pointer,
      before: line?.text ?? '',
      after: line?.text ?? '',
      line: theirs,
    };
    const nothing = { ...base, also: [], edits: [], splices: [] };
    const office = line?.runs.some(({ source }) => source?.startsWith('office:'));
    if (!part) return [carried(each) ?? { ...nothing, left: office ? reasons.office : reasons.move }];
    if (around(pointer).some((outer) => outer.pointer !== part.pointer && parts.has(outer.pointer)))
      return [];
    const target = targetOf(part, line, lines[before ?? -1], lines[after ?? -1], lines);
    if (!target || !Array.isArray(plan.valueAt(target.list))) {
      // A bare sentence may go into a list of another sort.
      const bare = typeof plan.valueAt(part.pointer) === 'string' ? carried(each) : undefined;
      return [bare ?? { ...nothing, left: office ? reasons.office : reasons.move }];
    }
    if (target.list.startsWith(`${part.pointer}/`)) return [{ ...nothing, left: reasons.move }];
    return [{ ...nothing, splices: [{ type: 'move', pointer: part.pointer, ...target }] }];
  });
}

/** The list member whose first line this is. */
function partOf(line: PrintedLine | undefined): Member | undefined {
  const pointer = pointerOf(line);
  const listed = listLineOf(pointer);
  if (listed) return listed;
  const [inner] = around(pointer);
  if (!inner) return undefined;
  const rest = pointer.slice(inner.pointer.length);
  const isSection = /\/(?:sections|appendices)$/.test(inner.list);
  const heads = isSection ? ['/heading', '/unit', '/unit/0'] : ['', '/text', '/name'];
  return heads.includes(rest) ? inner : undefined;
}

function targetOf(
  part: Member,
  line: PrintedLine | undefined,
  a: PrintedLine | undefined,
  b: PrintedLine | undefined,
  lines: readonly PrintedLine[],
): { list: string; at: number } | undefined {
  const members = (pointer: string) => {
    const listed = listLineOf(pointer);
    return listed ? [listed] : around(pointer);
  };
  const sort = part.list.slice(part.list.lastIndexOf('/') + 1);
  const fits = ({ list, pointer }: Member) => {
    if (list === part.list) return true;
    const head = lines.find((each) => `${pointerOf(each)}/`.startsWith(`${pointer}/`));
    return list.endsWith(`/${sort}`) && head !== undefined && sameKind(head.label, line?.label ?? '');
  };
  const after = members(pointerOf(a)).find(fits);
  if (after) return { list: after.list, at: after.at + 1 };
  const before = members(pointerOf(b)).find(fits);
  return before && { list: before.list, at: before.at };
}
