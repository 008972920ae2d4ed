/** Counts the lists of a document as Word does and writes their labels. */
import { upperCase } from '../../model/vietnamese.js';
import { fromTcvn3, fromVni } from '../legacy-text.js';
import { legacyFont } from './legacy-font.js';
import type { List, ListLevel, Lists } from './numbering.js';
import type { RunProperties } from './properties.js';
import { isPrivate, isSymbolFont, symbolOf } from './symbols.js';

export interface ListLabel {
  /** As printed; missing for a level that prints nothing. */
  readonly label?: string;
  readonly level: ListLevel;
  /** Its sign or number format is one we do not know, and another stands in for it. */
  readonly unknown?: string;
}

/** `mark` is the look of the paragraph's mark, which the label has where its list says nothing. */
export type CountOn = (list: number, level: number, mark: RunProperties) => ListLabel | undefined;

/** Counters for one document. Each call is one paragraph in reading order; undefined when there is no such list. */
export function countLists(lists: Lists): CountOn {
  /** Numbers reached, by shape and level. */
  const reached = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (id, at, mark) => {
    const list = lists.list(id);
    const found = list?.levels.get(at);
    if (!list || !found) return undefined;
    const level = { ...found, run: { ...mark, ...found.run } };
    const counts = reached.get(list.shape) ?? new Map<number, number>();
    reached.set(list.shape, counts);
    const first = `${id}/${at}`;
    const override = begun.has(first) ? undefined : list.starts.get(at);
    begun.add(first);
    const before = override === undefined ? counts.get(at) : override - 1;
    counts.set(at, before === undefined ? level.start : before + 1);
    for (const deeper of [...counts.keys()]) {
      if (deeper > at && restarts(list.levels.get(deeper), at)) counts.delete(deeper);
    }
    return { level, ...labelOf(list, level, counts) };
  };
}

function restarts(deeper: ListLevel | undefined, at: number): boolean {
  const after = deeper?.restart;
  return after === undefined || at < after;
}

function labelOf(
  list: List,
  level: ListLevel,
  counts: ReadonlyMap<number, number>,
): { label?: string; unknown?: string } {
  if (level.picture) return { label: '•' };
  if (level.format === 'none' && !/%\d/.test(level.text))
    return level.text === '' ? {} : { label: level.text };
  if (level.format === 'bullet') return bullet(level);
  let unknown: string | undefined;
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = list.levels.get(at);
    const number = counts.get(at) ?? of?.start ?? 1;
    const format = level.plain && of?.format !== 'decimalZero' ? 'decimal' : (of?.format ?? 'decimal');
    const written = numberIn(format, number);
    if (written === undefined) unknown = format;
    return written ?? String(number);
  });
  const label = inLook(text, level).trim();
  return { ...(label === '' ? {} : { label }), ...(unknown === undefined ? {} : { unknown }) };
}

function inLook(text: string, { run }: ListLevel): string {
  const legacy = legacyFont(run.font ?? run.plainFont ?? '');
  const read = legacy === undefined ? text : legacy.kind === 'vni' ? fromVni(text) : fromTcvn3(text);
  return run.caps || run.smallCaps || legacy?.capitals ? upperCase(read) : read.normalize('NFC');
}

function bullet({ text, run }: ListLevel): { label?: string; unknown?: string } {
  const font = run.font ?? run.plainFont ?? '';
  let unknown: string | undefined;
  const label = [...text]
    .map((char) => {
      const isSign = isSymbolFont(font) || isPrivate(char);
      if (!isSign) return char;
      const named = symbolOf(isSymbolFont(font) ? font : 'Symbol', char.codePointAt(0) ?? 0);
      if (named === undefined) unknown = `${font} ${char}`;
      return named ?? '•';
    })
    .join('')
    .trim();
  return { ...(label === '' ? {} : { label }), ...(unknown === undefined ? {} : { unknown }) };
}

/** A number in one of Word's formats (ST_NumberFormat); undefined when it is none we know. */
function numberIn(format: string, n: number): string | undefined {
  switch (format) {
    case 'decimal':
    case 'cardinalText':
      return String(n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'upperRoman':
      return roman(n);
    case 'lowerRoman':
      return roman(n).toLowerCase();
    case 'upperLetter':
      return letter(n);
    case 'lowerLetter':
      return letter(n).toLowerCase();
    case 'ordinal':
      return `${n}${ordinalEnding(n)}`;
    case 'numberInDash':
      return `- ${n} -`;
    case 'decimalEnclosedParen':
      return `(${n})`;
    case 'decimalEnclosedFullstop':
      return `${n}.`;
    case 'none':
      return '';
    default:
      return format.startsWith('custom:') ? String(n).padStart(Number(format.slice(7)), '0') : undefined;
  }
}

function roman(n: number): string {
  const steps = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  const letters = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'];
  let rest = Math.min(n, 9999);
  return steps
    .map((value, i) => {
      const times = Math.max(0, Math.floor(rest / value));
      rest -= times * value;
      return (letters[i] ?? '').repeat(times);
    })
    .join('');
}

/** Word's letters are the 26 of English, doubled after Z: AA, BB, CC. */
function letter(n: number): string {
  if (n < 1) return '';
  return String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.min(Math.ceil(n / 26), 30));
}

function ordinalEnding(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
}
