/** Random parts of a plan: every numbering at every depth that a page can show. */
import fc from '../../support/random.js';
import { budget, table, taskTable } from './random-tables.js';
import {
  aim,
  announced,
  ended,
  type Fields,
  headings,
  led,
  paragraphs,
  prose,
  reporting,
  sentence,
  unitHeadings,
  words,
} from './random-words.js';

/** The numberings of lists below a numbering, in the order in which pages nest them. */
export const ladder = ['Phần {I}', 'upper', 'roman', 'number', 'decimal', 'letter', 'paren', 'dash', 'plus'];
const patterns = [
  '{1})',
  '{I}/',
  '- Chỉ tiêu {1}:',
  'Nhiệm vụ {1}.',
  '{01}.',
  'roman-paren',
  'star',
  'none',
  '{1}/',
];

export const below = (numbering: string): string[] => ladder.slice(ladder.indexOf(numbering) + 1);

/** Points of a list; what stands below them is numbered lower. */
export function items(numbering: string | undefined, depth: number): fc.Arbitrary<unknown[]> {
  const leaf: fc.Arbitrary<unknown> = fc.oneof(
    { weight: 12, arbitrary: sentence },
    { weight: 1, arbitrary: reporting },
    { weight: 1, arbitrary: led },
  );
  const inner = numbering === 'plus' || numbering === undefined || depth <= 0;
  const branch = fc.record({ text: announced, items: fc.array(sentence, { minLength: 2, maxLength: 3 }) });
  const inline = fc.record({
    text: announced,
    items: fc.array(
      words.map((text) => `${text};`),
      { minLength: 2, maxLength: 3 },
    ),
    print: fc.constant({ as: 'inline', numbering: 'roman-paren' }),
  });
  const gap = fc.record({
    text: ended,
    print: fc.constant({ label: numbering === 'number' ? '12.' : numbering === 'letter' ? 'h)' : '-' }),
  });
  const data = fc.record(
    {
      text: ended,
      lead: fc.constantFrom<unknown>('vhxh', ['kinh-te', 'cong-an'], 'Các hộ kinh doanh'),
      partners: fc.constantFrom<unknown>('doan-tn', 'mttq'),
      when: fc.constantFrom<unknown>('Q2/2027', '30/6/2027', 'ongoing', { text: 'Ngay sau khi được giao' }),
      output: fc.constant('Báo cáo kết quả'),
    },
    { requiredKeys: ['text'] },
  );
  const one = inner
    ? fc.oneof({ weight: 8, arbitrary: leaf }, { weight: 1, arbitrary: data })
    : fc.oneof(
        { weight: 6, arbitrary: leaf },
        branch,
        inline,
        data,
        ...(depth > 0 && /number|letter/.test(numbering ?? '') ? [gap] : []),
      );
  return fc.array(one, { minLength: 1, maxLength: 4 });
}

export function list(above: string, withPatterns: boolean): fc.Arbitrary<Fields> {
  const free = below(above).filter(
    (each) => !['Phần {I}', 'upper', 'roman'].includes(each) && (each !== 'decimal' || above === 'number'),
  );
  const own = withPatterns ? [...free, ...patterns] : free;
  return fc
    .tuple(
      fc.constantFrom('items', 'tasks', 'reports', 'items'),
      fc.option(fc.constantFrom(...(own.length > 0 ? own : ['dash'])), { nil: undefined, freq: 2 }),
    )
    .chain(([name, numbering]) =>
      items(
        numbering ?? 'dash',
        numbering === undefined || /dash|paren|letter|number/.test(numbering) ? 1 : 0,
      ).map((points) => ({
        ...(numbering === undefined ? {} : { print: { numbering } }),
        [name]: points,
      })),
    );
}

/** What a section holds besides its heading. */
function content(above: string, depth: number, wide: Wide): fc.Arbitrary<Fields> {
  const options: fc.Arbitrary<Fields>[] = [
    prose.map((text) => ({ text })),
    list(above, wide.patterns),
    fc.tuple(announced, list(above, false)).map(([text, points]) => ({ text, ...points })),
  ];
  if (wide.tables) {
    options.push(
      fc
        .tuple(
          fc.option(
            sentence.map((text) => text.replace(/;$/, '.')),
            { nil: undefined },
          ),
          table,
        )
        .map(([text, own]) => ({ ...(text === undefined ? {} : { text }), table: own })),
    );
  }
  if (wide.groups) {
    options.push(
      fc
        .tuple(list(above, false), announced, list(above, false))
        .map(([first, text, second]) => ({ sections: [first, { text, ...second }] })),
    );
  }
  if (depth > 1 && below(above).length > 3)
    options.push(sections(above, depth - 1, wide), sections(above, depth - 1, wide));
  return fc.oneof(...options);
}

