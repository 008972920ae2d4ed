/** Units named in a cell or a labelled line: other names of known units are other ids. */
import type { Splice } from '../../model/splice.js';
import type { Change, PlanView } from './change.js';
import { levelled, type PrintedLine } from './lines.js';
import { itemOf } from './node.js';
import { reasons } from './reasons.js';

/** What other units in the place of an item's own come to; undefined for every other line. */
export function unitChange(
  { text, runs }: PrintedLine,
  after: string,
  plan: PlanView,
): Pick<Change, 'splices' | 'left'> | undefined {
  const source = runs.find(({ source: each }) => each?.startsWith('/'))?.source ?? '';
  const pointer = /^(.*\/(?:lead|partners|supervisor))(?:\/\d+)?$/.exec(source)?.[1];
  if (pointer === undefined || plan.valueAt(pointer) === undefined) return undefined;
  // Behind a label the names begin after its colon.
  const head = /^[^:]{1,40}: /.exec(text)?.[0] ?? '';
  const names = levelled(after.startsWith(head) ? after.slice(head.length) : after).replace(/[.;]$/, '');
  const ids = names.split(/; ?/).map((name) => idNamed(name, plan));
  const own = `${itemOf(pointer)?.pointer}/`;
  const one = typeof plan.valueAt(pointer) === 'string';
  if (!pointer.startsWith(own) || ids.includes(undefined) || (one && ids.length > 1))
    return { splices: [], left: reasons.unit };
  return { splices: unitSplices(pointer, ids as readonly string[], plan) };
}

function idNamed(name: string, { unitNames }: PlanView): string | undefined {
  return [...unitNames].find(([, names]) => names.some((each) => levelled(each) === levelled(name)))?.[0];
}

function unitSplices(pointer: string, ids: readonly string[], { valueAt }: PlanView): readonly Splice[] {
  const old = valueAt(pointer);
  if (typeof old === 'string' && ids.length === 1) return [{ type: 'set', pointer, text: ids[0] ?? '' }];
  const known = old as readonly string[];
  const gone = known.flatMap((id, i): Splice[] =>
    ids.includes(id) ? [] : [{ type: 'remove', pointer: `${pointer}/${i}` }],
  );
  const added = ids
    .filter((id) => !known.includes(id))
    .map((value): Splice => ({ type: 'insert', list: pointer, at: known.length, value }));
  return [...added, ...gone];
}
