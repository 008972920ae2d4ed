/**
 * What the examples print comes back: written as files, imported as a stranger's and composed again.
 */
import { describe, expect, it } from 'vitest';
import { composeExamples } from '../../examples/examples.js';
import { hasPdftotext } from './pdf-text.js';
import { type FileFormat, miscounts, type RoundTrip, roundTrip, told } from './round-trip.js';
import { withoutAddresses } from './without-addresses.js';

const examples = await composeExamples();

/** What came back otherwise. */
function differences({ trips }: RoundTrip): string[] {
  return trips.flatMap(({ document, differences: found }) =>
    found.map(({ before, after }) => `${document}: ${before.join(' ¶ ')} → ${after.join(' ¶ ')}`),
  );
}

/** Columns are measured again each time, and come out a little otherwise. */
function unmeasured(plan = ''): string {
  return plan.replace(/width: [\d.]+/g, 'width');
}

describe.each(examples.map((example) => [example.name, example] as const))('%s', (_, { composed }) => {
  it('comes back whole and counts alike', async () => {
    const trip = await roundTrip(composed);
    expect(trip.errors).toEqual([]);
    expect(differences(trip)).toEqual([]);
    expect(miscounts(trip)).toEqual([]);
  });

  it('is imported without the addresses of its paragraphs as with them', async () => {
    const { plan, office } = await roundTrip(composed);
    expect(await roundTrip(composed, 'docx', undefined, withoutAddresses)).toMatchObject({ plan, office });
  });

  it('comes back document by document', async () => {
    for (const { id } of composed.docs) {
      const trip = await roundTrip(composed, 'docx', [id]);
      expect(trip.errors).toEqual([]);
      expect(differences(trip)).toEqual([]);
      expect(miscounts(trip)).toEqual([]);
    }
  });

  it('imports what was imported as the same plan', async () => {
    const first = await roundTrip(composed);
    const second = await roundTrip(first.again ?? composed);
    expect(unmeasured(second.plan)).toBe(unmeasured(first.plan));
    for (const [i, trip] of second.trips.entries()) expect(trip.after).toEqual(first.trips[i]?.after);
  });
});

/** Text files have neither looks nor paper, footnotes or grouped columns. */
describe.each([
  ['md', 0.95],
  ['own-md', 0.97],
  ['txt', 0.93],
] as const)('as .%s', (format: FileFormat, least: number) => {
  it('nearly all words come back, and count alike', async () => {
    let [lines, same] = [0, 0];
    for (const { name, composed } of examples) {
      const trip = await roundTrip(composed, format);
      if (trip.errors.length > 0) throw new Error(told(trip));
      for (const each of trip.trips) {
        lines += each.lines;
        same += each.sameWords;
      }
      expect(miscounts(trip), name).toEqual([]);
    }
    process.stdout.write(`.${format}: ${same} of ${lines} lines\n`);
    expect(same / lines).toBeGreaterThan(least);
  });
});

/**
 * Tables whose columns run into each other on the page: rows of indicators come back as lines, a cell's own words may be
 * taken for a heading, and a document cited in a cell is cited otherwise.
 */
const torn: Readonly<Record<string, readonly string[]>> = {
  'tre-em-2026': ['ke-hoach parts', 'ke-hoach indicators', 'ke-hoach milestones'],
  'tre-em-2027': [
    'to-trinh indicators',
    'to-trinh milestones',
    'ke-hoach parts',
    'ke-hoach indicators',
    'ke-hoach milestones',
    'ke-hoach citations',
  ],
};

describe.skipIf(!hasPdftotext).each(['pdf-text', 'pdf-layout'] as const)(
  'as %s, where pdftotext is',
  (format) => {
    it.each(examples.map((example) => [example.name, example] as const))(
      '%s counts alike',
      async (name, { composed }) => {
        const known = torn[name] ?? [];
        for (const { id } of composed.docs) {
          const trip = await roundTrip(composed, format, [id]);
          expect(trip.errors).toEqual([]);
          const found = miscounts(trip).filter((each) => !known.includes(each.split(':')[0] ?? ''));
          expect(found).toEqual([]);
        }
      },
    );
  },
);
