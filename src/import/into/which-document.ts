import { addressOf } from '../../model/address-code.js';
import { type CorrectedLine, levelled, type PrintedLine } from './lines.js';

/** A document of the plan with its print. */
export interface Candidate {
  readonly id: string;
  readonly lines: readonly PrintedLine[];
}

/** Fewer lines in common than this share of a file say that it is another document. */
const leastShare = 0.2;

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
    const own = addresses.filter((at) => at.startsWith(`/documents/${candidate.id}/`)).length;
    const score = equal + 3 * own;
    if (score > most && equal >= leastShare * theirs.length) {
      best = candidate;
      most = score;
    }
  }
  return best;
}
