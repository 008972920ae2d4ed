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
  const end = endLine === line ? Math.max(endColumn, column) : snippet.length + 1;
  const full = expand(snippet.slice(0, column - 1), 0);
  const marked = expand(snippet.slice(column - 1, end - 1), displayWidth(full));
  const rest = expand(snippet.slice(end - 1), displayWidth(full + marked));
  const lead = displayWidth(full) > lineLimit - before ? `…${lastColumns(full, before)}` : full;
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
  for (const character of text) {
    const column = from + displayWidth(out);
    out += character === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : printable(character);
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
