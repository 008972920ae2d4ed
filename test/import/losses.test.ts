import { describe, expect, it } from 'vitest';
import { compareWords, type SourceWords } from '../../src/import/losses.js';
import fc from '../support/random.js';

const source = (...texts: string[]): SourceWords[] =>
  texts.map((text, i) => ({ text, place: { line: i + 1 } }));
const lostIn = (texts: readonly string[], printed: string) =>
  compareWords(source(...texts), printed).lost.map(({ text, place }) => [place.line, text]);
const wordsOf = (texts: readonly string[]) =>
  texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
const sorted = (words: readonly string[]) => [...words].sort();

/** Words in no order, always the same. */
const many = (paragraphs: number, seed: number) => {
  let state = seed;
  const next = (limit: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: 20 + next(60) }, () => `t${next(1500)}`).join(' '),
  );
};

const word = fc.constantFrom(
  ...[
    'và',
    'các',
    'của',
    'trẻ',
    'em',
    'xã',
    'Phòng',
    'việc',
    'năm',
    '2027',
    'đến',
    'hồ',
    'báo',
    'cáo',
    'quý',
  ],
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 });
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 12 });

describe('words that were left out', () => {
  it('are reported, and only they', () => {
    const cases = fc.array(fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(cases, (given) => {
        const texts = given.map((each) => each.map(([text]) => text).join(' '));
        const printed = given
          .map((each) => each.flatMap(([text, out]) => (out ? [] : [text])).join(' '))
          .join('\n');
        const left = given.flatMap((each) => each.flatMap(([text, out]) => (out ? [text] : [])));
        const { lost, added } = compareWords(source(...texts), printed);
        expect(added).toEqual([]);
        expect(sorted(wordsOf(lost.map(({ text }) => text)))).toEqual(sorted(wordsOf(left)));
      }),
      { numRuns: 2000 },
    );
  });

  it('have their place and stand as in the source', () => {
    const texts = ['I. MỤC ĐÍCH', 'Rà soát ao, hồ “nguy hiểm”; cắm biển.', 'Chỉ tiêu đạt 98,5% trở lên.'];
    expect(lostIn(texts, 'I. Mục đích\nRà soát; cắm biển.\nChỉ tiêu đạt 98,5% trở lên.')).toEqual([
      [2, 'ao, hồ “nguy hiểm'],
    ]);
    expect(
      lostIn(texts, 'I. Mục đích\nRà soát ao, hồ "nguy hiểm"; cắm biển\nChỉ tiêu đạt 98,6 trở lên.'),
    ).toEqual([[3, '98,5%']]);
  });

  it('may be a whole paragraph or all there is', () => {
    expect(lostIn(['Một việc', 'Hai việc'], 'Hai việc')).toEqual([[1, 'Một việc']]);
    expect(lostIn(['Một việc', 'Hai việc'], '')).toEqual([
      [1, 'Một việc'],
      [2, 'Hai việc'],
    ]);
  });

  it('are counted: a word printed once too few is lost once', () => {
    expect(lostIn(['xã A, xã B, xã C'], 'xã A, B, xã C')).toEqual([[1, 'xã']]);
  });
});

describe('what printing may change', () => {
  it('is capitals, quotation marks, dashes, spaces, sentence marks and composition', () => {
    const texts = [
      'Ủy ban nhân dân xã',
      '“Vì trẻ em” 2021 – 2025;',
      'Nơi nhận:',
      'đến tháng 5./.',
      'Hoà'.normalize('NFD'),
    ];
    const printed = 'ỦY BAN NHÂN DÂN XÃ\n"Vì trẻ em" 2021-2025.\nNơi nhận\nđến tháng 5.\nHoà';
    expect(compareWords(source(...texts), printed)).toEqual({ lost: [], added: [] });
  });

  it('is the order of paragraphs', () => {
    fc.assert(
      fc.property(
        paragraphs.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          const texts = given.map((each) => each.join(' '));
          const printed = shuffled.map((each) => each.join(' ').toUpperCase()).join('\n');
          expect(compareWords(source(...texts), printed)).toEqual({ lost: [], added: [] });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is the order of paragraphs that changed a little', () => {
    const texts = many(60, 3);
    const printed = texts.map((text) => `${text} thêm`).reverse();
    const { lost, added } = compareWords(source(...texts), printed.join('\n'));
    expect([lost, added.map(({ text }) => text)]).toEqual([[], Array(60).fill('thêm')]);
  });

  it('is where lines end, and a sentence that moved', () => {
    const texts = ['Phòng Tư pháp rà soát văn bản', 'Công an xã giữ gìn trật tự', 'Trạm Y tế cân đo trẻ em'];
    const printed = 'Trạm Y tế\ncân đo trẻ em. Phòng Tư pháp\nrà soát văn bản. Công an xã giữ gìn trật tự';
    expect(compareWords(source(...texts), printed)).toEqual({ lost: [], added: [] });
  });
});

describe('words that print has besides', () => {
  it('are reported apart', () => {
    const { lost, added } = compareWords(source('Rà soát ao hồ'), 'Kính gửi: Sở Y tế\nRà soát mọi ao hồ');
    expect(lost).toEqual([]);
    expect(added).toEqual([
      { text: 'Kính gửi: Sở Y tế', line: 1 },
      { text: 'mọi', line: 2 },
    ]);
  });

  it('lose nothing of what was there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.tuple(word, fc.boolean()), { maxLength: 12 }), { maxLength: 12 }),
        (given) => {
          const printed = given.map((each) => each.map(([text]) => text).join(' ')).join('\n');
          const texts = given.map((each) => each.flatMap(([text, out]) => (out ? [] : [text])).join(' '));
          const { lost, added } = compareWords(source(...texts), printed);
          const more =
            wordsOf(added.map(({ text }) => text)).length - wordsOf(lost.map(({ text }) => text)).length;
          expect(more).toBe(given.flat().filter(([, out]) => out).length);
        },
      ),
    );
  });
});

describe('long documents', () => {
  it.each([
    [
      'a word left out of every paragraph',
      (texts: string[]) => texts.map((text) => text.replace(/ \S+/, '')),
    ],
    [
      'every other paragraph another one',
      (texts: string[]) => texts.map((text, i) => (i % 2 ? text : 'x y z')),
    ],
    ['the order turned round', (texts: string[]) => texts.map((text) => `${text} x`).reverse()],
    ['other words altogether', () => many(2000, 7)],
    ['every word spelt twice', (texts: string[]) => texts.map((text) => text.replace(/\S+/g, '$& $&'))],
  ])('of 200 pages take less than two seconds: %s', (_, change) => {
    const texts = many(2000, 1);
    const printed = change(texts).join('\n');
    // The processor's time: other programs may be busy.
    const started = process.cpuUsage();
    compareWords(source(...texts), printed);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});
