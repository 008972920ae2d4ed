import { sideWords } from '../../diff/side-words.js';
import { escapeHtml } from '../../write/html/escape-html.js';

export type Side = 'old' | 'new';

/** One side's words, those that the other lacks marked: `<del>` in the older, `<ins>` in the newer. */
export function markedHtml(side: Side, own: string, other: string): string {
  const words = side === 'old' ? sideWords(own, other).old : sideWords(other, own).new;
  const tag = side === 'old' ? 'del' : 'ins';
  return words
    .map(({ text, marked }) => (marked ? `<${tag}>${escapeHtml(text)}</${tag}>` : escapeHtml(text)))
    .join('');
}
