import { fold, trimmed } from './fold.js';

export interface NumberLine {
  /** "87", "05", "26/2021", as printed; missing when blank. */
  readonly number?: string;
  /** "KH-UBND", "UBND-VX"; missing when the line ends with the number. */
  readonly symbol?: string;
  /** "12-KH/TU": the Party's way, with a dash after the number. */
  readonly party: boolean;
  /** Where the line ends in the text: a place and date may follow. */
  readonly end: number;
}

/** "Số", with the slips of scanners, and its colon. */
const call = String.raw`^\s*so\s*:?\s*`;
/** A number, or the room for it. */
const digits = String.raw`((?=[lio]*\d)[\dlio]{1,5}|\d+[a-z]?|[\s.…_-]*)`;
const symbol = String.raw`([\p{L}…][\p{L}\p{N}&…]*(?:\s?[-.]\s?[\p{L}\p{N}&…]+)*[-…]*)`;
const state = new RegExp(`${call}${digits}(?:\\s*/\\s*(\\d{4}))?\\s*/\\s*${symbol}?(?=[\\s.,;)]|$)`, 'u');
const party = new RegExp(`${call}${digits}\\s*-\\s*([\\p{L}]{2,6}\\s*/\\s*[\\p{L}\\p{N}.-]+)`, 'u');

/**
 * "Số: 87/TTr-UBND", "Số:      /KH-UBND", "Số: 12 /UBND-VX", "Số: …/KH-…" (PL1 II.3) at the beginning of a line.
 * Undefined when the line says something else ("Số lượng: …").
 */
export function readNumberLine(text: string): NumberLine | undefined {
  const levelled = fold(text);
  const ofParty = party.exec(levelled);
  if (ofParty) return read(text, ofParty, [1], 2, true);
  const ofState = state.exec(levelled);
  return ofState ? read(text, ofState, [1, 2], 3, false) : undefined;
}

/** Takes the groups out of the text itself, where letters are as printed. */
function read(
  text: string,
  match: RegExpExecArray,
  numberGroups: readonly number[],
  symbolGroup: number,
  isParty: boolean,
): NumberLine {
  const [whole] = match;
  const number = numberGroups
    .map((group) =>
      trimmed(match[group] ?? '')
        .replace(/[.…_-]+/g, '')
        .trim()
        .replace(/^(?=[lIiOo]*\d)[\dlIiOo]+$/, asDigits),
    )
    .filter((part) => part !== '')
    .join('/');
  const symbolText = match[symbolGroup] ?? '';
  const at = whole.lastIndexOf(symbolText) + match.index;
  const printed = trimmed(text.slice(at, at + symbolText.length))
    .replace(/\s*([-/])\s*/g, '$1')
    .replace(/[.,;]$/, '');
  return {
    ...(number !== '' && { number }),
    ...(printed !== '' && { symbol: printed }),
    party: isParty,
    end: match.index + whole.length,
  };
}

/** What a scanner took for letters: "l25" is 125, "2O" is 20. */
export function asDigits(text: string): string {
  return text.replace(/[lIi]/g, '1').replace(/[Oo]/g, '0');
}
