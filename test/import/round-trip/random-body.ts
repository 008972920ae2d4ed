/** Random parts of a plan: every numbering at every depth that a page can show. */
import fc from '../../support/random.js';
import {
  announced,
  ended,
  type Fields,
  headings,
  paragraphs,
  prose,
  sentence,
  unitNames,
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
  const leaf: fc.Arbitrary<unknown> = sentence;
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
      fc.constantFrom('items', 'tasks', 'indicators', 'reports', 'items'),
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

export const cell = fc.constantFrom('Xã An Bình', '12', '3,5', 'Chưa thực hiện', '98%', 'Quý II/2027', '');
export const table = fc
  .record({
    titles: fc.uniqueArray(
      fc.constantFrom('TT', 'Tên đơn vị', 'Số lượng', 'Kết quả', 'Ghi chú', 'Đơn vị tính'),
      {
        minLength: 2,
        maxLength: 5,
      },
    ),
    rows: fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
    grouped: fc.boolean(),
    blank: fc.constantFrom(0, 0, 2),
    numbers: fc.boolean(),
    centred: fc.boolean(),
  })
  .map(({ titles, rows, grouped, blank, numbers, centred }) => {
    const columns: unknown[] = titles.map((title, i) =>
      centred && i === 1 ? { title, align: 'center' } : title,
    );
    const count = titles.length + (grouped ? 1 : 0);
    if (grouped) columns[columns.length - 1] = { title: titles.at(-1), columns: ['Năm 2026', 'Năm 2027'] };
    const lines = rows.map((row) => {
      const cells = row.slice(0, count).map((text, i) => (i === 0 && text === '' ? '1' : text));
      return `| ${[...cells, ...Array.from({ length: count - cells.length }, () => 'x')].join(' | ')} |`;
    });
    return {
      columns,
      rows: lines.join('\n'),
      ...(blank ? { blank } : {}),
      ...(numbers ? { columnNumbers: true } : {}),
    };
  });

export const taskTable: fc.Arbitrary<Fields> = fc
  .array(
    fc.record({
      text: words,
      lead: fc.constantFrom<unknown>('vhxh', 'kinh-te'),
      when: fc.constantFrom('Q2/2027', '6/2027'),
      output: fc.constantFrom('Báo cáo', 'Kế hoạch'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((tasks) => ({ tasks, print: { as: 'table' } }));
const budget: fc.Arbitrary<Fields> = fc.constantFrom<Fields>(
  {
    budget: [
      { text: 'Ngân sách xã', amount: '490 triệu đồng' },
      { text: 'Xã hội hóa', amount: '150 triệu đồng' },
    ],
  },
  {
    budget: [
      { text: 'Ngân sách xã', amount: '490 triệu đồng' },
      { text: 'Xã hội hóa', amount: '150 triệu đồng' },
    ],
    print: { as: 'table', total: true },
  },
);

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
    return fc
      .array(section(numbering, depth, wide), { minLength: 2, maxLength: 3 })
      .map((all) => ({ print: { numbering }, sections: all }));
  });
}

export function section(numbering: string, depth: number, wide: Wide): fc.Arbitrary<Fields> {
  const heading = fc.oneof({ weight: 4, arbitrary: headings }, { weight: 1, arbitrary: unitNames });
  const plainOne = fc
    .tuple(heading, content(numbering, depth, wide))
    .map(([text, rest]) => ({ heading: text, ...rest }));
  if (!wide.looks) return plainOne;
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
    .map(([unit, { print, items: a, tasks: b, indicators: c, reports: d }]) => ({
      unit,
      ...(print ? { print } : {}),
      tasks: a ?? b ?? c ?? d,
    }));
  const money = fc.tuple(heading, budget).map(([text, rest]) => ({ heading: text, ...rest }));
  return fc.oneof(
    { weight: 8, arbitrary: plainOne },
    runIn,
    looked,
    mislabelled,
    closed,
    details,
    asTable,
    ofUnit,
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
