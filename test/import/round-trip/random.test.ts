/**
 * composing import(build(plan)) gives what composing the plan gives, for random dossiers.
 * ROUND_TRIP_RUNS asks for more of them, ROUND_TRIP_SEED for others.
 */

import { describe, expect, it } from 'vitest';
import { isStop } from '../../../src/model/finding.js';
import { type ComposedPlan, composePlan } from '../../../src/pipeline.js';
import { office } from '../../support/compose-text.js';
import fc from '../../support/random.js';
import { inMemory } from '../support/in-memory.js';
import { narrow, randomPlan, wide } from './random-plan.js';
import { miscounts, type RoundTrip, roundTrip, told } from './round-trip.js';
import { withoutAddresses } from './without-addresses.js';

const numRuns = Number(process.env.ROUND_TRIP_RUNS ?? 30);
const seed = Number(process.env.ROUND_TRIP_SEED ?? 2027);

async function composedOf(plan: string): Promise<ComposedPlan> {
  const resources = inMemory({ 'plans/a.yaml': plan, 'plans/offices/xa.yaml': office });
  const composed = await composePlan('plans/a.yaml', resources);
  expect(composed.findings.filter(isStop)).toEqual([]);
  return composed;
}

async function tripOf(plan: string): Promise<RoundTrip> {
  return roundTrip(await composedOf(plan));
}

/** Columns are measured again each time, and come out a little otherwise. */
function unmeasured(plan = ''): string {
  return plan.replace(/width: [\d.]+/g, 'width');
}

describe('any dossier', () => {
  it.each([
    ['with plain parts', narrow],
    ['with all that the model has', wide],
  ])('%s comes back and counts alike', async (_, how) => {
    let [lines, sameWords, sameLook] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(randomPlan(how), async (plan) => {
        const trip = await tripOf(plan);
        for (const each of trip.trips) {
          lines += each.lines;
          sameWords += each.sameWords;
          sameLook += each.sameLook;
        }
        const differ = trip.trips.some(({ differences }) => differences.length > 0);
        if (trip.errors.length > 0 || differ || miscounts(trip).length > 0) throw new Error(told(trip));
      }),
      { numRuns, seed },
    );
    process.stdout.write(`${sameWords} of ${lines} lines in their words, ${sameLook} in their looks\n`);
  });

  it('is imported without the addresses of its paragraphs as with them', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan(wide, 2), async (plan) => {
        const composed = await composedOf(plan);
        const { plan: imported, office: made } = await roundTrip(composed);
        const bare = await roundTrip(composed, 'docx', undefined, withoutAddresses);
        expect(bare).toMatchObject({ plan: imported, office: made });
      }),
      { numRuns: Math.ceil(numRuns / 4), seed },
    );
  });

  it('imports what was imported as the same plan', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan(wide, 2), async (plan) => {
        const first = await tripOf(plan);
        if (!first.again) throw new Error('nothing was imported');
        const second = await roundTrip(first.again);
        expect(unmeasured(second.plan)).toBe(unmeasured(first.plan));
      }),
      { numRuns: Math.ceil(numRuns / 4), seed },
    );
  });
});
