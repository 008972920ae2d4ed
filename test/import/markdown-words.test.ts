import { describe, expect, it } from 'vitest';
import { parseProse, parseText, type RichText } from '../../src/compose/markdown/parse-value.js';
import { inlineMarkdown, proseMarkdown, tableMarkdown } from '../../src/import/markdown-words.js';
import type {
  SourceBlock,
  SourceInline,
  SourceParagraph,
  SourceTable,
  SourceText,
} from '../../src/import/source.js';
import fc from '../support/random.js';

const place = { place: { line: 1 }, zone: 'body', section: 0 } as const;
const run = (text: string, look = ''): SourceText => ({
  type: 'text',
  text,
  ...(look.includes('b') ? { bold: true } : {}),
  ...(look.includes('i') ? { italic: true } : {}),
});
const note = (...inlines: SourceText[]): SourceInline => ({ type: 'note', inlines, place: { line: 9 } });
const paragraph = (inlines: readonly SourceInline[] | string, label?: string): SourceParagraph => ({
  ...place,
  type: 'paragraph',
  inlines: typeof inlines === 'string' ? [run(inlines)] : inlines,
  ...(label === undefined ? {} : { label }),
});

/** Every printed character with its look; what nobody sees is left out: spaces beyond one, characters without width. */
interface Seen {
  readonly character: string;
  readonly look: string;
}
const visible = (seen: readonly Seen[]) => {
  const shown = seen.filter(({ character }) => !/^[\u00ad\u200b\u2060\ufeff]$/.test(character));
  const spaced = shown.map(({ character, look }) =>
    /^\s$/.test(character) ? { character: ' ', look: '' } : { character, look },
  );
  const next = (i: number) => spaced.slice(i).find(({ character }) => character !== ' ')?.character ?? '';
  const single = spaced.filter(
    ({ character }, i) =>
      character !== ' ' || (spaced[i - 1]?.character !== ' ' && !next(i).startsWith('^[')),
  );
  const from = single.findIndex(({ character }) => character !== ' ');
  const to = single.findLastIndex(({ character }) => character !== ' ');
  return single.slice(Math.max(0, from), to + 1).map(({ character, look }) => character + look);
};
const typed = (inlines: readonly SourceInline[]): Seen[] =>
  inlines.flatMap((inline): Seen[] =>
    inline.type === 'text'
      ? [...inline.text].map((character) => ({
          character,
          look: `${inline.bold ? '/b' : ''}${inline.italic ? '/i' : ''}`,
        }))
      : visible(typed(inline.inlines)).length === 0
        ? []
        : [{ character: `^[${visible(typed(inline.inlines)).join('')}]`, look: '' }],
  );
const printed = (pieces: RichText): Seen[] =>
  pieces.flatMap((piece): Seen[] => {
    switch (piece.type) {
      case 'words':
        return [...piece.text].map((character) => ({
          character,
          look: `${piece.bold ? '/b' : ''}${piece.italic ? '/i' : ''}`,
        }));
      case 'mention':
        return [{ character: `@${piece.id}`, look: '' }];
      case 'footnote':
        return [{ character: `^[${visible(printed(piece.pieces)).join('')}]`, look: '' }];
    }
  });

const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'abĐ19  ') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'*_[]^@|#>`~\\-+:=.,;!?(){}<>/&"\'%',
      ...['1.', '2)', '**', '***', '[@a]', '^[b]', '- ', '+ ', '* ', '---', '\t', '\n', '\u00a0', '&amp;'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...'–…“”𠀀😀', '\u0301', '\u200f', '\u{f0001}', '\u2060', '\ufeff'),
  },
);
const words = fc.string({ unit: character, minLength: 1, maxLength: 8 });
const textRun = fc
  .tuple(words, fc.constantFrom('', '', 'b', 'i', 'bi'))
  .map(([text, look]): SourceText => run(text, look));
/** A bracket without its partner cannot stand in a footnote of ours, nor private-use characters. */
const noteRun = textRun.filter(({ text }) => !/[[\]\u{f0001}]/u.test(text));
const inline: fc.Arbitrary<SourceInline> = fc.oneof(
  { weight: 8, arbitrary: textRun },
  { weight: 1, arbitrary: fc.array(noteRun, { minLength: 1, maxLength: 3 }).map((runs) => note(...runs)) },
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 6 });
const runs = { numRuns: 2000 };

describe('a paragraph as Markdown', () => {
  it('reads back to the same characters in the same looks', () => {
    fc.assert(
      fc.property(inlines, (given) => {
        expect(visible(printed(parseText(inlineMarkdown(given))))).toEqual(visible(typed(given)));
      }),
      runs,
    );
  });

  it('makes no new paragraph and no mention', () => {
    fc.assert(
      fc.property(inlines, (given) => {
        const text = inlineMarkdown(given);
        expect(text).not.toMatch(/\n|^\s|\s$/);
        expect(parseText(text).some(({ type }) => type === 'mention')).toBe(false);
      }),
      runs,
    );
  });

  it.each([
    'Rà soát ao, hồ; cắm biển cảnh báo (40 biển).',
    '* Chỉ tiêu 1: 98%',
    '(*) Số liệu ước thực hiện',
    '- Gạch đầu dòng',
    '1. Việc đầu',
    'a_b_c, 5*3, C:\\thư mục\\, [1], <b>, &amp;, | và ~',
    'Dấu hai  cách',
    'a *',
  ])('stays as typed where nothing needs a guard: %s', (text) => {
    expect(inlineMarkdown([run(text)])).toBe(text);
  });

  it.each([
    [[run('Việc '), run('gấp', 'b'), run(' nhất')], 'Việc **gấp** nhất'],
    [[run('Thời hạn: ', 'b'), run('tháng 5')], '**Thời hạn:** tháng 5'],
    [[run('Một ', 'b'), run('hai', 'b')], '**Một hai**'],
    [[run('Một', 'b'), run(' '), run('hai', 'b')], '**Một hai**'],
    [[run('Căn cứ ', 'i'), run('Luật', 'bi'), run(' này', 'i')], '*Căn cứ **Luật** này*'],
    [[run('Luật', 'bi'), run(' này', 'i')], '***Luật** này*'],
    [[run('"đậm"', 'b'), run('chữ')], '**"đậm"**chữ'],
    [
      [run('Việc một', 'b'), note(run('Xem '), run('phụ lục', 'i')), run('.')],
      '**Việc một**^[Xem *phụ lục*].',
    ],
    [[run('Dòng một\n'), run('dòng hai\tba')], 'Dòng một dòng hai ba'],
    [[run('  thừa  ')], 'thừa'],
    [[run(' ', 'b')], ''],
  ])('%j', (given, expected) => {
    expect(inlineMarkdown(given)).toBe(expected);
  });

  it('rounds a bracket of a footnote that has no partner', () => {
    expect(inlineMarkdown([run('a'), note(run('[1] b] [c'))])).toBe('a^[[1] b) (c]');
  });
});

