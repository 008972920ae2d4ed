import { wordEdits } from '../model/word-edits.js';

/** A stretch of two texts laid over each other: in both, only in the older, only in the newer. */
export interface MarkedWords {
  readonly text: string;
  readonly change?: 'removed' | 'added';
}

/** The newer text with what was added marked, and what was taken out in its place. */
export function markedWords(before: string, after: string): readonly MarkedWords[] {
  const pieces: MarkedWords[] = [];
  const add = (text: string, change?: MarkedWords['change']) => {
    if (text !== '') pieces.push({ text, ...(change ? { change } : {}) });
  };
  let at = 0;
  for (const { from, to, text } of wordEdits(before, after)) {
    add(before.slice(at, from));
    add(before.slice(from, to), 'removed');
    add(text, 'added');
    at = to;
  }
  add(before.slice(at));
  return pieces;
}
