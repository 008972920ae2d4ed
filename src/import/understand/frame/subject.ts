import { fold, isCapital } from './fold.js';
import { isHeadingLine, isOpeningLine } from './line-kinds.js';
import type { Line } from './lines.js';
import { isClosed } from './note-line.js';

/** Longer than any subject: the text has begun. */
const longest = 450;

/**
 * Whether a line goes on with the subject under the type name: `above` are the lines of it so far. In a file that shows
 * how lines stand, subject lines are centred or bold; in a plain text they follow each other without an empty line, or
 * the words above are not at their end.
 */
export function isSubjectLine(line: Line, type: Line, above: readonly Line[]): boolean {
  if (line.text.length > longest || isHeadingLine(line) || /^can cu\b/.test(fold(line.text))) return false;
  const set = line.centred || line.bold || line.paragraph.heading !== undefined;
  const last = above.at(-1);
  if (!last) return set || isFirst(line, type);
  const isSentence = /^\p{Lu}/u.test(line.text);
  if (!set && isSentence && isOpeningLine(line.text) && (/[.;:,]$/.test(line.text) || line.text.length > 110))
    return false;
  if (line.paragraph === last.paragraph) return true;
  if (type.centred || last.centred)
    return line.centred || (line.bold && last.bold && line.paragraph.align === last.paragraph.align);
  if (last.bold && type.paragraph.align !== undefined) return line.bold;
  return goesOn(line, above.map(({ text }) => text).join(' '), last);
}

/** The first line needs only to look like no sentence of the text. */
function isFirst(line: Line, type: Line): boolean {
  if (type.centred && line.paragraph.align === 'justify' && line.text.length > 120) return false;
  return !/[.;:]$/.test(line.text) || (line.text.length < 160 && !isOpeningLine(line.text));
}

function goesOn(line: Line, words: string, last: Line): boolean {
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (!isClosed(words) || (words.match(/“/g)?.length ?? 0) > (words.match(/”/g)?.length ?? 0)) return true;
  if (isCapital(line.text) && isCapital(last.text)) return true;
  return line.gap === 0 && !/[.]$/.test(last.text) && line.text.length < 110 && !isOpeningLine(line.text);
}
