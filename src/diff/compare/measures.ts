/** Indicators: targets raised or lowered, milestones and baselines moved, the unit of measure changed. */

import { directionOf, levelOf } from '../../meaning/measure-facts.js';
import { shortCitation } from '../../model/citation-words.js';
import type { Dossier } from '../../model/dossier.js';
import type { Words } from '../../model/finding.js';
import type { Quantity } from '../../model/generated/schema-types.js';
import { own } from '../../model/own.js';
import { periodYears } from '../../model/period.js';
import type { MeasureNode } from '../../model/plan-tree.js';
import type { Change, ChangeKind } from '../change.js';
import { type Comparing, changeOf, replacedWords, shortly } from '../comparing.js';
import type { Pair } from '../match/pairing.js';
import { bare } from '../wording.js';

export function measureChanges(pair: Pair, comparing: Comparing): readonly Change[] {
  const [olds, news] = [pair.old.item?.measures ?? [], pair.new.item?.measures ?? []];
  const changes: Change[] = [];
  const left = [...news];
  for (const old of olds) {
    const next = partnerOf(old, olds, news, left);
    if (next) {
      left.splice(left.indexOf(next), 1);
      changes.push(...between(old, next, pair, comparing));
    } else if (news.length > 0) changes.push(lone('milestone-removed', old, pair));
  }
  if (olds.length > 0) changes.push(...left.map((next) => lone('milestone-added', next, pair)));
  return changes;
}

function nameOf({ fields }: MeasureNode): string {
  return [fields.name, fields.for].filter(Boolean).join(' ');
}

/** Names without their figures: a sentence that counts as a name changes with its target. */
function nameKey(measure: MeasureNode): string {
  return bare(nameOf(measure)).replace(/\d[\d.,/]*/g, '');
}

function partnerOf(
  old: MeasureNode,
  olds: readonly MeasureNode[],
  news: readonly MeasureNode[],
  left: readonly MeasureNode[],
): MeasureNode | undefined {
  const { id } = old.fields;
  return (
    left.find(({ fields }) => id !== undefined && fields.id === id) ??
    left.find((next) => nameKey(next) === nameKey(old)) ??
    (olds.length === news.length ? left.find((next) => next === news[olds.indexOf(old)]) : undefined)
  );
}

function lone(kind: 'milestone-added' | 'milestone-removed', measure: MeasureNode, pair: Pair): Change {
  const words = shortly(nameOf(measure));
  const added = kind === 'milestone-added';
  const message = added
    ? { vi: `Bổ sung mức phấn đấu: ${words}`, en: `Measure added: ${words}` }
    : { vi: `Bỏ mức phấn đấu: ${words}`, en: `Measure dropped: ${words}` };
  return changeOf(kind, pair, message, added ? { after: words } : { before: words });
}

/** A target with the year it is for. */
interface Slot {
  /** The last year of the plan's period where nothing else is said; none for a change ("tăng 5%"). */
  readonly year?: number;
  /** That year where it is written, to be told. */
  readonly written?: number;
  readonly quantity: Quantity;
  readonly pointer: string;
}

function slotsOf({ fields, pointer }: MeasureNode, last: number): readonly Slot[] {
  const { target, targets = {}, change } = fields;
  const own = target === undefined ? [] : [{ year: last, quantity: target, pointer: `${pointer}/target` }];
  const years = Object.entries(targets).map(([year, quantity]) => ({
    ...{ year: Number(year), written: Number(year), quantity },
    pointer: `${pointer}/targets/${year}`,
  }));
  const step = change === undefined ? [] : [{ quantity: change, pointer: `${pointer}/change` }];
  return [...own, ...years, ...step];
}

