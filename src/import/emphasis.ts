/**
 * Words in their looks as Markdown marks. Our Markdown knows no escape sign, so what must not be taken for a mark is kept apart
 * from its neighbours by characters without width, which compose leaves out when it prints.
 */
import type { SourceText } from './source.js';

/** Between it and a mark the mark stays a mark, and `[@`, `^[` fall apart (U+2060). */
export const joiner = '\u2060';
/** A space to Markdown: stars between two of these are only stars (U+FEFF). */
const wall = '\ufeff';

/** Words in one look; one that is bold or italic neither begins nor ends with a space. */
export interface Segment {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A text as compose prints it: without soft hyphens and characters without width. */
export function withoutWidthless(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
}

/**
 * Runs as segments: neighbours of one look are joined; the look of spaces, which nobody sees, is what both sides share.
 * Line breaks and tabs are spaces, since that is how compose prints them.
 */
export function segmentsOf(runs: readonly SourceText[]): readonly Segment[] {
  const parts = runs.flatMap(({ text, bold = false, italic = false }) =>
    text.split(/(\s+)/).flatMap((part): Segment[] => (part === '' ? [] : [{ text: part, bold, italic }])),
  );
  const segments: Segment[] = [];
  let gap = '';
  for (const part of parts) {
    const last = segments.at(-1);
    if (/^\s/.test(part.text)) gap += part.text;
    else if (last && sameLook(last, part)) {
      segments[segments.length - 1] = { ...last, text: last.text + gap + part.text };
      gap = '';
    } else {
      if (gap !== '') segments.push({ text: gap, bold: false, italic: false });
      segments.push(part);
      gap = '';
    }
  }
  if (gap !== '') segments.push({ text: gap, bold: false, italic: false });
  return plainJoined(segments).map((segment) => ({ ...segment, text: printedSpaces(segment.text) }));
}

/** A gap joins the plain words beside it. */
function plainJoined(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && sameLook(last, segment))
      joined[joined.length - 1] = { ...last, text: last.text + segment.text };
    else joined.push(segment);
  }
  return joined;
}

function sameLook(one: Segment, other: Segment): boolean {
  return one.bold === other.bold && one.italic === other.italic;
}

function printedSpaces(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/\t/g, ' ');
}

/** Whether the words stand at the beginning and at the end of their paragraph. */
export interface Edges {
  readonly start: boolean;
  readonly end: boolean;
}

/** How many runs of stars could be taken for marks: one alone has no partner and needs no guard. */
export function liveStars(segments: readonly Segment[]): number {
  return segments.reduce((count, segment, i) => {
    const runs = [...segment.text.matchAll(/\*+/g)];
    const edges = edgesOf(segments, i, { start: true, end: true });
    return count + runs.filter((run) => !isInert(segment.text, run.index, run[0].length, edges)).length;
  }, 0);
}

/** Stars that could be taken for marks, each run between walls. */
export function guardStars(segments: readonly Segment[], paragraph: Edges): readonly Segment[] {
  return segments.map((segment, i) => {
    const edges = edgesOf(segments, i, paragraph);
    const text = segment.text.replace(/\*+/g, (stars, at: number) =>
      isInert(segment.text, at, stars.length, edges) ? stars : `${wall}${stars}${wall}`,
    );
    return { ...segment, text };
  });
}

/** Whether the text begins or ends with the segment and no mark stands between. */
function edgesOf(segments: readonly Segment[], at: number, { start, end }: Edges): Edges {
  const styled = segments[at]?.bold || segments[at]?.italic;
  return { start: start && at === 0 && !styled, end: end && at === segments.length - 1 && !styled };
}

/** Between spaces, or inside words as in 5*3: such stars are text to our Markdown. */
function isInert(text: string, at: number, length: number, edges: Edges): boolean {
  const before = lastOf(text.slice(0, at));
  const after = firstOf(text.slice(at + length));
  const open = before === '' ? edges.start : /\s/.test(before);
  const shut = after === '' ? edges.end : /\s/.test(after);
  if (open && shut) return true;
  if (/\p{N}/u.test(before) && /\p{N}/u.test(after)) return true;
  return length === 1 && isLetter(before) && isLetter(after);
}

type Atom = { readonly text: string } | { readonly mark: string; readonly opens: boolean };

/** Segments as Markdown: marks inside marks only where spaces part them, elsewhere each segment has its own. */
export function markedText(segments: readonly Segment[]): string {
  const atoms: Atom[] = [];
  for (let i = 0; i < segments.length; ) {
    const group = groupAt(segments, i);
    atoms.push(...groupAtoms(group));
    i += Math.max(1, group.length);
  }
  return atoms.map((atom, i) => written(atom, atoms[i - 1], atoms[i + 1])).join('');
}

/** The segments from here that may share a mark: all bold or all italic, with spaces between their looks. */
function groupAt(segments: readonly Segment[], at: number): readonly Segment[] {
  const group = (look: 'bold' | 'italic') => {
    let end = at;
    while (segments[end]?.[look]) {
      end++;
      const gap = segments[end];
      // A gap between two looks is plain and takes on what they share.
      if (gap?.text.trim() !== '' || !segments[end + 1]?.[look]) break;
      end++;
    }
    return segments.slice(at, end);
  };
  const [bold, italic] = [group('bold'), group('italic')];
  const longest = bold.length >= italic.length ? bold : italic;
  return longest.length > 0 ? longest : segments.slice(at, at + 1);
}

function groupAtoms(group: readonly Segment[]): Atom[] {
  const styled = group.filter(({ bold, italic }) => bold || italic);
  if (styled.length === 0) return group.map(({ text }) => ({ text }));
  const outer = styled.every(({ bold }) => bold) ? '**' : '*';
  const inner = outer === '**' ? '*' : '**';
  const marks = (segment: Segment | undefined) => (segment?.bold && segment.italic ? inner : '');
  return group.flatMap((segment, i): Atom[] => {
    const own = marks(segment);
    const opening = (i === 0 ? outer : '') + own;
    const closing = own + (i === group.length - 1 ? outer : '');
    return [
      ...(opening === '' ? [] : [{ mark: opening, opens: true }]),
      { text: segment.text },
      ...(closing === '' ? [] : [{ mark: closing, opens: false }]),
    ];
  });
}

/** A mark keeps off stars, bars, walls and other marks, and does not stand inside a word without a joiner. */
function written(atom: Atom, before: Atom | undefined, after: Atom | undefined): string {
  if ('text' in atom) return atom.text;
  const left = before && ('text' in before ? lastOf(before.text) : '*');
  const right = after && ('text' in after ? firstOf(after.text) : '*');
  const inWord = isLetter(left ?? '') && isLetter(right ?? '');
  const parts = [
    isClose(left) || (inWord && atom.opens) ? joiner : '',
    atom.mark,
    isClose(right) || (inWord && !atom.opens) ? joiner : '',
  ];
  return parts.join('');
}

function isClose(character: string | undefined): boolean {
  return character === '*' || character === '|' || character === wall;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function firstOf(text: string): string {
  return [...text.slice(0, 2)][0] ?? '';
}

function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}
