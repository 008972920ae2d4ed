/**
 * One text as YAML in the style of our plans: as it stands where nothing would misread it, else in double quotes; long sentences
 * folded, lines kept. Whatever the style, reading gives back the very same text.
 */
import { stringify } from 'yaml';

/** Columns after which a line is folded where it can be. */
export const lineWidth = 100;

/** Beginnings that mean something to YAML, or look as if they did. */
const opening = /^(?:[-?:,[\]{}#&*!|>'"%@`~=]|\.\.\.)/;
/** A colon before a space or at the end makes a key, a number sign after a space a comment. */
const inside = /:(?=\s|$)|\s#|[\t\r\n]|^\s|\s$/;
/** Numbers, times, dates in figures alone: words to some programs and numbers to others. */
const figures = /^[+-]?(?:[\d.,:_]+|\d+-\d+-\d+|0[xob][\da-f]+|\.\d+|[\d.]+e[+-]?\d+|\.?(?:inf|nan))$/i;
const wordsOfYaml = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
/** What nobody sees in an editor: no-break and odd spaces, characters without width, private ones. Written as numbers. */
const invisible = /(?![ \n])[\p{Cc}\p{Cf}\p{Co}\p{Zs}\p{Zl}\p{Zp}]/gu;

/** A text on one line: plain or in double quotes. Undefined for texts of several lines. */
export function inlineText(text: string): string | undefined {
  if (text.includes('\n')) return undefined;
  return isPlain(text) ? text : quoted(text);
}

/** A text between `[ ]` or `{ }`; in `[ ]` words with a space are always quoted. */
export function flowText(text: string, within: 'list' | 'map'): string {
  const bare = isPlain(text) && !/[,[\]{}]/.test(text) && !(within === 'list' && /\s/.test(text));
  return bare ? text : quoted(text);
}

/** A field's name. */
export function keyText(key: string): string {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u.test(key) ? key : quoted(key);
}

function isPlain(text: string): boolean {
  if (text === '' || opening.test(text) || inside.test(text)) return false;
  return !figures.test(text) && !wordsOfYaml.test(text) && !hasInvisible(text);
}

function hasInvisible(text: string): boolean {
  return text.search(invisible) >= 0;
}

function quoted(text: string): string {
  const line = stringify(text, { defaultStringType: 'QUOTE_DOUBLE', doubleQuotedAsJSON: true }).trimEnd();
  return line.replace(invisible, (character) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/**
 * A text that is too long for its line or has several: what stands after the key or dash, then lines to be indented.
 * Long sentences are folded at single spaces, line breaks are kept; what neither can hold exactly stays in double quotes.
 */
export function blockText(text: string, indent: number): readonly [head: string, ...lines: string[]] {
  if (canStandFree(text)) {
    return text.includes('\n') ? ['|-', ...text.split('\n')] : ['>-', ...foldWords(text, lineWidth - indent)];
  }
  const [head = '', ...lines] = foldWords(quoted(text), lineWidth - indent);
  return [head, ...lines];
}

/** No space at the ends of the text or of a line, nothing unseen: a block of lines reads back exactly. */
function canStandFree(text: string): boolean {
  if (text === '' || /^\s|\s$/.test(text) || hasInvisible(text)) return false;
  return text.split('\n').every((line) => line === '' || !/^\s*$/.test(line));
}

/** Lines of at most so many columns, broken at spaces that stand alone; a longer word has a line of its own. */
export function foldWords(text: string, width: number): string[] {
  // A dash at a line's beginning would look like a bullet.
  const words = text.split(/(?<=[^ ]) (?=[^ ])(?![-–+] )/);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Characters as a person counts them. */
export function columns(text: string): number {
  return [...text].length;
}