function between(old: MeasureNode, next: MeasureNode, pair: Pair, comparing: Comparing): readonly Change[] {
  const olds = slotsOf(old, periodYears(comparing.old.plan)[1]);
  const news = slotsOf(next, periodYears(comparing.new.plan)[1]);
  const pairs = slotPairs(olds, news, comparing.wording.years);
  const [met, kept] = [new Set(pairs.keys()), new Set(pairs.values())];
  const firstYear = periodYears(comparing.new.plan)[0];
  // A milestone behind the newer plan is history, not a change.
  const gone = olds.filter((slot) => !met.has(slot) && (slot.year === undefined || slot.year >= firstYear));
  return [
    ...[...pairs].flatMap(([from, to]) => targetChanges(from, to, [old, next], pair)),
    ...gone.map((slot) => slotChange('milestone-removed', slot, pair)),
    ...news.filter((slot) => !kept.has(slot)).map((slot) => slotChange('milestone-added', slot, pair)),
    ...baselineChanges(old, next, pair),
    ...sourceChanges(old, next, pair, comparing),
  ];
}

/** Targets of the plans' own time belong together, then those of one year, then those that moved on with the plan. */
function slotPairs(olds: readonly Slot[], news: readonly Slot[], years: number): ReadonlyMap<Slot, Slot> {
  const pairs = new Map<Slot, Slot>();
  const taken = new Set<Slot>();
  const grounds: readonly ((old: Slot, next: Slot) => boolean)[] = [
    (old, next) =>
      old.written === undefined &&
      next.written === undefined &&
      (old.year === undefined) === (next.year === undefined),
    (old, next) => old.year === next.year,
    (old, next) => old.year !== undefined && old.year + years === next.year,
  ];
  for (const same of grounds) {
    for (const old of olds) {
      const next = pairs.has(old) ? undefined : news.find((each) => !taken.has(each) && same(old, each));
      if (!next) continue;
      pairs.set(old, next);
      taken.add(next);
    }
  }
  return pairs;
}

function slotChange(
  kind: 'milestone-added' | 'milestone-removed',
  { written: year, quantity, pointer }: Slot,
  pair: Pair,
): Change {
  const when = year ? ` năm ${year}` : '';
  const whenEn = year ? ` for ${year}` : '';
  const added = kind === 'milestone-added';
  const message: Words = added
    ? { vi: `Bổ sung mức phấn đấu${when}: ${quantity}`, en: `Target added${whenEn}: ${quantity}` }
    : { vi: `Bỏ mức phấn đấu${when}: ${quantity}`, en: `Target dropped${whenEn}: ${quantity}` };
  const spot = { pointer };
  return changeOf(
    kind,
    pair,
    message,
    added ? { new: spot, after: String(quantity) } : { old: spot, before: String(quantity) },
  );
}

function targetChanges(
  old: Slot,
  next: Slot,
  measures: readonly [MeasureNode, MeasureNode],
  pair: Pair,
): readonly Change[] {
  const [before, after] = [String(old.quantity), String(next.quantity)];
  if (bare(before) === bare(after)) return [];
  const { kind, message } = judged(old, next, measures);
  return [
    changeOf(kind, pair, message, {
      old: { pointer: old.pointer },
      new: { pointer: next.pointer },
      before,
      after,
    }),
  ];
}

function judged(
  { quantity: before }: Slot,
  { quantity: after, written: year }: Slot,
  [oldMeasure, newMeasure]: readonly [MeasureNode, MeasureNode],
): { readonly kind: ChangeKind; readonly message: Words } {
  const told = (
    kind: ChangeKind,
    vi: string,
    en: string,
    joint = 'thành',
    more: Words = { vi: '', en: '' },
  ) => ({
    kind,
    message: {
      vi: `${vi}${year ? ` năm ${year}` : ''} từ ${before} ${joint} ${after}${more.vi}`,
      en: `${en}${year ? ` for ${year}` : ''} from ${before} to ${after}${more.en}`,
    },
  });
  const [from, to] = [levelOf(before), levelOf(after)];
  if (!from || !to) return told('target-changed', 'Điều chỉnh chỉ tiêu', 'Target changed');
  if (from.kind !== to.kind)
    return told('measure-unit-changed', 'Đổi đơn vị tính', 'Unit of measure changed');
  const rise = (to.high ?? to.value) - (from.high ?? from.value) || to.value - from.value;
  if (rise === 0) return told('target-changed', 'Điều chỉnh chỉ tiêu', 'Target changed');
  const better = directionOf(newMeasure) ?? directionOf(oldMeasure);
  const more =
    better === undefined ? undefined : demand[rise > 0 === (better === 'higher') ? 'more' : 'less'];
  return rise > 0
    ? told('target-raised', 'Điều chỉnh tăng', 'Target raised', 'lên', more)
    : told('target-lowered', 'Điều chỉnh giảm', 'Target lowered', 'xuống', more);
}

