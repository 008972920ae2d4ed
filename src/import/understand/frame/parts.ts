/** The blocks of a document shared out among head, body, foot and what follows it. */
import type { SourceBlock, SourceParagraph, SourcePicture } from '../../source.js';
import type { FrameAside } from '../frame.js';
import { trimmed } from './fold.js';
import { cutParagraph, paragraphsIn, paragraphText, sliceInlines } from './inline-text.js';
import { type Line, placedCells } from './lines.js';

export interface Parts {
  readonly body: readonly SourceBlock[];
  readonly after: readonly SourceBlock[];
  /** Pictures and footnotes of head and foot. */
  readonly aside: readonly FrameAside[];
}

/** Indexes of lines: the head ends, the foot begins, the foot ends. */
export interface Bounds {
  readonly head: number;
  readonly foot: number;
  readonly end: number;
}

type Part = 'head' | 'body' | 'foot' | 'after';

/**
 * Gives every block to one part: as it is where it stands in one, cut at a line where it holds two. `rest` are lines of
 * the head that no field took; they open the body.
 */
export function shareOut(
  blocks: readonly SourceBlock[],
  lines: readonly Line[],
  bounds: Bounds,
  rest: readonly Line[],
): Parts {
  const partOf = partOfLine(lines, bounds);
  const edge = blockEdges(lines, bounds);
  const body: SourceBlock[] = [...restBlocks(rest, lines)];
  const after: SourceBlock[] = [];
  const aside: FrameAside[] = [];
  const give = (block: SourceBlock, part: Part) => {
    if (part === 'body') body.push(block);
    else if (part === 'after') after.push(block);
    else if (block.type === 'picture') aside.push(pictureAside(block));
    else if (block.type === 'table') aside.push(...picturesIn(block).map(pictureAside));
  };
  const byBlock = groupByBlock(lines);
  blocks.forEach((block, index) => {
    const own = byBlock.get(index) ?? [];
    const parts = new Set(own.map((line) => partOf.get(line) ?? 'body'));
    const [only] = parts;
    if (only === undefined)
      give(block, withWords(block) ? outside(byEdge(index, edge)) : byEdge(index, edge));
    else if (parts.size === 1) give(block, only);
    else if (block.type === 'paragraph')
      pieces(block, own, partOf).forEach(([piece, part]) => give(piece, part));
    else {
      for (const paragraph of new Set(own.map((line) => line.paragraph))) {
        pieces(
          paragraph,
          own.filter((line) => line.paragraph === paragraph),
          partOf,
        ).forEach(([piece, part]) => give(piece, part));
      }
    }
  });
  return { body, after, aside: [...aside, ...noteAsides(lines, partOf)] };
}

/** The lines of each block on the top level. */
export function groupByBlock(lines: readonly Line[]): ReadonlyMap<number, readonly Line[]> {
  const groups = new Map<number, Line[]>();
  for (const line of lines) {
    const group = groups.get(line.block);
    if (group) group.push(line);
    else groups.set(line.block, [line]);
  }
  return groups;
}

function partOfLine(lines: readonly Line[], { head, foot, end }: Bounds): Map<Line, Part> {
  return new Map(
    lines.map(
      (line, i) => [line, i < head ? 'head' : i < foot ? 'body' : i < end ? 'foot' : 'after'] as const,
    ),
  );
}

interface Edges {
  readonly head: number;
  readonly foot: number;
  readonly end: number;
}

/** Last block of the head, first and last of the foot. */
function blockEdges(lines: readonly Line[], { head, foot, end }: Bounds): Edges {
  return {
    head: lines[head - 1]?.block ?? -1,
    foot: lines[foot]?.block ?? Number.POSITIVE_INFINITY,
    end: end > foot ? (lines[end - 1]?.block ?? -1) : (lines[end]?.block ?? Number.POSITIVE_INFINITY) - 1,
  };
}

/** A block without lines (empty, a ruled table, a picture) goes with its neighbours. */
function byEdge(index: number, { head, foot, end }: Edges): Part {
  if (index <= head) return 'head';
  if (index < foot && index <= Math.max(end, foot)) return 'body';
  return index <= end ? 'foot' : 'after';
}

/** A ruled table in the midst of head or foot is nothing of theirs: its words go with the text. */
function outside(part: Part): Part {
  return part === 'after' ? 'after' : 'body';
}

function withWords(block: SourceBlock): boolean {
  return (
    block.type === 'table' &&
    paragraphsIn([block]).some((paragraph) => paragraphText(paragraph).trim() !== '')
  );
}

/** A paragraph cut where one part ends and the next begins; head and foot have taken theirs as words. */
function pieces(
  paragraph: SourceParagraph,
  own: readonly Line[],
  partOf: ReadonlyMap<Line, Part>,
): (readonly [SourceParagraph, Part])[] {
  const length = paragraphText(paragraph).length;
  const runs: { part: Part; start: number }[] = [];
  for (const line of own) {
    const part = partOf.get(line) ?? 'body';
    if (runs.at(-1)?.part !== part) runs.push({ part, start: line.start });
  }
  if (runs.length === 1) return [[paragraph, runs[0]?.part ?? 'body']];
  return runs.map(({ part, start }, i) => [
    cutParagraph(paragraph, i === 0 ? 0 : start, runs[i + 1]?.start ?? length),
    part,
  ]);
}

/** Lines that no field took: their paragraph as it is where all of it is left, else the words alone. */
function restBlocks(rest: readonly Line[], lines: readonly Line[]): SourceBlock[] {
  return [...new Set(rest.map(({ paragraph }) => paragraph))].flatMap((paragraph) => {
    const left = rest.filter((line) => line.paragraph === paragraph);
    const all = lines.filter((line) => line.paragraph === paragraph);
    const isWhole = left.length === all.length && left.every((line) => all.includes(line));
    return isWhole ? [paragraph] : left.map(({ start, end }) => cutParagraph(paragraph, start, end));
  });
}

function pictureAside({ alt, place }: SourcePicture): FrameAside {
  return { what: 'picture', text: alt, place };
}

function picturesIn(table: SourceBlock): SourcePicture[] {
  if (table.type === 'picture') return [table];
  if (table.type === 'paragraph') return [];
  return placedCells(table).flatMap(({ cell }) => cell.blocks.flatMap(picturesIn));
}

/** Footnotes whose mark stood in words that became a field. */
function noteAsides(lines: readonly Line[], partOf: ReadonlyMap<Line, Part>): FrameAside[] {
  return lines
    .filter((line) => ['head', 'foot'].includes(partOf.get(line) ?? 'body'))
    .flatMap(({ paragraph, start, end }) =>
      sliceInlines(paragraph.inlines, start, end).flatMap((inline): FrameAside[] => {
        if (inline.type !== 'note') return [];
        return [
          {
            what: 'note',
            text: trimmed(inline.inlines.map(({ text }) => text).join('')),
            place: inline.place,
          },
        ];
      }),
    );
}
