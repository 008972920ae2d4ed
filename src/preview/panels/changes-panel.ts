import { markedWords } from '../../diff/marked-words.js';
import type { Doc } from '../../doc/document.js';
import { lineChanges } from '../../issue/line-changes.js';
import { printedLines } from '../../issue/printed-words.js';
import type { Language } from '../../model/language.js';
import { element, lines } from '../../write/html/markup.js';
import { previewWords } from '../page/preview-words.js';
import type { Panel } from '../panel.js';
import { type FilePlace, lineLink } from './link.js';

/** What a document printed before: when it was issued, else when the preview was opened. */
export interface Before {
  readonly document: string;
  readonly lines: readonly string[];
  /** "số 64/KH-UBND ngày 22/02/2027"; missing for a document that has not been issued. */
  readonly issued?: string;
}

export interface ChangesInput {
  readonly docs: readonly Doc[];
  readonly nameOf: (document: string) => string;
  readonly before: readonly Before[];
  readonly placeOf: (pointer: string) => FilePlace | undefined;
  readonly language: Language;
}

/** What each document prints otherwise now. */
export function changesPanel({ docs, nameOf, before, placeOf, language }: ChangesInput): Panel {
  const words = previewWords[language];
  const parts = docs.flatMap((doc) => {
    const then = before.find(({ document }) => document === doc.id);
    return then ? [{ doc, then, changes: lineChanges(then.lines, printedLines(doc)) }] : [];
  });
  const html = lines(
    ...parts.map(({ doc, then, changes }) =>
      lines(
        element('h3', '', words.since(nameOf(doc.id), then.issued)),
        changes.length === 0 ? element('p', 'class="none"', words.noChanges) : '',
        '<ul class="changes">',
        ...changes.map(({ before: old = '', after = '', source }) => {
          const place = source === undefined ? undefined : placeOf(source);
          const link = place
            ? ` <span class="links">${lineLink(place, words.line(place.file, place.line))}</span>`
            : '';
          return `<li>${marked(old, after)}${link}</li>`;
        }),
        '</ul>',
      ),
    ),
  );
  const count = parts.reduce((sum, { changes }) => sum + changes.length, 0);
  return { id: 'changes', title: words.panels.changes, html, count };
}

function marked(before: string, after: string): string {
  if (before === '') return element('ins', '', after);
  if (after === '') return element('del', '', before);
  return markedWords(before, after)
    .map(({ text, change }) =>
      element(change === 'removed' ? 'del' : change === 'added' ? 'ins' : 'span', '', text),
    )
    .join('');
}
