/**
 * What the rules find of faults that are planted in the examples, one at a time: every fault is found where it was planted,
 * and nothing else is found that was not there before. RANDOM_SEED asks for other places, PLANTED_EACH for more of them.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../../src/check/generated/rules.js';
import { type Example, type Found, groundOn, readExamples } from './planted/ground.js';
import type { Planter } from './planted/planter.js';
import { planters } from './planted/planters.js';
import { unplanted } from './planted/unplanted.js';

const seed = process.env.RANDOM_SEED ?? '2027';
const each = Number(process.env.PLANTED_EACH ?? 2);
const examples = await readExamples();

interface Planting {
  readonly example: string;
  readonly places: readonly string[];
  readonly isFound: boolean;
  /** What is found besides, of other rules. */
  readonly others: readonly Found[];
}

/** One fault in a copy of an example; nothing where there is no room for it. */
function plantIn(
  example: Example,
  { code, companions = [], plant }: Planter,
  nth: number,
): Planting | undefined {
  const { ground, check } = groundOn(example, [seed, code, example.name, nth].join());
  const places = plant(ground);
  if (!places) return undefined;
  const found = check();
  return {
    example: example.name,
    places,
    isFound: found.some((one) => one.code === code && places.includes(one.pointer)),
    others: found.filter((one) => one.code !== code && !companions.includes(one.code)),
  };
}

const placeOf = ({ example, places }: Planting) => `${example} ${places[0]}`;

/** Faults of one planter in as many examples as there are to be, from another example on for each planter. */
function plantings(planter: Planter, first: number): readonly Planting[] {
  const done: Planting[] = [];
  for (let nth = 0; nth < examples.length * each && done.length < each; nth++) {
    const example = examples[(first + nth) % examples.length];
    const planting = example && plantIn(example, planter, nth);
    if (planting) done.push(planting);
  }
  return done;
}

test.each(examples)('$name has no fault of its own', (example) => {
  expect(groundOn(example, '').check()).toEqual([]);
});

const lines: string[] = [];
const sums = { planted: 0, found: 0, other: 0 };
const places = new Set<string>();

describe.each(planters.map((planter, i) => [planter.code, planter, i] as const))('%s', (code, planter, i) => {
  test('every fault is found, and nothing else', () => {
    const done = plantings(planter, i);
    const missed = done.filter(({ isFound }) => !isFound).map(placeOf);
    const others = done.flatMap((planting) =>
      planting.others.map((found) => `${placeOf(planting)}: ${found.code} ${found.pointer} ${found.message}`),
    );
    const found = done.length - missed.length;
    lines.push(`${code.padEnd(28)} ${done.length} planted, ${found} found, ${others.length} false`);
    sums.planted += done.length;
    sums.found += found;
    sums.other += others.length;
    for (const { example } of done) places.add(example);
    expect(done.length).toBeGreaterThan(0);
    expect(missed).toEqual([]);
    expect(others).toEqual([]);
  });
});

test('every rule has a fault to plant, or a reason why it has none', () => {
  const planted = planters.map(({ code }) => code);
  const codes = rules.map(({ code }) => code);
  expect(codes.filter((code) => !planted.includes(code) && !(code in unplanted))).toEqual([]);
  expect([...planted, ...Object.keys(unplanted)].filter((code) => !codes.includes(code))).toEqual([]);
});

test('two hundred faults and more, in every example', () => {
  expect(sums.planted).toBeGreaterThanOrEqual(200);
  expect([...places].sort()).toEqual(examples.map(({ name }) => name).sort());
});

afterAll(() => {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;
  const { planted, found, other } = sums;
  const total = `${planted} planted: recall ${share(found, planted)}, precision ${share(found, found + other)}`;
  process.stdout.write(`${[...lines, total].join('\n')}\n`);
});
