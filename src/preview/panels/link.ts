import { escapeHtml } from '../../write/html/escape-html.js';
import { lineId } from './line-id.js';

/** A place in a file of the plan. Lines and columns from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A link to a line of a file. */
export function lineLink({ file, line, column }: FilePlace, words: string): string {
  const data = `data-file="${escapeHtml(file)}" data-line="${line}" data-column="${column}"`;
  return `<a class="to-line" href="#${lineId(file, line)}" ${data}>${escapeHtml(words)}</a>`;
}

/** A link to a page of a document, from 1. */
export function pageLink(document: string, page: number, words: string): string {
  const data = `data-document="${escapeHtml(document)}" data-page="${page}"`;
  return `<a class="to-page" href="#page-${escapeHtml(document)}-${page}" ${data}>${escapeHtml(words)}</a>`;
}
