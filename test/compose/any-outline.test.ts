import { describe, expect, it } from 'vitest';
import { docsOf, linesOf } from '../support/compose-text.js';
import fc from '../support/random.js';

interface Part {
  [key: string]: unknown;
}

/** Words are put in afterwards, each another one. */
const word = 'W';
const numbering = fc.constantFrom(
  'roman',
  'number',
  'decimal',
  'letter',
  'paren',
  'dash',
  'none',
  '{1}/',
  'Việc {1}:',
);
const item: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  item: fc.oneof(
    { maxDepth: 2 },
    fc.constant(word),
    fc.record(
      {
        text: fc.constant(word),
        items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
        lead: fc.constantFrom('vhxh', 'mttq', 'Các hộ'),
        when: fc.constantFrom('ongoing', 'Q2/2027', '5/2027'),
        print: fc.record({ numbering, as: fc.constantFrom('list', 'inline') }, { requiredKeys: [] }),
      },
      { requiredKeys: ['text'] },
    ),
  ),
})).item;
const list = fc.tuple(
  fc.constantFrom('items', 'tasks', 'reports', 'indicators', 'budget'),
  fc.array(item, { minLength: 1, maxLength: 3 }),
);
const section: fc.Arbitrary<Part> = fc.letrec<{ section: Part }>((tie) => ({
  section: fc
    .tuple(
      fc.record(
        {
          heading: fc.constant(word),
          unit: fc.constantFrom('vhxh', 'mttq', 'Các hộ'),
          text: fc.constant(word),
          after: fc.constant(word),
          print: fc.record(
            {
              numbering,
              details: fc.constantFrom('none', 'lines', 'brackets'),
              heading: fc.constantFrom('run-in', 'italic', 'plain', 'bold'),
            },
            { requiredKeys: [] },
          ),
        },
        { requiredKeys: [] },
      ),
      fc.oneof(
        { maxDepth: 3 },
        fc.constant({}),
        list.map(([name, items]) => ({ [name]: items })),
        list.map(([name, items]) => ({ [name]: items, print: { as: 'table' } })),
        fc.array(tie('section'), { minLength: 1, maxLength: 3 }).map((sections) => ({ sections })),
      ),
    )
    .map(([own, content]) => ({ ...own, ...content })),
})).section;

const head = { schema: 1, id: 'a', period: 2027, office: 'xa.yaml', title: 'A' };

/** Every word another one: "w1q", "w2q" …; every section and item an id. */
function named(sections: readonly Part[]): { text: string; words: readonly string[] } {
  const words: string[] = [];
  const text = JSON.stringify({ ...head, print: { caps: false }, sections }).replaceAll(`"${word}"`, () => {
    words.push(`w${words.length + 1}q`);
    return `"${words.at(-1)}"`;
  });
  return { text, words };
}

describe('any outline', () => {
  it('prints every word once', () => {
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 4 }), (sections) => {
        const { text, words } = named(sections);
        fc.pre(words.length > 0);
        const printed = docsOf(text).flatMap(linesOf).join('\n');
        for (const each of words) expect(printed.split(each).length - 1, each).toBe(1);
      }),
      { numRuns: 150 },
    );
  });

  it('with any includes comes to an end', () => {
    const ids = ['a1', 'a2', 'a3', 'a4'];
    const include = fc.oneof(
      fc.constantFrom(...ids),
      fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
    );
    const part = fc.record(
      { heading: fc.constant('H'), text: fc.constant('T'), include },
      { requiredKeys: ['include'] },
    );
    const nested = fc.oneof(
      part,
      fc.array(part, { minLength: 1, maxLength: 2 }).map((sections) => ({ heading: 'G', sections })),
    );
    fc.assert(
      fc.property(fc.array(nested, { minLength: 4, maxLength: 4 }), (parts) => {
        const sections = parts.map((each, i) => ({ ...each, id: ids[i] }));
        expect(docsOf(JSON.stringify({ ...head, sections }))).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });
});
