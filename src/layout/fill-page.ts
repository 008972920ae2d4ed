import type { Footnote } from '../doc/document.js';
import { type Box, type Slice, shiftBox } from './box.js';
import { cutBox } from './cut-box.js';
import { fitNotes, leastNoteArea } from './footnotes.js';

/** What is still to be printed. */
export interface Remainder {
  readonly slices: readonly Slice[];
  /** Footnotes, or ends of footnotes, that did not fit on the page of their mark. */
  readonly notes: readonly Box[];
}

export interface FilledPage {
  /** From the top of the text area downwards. */
  readonly boxes: readonly Box[];
  readonly notes: readonly Box[];
  readonly rest: Remainder;
}

export interface PageRoom {
  readonly height: number;
  /** Space above the first slice stays at the start of a section and is dropped after a natural break (measured). */
  readonly keepsSpaceAtTop: boolean;
  readonly setNote: (note: Footnote) => Box;
}

/** What fits on a page may exceed it by the rounding of sums. */
const rounding = 0.01;

/**
 * Fills one page with as many slices as fit above their footnotes, then goes back to the last place where a page may
 * end. Where there is none, keeping together is given up; a slice taller than the page is cut.
 */
export function fillPage(remainder: Remainder, page: PageRoom): FilledPage {
  const { slices } = remainder;
  const { placed: carried, rest: tooMany } = fitNotes(remainder.notes, page.height, true);
  if (tooMany.length > 0) return { boxes: [], notes: carried, rest: { slices, notes: tooMany } };
  const repeat = repeatedHeader(slices[0], page.height);
  const count = countFitting(slices, carried, repeat, page);
  if (count === 0 && carried.length > 0) return { boxes: [], notes: carried, rest: { slices, notes: [] } };
  if (count === 0) return cutFirst(slices, repeat, page);
  const taken = slices.slice(0, lastBreak(slices, count));
  const { boxes, height } = placeSlices(taken, repeat, page);
  const notes = [...carried, ...taken.flatMap((slice) => slice.notes.map(page.setNote))];
  const { placed, rest } = fitNotes(notes, page.height - height + (taken.at(-1)?.overhang ?? 0), false);
  return { boxes, notes: placed, rest: { slices: slices.slice(taken.length), notes: rest } };
}

/** A header as tall as half a page would leave too little for its rows: our choice. */
function repeatedHeader(first: Slice | undefined, height: number): Box | undefined {
  return first?.repeat !== undefined && first.repeat.height < height / 2 ? first.repeat : undefined;
}

function countFitting(
  slices: readonly Slice[],
  carried: readonly Box[],
  repeat: Box | undefined,
  page: PageRoom,
): number {
  let y = repeat?.height ?? 0;
  let notes = carried;
  for (const [index, slice] of slices.entries()) {
    const next = y + spaceAbove(slice, index, repeat, page) + slice.height;
    const added = slice.notes.map(page.setNote);
    if (next - (slice.overhang ?? 0) + leastNoteArea(notes, added) > page.height + rounding) return index;
    y = next;
    notes = [...notes, ...added];
  }
  return slices.length;
}

/** The last place at or before `count` where a page may end. */
function lastBreak(slices: readonly Slice[], count: number): number {
  if (count === slices.length) return count;
  for (let end = count; end > 0; end--) if (slices[end]?.breakBefore === true) return end;
  return count;
}

function placeSlices(
  slices: readonly Slice[],
  repeat: Box | undefined,
  page: PageRoom,
): { boxes: Box[]; height: number } {
  const boxes: Box[] = repeat === undefined ? [] : [repeat];
  let y = repeat?.height ?? 0;
  slices.forEach((slice, index) => {
    y += spaceAbove(slice, index, repeat, page);
    boxes.push(shiftBox(index === 0 && repeat === undefined ? withTopEdge(slice) : slice, y));
    y += slice.height;
  });
  return { boxes, height: y };
}

function spaceAbove(slice: Slice, index: number, repeat: Box | undefined, page: PageRoom): number {
  return index > 0 || (repeat === undefined && page.keepsSpaceAtTop) ? slice.spaceBefore : 0;
}

function withTopEdge(slice: Slice): Slice {
  return {
    ...slice,
    strokes: [...(slice.strokesAtTop ?? []), ...slice.strokes],
  };
}

/** The first slice alone is too much for a page, or its footnotes are: what does not fit goes on overleaf. */
function cutFirst(slices: readonly Slice[], repeat: Box | undefined, page: PageRoom): FilledPage {
  const [first, ...others] = slices;
  if (first === undefined) return { boxes: [], notes: [], rest: { slices: [], notes: [] } };
  const room = page.height - (repeat?.height ?? 0);
  const [head, tail] = first.height <= room + rounding ? [first, undefined] : cutBox(first, room);
  const { boxes, height } = placeSlices([{ ...first, ...head, spaceBefore: 0 }], repeat, page);
  const { placed, rest } = fitNotes(first.notes.map(page.setNote), page.height - height, false);
  return {
    boxes,
    notes: placed,
    rest: { slices: tail === undefined ? others : [{ ...first, ...tail }, ...others], notes: rest },
  };
}
