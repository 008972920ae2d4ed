import type { Location } from '../read/locate.js';
import { characterWidth, displayWidth, printable } from './report-width.js';

/** A longer line is shown around its place only. */
const lineLimit = 100;
/** How much of the line is shown before the place when it is cut. */
const before = 40;
const tabWidth = 4;

/** The line of a finding under its number, and a line of carets under the place; nothing for a whole file. */
export function snippetLines({ line, column, endLine, endColumn, snippet }: Location): readonly string[] {
  if (snippet.trim() === '') return [];
  const start = column - 1;
  const end = endLine === line ? Math.max(endColumn - 1, start) : snippet.length;
  // Of a very long line only the neighbourhood is looked at: a character takes at most two columns, marks take none.
  const from = Math.max(0, start - 4 * lineLimit);
  const full = expand(snippet.slice(from, start), 0);
  const cut = from > 0 || displayWidth(full) > lineLimit - before;
  const lead = cut ? `…${lastColumns(full, before)}` : full;
  const marked = expand(snippet.slice(start, Math.min(end, start + 4 * lineLimit)), displayWidth(full));
  const rest = expand(snippet.slice(end, end + 4 * lineLimit), displayWidth(full) + displayWidth(marked));
  const shown = firstColumns(lead + marked + rest, lineLimit);
  const room = Math.max(1, displayWidth(shown) - displayWidth(lead));
  const carets = '^'.repeat(Math.max(1, Math.min(displayWidth(marked), room)));
  const number = String(line);
  return [
    `  ${number} | ${shown}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(displayWidth(lead))}${carets}`,
  ];
}

/** Tabs as spaces up to the next stop, everything else as a terminal may have it. */
function expand(text: string, from: number): string {
  let out = '';
  let column = from;
  for (const character of text) {
    const shown = character === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : printable(character);
    out += shown;
    column += displayWidth(shown);
  }
  return out;
}

function firstColumns(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let out = '';
  let width = 0;
  for (const character of text) {
    width += characterWidth(character);
    if (width > columns - 1) break;
    out += character;
  }
  return `${out}…`;
}

function lastColumns(text: string, columns: number): string {
  const characters = [...text];
  let width = 0;
  let from = characters.length;
  while (from > 0 && width + characterWidth(characters[from - 1] ?? '') <= columns) {
    width += characterWidth(characters[from - 1] ?? '');
    from--;
  }
  // A mark whose letter was cut off would stand on the ellipsis.
  while (from < characters.length && characterWidth(characters[from] ?? '') === 0) from++;
  return characters.slice(from).join('');
}
