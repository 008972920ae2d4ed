import type { Footnote } from '../doc/document.js';
import { type Box, type Slice, shiftBox } from './box.js';
import { cutSlice } from './cut-slice.js';
import { fitNotes, noteAreaHeight } from './footnotes.js';

/** What is still to be printed: the slices from `next` on. */
export interface Remainder {
  readonly slices: readonly Slice[];
  readonly next: number;
  /** Footnotes, or ends of footnotes, that did not fit on the page of their mark. */
  readonly notes: readonly Box[];
}

export interface FilledPage {
  /** Placed on the page. */
  readonly boxes: readonly Box[];
  readonly notes: readonly Box[];
  /** Index of the block that begins at the top of the page, if one does. */
  readonly firstBlock: number | undefined;
  readonly rest: Remainder;
}

export interface PageRoom {
  /** Where the text area begins on the page. */
  readonly top: number;
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
  const { slices, next } = remainder;
  const { placed: carried, rest: tooMany } = fitNotes(remainder.notes, page.height, true);
  const alone = (notes: readonly Box[]) => ({
    boxes: [],
    notes: carried,
    firstBlock: undefined,
    rest: { slices, next, notes },
  });
  if (tooMany.length > 0) return alone(tooMany);
  const repeat = repeatedHeader(slices[next], page.height);
  const fitting = countFitting(remainder, carried, repeat, page);
  const cut = cutOversized(slices, fitting, page);
  if (cut === undefined && fitting.end === next) return alone([]);
  const end = cut === undefined ? lastBreak(slices, next, fitting.end) : fitting.end;
  const taken = [...slices.slice(next, end), ...(cut === undefined ? [] : [cut.head])];
  const left =
    cut === undefined ? { slices, next: end } : { slices: [...cut.tail, ...slices.slice(end + 1)], next: 0 };
  const { boxes, height } = placeSlices(taken, repeat, page);
  const notes = [...carried, ...taken.flatMap((slice) => slice.notes.map(page.setNote))];
  const { placed, rest } = fitNotes(notes, page.height - height + (taken.at(-1)?.overhang ?? 0), false);
  return { boxes, notes: placed, firstBlock: taken[0]?.begins, rest: { ...left, notes: rest } };
}

/** A header as tall as half a page would leave too little for its rows: our choice. */
function repeatedHeader(first: Slice | undefined, height: number): Box | undefined {
  return first?.repeat !== undefined && first.repeat.height < height / 2 ? first.repeat : undefined;
}

interface Fitting {
  /** The first slice that does not fit. */
  readonly end: number;
  /** What the slices and their footnotes leave of the page. */
  readonly left: number;
  /** Whether nothing at all stands on the page. */
  readonly empty: boolean;
}

/**
 * Finds how many slices fit above their footnotes. The first footnote of a line or a row must begin on its page; a later
 * one may go overleaf whole (measured).
 */
function countFitting(
  { slices, next }: Remainder,
  carried: readonly Box[],
  repeat: Box | undefined,
  page: PageRoom,
): Fitting {
  let y = repeat?.height ?? 0;
  let notes = carried;
  let noteHeight = noteAreaHeight(notes);
  for (let end = next; end < slices.length; end++) {
    const slice = slices[end];
    if (slice === undefined) break;
    const top = y + spaceAbove(slice, end === next, repeat, page);
    const bottom = top + slice.height - (slice.overhang ?? 0);
    const full = { end, left: page.height - top - noteHeight, empty: end === next && notes.length === 0 };
    if (bottom + noteHeight > page.height + rounding) return full;
    if (slice.notes.length > 0) {
      const { placed } = fitNotes([...notes, ...slice.notes.map(page.setNote)], page.height - bottom, false);
      if (placed.length <= notes.length) return full;
      notes = placed;
      noteHeight = noteAreaHeight(notes);
    }
    y = top + slice.height;
  }
  return { end: slices.length, left: 0, empty: false };
}

/**
 * A slice that no page can hold, or that may be split, begins where it stands and goes on overleaf (measured). At the top of an empty page it
 * must: there the slice may also be one whose footnotes alone are too much.
 */
function cutOversized(
  slices: readonly Slice[],
  { end, left, empty }: Fitting,
  page: PageRoom,
): { head: Slice; tail: readonly Slice[] } | undefined {
  const slice = slices[end];
  if (slice === undefined) return undefined;
  const header = repeatedHeader(slice, page.height)?.height ?? 0;
  if (slice.height <= page.height - header + rounding) {
    if (empty) return { head: slice, tail: [] };
    if (!slice.splits) return undefined;
  }
  const cut = cutSlice(slice, left, empty);
  if (cut === undefined) return undefined;
  const [head, tail] = cut;
  return { head, tail: tail.lines.length > 0 ? [tail] : [] };
}

/** The last place after `next` and not after `end` where a page may end. */
function lastBreak(slices: readonly Slice[], next: number, end: number): number {
  if (end === slices.length) return end;
  for (let last = end; last > next; last--) if (slices[last]?.breakBefore === true) return last;
  return end;
}

function placeSlices(
  slices: readonly Slice[],
  repeat: Box | undefined,
  page: PageRoom,
): { boxes: Box[]; height: number } {
  const boxes: Box[] = repeat === undefined ? [] : [shiftBox(repeat, page.top)];
  let y = repeat?.height ?? 0;
  slices.forEach((slice, index) => {
    y += spaceAbove(slice, index === 0, repeat, page);
    boxes.push(shiftBox(index === 0 && repeat === undefined ? withTopEdge(slice) : slice, page.top + y));
    y += slice.height;
  });
  return { boxes, height: y };
}

function spaceAbove(slice: Slice, isFirst: boolean, repeat: Box | undefined, page: PageRoom): number {
  return !isFirst || (repeat === undefined && page.keepsSpaceAtTop) ? slice.spaceBefore : 0;
}

function withTopEdge(slice: Slice): Slice {
  return {
    ...slice,
    strokes: [...(slice.strokesAtTop ?? []), ...slice.strokes],
  };
}
