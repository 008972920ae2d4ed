/** What was changed inside a line: words taken out, put in or replaced. */
import { diffArrays } from 'diff';
import { type Token, tokensOf } from './tokens.js';

export interface WordEdit {
  /** Offsets into the old line. */
  readonly from: number;
  readonly to: number;
  /** The words in their place. */
  readonly text: string;
}

/** The edits that make the new line of the old one, white space levelled; each as small as a word. */
export function wordEdits(before: string, after: string): readonly WordEdit[] {
  const [left, right] = [tokensOf(before), tokensOf(after.trim())];
  const edits: { from: number; to: number; text: string }[] = [];
  let [i, j] = [0, 0];
  let open = false;
  const text = (token: Token | undefined) => token?.text ?? '';
  for (const { added, removed, count } of diffArrays(left.map(text), right.map(text))) {
    if (!added && !removed) {
      [i, j, open] = [i + count, j + count, false];
      continue;
    }
    const at = left[i]?.from ?? before.length;
    if (!open) edits.push({ from: at, to: at, text: '' });
    const edit = edits.at(-1);
    if (edit && removed) {
      edit.to = left[i + count - 1]?.to ?? edit.to;
      i += count;
    } else if (edit) {
      edit.text += right
        .slice(j, j + count)
        .map(text)
        .join('');
      j += count;
    }
    open = true;
  }
  return edits.filter((edit) => edit.from !== edit.to || edit.text !== '');
}

/** For people: replaced words beside each other told together, as old and new. */
export function toldEdits(
  before: string,
  after: string,
): readonly (readonly [before: string, after: string])[] {
  const edits = wordEdits(before, after);
  const told: { from: number; to: number; text: string }[] = [];
  for (const edit of edits) {
    const last = told.at(-1);
    const between = last ? before.slice(last.to, edit.from) : '';
    if (last && between.length <= 1) {
      last.text += between + edit.text;
      last.to = edit.to;
    } else told.push({ ...edit });
  }
  return told.map(({ from, to, text }) => [before.slice(from, to).trim(), text.trim()] as const);
}