/** Less malnutrition is a stricter target. */
const demand = {
  more: { vi: ' (yêu cầu cao hơn)', en: ' (stricter)' },
  less: { vi: ' (yêu cầu thấp hơn)', en: ' (easier)' },
} as const satisfies Readonly<Record<string, Words>>;

function baselineChanges(old: MeasureNode, next: MeasureNode, pair: Pair): readonly Change[] {
  const [before = {}, after = {}] = [old.fields.baseline, next.fields.baseline];
  const spots = (year: string) => ({
    old: { pointer: `${old.pointer}/baseline/${year}` },
    new: { pointer: `${next.pointer}/baseline/${year}` },
  });
  const [lastOld, lastNew] = [Object.keys(before).at(-1), Object.keys(after).at(-1)];
  const moved =
    lastOld === undefined || lastNew === undefined || lastOld === lastNew
      ? []
      : [nextBaseline(pair, [lastOld, before[lastOld] ?? ''], [lastNew, after[lastNew] ?? ''])];
  const same = Object.entries(after).flatMap(([year, quantity]) => {
    const was = before[year];
    if (was === undefined || bare(String(was)) === bare(String(quantity))) return [];
    const message = {
      vi: `Điều chỉnh số liệu hiện trạng năm ${year} từ ${was} thành ${quantity}`,
      en: `Baseline of ${year} changed from ${was} to ${quantity}`,
    };
    return [
      changeOf('baseline-changed', pair, message, {
        ...spots(year),
        before: String(was),
        after: String(quantity),
      }),
    ];
  });
  return [...same, ...moved];
}

/** What was reached in the meantime. */
function nextBaseline(
  pair: Pair,
  [oldYear, before]: readonly [string, Quantity],
  [newYear, after]: readonly [string, Quantity],
): Change {
  const message = {
    vi: `hiện trạng năm ${oldYear} ${before}, năm ${newYear} ${after}`,
    en: `${oldYear} ${before}, ${newYear} ${after}`,
  };
  return changeOf('baseline-next', pair, message, { before: String(before), after: String(after) });
}

function sourceChanges(
  old: MeasureNode,
  next: MeasureNode,
  pair: Pair,
  comparing: Comparing,
): readonly Change[] {
  const { source: from } = old.fields;
  const { source: to } = next.fields;
  if (from === to) return [];
  const before = sourceWords(from, comparing.old);
  const after = sourceWords(to, comparing.new);
  const said = replacedWords(before, after);
  const message = { vi: `Nguồn giao chỉ tiêu: ${said.vi}`, en: `Source of the indicator: ${said.en}` };
  return [changeOf('indicator-source-changed', pair, message, { before, after })];
}

/** "Kế hoạch số 31/KH-UBND, chỉ tiêu 11" for `kh-tinh#11`. */
function sourceWords(source: string | undefined, { citations }: Dossier): string {
  const [id = '', number] = (source ?? '').split('#');
  const citation = own(citations, id);
  const name = citation ? shortCitation(citation) : id;
  return number === undefined ? name : `${name}, chỉ tiêu ${number}`;
}
