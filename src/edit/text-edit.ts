/** Changes of a text by their offsets. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
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
