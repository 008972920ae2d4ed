import type { Look } from '../compared/format.js';
import { paint } from './report-colour.js';
import { displayWidth, printable } from './report-width.js';
import type { Terminal } from './terminal.js';

/** What is painted as what the terminal has colours for. */
const paints = {
  major: 'error',
  minor: 'warning',
  wording: 'info',
  expected: 'faint',
  strong: 'strong',
  faint: 'faint',
} as const;

/** Narrower than this no text is fit to read. */
const least = 30;

/** Without colours, each text on one line: for files and for other programs. */
export const plainLook: Look = { paint: (text) => text, lines: (text) => [printable(text)] };

/** As wide and as coloured as the terminal is. */
export function terminalLook({ colour, columns }: Terminal): Look {
  return {
    paint: (text, as) => paint(text, paints[as], colour.out),
    lines: (text, margin) =>
      columns === undefined ? [printable(text)] : wrapped(printable(text), Math.max(least, columns - margin)),
  };
}

/** The text on lines of at most so many columns, parted between words; a longer word has a line of its own. */
function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
