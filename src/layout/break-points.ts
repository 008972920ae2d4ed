/**
 * Where a line may begin within a paragraph, as LibreOffice 7.4 sees it: the line breaking rules of Unicode 5.0 (UAX 14),
 * its own rule for paths, and one class for each character. Told right on 19,800 pairs and triples of 65 characters
 * broken by LibreOffice. Word breaks after hyphens and dashes too.
 */

/** Stands for a footnote's mark in a paragraph's text: it clings to what is before it, as combining marks do. */
export const noteMark = '\u0001';

type BreakClass =
  | 'letter'
  | 'digit'
  | 'space'
  | 'open'
  | 'close'
  | 'quote'
  | 'exclamation'
  | 'infix'
  | 'slash'
  | 'postfix'
  | 'prefix'
  | 'hyphen'
  | 'dash'
  | 'longDash'
  | 'glue'
  | 'ellipsis'
  | 'mark'
  | 'end';

const members: Partial<Record<BreakClass, string>> = {
  digit: '0123456789',
  space: ' ',
  open: '([{¡¿',
  close: ')]}',
  quote: '"\'“”‘’«»',
  exclamation: '!?',
  infix: ',.:;',
  slash: '/\\',
  postfix: '%‰',
  prefix: '$+€£₫№±',
  hyphen: '-',
  dash: '\u00ad‐–|',
  longDash: '—',
  glue: '\u00a0\u2007\u202f\u2011',
  ellipsis: '…',
  mark: noteMark,
  end: '\n\u200b',
};

/** The class of each character up to the last one listed; all others are letters. */
const classes: BreakClass[] = Array(0x2117).fill('letter');
for (const [name, characters] of Object.entries(members))
  for (const character of characters) classes[character.charCodeAt(0)] = name as BreakClass;

/** Never at the beginning of a line, whatever stands before, but for those after spaces. */
const neverFirst = new Set<BreakClass>([
  ...(['close', 'exclamation', 'infix', 'slash', 'quote', 'dash', 'hyphen', 'glue', 'space', 'end'] as const),
]);
/** Not even after spaces. */
const neverFirstAfterSpaces = new Set<BreakClass>(['close', 'exclamation', 'infix', 'slash', 'end']);

/** The pairs that stay together besides: what may follow without a break. */
const followers: Partial<Record<BreakClass, readonly BreakClass[]>> = {
  letter: ['letter', 'digit', 'prefix', 'open', 'ellipsis'],
  digit: ['letter', 'digit', 'prefix', 'postfix', 'open', 'ellipsis'],
  prefix: ['letter', 'digit'],
  postfix: ['letter', 'digit'],
  close: ['letter', 'digit'],
  infix: ['letter', 'digit'],
  longDash: ['longDash'],
  ellipsis: ['ellipsis'],
};

/** How far a number has come: its digits with points and slashes, or closed by a bracket. */
type NumberState = 'none' | 'open' | 'closed';

/**
 * For each character where a line begins that can't take it: at the character itself, at an earlier one, or -1 where
 * no line may begin. Only U+0020 counts as a space; a line break is U+000A.
 */
export function lineStarts(text: string): Int32Array {
  const starts = new Int32Array(text.length).fill(-1);
  let before: BreakClass = 'end';
  /** The class before the spaces that end at the current character. */
  let beforeSpaces: BreakClass = 'end';
  let number: NumberState = 'none';
  let lastSpace = -1;
  for (let at = 0; at < text.length; at++) {
    let here = classes[text.charCodeAt(at)] ?? 'letter';
    if (here === 'letter' && before === 'letter') {
      // By far the most: no line begins within a word.
      number = 'none';
      continue;
    }
    if (here === 'mark') {
      if (before !== 'space' && before !== 'end') continue;
      here = 'letter';
    }
    const allowed =
      before === 'space'
        ? !neverFirstAfterSpaces.has(here) && here !== 'space' && beforeSpaces !== 'open'
        : before === 'end' || mayBreakBetween(before, here, number, text.charCodeAt(at + 1));
    if (allowed) starts[at] = text[at - 1] === '/' ? pathStart(at, lastSpace) : at;
    number = nextNumber(number, here);
    if (here === 'space') {
      if (before !== 'space') beforeSpaces = before;
      lastSpace = at;
    } else if (text[at] === '\n') lastSpace = at;
    before = here;
  }
  return starts;
}

/** A path breaks before its first word, not after a slash, unless it is longer than 65 characters (LibreOffice). */
function pathStart(at: number, lastSpace: number): number {
  return lastSpace >= at - 66 && lastSpace >= 0 ? lastSpace + 1 : at;
}

function mayBreakBetween(before: BreakClass, here: BreakClass, number: NumberState, next: number): boolean {
  if (neverFirst.has(here) || before === 'open' || before === 'quote' || before === 'glue') return false;
  if (number !== 'none' && (here === 'postfix' || here === 'prefix')) return false;
  if (number === 'open' && here === 'digit') return false;
  // "%(5" and "+(5" begin a number.
  if (here === 'open' && (before === 'prefix' || before === 'postfix')) return classes[next] !== 'digit';
  return followers[before]?.includes(here) !== true;
}

function nextNumber(number: NumberState, here: BreakClass): NumberState {
  if (here === 'digit') return 'open';
  if (number !== 'open') return 'none';
  if (here === 'infix' || here === 'slash') return 'open';
  return here === 'close' ? 'closed' : 'none';
}
