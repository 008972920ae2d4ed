import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeYaml } from '../../src/edit/write-yaml.js';
import { readOffice } from '../../src/read/read-office.js';
import { readPlan } from '../../src/read/read-plan.js';
import { readResultsFile } from '../../src/read/read-results.js';
import { readYaml } from '../../src/read/read-yaml.js';
import { filesBelow, root } from '../house/source-files.js';
import fc from '../support/random.js';

const read = (text: string) => {
  const { value, findings } = readYaml(text, 'a.yaml');
  return { value, findings };
};
const encoder = new TextEncoder();

/** Words of offices and all that YAML might read in another way. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['Rà', 'soát', 'ao,', 'hồ;', 'xã', 'đến', '15/5/2027', '98,5%'],
      ' ',
      ' ',
      '  ',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '"',
        "'",
        ':',
        ': ',
        '#',
        ' #',
        '\\',
        '\\n',
        '| a | b |',
        '|',
        '>',
        '---',
        '...',
        '- ',
        '? ',
        '*',
        '&a',
      ],
      ...[
        '!',
        '%',
        '@',
        '`',
        '{',
        '}',
        '[',
        ']',
        ',',
        '[@a]',
        '{{x}}',
        '=',
        '~',
        '<<',
        '\t',
        '\n',
        '\n\n',
        '\n- ',
      ],
      ...[
        '1.000',
        '02',
        '1e3',
        '0x1F',
        '2026-03-15',
        '07:30',
        'null',
        'yes',
        'No',
        'true',
        '.inf',
        '0987654321',
      ],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '\u00a0',
        '\u200b',
        '\u2060',
        '\ufeff',
        '\u00ad',
        '\u200f',
        'שלום',
        '😀',
        '𠀀',
        '\u0085',
        '\u2028',
        '\r',
        '“',
        '”',
      ],
      'x'.repeat(130),
    ),
  },
);
const text = fc
  .oneof({ weight: 3, arbitrary: fc.array(piece, { maxLength: 5 }) }, fc.array(piece, { maxLength: 60 }))
  .map((pieces) => pieces.join('').normalize('NFC'));
const key = fc.oneof(
  fc.constantFrom(
    ...['text', 'heading', 'items', 'tasks', 'reports', 'when', 'lines', 'print', 'targets', 'a-b'],
  ),
  fc.constantFrom(
    ...['2026', '02', '1.0', 'null', 'yes', 'tên gọi', 'a: b', '#', '-', '"', '[', 'x/y~z', 'Đơn vị:'],
  ),
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    { weight: 4, arbitrary: text },
    fc.integer(),
    fc.boolean(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;
const record = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true });

describe('what is written', () => {
  it('reads back as the same value, without a finding', () => {
    fc.assert(
      fc.property(record, (given) => {
        expect(read(writeYaml(given))).toEqual({ value: given, findings: [] });
      }),
      { numRuns: 1500 },
    );
  });

  it('does so whatever is remarked', () => {
    const pointers = (given: unknown, at = ''): string[] => [
      at,
      ...(typeof given === 'object' && given !== null
        ? Object.entries(given).flatMap(([name, child]) =>
            pointers(child, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
          )
        : []),
    ];
    const remarked = record.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.array(
          fc.tuple(fc.constantFrom(...pointers(given), '/not/there'), fc.array(text, { maxLength: 2 })),
        ),
        fc.array(text, { maxLength: 2 }),
      ),
    );
    fc.assert(
      fc.property(remarked, ([given, comments, head]) => {
        const written = writeYaml(given, new Map(comments), head);
        expect(read(written)).toEqual({ value: given, findings: [] });
      }),
      { numRuns: 700 },
    );
  });

  it('passes the schema with any words', () => {
    const words = text.filter((each) => each !== '');
    const item = fc.oneof(
      words,
      fc.record(
        {
          text: words,
          lead: fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 3 })),
          when: fc.constantFrom('15/5/2027', 2027, 'ongoing', { every: 'year', text: 'Hằng năm: quý I' }),
          targets: fc.constantFrom({ 2026: '98,5%', 2027: 'trên 1.500 ha' }, { 2027: 3 }),
          amount: fc.constantFrom('1.000', '02 triệu', 5),
          reports: fc.constant([{ period: 'half-year', due: '05/6' }]),
        },
        { requiredKeys: ['text'] },
      ),
    );
    const plan = fc.record({
      schema: fc.constant(1),
      id: fc.constantFrom('a', '2027', 'null', 'ke-hoach'),
      period: fc.constantFrom(2027, { from: 2026, to: 2030 }),
      office: fc.constant('offices/xa.yaml'),
      title: words,
      basis: fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 3 })),
      sections: fc.array(
        fc.record({ heading: words, tasks: fc.array(item, { minLength: 1, maxLength: 4 }), after: words }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    });
    fc.assert(
      fc.property(plan, (given) => {
        const { value: back, findings } = readPlan(encoder.encode(writeYaml(given)), 'a.yaml');
        expect(findings).toEqual([]);
        expect(back).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every example as it is', () => {
    const files = filesBelow('plans').filter(({ path }) => path.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(5);
    for (const { path } of files) {
      const bytes = readFileSync(join(root, path));
      const one = path.includes('offices/')
        ? readOffice
        : path.includes('results/')
          ? readResultsFile
          : readPlan;
      const { value: given } = one(bytes, path);
      const written = writeYaml(given as object);
      expect({ path, ...one(encoder.encode(written), path), source: undefined }).toEqual({
        path,
        value: given,
        findings: [],
        source: undefined,
      });
      const wide = written.split('\n').filter((line) => line.length > 102 && !line.includes('|'));
      expect(wide.filter((line) => /^\s*\S+: (?![|>]).* /.test(line))).toEqual([]);
    }
  });
});
