/** Half a page for the leader: how many of each, what became of them. */
import { numbersOf } from '../meaning/worded-numbers.js';
import { formatNumber, parseQuantity } from '../model/quantity.js';
import type { Change, ChangeKind } from './change.js';
import type { Diff } from './diff-dossiers.js';
import type { Element, Nature } from './element.js';
import type { Pair } from './match/pairing.js';

export interface Count {
  /** In the newer plan. */
  readonly total: number;
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

export interface Summary {
  /** Raised, lowered, handed over, timed otherwise: parts of the changed ones; one may be in several. */
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

export function summaryOf(all: Diff): Summary {
  const diff = withoutLoneDocuments(all);
  const of = (...kinds: readonly ChangeKind[]) => diff.changes.filter(({ kind }) => kinds.includes(kind));
  const touched = (what: Nature, ...kinds: readonly ChangeKind[]) =>
    touchedPairs(diff, (element) => element.nature === what, of(...kinds)).length;
  const words = (changes: readonly Change[]) => changes.map(({ about }) => about);
  const funding = fundingOf(diff);
  return {
    indicators: {
      ...countOf(diff, 'indicator'),
      raised: touched('indicator', 'target-raised'),
      lowered: touched('indicator', 'target-lowered'),
    },
    duties: {
      ...countOf(diff, 'duty'),
      handedOver: touched('duty', 'lead-changed', 'lead-partner-swapped'),
      retimed: touched('duty', 'time-earlier', 'time-later', 'time-changed'),
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

/** What a document holds that only one plan has is told with the document, not counted by itself. */
function withoutLoneDocuments(diff: Diff): Diff {
  const { matching } = diff;
  const paired = {
    old: new Set(matching.pairs.map((pair) => pair.old.document)),
    new: new Set(matching.pairs.map((pair) => pair.new.document)),
  };
  const kept = (elements: readonly Element[], side: 'old' | 'new') =>
    elements.filter(({ document }) => document === undefined || paired[side].has(document));
  return {
    ...diff,
    ...{ old: kept(diff.old, 'old'), new: kept(diff.new, 'new') },
    matching: {
      ...matching,
      ...{ removed: kept(matching.removed, 'old'), added: kept(matching.added, 'new') },
    },
  };
}

/** Expected changes do not make a thing a changed one. */
function countOf(diff: Diff, what: Nature | 'part'): Count {
  const is = ({ family, nature }: Element) => (what === 'part' ? family === 'part' : nature === what);
  const { matching, new: next } = diff;
  const pairs = matching.pairs.filter((pair) => is(pair.new));
  const changed = touchedPairs(diff, is, diff.changes.filter(isOwn)).length;
  return {
    total: next.filter(is).length,
    same: pairs.length - changed,
    changed,
    added: matching.added.filter(is).length,
    removed: matching.removed.filter(is).length,
  };
}

/** What both plans have and the changes are about, not what only holds it. */
function touchedPairs(
  { matching }: Diff,
  is: (element: Element) => boolean,
  changes: readonly Change[],
): readonly Pair[] {
  const pairs = new Map(
    matching.pairs.flatMap((pair) => [pair.new.at, pair.new.pointer].map((at) => [at, pair] as const)),
  );
  const touched = changes.flatMap((change) => {
    const holder = holderOf(change.new?.pointer ?? '', pairs);
    return holder ? [holder] : [];
  });
  return [...new Set(touched)].filter((pair) => is(pair.new));
}

/** The innermost that holds the place. */
function holderOf(pointer: string, pairs: ReadonlyMap<string, Pair>): Pair | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const pair = pairs.get(at);
    if (pair) return pair;
  }
  return undefined;
}

function isOwn({ kind, count, old, new: next }: Change): boolean {
  const inBoth = old !== undefined && next !== undefined;
  return inBoth && count === undefined && kind !== 'baseline-next' && kind !== 'issued-anew';
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
