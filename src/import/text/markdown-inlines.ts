import { own } from '../../model/own.js';
import type { SourceInline, SourceNote, SourceText } from '../source.js';
import { mergedRuns } from './paragraph.js';

/** Footnotes by their mark, as runs. */
export type Notes = ReadonlyMap<string, SourceNote>;

type Look = 'bold' | 'italic';

interface Mark {
  readonly char: string;
  /** How many of it have no partner: they stay words. */
  left: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** What it switches on or off. */
  readonly steps: { readonly look: Look; readonly by: 1 | -1 }[];
}

type Piece = string | Mark | SourceNote;

const pattern =
  /\\([!-/:-@[-`{-~])|(\*+|_+)|(`+)([^`]{0,2000})\3|\[\^([^\]\s]{1,40})\]|\^\[([^\][]{0,2000})\]|<br ?\/?>|&(amp|lt|gt|quot|apos|nbsp);|!?\[([^\][]{0,500})\]\(([^()\s]{0,500})\)/g;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The words of one paragraph with their looks and notes. Tags and entities it does not know stay as they are typed. */
export function markdownInlines(text: string, line: number, notes: Notes): SourceInline[] {
  const pieces: Piece[] = [];
  const open: Opener[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const [typed, escaped, marks, , code, note, inPlace, entity, words, address] = match;
    pieces.push(text.slice(from, match.index));
    from = match.index + typed.length;
    if (escaped !== undefined) pieces.push(escaped);
    else if (marks !== undefined) pieces.push(pairUp(markAt(text, match.index, marks), open));
    else if (code !== undefined) pieces.push(code);
    else if (note !== undefined) pieces.push(notes.get(note) ?? typed);
    else if (inPlace !== undefined) pieces.push(noteOf(inPlace, line));
    else if (entity !== undefined) pieces.push(own(entities, entity) ?? typed);
    else if (words !== undefined)
      pieces.push(address === '' || address === words ? words : `${words} (${address})`);
    else pieces.push('\n');
  }
  pieces.push(text.slice(from));
  return inlinesOf(pieces);
}

/** A footnote with the words given. */
export function noteOf(text: string, line: number): SourceNote {
  const inlines = markdownInlines(text, line, new Map()).filter(
    (inline): inline is SourceText => inline.type === 'text',
  );
  return { type: 'note', inlines, place: { line } };
}

function markAt(text: string, at: number, marks: string): Mark {
  const before = text[at - 1] ?? ' ';
  const after = text[at + marks.length] ?? ' ';
  const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char);
  // Low lines are room to write in or part of a name; a star between digits multiplies.
  const inside = marks[0] === '_' ? isWord(before) && isWord(after) : /\d/.test(before) && /\d/.test(after);
  const counts = marks.length < 4 && !inside;
  return {
    char: marks[0] ?? '*',
    left: marks.length,
    opens: counts && after.trim() !== '' && (marks[0] === '*' || !isWord(before)),
    closes: counts && before.trim() !== '' && (marks[0] === '*' || !isWord(after)),
    steps: [],
  };
}

const sizes: readonly (readonly [Look, number])[] = [
  ['bold', 2],
  ['italic', 1],
];

/** How many marks may wait for their partner. */
const mostOpen = 50;

/** Closes what is open, then opens with what is left: two marks for bold, one for italic, three for both. */
function pairUp(mark: Mark, open: Opener[]): Mark {
  let free = mark.left;
  for (const [look, size] of mark.closes ? sizes : []) {
    const at = open.findLastIndex((opener) => opener.look === look && opener.mark.char === mark.char);
    const partner = open[at]?.mark;
    if (!partner || free < size) continue;
    open.splice(at, 1);
    partner.left -= size;
    partner.steps.push({ look, by: 1 });
    mark.left -= size;
    mark.steps.push({ look, by: -1 });
    free -= size;
  }
  for (const [look, size] of mark.opens ? sizes : []) {
    if (free < size) continue;
    open.push({ mark, look });
    if (open.length > mostOpen) open.shift();
    free -= size;
  }
  return mark;
}

interface Opener {
  readonly mark: Mark;
  readonly look: Look;
}

function inlinesOf(pieces: readonly Piece[]): SourceInline[] {
  const inlines: SourceInline[] = [];
  const runs: SourceText[] = [];
  const looks = { bold: 0, italic: 0 };
  const say = (text: string) => {
    const look = { ...(looks.bold > 0 && { bold: true }), ...(looks.italic > 0 && { italic: true }) };
    if (text !== '') runs.push({ type: 'text', text, ...look });
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') say(piece);
    else if ('steps' in piece) {
      for (const { look, by } of piece.steps) looks[look] += by;
      say(piece.char.repeat(piece.left));
    } else {
      for (const run of mergedRuns(runs)) inlines.push(run);
      inlines.push(piece);
      runs.length = 0;
    }
  }
  return inlines.concat(mergedRuns(runs));
}
