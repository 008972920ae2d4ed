import { twoDigits } from '../../model/two-digits.js';
import type { UnitRow } from './unit-rows.js';
import { nobody } from './year-words.js';

/** Units that have exactly the same work: one strip stands for all of them. */
export interface AlikeRow {
  readonly row: UnitRow;
  readonly rows: readonly UnitRow[];
  /** "Các trường học (06 đơn vị)" where they are all of a group, else each by its name. */
  readonly name: string;
}

/** In the order of the first of each. */
export function alikeRows(rows: readonly UnitRow[]): readonly AlikeRow[] {
  const alike = new Map<string, UnitRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(row.entries.map(({ entry: { work, item } }) => [work.id, item?.role]));
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  return [...alike.values()].flatMap((same) => {
    const [row] = same;
    return row ? [{ row, rows: same, name: groupName(same, rows) ?? joinedNames(same.map(nameOf)) }] : [];
  });
}

function nameOf({ unit }: UnitRow): string {
  return unit?.short ?? nobody;
}

/** The group that work is given to by name, where exactly these units are of it. */
function groupName(same: readonly UnitRow[], all: readonly UnitRow[]): string | undefined {
  if (same.length < 2) return undefined;
  const groups = same[0]?.entries.flatMap(({ entry }) => entry.item?.group ?? []) ?? [];
  const group = groups.find(({ id }) => {
    const members = all.filter((row) => row.entries.some(({ entry }) => entry.item?.group?.id === id));
    return members.length === same.length && members.every((row) => same.includes(row));
  });
  return group && `${group.short} (${twoDigits(same.length)}\u00a0đơn\u00a0vị)`;
}

/** Names one after another, none of them broken between lines. */
export function joinedNames(names: readonly string[]): string {
  return names.map((name) => (names.length > 1 ? name.replaceAll(' ', '\u00a0') : name)).join(', ');
}
