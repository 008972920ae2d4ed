import { markedWords } from '../../diff/marked-words.js';
import { escapeHtml } from '../../write/html/escape-html.js';

export type Side = 'old' | 'new';

/** One side's words, those that the other lacks marked: `<del>` in the older, `<ins>` in the newer. */
export function markedHtml(side: Side, own: string, other: string): string {
  const [before, after] = side === 'old' ? [own, other] : [other, own];
  const [shown, tag] = side === 'old' ? ['removed', 'del'] : ['added', 'ins'];
  const html = markedWords(before, after).map(({ text, change }) =>
    change === undefined ? escapeHtml(text) : change === shown ? markHtml(tag, text) : '',
  );
  // Words side by side are one stretch for the eye.
  return html.join('').replace(new RegExp(`</${tag}>(\\s*)<${tag}>`, 'g'), '$1');
}

/** The blanks around marked words stay unmarked. */
function markHtml(tag: string, text: string): string {
  const words = escapeHtml(text.trim());
  return words === '' ? escapeHtml(text) : escapeHtml(text).replace(words, () => `<${tag}>${words}</${tag}>`);
}
