/** Both plans side by side: one row for everything that either has, in the order of the newer, what went at its old place. */
import type { Change, Spot } from './change.js';
import type { Diff } from './diff-dossiers.js';
import { type Element, type Family, type Nature, outermost } from './element.js';
import { shownDetails } from './shown-details.js';

export type RowState = 'same' | 'changed' | 'added' | 'removed';

export interface Row<C extends Change = Change> {
  readonly state: RowState;
  readonly family: Family;
  readonly nature?: Nature;
  /** The document it belongs to, by its id; none for what the documents share. */
  readonly document?: string;
  /** The name of a field of the document's frame. */
  readonly field?: string;
  /** The outermost part it stands in, as the newer plan calls it; empty before the first. */
  readonly part: string;
  /** How deep it stands: 0 for the outermost. */
  readonly depth: number;
  readonly old?: RowSide;
  readonly new?: RowSide;
  readonly changes: readonly C[];
}

/** What one plan says at a row. */
export interface RowSide {
  readonly spot: Spot;
  readonly label: string;
  readonly text: string;
  /** Data that no sentence says: target, lead, time, result, sum. */
  readonly details: readonly Detail[];
}

export interface Detail {
  readonly name: { readonly vi: string; readonly en: string };
  readonly value: string;
}

export interface Rows<C extends Change = Change> {
  /** Changes of the whole: documents, units, cited documents, what is expected. */
  readonly whole: readonly C[];
  readonly rows: readonly Row<C>[];
}

export function rowsOf<C extends Change>({ old, new: next, matching }: Diff, changes: readonly C[]): Rows<C> {
  const owners = { old: ownersOf(old), new: ownersOf(next) };
  const own = new Map<Element, C[]>();
  const whole: C[] = [];
  for (const change of changes) {
    const owner = change.count === undefined ? ownerOf(change, owners) : undefined;
    const at = owner && (matching.pairOfOld.get(owner)?.new ?? owner);
    if (!at) whole.push(change);
    else own.set(at, [...(own.get(at) ?? []), change]);
  }
  const removed = removedAfter(old, matching.pairOfOld);
  const rows: Row<C>[] = [];
  const add = (element: Element | undefined, was: Element | undefined) => {
    const shown = element ?? was;
    if (!shown) return;
    const mine = own.get(shown) ?? [];
    const part = partOf(shown, matching.pairOfOld);
    rows.push({
      state: element && was ? (mine.length > 0 ? 'changed' : 'same') : element ? 'added' : 'removed',
      family: shown.family,
      ...(shown.nature === undefined ? {} : { nature: shown.nature }),
      ...(shown.document === undefined ? {} : { document: shown.document }),
      ...(shown.field === undefined ? {} : { field: shown.field }),
      part: part === undefined ? '' : [part.label, part.text].filter(Boolean).join(' '),
      depth: depthOf(shown),
      ...(was ? { old: sideOf(was) } : {}),
      ...(element ? { new: sideOf(element) } : {}),
      changes: mine,
    });
  };
  for (const gone of removed.get(undefined) ?? []) add(undefined, gone);
  for (const element of next) {
    const was = matching.pairOfNew.get(element)?.old;
    add(element, was);
    if (was) for (const gone of removed.get(was) ?? []) add(undefined, gone);
  }
  return { whole, rows };
}

/** What stands at a place; several paragraphs may be written in one text. */
type Owners = ReadonlyMap<string, readonly Element[]>;

function ownersOf(elements: readonly Element[]): Owners {
  const owners = new Map<string, Element[]>();
  for (const element of elements) {
    for (const place of new Set([element.pointer, element.at])) {
      owners.set(place, [...(owners.get(place) ?? []), element]);
    }
  }
  return owners;
}

/** The element a change is about: the innermost one that holds its place. */
function ownerOf(
  change: Change,
  owners: { readonly old: Owners; readonly new: Owners },
): Element | undefined {
  const at = (spot: Spot | undefined, side: Owners, words: string | undefined) => {
    for (
      let pointer = spot?.pointer ?? '';
      pointer !== '';
      pointer = pointer.slice(0, pointer.lastIndexOf('/'))
    ) {
      const found = side.get(pointer);
      if (found) return found.find(({ text }) => text === words) ?? found[0];
    }
    return undefined;
  };
  return at(change.new, owners.new, change.after) ?? at(change.old, owners.old, change.before);
}

/** What went, by the last element before it that stayed. */
function removedAfter(
  olds: readonly Element[],
  pairOfOld: Diff['matching']['pairOfOld'],
): ReadonlyMap<Element | undefined, readonly Element[]> {
  const removed = new Map<Element | undefined, Element[]>();
  let last: Element | undefined;
  for (const old of olds) {
    if (pairOfOld.has(old)) last = old;
    else removed.set(last, [...(removed.get(last) ?? []), old]);
  }
  return removed;
}

function partOf(element: Element, pairOfOld: Diff['matching']['pairOfOld']): Element | undefined {
  const part = outermost(element);
  if (part.family !== 'part') return undefined;
  return pairOfOld.get(part)?.new ?? part;
}

function depthOf({ parent }: Element): number {
  return parent === undefined ? 0 : depthOf(parent) + 1;
}

function sideOf(element: Element): RowSide {
  const { at, label, text } = element;
  return { spot: { pointer: at }, label, text, details: shownDetails(element) };
}
