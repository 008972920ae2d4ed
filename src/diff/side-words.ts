/** The words of two plans beside each other: in each what the other does not have is marked, in stretches that can be read. */
import { type MarkedWords, markedWords } from './marked-words.js';

export interface SideWord {
  readonly text: string;
  readonly marked: boolean;
}

export interface SideWords {
  readonly old: readonly SideWord[];
  readonly new: readonly SideWord[];
}

/** So much of both texts changed that marks word by word could not be read: they are marked whole. */
const mostChanged = 0.6;

/** Words marked one by one, or the whole of both; a missing text leaves its side empty. */
export function sideWords(before: string | undefined, after: string | undefined): SideWords {
  if (before === undefined || after === undefined) return whole(before, after);
  const pieces = bridged(markedWords(before, after));
  if (changedShare(pieces) > mostChanged) return whole(before, after);
  return { old: side(pieces, 'removed'), new: side(pieces, 'added') };
}

/** Names and quantities marked whole, each entry of a list for itself. */
export function sideEntries(before = '', after = ''): SideWords {
  const entries = { old: entriesOf(before), new: entriesOf(after) };
  const marks = (own: readonly string[], other: readonly string[]) =>
    joined(own.map((text, i) => ({ text, marked: i % 2 === 0 && !other.includes(text) })));
  return { old: marks(entries.old, entries.new), new: marks(entries.new, entries.old) };
}

/** Entries at even places, what parts them between. */
function entriesOf(text: string): readonly string[] {
  return text.split(/([,;] )/);
}

function whole(before = '', after = ''): SideWords {
  return { old: joined([{ text: before, marked: true }]), new: joined([{ text: after, marked: true }]) };
}

/** Of the letters of both texts; what they share counts for each. */
function changedShare(pieces: readonly MarkedWords[]): number {
  const lengthOf = (isCounted: (piece: MarkedWords) => boolean) =>
    pieces.filter(isCounted).reduce((sum, { text }) => sum + text.length, 0);
  const changed = lengthOf(({ change }) => change !== undefined);
  const shared = lengthOf(({ change }) => change === undefined);
  return changed / Math.max(1, changed + 2 * shared);
}

/** A single word left between two changed stretches is read as part of the change. */
function bridged(pieces: readonly MarkedWords[]): readonly MarkedWords[] {
  return pieces.flatMap((piece, i): readonly MarkedWords[] => {
    const { text, change } = piece;
    const isBetween = pieces[i - 1]?.change !== undefined && pieces[i + 1]?.change !== undefined;
    if (change !== undefined || !isBetween || wordCount(text) > 1) return [piece];
    return [
      { text, change: 'removed' },
      { text, change: 'added' },
    ];
  });
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

function side(pieces: readonly MarkedWords[], own: 'removed' | 'added'): readonly SideWord[] {
  const mine = pieces.filter(({ change }) => change === undefined || change === own);
  const words = joined(mine.map(({ text, change }) => ({ text, marked: change !== undefined })));
  return joined(words.flatMap(trimmed));
}

/** Blanks at the ends stay unmarked. */
function trimmed(word: SideWord): readonly SideWord[] {
  if (!word.marked) return [word];
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(word.text) ?? [];
  return [
    { text: before, marked: false },
    { text: words, marked: true },
    { text: after, marked: false },
  ];
}

/** Neighbours marked alike become one; empty ones go. */
function joined(words: readonly SideWord[]): readonly SideWord[] {
  const result: SideWord[] = [];
  for (const { text, marked } of words) {
    const last = result.at(-1);
    if (text === '') continue;
    if (last?.marked === marked) result[result.length - 1] = { text: last.text + text, marked };
    else result.push({ text, marked });
  }
  return result;
}
