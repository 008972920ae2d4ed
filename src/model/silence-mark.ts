const mark = /^#+\s*bỏ qua\s*:\s*/iu;

/** What stands behind the “# bỏ qua:” of a comment that silences a rule; undefined for other comments. */
export function afterSilenceMark(comment: string): string | undefined {
  const text = comment.normalize('NFC').trim();
  return mark.test(text) ? text.replace(mark, '') : undefined;
}

/** Whether a file may hold such comments; most have none and are not looked through. */
export function mayHaveSilences(text: string): boolean {
  return /#\s*b[\p{L}\p{M}]+\s+qua\s*:/iu.test(text);
}
