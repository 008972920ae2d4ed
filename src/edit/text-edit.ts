/** Changes of a text by their offsets. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The line, from 1, that an old line's beginning is on when all changes are made. */
export function lineAfter(text: string, edits: readonly Edit[], line: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1 || text.length;
  const breaks = (words: string) => words.split('\n').length - 1;
  return edits.reduce((now, { from, to, text: words }) => {
    if (from > start) return now;
    return now + breaks(words) - breaks(text.slice(from, Math.min(to, start)));
  }, line);
}

/** Whether neither change reaches into the other; two insertions at one place follow each other. */
export function apart(one: Edit, other: Edit): boolean {
  return one.to <= other.from || other.to <= one.from || (one.from === one.to && one.from === other.from);
}

/** The text, or a stretch of it, with all changes made. */
export function applied(text: string, edits: readonly Edit[], from = 0, to = text.length): string {
  let made = '';
  let at = from;
  const ordered = edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to || a.i - b.i);
  for (const { edit } of ordered) {
    made += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return made + text.slice(at, to);
}