describe('paragraphs as prose', () => {
  const lines = (text: string) =>
    parseProse(text).map((block) =>
      block.type === 'table'
        ? block
        : ([block.type === 'bullet' ? `${block.marker} ` : '', block.text] as const),
    );

  it('read back to the same paragraphs', () => {
    fc.assert(
      fc.property(fc.array(inlines, { minLength: 1, maxLength: 4 }), (given) => {
        const back = lines(
          proseMarkdown(
            given.map((each) => paragraph(each)),
            12,
          ),
        ).map((line) => {
          if (!Array.isArray(line)) throw new Error('a table');
          const [label, text] = line as readonly [string, RichText];
          return visible([...typed([run(label)]), ...printed(text)]);
        });
        const expected = given.map((each) => visible(typed(each))).filter((each) => each.length > 0);
        expect(back).toEqual(expected);
      }),
      runs,
    );
  });

  it('are wrapped where there are several, but not before what looks like a label', () => {
    const given = [paragraph('- Rà soát ao, hồ: 1. cắm biển a) rào chắn'), paragraph('Hết việc của xã')];
    expect(proseMarkdown(given, 14)).toBe(
      '- Rà soát ao,\n  hồ: 1. cắm\n  biển a) rào\n  chắn\n\nHết việc của\nxã',
    );
    expect(proseMarkdown(given.slice(1), 12)).toBe('Hết việc của xã');
  });

  it('put bullets one below the other', () => {
    const given = ['Gồm:', '- một', '+ hai', '- ba', 'Hết', '+ lẻ'].map((text) => paragraph(text));
    expect(proseMarkdown(given)).toBe('Gồm:\n\n- một\n  + hai\n- ba\n\nHết\n\n\u2060+ lẻ');
  });

  it('write automatic labels before their words', () => {
    expect(proseMarkdown([paragraph('Việc', 'a)'), paragraph('Ý', '-'), paragraph('1. Con', '-')])).toBe(
      'a) Việc\n\n- Ý\n- \u20601. Con',
    );
  });
});

describe('a table as Markdown', () => {
  const cell = (...blocks: SourceBlock[]) => ({ blocks });
  const table = (rows: readonly (readonly string[])[]): SourceTable => ({
    ...place,
    type: 'table',
    ruled: true,
    widths: [],
    rows: rows.map((texts) => ({ cells: texts.map((text) => cell(paragraph(text))) })),
  });

  it('is a pipe table', () => {
    expect(
      tableMarkdown(
        table([
          ['TT', 'Việc'],
          ['1', 'Rà soát (*)'],
        ]),
      ),
    ).toBe('| TT | Việc |\n| --- | --- |\n| 1 | Rà soát (*) |');
  });

  it('reads back to the same cells', () => {
    const cellWords = words.filter((text) => !text.includes('|'));
    const rows = fc
      .integer({ min: 1, max: 3 })
      .chain((width) =>
        fc.array(fc.array(cellWords, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, (given) => {
        const [block] = parseProse(tableMarkdown(table(given)) ?? '');
        if (block?.type !== 'table') throw new Error('no table');
        expect(block.rows.map((row) => row.map((each) => visible(printed(each))))).toEqual(
          given.map((row) => row.map((text) => visible(typed([run(text)])))),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is given up where Markdown has no words for it', () => {
    const given = table([
      ['A', 'B'],
      ['1', '2'],
    ]);
    const [head, row] = given.rows;
    if (!head || !row) throw new Error('no rows');
    const withCell = (other: SourceTable['rows'][number]['cells'][number]): SourceTable => ({
      ...given,
      rows: [head, { cells: [other, cell(paragraph('2'))] }],
    });
    expect(tableMarkdown(withCell({ blocks: [paragraph('1')], rows: 2 }))).toBeUndefined();
    expect(tableMarkdown(withCell(cell(paragraph('1'), paragraph('2'))))).toBeUndefined();
    expect(tableMarkdown(withCell(cell(given)))).toBeUndefined();
    expect(tableMarkdown(withCell(cell(paragraph('1|2'))))).toBeUndefined();
    expect(tableMarkdown({ ...given, rows: [head, { cells: [cell(paragraph('1'))] }] })).toBeUndefined();
    expect(tableMarkdown({ ...given, rows: [head] })).toBeUndefined();
    expect(tableMarkdown(withCell(cell()))).toBe('| A | B |\n| --- | --- |\n|  | 2 |');
  });
});
