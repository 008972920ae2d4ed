import type { Rule } from '../rule.js';
import { textCitations } from '../text-citations.js';

/** A line of legal bases says what the document is to it: Căn cứ, Theo, Thực hiện, Xét. */
export const basisIntroduced: Rule = {
  code: 'basis-introduced',
  severity: 'warning',
  title: {
    vi: 'Mỗi căn cứ bắt đầu bằng “Căn cứ”, “Theo”, “Thực hiện” hoặc “Xét”.',
    en: 'Every legal basis begins with “Căn cứ”, “Theo”, “Thực hiện” or “Xét”.',
  },
  basis: 'convention',
  *check({ prose, citations }) {
    for (const each of prose) {
      if (!/\/basis\/\d+$/.test(each.pointer)) continue;
      const [first] = textCitations(each, citations);
      if (first?.from !== 0) continue;
      yield {
        pointer: each.pointer,
        message: {
          vi: 'Dòng căn cứ bắt đầu ngay bằng tên văn bản.',
          en: 'The basis begins with the document itself.',
        },
        hint: {
          vi: 'Bổ sung “Căn cứ” (hoặc “Thực hiện”, “Theo”) ở đầu dòng.',
          en: 'Put “Căn cứ” (or “Thực hiện”, “Theo”) in front.',
        },
      };
    }
  },
  good: [{ plan: 'basis: ["Căn cứ [@luat-tre-em]", "Theo đề nghị của Trưởng phòng Kinh tế"]' }],
  bad: [
    {
      plan: 'basis: ["[@luat-tre-em]", "Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ"]',
      at: ['/basis/0', '/basis/1'],
    },
  ],
};
