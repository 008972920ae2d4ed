import { addressOf } from '../../model/address-code.js';
import { type CorrectedLine, levelled, type PrintedLine } from './lines.js';

/** A document of the plan with its print. */
export interface Candidate {
  readonly id: string;
  readonly lines: readonly PrintedLine[];
}

/** Fewer lines in common than this share of a file say that it is another document; last year's has many of this year's. */
const leastShare = 0.2;
const leastShareOfAnotherYear = 0.7;

/** Which of the plan's documents a corrected file is: by its addresses, and by the lines it has in common. */
export function documentOf(
  theirs: readonly CorrectedLine[],
  candidates: readonly Candidate[],
  ids: readonly string[],
): Candidate | undefined {
  const addresses = theirs.flatMap(({ mark }) => (mark === undefined ? [] : [addressOf(mark, ids) ?? '']));
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const words = new Set(candidate.lines.map(({ text, label }) => levelled(`${label} ${text}`)));
    const equal = theirs.filter(({ auto, text }) => words.has(levelled(`${auto} ${text}`))).length;
    const sameYear = yearOf(theirs) === yearOf(candidate.lines);
    const least = sameYear ? leastShare : leastShareOfAnotherYear;
    const own = addresses.filter((at) => at.startsWith(`/documents/${candidate.id}/`)).length;
    const score = equal + 3 * own;
    if (score > most && equal >= least * theirs.length) {
      best = candidate;
      most = score;
    }
  }
  return best;
}

/** The year that a document speaks of most; none where it names none. */
function yearOf(lines: readonly { readonly text: string }[]): string {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    for (const [, year = ''] of text.matchAll(/năm (20\d{2})(?!\d)/g))
      counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? '';
}