export function sections(above: string, depth: number, wide: Wide): fc.Arbitrary<Fields> {
  const usual = { roman: 'number', upper: 'roman', number: 'letter', 'Phần {I}': 'roman' }[above];
  const free = below(above).filter(
    (each) => !['dash', 'plus'].includes(each) && (each !== 'decimal' || above === 'number'),
  );
  return fc.tuple(fc.option(fc.constantFrom(...free), { nil: undefined, freq: 2 })).chain(([asked]) => {
    const numbering = asked ?? usual ?? free[0] ?? 'letter';
    const parts = (one: fc.Arbitrary<Fields>) => fc.array(one, { minLength: 2, maxLength: 3 });
    const ofUnits = inCapitals(numbering) ? [] : [unitSection(numbering, depth, wide)];
    return fc
      .oneof(
        { weight: 4, arbitrary: parts(section(numbering, depth, wide)) },
        ...ofUnits.map((one) => ({ weight: 1, arbitrary: parts(one) })),
      )
      .map((all) => ({ print: { numbering }, sections: all }));
  });
}

/** Names of units are read in small letters only. */
const inCapitals = (numbering: string) => /roman|upper|Phần/.test(numbering);

/** A unit's part under its typed name: units' parts stand beside each other. */
function unitSection(numbering: string, depth: number, wide: Wide): fc.Arbitrary<Fields> {
  return fc
    .tuple(unitHeadings, content(numbering, depth, wide))
    .map(([unit, rest]) => ({ ...unit, ...rest }));
}

/** What is to be reached: each sentence states its numbers. */
function aims(numbering: string): fc.Arbitrary<Fields> {
  const free = below(numbering).filter((each) => /number|letter|paren|dash/.test(each));
  return fc
    .tuple(
      fc.constantFrom('Mục tiêu 1: Chăm sóc sức khỏe', 'Chỉ tiêu chủ yếu'),
      fc.array(aim, { minLength: 2, maxLength: 4 }),
      fc.option(fc.constantFrom('- Chỉ tiêu {1}:', ...(free.length > 0 ? free : ['dash'])), {
        nil: undefined,
      }),
    )
    .map(([heading, indicators, asked]) => ({
      heading,
      indicators,
      ...(asked === undefined ? {} : { print: { numbering: asked } }),
    }));
}

export function section(numbering: string, depth: number, wide: Wide): fc.Arbitrary<Fields> {
  const heading = headings;
  const plainOne = fc
    .tuple(heading, content(numbering, depth, wide))
    .map(([text, rest]) => ({ heading: text, ...rest }));
  if (!wide.looks)
    return fc.oneof({ weight: 8, arbitrary: plainOne }, { weight: 1, arbitrary: aims(numbering) });
  const runIn = fc
    .tuple(headings, sentence)
    .map(([text, words]) => ({ heading: text, text: words, print: { heading: 'run-in' } }));
  const looked = fc
    .tuple(headings, prose, fc.constantFrom('italic', 'plain', 'bold'))
    .map(([text, words, look]) => ({ heading: text, text: words, print: { heading: look } }));
  const mislabelled = fc.tuple(headings, prose).map(([text, words]) => ({
    heading: text,
    text: words,
    print: { label: numbering === 'roman' ? 'VII.' : numbering === 'number' ? '9.' : '' },
  }));
  const closed = fc
    .tuple(heading, content(numbering, 0, wide), paragraphs)
    .map(([text, rest, after]) => ({ heading: text, ...rest, after: after.join('\n\n') }));
  const details = fc
    .tuple(heading, list(numbering, false), fc.constantFrom('lines', 'brackets'))
    .map(([text, rest, how]) => ({
      heading: text,
      ...rest,
      print: { ...(rest.print as Fields), details: how },
    }));
  const asTable = fc.tuple(heading, taskTable).map(([text, rest]) => ({ heading: text, ...rest }));
  const ofUnit = fc
    .tuple(fc.constantFrom<unknown>('vhxh', 'mttq', ['cong-an', 'kinh-te']), list(numbering, false))
    .map(([unit, { print, items: a, tasks: b, reports: c }]) => ({
      unit,
      ...(print ? { print } : {}),
      tasks: a ?? b ?? c,
    }));
  const money = fc.tuple(heading, budget).map(([text, rest]) => ({ heading: text, ...rest }));
  return fc.oneof(
    { weight: 8, arbitrary: plainOne },
    aims(numbering),
    runIn,
    looked,
    mislabelled,
    closed,
    details,
    asTable,
    ...(inCapitals(numbering) ? [] : [ofUnit]),
    money,
  );
}

/** How much of the model a run tries. */
export interface Wide {
  readonly patterns: boolean;
  readonly tables: boolean;
  readonly groups: boolean;
  readonly looks: boolean;
  readonly frames: boolean;
  readonly appendices: boolean;
  readonly several: boolean;
}

export const narrow: Wide = {
  patterns: false,
  tables: false,
  groups: false,
  looks: false,
  frames: false,
  appendices: false,
  several: false,
};
export const wide: Wide = {
  patterns: true,
  tables: true,
  groups: true,
  looks: true,
  frames: true,
  appendices: true,
  several: true,
};

export function body(depth: number, how: Wide): fc.Arbitrary<Fields> {
  const tops = how.patterns
    ? ['roman', 'roman', 'upper', 'number', 'Phần {I}']
    : ['roman', 'roman', 'upper', 'number'];
  return fc
    .constantFrom(...tops)
    .chain((top) =>
      fc
        .array(section(top, depth, how), { minLength: 2, maxLength: 4 })
        .map((all) => ({ numbering: top, sections: all })),
    );
}
