import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/meaning/citations.js';
import { citationId, gatherCitations, sameCitation } from '../../src/meaning/gather-citations.js';
import fc from '../support/random.js';

const gather = (...texts: string[]) => gatherCitations(texts.flatMap((text) => [...findCitations(text)]));
const ids = (...texts: string[]) => gather(...texts).map(({ id, mentions }) => `${id} ×${mentions.length}`);

describe('one document in several spellings', () => {
  it.each([
    [
      ['Nghị quyết số 41/2025/NQ-HĐND ngày 14/12/2025', 'Nghị quyết số 41', 'Nghị quyết số 41/NQ-HĐND'],
      ['nq-41-2025 ×3'],
    ],
    [['Nghị quyết số 41', 'Nghị quyết số 41/2025/NQ-HĐND'], ['nq-41-2025 ×2']],
    [
      ['Kế hoạch số 64/KH-UBND ngày 22/02/2026 của UBND tỉnh Bình Phước', 'Kế hoạch số 64/KH - UBND'],
      ['kh-64 ×2'],
    ],
    [['Luật Trẻ em ngày 05/4/2016', 'luật trẻ em', 'Luật Trẻ em năm 2016'], ['luat-tre-em ×3']],
    [
      ['Luật Đất đai năm 2013', 'Luật Đất đai năm 2024'],
      ['luat-dat-dai ×1', 'luat-dat-dai-2024 ×1'],
    ],
    [
      [
        'Kế hoạch số 12/KH-UBND ngày 03/3/2025 của UBND xã',
        'Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND xã',
      ],
      ['kh-12 ×1', 'kh-12-2026 ×1'],
    ],
    [
      ['Kế hoạch số 12/KH-UBND của UBND tỉnh', 'Kế hoạch số 12/KH-UBND của UBND xã'],
      ['kh-12 ×1', 'kh-12-2 ×1'],
    ],
    [['Chỉ thị số 28-CT/TW', 'Chỉ thị 28–CT/TW ngày 25/12/2023'], ['ct-28 ×2']],
    [['Quyết định số 06/2019/QĐ-TTg', 'Quyết định số 6/2019/QĐ-TTg'], ['qd-06-2019 ×2']],
    [['Công văn số 88/SYT-NVY', 'Văn bản số 88/SYT-NVY'], ['cv-88 ×2']],
    [
      ['Quyết định số 15/QĐ-TTg', 'Nghị quyết số 15/NQ-CP', 'Kế hoạch số 15/KH-UBND'],
      ['qd-15 ×1', 'nq-15 ×1', 'kh-15 ×1'],
    ],
  ])('%s', (texts, expected) => {
    expect(ids(...texts)).toEqual(expected);
  });

  it('keeps two dates of one number together and says so', () => {
    const [found] = gather(
      'Nghị định số 7/2025/NĐ-CP ngày 09/01/2025',
      'Nghị định số 7/2025/NĐ-CP ngày 10/01/2025',
    );
    expect(found?.mentions).toEqual([0, 1]);
    expect(found?.citation.date).toBe('09/01/2025');
    expect(found?.reasons.map(({ vi }) => vi).join()).toMatch(
      /hai ngày ban hành: 09\/01\/2025 và 10\/01\/2025/,
    );
  });

  it('keeps two years in one number apart and says so', () => {
    const found = gather(
      'Nghị quyết số 41/2021/NQ-HĐND của HĐND huyện',
      'Nghị quyết số 41/2023/NQ-HĐND của HĐND huyện',
    );
    expect(found.map(({ id, sure }) => [id, sure])).toEqual([
      ['nq-41-2021', false],
      ['nq-41-2023', false],
    ]);
  });

  it('fills in what a later mention says', () => {
    const [found] = gather(
      'Kế hoạch số 5/KH-UBND',
      'Kế hoạch số 5/KH-UBND ngày 02/02/2026 của UBND tỉnh về nước sạch.',
    );
    expect(found?.citation).toEqual({
      type: 'Kế hoạch',
      number: '5/KH-UBND',
      date: '02/02/2026',
      issuer: 'UBND tỉnh',
      subject: 'về nước sạch',
    });
  });
});

const citation = fc.record({
  type: fc.constantFrom('Nghị quyết', 'Kế hoạch', 'Công văn', 'Luật'),
  number: fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('/KH-UBND', '/2024/NQ-HĐND', ''))
    .map(([n, s]) => `${n}${s}`),
  subject: fc.constantFrom('Trẻ em', 'về nước sạch'),
});

describe('sameness', () => {
  it('is mutual and holds of itself', () => {
    fc.assert(
      fc.property(citation, citation, (a, b) => {
        expect(sameCitation({ citation: a }, { citation: a })).toBe(true);
        expect(sameCitation({ citation: a }, { citation: b })).toBe(
          sameCitation({ citation: b }, { citation: a }),
        );
      }),
    );
  });

  it('gives ids that the schema takes', () => {
    fc.assert(
      fc.property(citation, (one) => {
        expect(citationId(one)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});
