/**
 * How high a cell must be for its words. Programs know it only for cells that somebody edits, so the file says it: the words are
 * set line by line with the widths of Times New Roman, a little tighter than the column, since every program breaks in its own way.
 */
import type { Look } from './workbook.js';

/** The highest that a row can be, in points. */
export const highestRow = 409;

/** In points, of a text in a column of so many characters. */
export function textHeight(text: string, columnWidth: number, { size = 12, bold }: Look): number {
  // A character of a column is a digit of 12 pt; some points of the column are margins.
  const room = ((columnWidth * 6 - 4) * 0.98) / size / (bold ? 1.08 : 1);
  const lines = text.split('\n').reduce((count, line) => count + lineCount(line, room), 0);
  return Math.min(highestRow, Math.ceil((lines * size * 1.3 + 3) * 4) / 4);
}

/** `room`: the width at 1 pt. */
function lineCount(line: string, room: number): number {
  let [lines, filled] = [1, 0];
  for (const word of line.split(' ')) {
    const width = widthOf(word);
    const isFirst = filled === 0;
    if (!isFirst && filled + space + width <= room) filled += space + width;
    else {
      if (!isFirst) lines += 1;
      // A word that no line holds goes on in the next.
      lines += Math.ceil(width / room || 1) - 1;
      filled = width > room ? width % room : width;
    }
  }
  return lines;
}

const space = 0.25;

function widthOf(word: string): number {
  return [...word.normalize('NFD')].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/\p{M}/u.test(letter)) return letter === '\u031b' ? 0.04 : 0;
  return widths.get(letter) ?? (/\p{Lu}/u.test(letter) ? 0.72 : /\p{ASCII}|\p{Ll}/u.test(letter) ? 0.5 : 1);
}

/** In thousandths of the size; other letters as `letterWidth` says. */
const widths = new Map(
  Object.entries({
    180: "'",
    250: '., \u00a0',
    278: '/:;\\ijlt',
    333: '!()-[]`Ifr',
    389: 'Js',
    408: '"',
    444: '?acez“”',
    500: '–',
    556: 'FPS',
    564: '+<=>',
    611: 'ELTZ',
    667: 'BCR',
    722: 'w',
    778: 'm&',
    833: '%',
    889: 'M',
    921: '@',
    944: 'W',
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width) / 1000] as const)),
);
