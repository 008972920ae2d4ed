/** Half a page for the leader: how many of each, what became of them. */
import { numbersOf } from '../meaning/worded-numbers.js';
import { formatNumber, parseQuantity } from '../model/quantity.js';
import type { Change, ChangeKind } from './change.js';
import type { Diff } from './diff-dossiers.js';
import type { Element, Nature } from './element.js';

export interface Count {
  /** In the newer plan. */
  readonly total: number;
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

export interface Summary {
  readonly indicators: Count & { readonly raised: number; readonly lowered: number };
  readonly duties: Count & { readonly handedOver: number; readonly retimed: number };
  readonly reports: Count;
  readonly parts: Count;
  /** Sums of all budget lines of the highest level, where they can be added up: "292 triệu đồng". */
  readonly funding?: { readonly before: string; readonly after: string };
  readonly bases: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly replaced: readonly string[];
  };
}

export function summaryOf(diff: Diff): Summary {
  const of = (...kinds: readonly ChangeKind[]) => diff.changes.filter(({ kind }) => kinds.includes(kind));
  const places = (...kinds: readonly ChangeKind[]) =>
    new Set(of(...kinds).map((change) => change.new?.pointer)).size;
  const words = (changes: readonly Change[]) => changes.map(({ about }) => about);
  const funding = fundingOf(diff);
  return {
    indicators: {
      ...countOf(diff, 'indicator'),
      raised: places('target-raised'),
      lowered: places('target-lowered'),
    },
    duties: {
      ...countOf(diff, 'duty'),
      handedOver: places('lead-changed', 'lead-partner-swapped'),
      retimed: places('time-earlier', 'time-later', 'time-changed'),
    },
    reports: countOf(diff, 'report'),
    parts: countOf(diff, 'part'),
    ...(funding ? { funding } : {}),
    bases: {
      added: words(of('basis-added')),
      removed: words(of('basis-removed')),
      replaced: words(of('basis-replaced')),
    },
  };
}

/** Expected changes do not make a thing a changed one. */
function countOf({ changes, matching, new: next }: Diff, what: Nature | 'part'): Count {
  const is = ({ family, nature }: Element) => (what === 'part' ? family === 'part' : nature === what);
  const touched = new Set(changes.filter(isOwn).map((change) => change.new?.pointer));
  const pairs = matching.pairs.filter((pair) => is(pair.new));
  const changed = pairs.filter(({ new: { pointer, at } }) =>
    [...touched].some((place) => place === pointer || place === at || place?.startsWith(`${pointer}/`)),
  );
  return {
    total: next.filter(is).length,
    same: pairs.length - changed.length,
    changed: changed.length,
    added: matching.added.filter(is).length,
    removed: matching.removed.filter(is).length,
  };
}

function isOwn({ kind, count }: Change): boolean {
  return count === undefined && kind !== 'baseline-next' && kind !== 'issued-anew';
}

function fundingOf({ old, new: next }: Diff): Summary['funding'] {
  const [before, after] = [sumOf(old), sumOf(next)];
  return before === undefined || after === undefined || before === after ? undefined : { before, after };
}

/** Lines under a line are part of it. */
function sumOf(elements: readonly Element[]): string | undefined {
  const amounts = elements.flatMap(({ nature, item, parent }) =>
    nature === 'funding' &&
    parent?.nature !== 'funding' &&
    item?.amount !== undefined &&
    item.ref === undefined
      ? [item.amount]
      : [],
  );
  const units = new Set(amounts.map((amount) => parseQuantity(amount)?.unit));
  const [unit] = units;
  if (amounts.length === 0 || units.size !== 1 || unit === undefined) return undefined;
  if (amounts.some((amount) => numbersOf(amount).length !== 1)) return undefined;
  const sum = amounts.reduce<number>((total, amount) => total + (parseQuantity(amount)?.value ?? 0), 0);
  return `${formatNumber(sum)} ${unit}`;
}
