import { type Entry, type ShownList, shownTo } from '../../work-list/shown-list.js';
import type { Party } from '../../work-list/work.js';
import { type Drawn, drawnOf } from './drawn.js';
import type { TimeAxis } from './time-axis.js';

/** One unit's strip of the picture. */
export interface UnitRow {
  /** None for work of which the plan does not say whose it is. */
  readonly unit?: Party;
  readonly entries: readonly PlacedEntry[];
  /** How many tracks hold the bars and days, one under the other. */
  readonly tracks: number;
  /** How many lines run below them. */
  readonly lines: number;
}

export interface PlacedEntry {
  readonly entry: Entry;
  /** None where it has no day. */
  readonly drawn?: Drawn;
  /** Its track, or its line, from 0. */
  readonly track: number;
}

/** Room that the mark of a due day takes, as a share of the axis. */
const markRoom = 0.022;

/** Everybody's strips in the order of the list, or the one unit's that the list is of. */
export function unitRows(shown: ShownList, axis: TimeAxis): readonly UnitRow[] {
  const { list, unit } = shown;
  if (unit) return [unitRow(shown.entries, axis, unit)];
  const rows = list.units.map((each) => unitRow(shownTo(each, shown).entries, axis, each));
  const nobodys = shown.entries.filter(({ work }) => work.leads.length + work.partners.length === 0);
  return [...rows, unitRow(nobodys, axis)].filter(({ entries }) => entries.length > 0);
}

function unitRow(entries: readonly Entry[], axis: TimeAxis, unit?: Party): UnitRow {
  const drawn = entries.map((entry) => ({ entry, drawn: drawnOf(entry.work.schedule, axis) }));
  const dated = drawn.flatMap(({ drawn: each }) => (each && each.type !== 'line' ? [each] : []));
  const tracks = packed(dated);
  const lines = drawn.filter(({ drawn: each }) => each?.type === 'line').map(({ drawn: each }) => each);
  const placed = drawn.map(({ entry, drawn: each }): PlacedEntry => {
    if (!each) return { entry, track: 0 };
    return {
      entry,
      drawn: each,
      track: each.type === 'line' ? lines.indexOf(each) : (tracks.get(each) ?? 0),
    };
  });
  return {
    ...(unit ? { unit } : {}),
    entries: placed,
    tracks: Math.max(0, ...[...tracks.values()].map((track) => track + 1)),
    lines: lines.length,
  };
}

/** The first track on which each has room beside those that begin before it. */
function packed(dated: readonly Drawn[]): ReadonlyMap<Drawn, number> {
  const ends: number[] = [];
  const tracks = new Map<Drawn, number>();
  const rooms = dated.map((drawn) => ({ drawn, room: roomOf(drawn) }));
  for (const { drawn, room } of rooms.sort((a, b) => a.room.from - b.room.from)) {
    const free = ends.findIndex((end) => end <= room.from);
    const track = free < 0 ? ends.length : free;
    ends[track] = room.to;
    tracks.set(drawn, track);
  }
  return tracks;
}

function roomOf(drawn: Drawn): { readonly from: number; readonly to: number } {
  const [from = 0, to = 0] = drawn.type === 'days' ? [drawn.at[0], drawn.at.at(-1)] : [drawn.from, drawn.to];
  return { from: from - (drawn.type === 'days' ? markRoom / 2 : 0), to: to + markRoom / 2 };
}
