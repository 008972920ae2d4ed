import type { Footnote } from '../doc/document.js';
import { type Box, type Slice, shiftBox } from './box.js';
import { cutSlice } from './cut-slice.js';
import { fitNotes, noteAreaHeight } from './footnotes.js';

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
  const fitting = countFitting(slices, carried, repeat, page);
  const cut = cutOversized(slices, fitting, page);
  const count = fitting.count;
  if (cut === undefined && count === 0) return { boxes: [], notes: carried, rest: { slices, notes: [] } };
  const taken =
    cut === undefined ? slices.slice(0, lastBreak(slices, count)) : [...slices.slice(0, count), cut.head];
  const left = cut === undefined ? slices.slice(taken.length) : [...cut.tail, ...slices.slice(count + 1)];
  const { boxes, height } = placeSlices(taken, repeat, page);
  const notes = [...carried, ...taken.flatMap((slice) => slice.notes.map(page.setNote))];
  const { placed, rest } = fitNotes(notes, page.height - height + (taken.at(-1)?.overhang ?? 0), false);
  return { boxes, notes: placed, rest: { slices: left, notes: rest } };
}

/** A header as tall as half a page would leave too little for its rows: our choice. */
function repeatedHeader(first: Slice | undefined, height: number): Box | undefined {
  return first?.repeat !== undefined && first.repeat.height < height / 2 ? first.repeat : undefined;
}

interface Fitting {
  readonly count: number;
  /** What the slices and their footnotes leave of the page. */
  readonly left: number;
  /** Whether nothing at all stands on the page. */
  readonly empty: boolean;
}

/**
 * Counts the slices that fit above their footnotes. The first footnote of a page must begin on it; a later one may go
 * overleaf whole, its mark and the lines after it stay; but a row goes overleaf with its first footnote (measured).
 */
function countFitting(
  slices: readonly Slice[],
  carried: readonly Box[],
  repeat: Box | undefined,
  page: PageRoom,
): Fitting {
  let y = repeat?.height ?? 0;
  let notes = carried;
  for (const [index, slice] of slices.entries()) {
    const top = y + spaceAbove(slice, index, repeat, page);
    const bottom = top + slice.height - (slice.overhang ?? 0);
    const added = slice.notes.map(page.setNote);
    const { placed } = fitNotes([...notes, ...added], page.height - bottom, false);
    const stands = bottom + noteAreaHeight(notes) <= page.height + rounding;
    const least = slice.row !== undefined && slice.breakBefore ? notes.length + 1 : 1;
    if (!stands || (added.length > 0 && placed.length < least))
      return {
        count: index,
        left: page.height - top - noteAreaHeight(notes),
        empty: index === 0 && notes.length === 0,
      };
    y = top + slice.height;
    notes = placed;
  }
  return { count: slices.length, left: 0, empty: false };
}

/**
 * A slice that no page can hold begins where it stands and goes on overleaf (measured). At the top of an empty page it
 * must: there the slice may also be one whose footnotes alone are too much.
 */
function cutOversized(
  slices: readonly Slice[],
  { count, left, empty }: Fitting,
  page: PageRoom,
): { head: Slice; tail: readonly Slice[] } | undefined {
  const slice = slices[count];
  if (slice === undefined) return undefined;
  const header = repeatedHeader(slice, page.height)?.height ?? 0;
  if (slice.height <= page.height - header + rounding) return empty ? { head: slice, tail: [] } : undefined;
  const cut = cutSlice(slice, left, empty);
  if (cut === undefined) return undefined;
  const [head, tail] = cut;
  return { head, tail: tail.lines.length > 0 ? [tail] : [] };
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
