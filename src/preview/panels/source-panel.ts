import type { Finding } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import { escapeHtml } from '../../write/html/escape-html.js';
import { element, lines } from '../../write/html/markup.js';
import { previewWords } from '../page/preview-words.js';
import type { Panel } from '../panel.js';
import { lineId } from './line-id.js';

export interface SourceInput {
  /** The plan first, then the files it names. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly findings: readonly { readonly finding: Finding; readonly file: string; readonly line: number }[];
  readonly language: Language;
}

/** The files as they are on the disk, line by line, with what is to be looked at marked at its line. */
export function sourcePanel({ files, findings, language }: SourceInput): Panel {
  const words = previewWords[language];
  const marks = new Map<string, Finding>();
  for (const { finding, file, line } of findings) {
    const id = lineId(file, line);
    if (!marks.has(id)) marks.set(id, finding);
  }
  const html = lines(
    ...files.map(({ path, text }, at) =>
      lines(
        `<details${at === 0 ? ' open' : ''}>`,
        element('summary', '', path),
        `<ol class="source">${text
          .replace(/\r?\n$/, '')
          .split(/\r?\n/)
          .map((line, i) => lineHtml(line, lineId(path, i + 1), marks, language))
          .join('')}</ol>`,
        '</details>',
      ),
    ),
  );
  return { id: 'source', title: words.panels.source, html };
}

function lineHtml(line: string, id: string, marks: ReadonlyMap<string, Finding>, language: Language): string {
  const finding = marks.get(id);
  const mark = finding ? ` class="${finding.severity}" title="${escapeHtml(finding.message[language])}"` : '';
  return `<li id="${id}" tabindex="-1"${mark}>${coloured(line)}</li>`;
}

/** Keys and comments apart from the rest: enough to find one's way. */
function coloured(line: string): string {
  const [, lead = '', key = '', rest = ''] =
    /^(\s*(?:- )*)([\p{L}\p{N}_-]+:(?=\s|$))?(.*)$/u.exec(line) ?? [];
  const comment = /(?:^|\s)#.*$/.exec(rest);
  const isComment = comment !== null && !/["']/.test(rest);
  const value = isComment ? rest.slice(0, comment.index) : rest;
  return [
    lead,
    key === '' ? '' : element('b', '', key),
    escapeHtml(value),
    isComment ? element('i', '', rest.slice(comment.index)) : '',
  ].join('');
}
