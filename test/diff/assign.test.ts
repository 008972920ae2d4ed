import { describe, expect, it } from 'vitest';
import { assign, type Candidate } from '../../src/diff/match/assign.js';
import fc from '../support/random.js';

const score = (pairs: readonly Candidate[]) => pairs.reduce((sum, pair) => sum + pair.score, 0);

/** The greatest sum of all ways to pair: tried one by one. */
function best(candidates: readonly Candidate[]): number {
  const [first, ...rest] = candidates;
  if (!first) return 0;
  const others = rest.filter((each) => each.old !== first.old && each.new !== first.new);
  return Math.max(first.score + best(others), best(rest));
}

describe('assign', () => {
  it('pairs each member once at most, with the greatest sum', () => {
    const candidate = fc.record({
      old: fc.nat({ max: 4 }),
      new: fc.nat({ max: 4 }),
      score: fc.integer({ min: 1, max: 20 }).map((n) => n / 20),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(candidate, { maxLength: 12, selector: (each) => each.old * 10 + each.new }),
        (candidates) => {
          const pairs = assign(candidates);
          expect(new Set(pairs.map((pair) => pair.old)).size).toBe(pairs.length);
          expect(new Set(pairs.map((pair) => pair.new)).size).toBe(pairs.length);
          expect(score(pairs)).toBeCloseTo(best(candidates), 9);
        },
      ),
      { numRuns: 500 },
    );
  });
});
