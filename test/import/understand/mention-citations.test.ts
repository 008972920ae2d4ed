import { describe, expect, it } from 'vitest';
import { mentionCitations } from '../../../src/import/understand/mention-citations.js';
import type { PlanFile } from '../../../src/model/generated/schema-types.js';

const citations: PlanFile['citations'] = {
  'kh-9': { type: 'Kế hoạch', number: '9/KH-UBND', date: '05/3/2026', issuer: 'UBND tỉnh' },
  'nq-27': { type: 'Nghị quyết', number: '27/NQ-HĐND', date: '18/12/2026', subject: 'về ngân sách' },
  'luat-tre-em': { type: 'Luật', date: '05/4/2016', subject: 'Trẻ em' },
};
const planOf = (rest: Partial<PlanFile>): PlanFile => ({
  ...{ schema: 1, id: 'a', period: 2027, office: 'a.yaml', title: 'Trẻ em', citations, documents: {} },
  ...rest,
});
const exact = (text: string) => mentionCitations(planOf({ text }), () => 'exact').text;

describe('a typed citation', () => {
  it.each([
    ['Theo Kế hoạch số 9/KH-UBND ngày 05/3/2026 của UBND tỉnh.', 'Theo [@kh-9:full].'],
    ['Theo Kế hoạch số 9/KH-UBND, các xã làm.', 'Theo [@kh-9:short], các xã làm.'],
    ['Theo Kế hoạch số 9/KH-UBND về trẻ em.', 'Theo [@kh-9:short] về trẻ em.'],
    ['Theo Nghị quyết số 27/NQ-HĐND ngày 18/12/2026 về ngân sách.', 'Theo [@nq-27:full].'],
    [
      'Tuyên truyền Luật Trẻ em và **Luật Trẻ em**.',
      'Tuyên truyền [@luat-tre-em:short] và **[@luat-tre-em:short]**.',
    ],
    ['Kế hoạch số 9/KH-UBND ngày 05/3/2026\n  của UBND tỉnh', '[@kh-9:full]'],
  ])('%s', (text, expected) => {
    expect(exact(text)).toBe(expected);
  });

  it.each([
    'Theo Kế hoạch 9/KH-UBND ngày 05/3/2026.',
    'Theo Kế hoạch số 9/KH-UBND ngày 05/03/2026 của UBND tỉnh.',
    'Theo Kế hoạch số 9/KH-UBND ngày 05 tháng 3 năm 2026 của UBND tỉnh.',
    'Theo Nghị quyết số 27/NQ-HĐND ngày 18/12/2026.',
    'Luật Trẻ em năm 2016, luật trẻ em.',
    'Theo Kế hoạch số 9/KH-UBND/2 và Kế hoạch số 10/KH-UBND.',
  ])('stays where printing would say it otherwise: %s', (text) => {
    expect(exact(text)).toBe(text);
  });

  it('has its day in the list of bases only', () => {
    const words = 'Căn cứ Luật Trẻ em ngày 05/4/2016';
    const { basis, text } = mentionCitations(planOf({ basis: [words], text: words }), () => 'plain');
    expect(basis).toEqual(['Căn cứ [@luat-tre-em]']);
    expect(text).toBe(words);
  });

  it('is mentioned in sentences of every depth, not in frames and data', () => {
    const words = 'Kế hoạch số 9/KH-UBND';
    const plan = planOf({
      documents: { 'ke-hoach': { subject: words, closing: words } },
      sections: [{ heading: words, tasks: [{ text: words, name: words, items: [words] }] }],
    });
    expect(mentionCitations(plan, () => 'plain')).toEqual({
      ...plan,
      documents: { 'ke-hoach': { subject: words, closing: '[@kh-9]' } },
      sections: [{ heading: words, tasks: [{ text: '[@kh-9]', name: words, items: ['[@kh-9]'] }] }],
    });
    expect(mentionCitations(plan, () => 'typed')).toEqual(plan);
  });
});
