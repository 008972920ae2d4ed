/** Moved to another part, put in another order, numbered anew. */
import { inOrder } from '../../model/anchors.js';
import { grouped } from '../../model/grouped.js';
import type { Change } from '../change.js';
import { type Comparing, changeOf, shortly, spotOf } from '../comparing.js';
import type { Element } from '../element.js';
import { inSamePart, type Pair } from '../match/pairing.js';

/** Families whose members stand in an order that means something. */
const ordered: ReadonlySet<Element['family']> = new Set([
  'part',
  'sentence',
  'row',
  'basis',
  'recipient',
  'addressee',
]);

export function positionChanges({ matching }: Comparing): readonly Change[] {
  const { pairs } = matching;
  const moved = pairs.filter(
    (pair) => ordered.has(pair.new.family) && !inSamePart(matching, pair.old, pair.new),
  );
  const stayed = pairs.filter(
    (pair) => ordered.has(pair.new.family) && inSamePart(matching, pair.old, pair.new),
  );
  const groups = grouped(stayed, ({ new: { parent, document, family } }) => {
    const list = family === 'part' ? 'part' : parent ? 'in' : family;
    return `${parent?.index ?? ''} ${document ?? ''} ${list}`;
  });
  return [
    ...moves(moved),
    ...[...groups.values()].flatMap((group) => [...reorderings(group), ...renumberings(group)]),
  ];
}

/** What goes the same way is told in one line. */
function moves(moved: readonly Pair[]): readonly Change[] {
  const ways = grouped(moved, (pair) => `${pair.old.parent?.index ?? ''} ${pair.new.parent?.index ?? ''}`);
  return [...ways.values()].flatMap((group) => {
    const [first, ...more] = group;
    if (!first) return [];
    const change = moveChange(first);
    if (more.length === 0) return [change];
    const places = group.map(({ old, new: next }) => ({ old: spotOf(old), new: spotOf(next) }));
    return [{ ...change, count: group.length, places }];
  });
}

function moveChange(pair: Pair): Change {
  const [from, to] = [partName(pair.old.parent), partName(pair.new.parent)];
  const message = {
    vi: `Chuyển vị trí từ ${from.vi} sang ${to.vi}`,
    en: `Moved from ${from.en} to ${to.en}`,
  };
  return changeOf('moved', pair, message, { before: from.vi, after: to.vi });
}

function partName(part: Element | undefined): { readonly vi: string; readonly en: string } {
  if (!part) return { vi: 'phần đầu', en: 'the outermost level' };
  const name = shortly(part.text, 60);
  const label = part.label.replace(/[.)]$/, '');
  return {
    vi: part.family === 'part' ? `mục ${label} “${name}”`.replace('mục  ', 'mục ') : `ý “${name}”`,
    en: part.family === 'part' ? `part ${label} “${name}”`.replace('part  ', 'part ') : `point “${name}”`,
  };
}

/** The fewest that must be taken out so that the others stand as before. */
function reorderings(group: readonly Pair[]): readonly Change[] {
  const chain = new Set(inOrder(group.map((pair, i) => [i, pair.old.index] as const)).map(([i]) => i));
  return group.flatMap((pair, i) => {
    if (chain.has(i)) return [];
    const [before, after] = [pair.old.label, pair.new.label];
    const told = before !== after && /\w/.test(before + after);
    const message = told
      ? { vi: `Đổi thứ tự: từ ${before} thành ${after}`, en: `Order changed: from ${before} to ${after}` }
      : { vi: 'Đổi thứ tự', en: 'Order changed' };
    return [changeOf('reordered', pair, message, { before, after })];
  });
}

/** One line for the members of a part that are only numbered anew. */
function renumberings(group: readonly Pair[]): readonly Change[] {
  const chain = new Set(inOrder(group.map((pair, i) => [i, pair.old.index] as const)).map(([i]) => i));
  const other = group.filter(
    (pair, i) => chain.has(i) && isNumbered(pair) && pair.old.label !== pair.new.label,
  );
  const [first] = other;
  // Members that only changed places have each other’s numbers.
  if (!first || (chain.size < group.length && sameLabels(group))) return [];
  const numbers = other.map(({ old, new: next }) => `${old.label} → ${next.label}`).join(', ');
  const place = first.new.parent ? partName(first.new.parent) : undefined;
  const message = {
    vi: `Đánh số lại${place ? ` trong ${place.vi}` : ''}: ${numbers}`,
    en: `Numbered anew${place ? ` in ${place.en}` : ''}: ${numbers}`,
  };
  const places = other.map(({ old, new: next }) => ({ old: spotOf(old), new: spotOf(next) }));
  return [changeOf('renumbered', first, message, { count: other.length, places })];
}

function sameLabels(group: readonly Pair[]): boolean {
  const labels = (side: 'old' | 'new') =>
    group
      .map((pair) => pair[side].label)
      .sort()
      .join(' ');
  return labels('old') === labels('new');
}

function isNumbered({ old, new: next }: Pair): boolean {
  return [old.label, next.label].every((label) => /[\p{L}\d]/u.test(label));
}
