import { verbWords } from '../../meaning/verb-words.js';
import { isCapitals } from './frame-lines.js';
import type { Line } from './line.js';
import type { Begin, End } from './sentence-edges.js';

/** Fewer lines that surely go on tell nothing. */
const leastProof = 6;
const leastShare = 0.12;
/** A line this much shorter than the longest was not broken because it was full. */
const short = 0.75;

/**
 * Whether lines are broken anywhere: web pages keep the line breaks of their own source, and those come along when the text is
 * copied ("1. Mục" / "đích"). How full a line is tells nothing there.
 */
export function isRagged(lines: readonly Line[]): boolean {
  const widths = lines
    .flatMap(({ text }, i) => (goesOn(text, lines[i + 1]?.text ?? '') ? [Math.min(text.length, 1000)] : []))
    .sort((a, b) => a - b);
  if (widths.length < Math.max(leastProof, lines.length * leastShare)) return false;
  const full = widths[Math.floor((widths.length - 1) * 0.95)] ?? 0;
  return full < 200 && widths.filter((width) => width < full * short).length > widths.length * 0.3;
}

function goesOn(text: string, next: string): boolean {
  return /^\p{Ll}{2}/u.test(next) && /[\p{L}\p{N},]$/u.test(text);
}

const verb = new RegExp(`^(?:${verbWords})(?!\\p{L})`, 'iu');
/** A heading that ends its line is shorter; a line that was broken inside a name is longer. */
const longestHeading = 28;

/** Whether a sentence goes on over such a break, by its words alone. */
export function goesOnRagged(before: string, line: string, end: End, begin: Begin): boolean {
  if (begin === 'closing') return true;
  if (end === 'stop') return false;
  if (begin === 'lower' || end === 'comma' || end === 'open' || end === 'hyphen') return true;
  if (end === 'semicolon' || end === 'colon') return false;
  if (begin === 'digit') return true;
  return before.length > longestHeading && !verb.test(line);
}

/** A title or heading in capitals over several lines. */
export function goesOnInCapitals(before: string, line: string): boolean {
  return isCapitals(before) && isCapitals(line) && before.length > 40;
}
