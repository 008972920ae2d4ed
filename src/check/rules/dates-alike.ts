import { lessUsed } from '../less-used.js';
import { matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

const short = /(?<![\d/.])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/g;
const long = /(?<!\d)\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}(?!\d)/g;

/** Full dates are all written in figures or all spelt out; those of cited documents stand as they were typed. */
export const datesAlike: Rule = {
  code: 'dates-alike',
  severity: 'info',
  once: true,
  title: {
    vi: 'Ngày, tháng, năm viết thống nhất một cách trong văn bản.',
    en: 'Full dates are written in one way throughout.',
  },
  basis: 'convention',
  *check({ prose }) {
    const texts = prose.filter(({ part }) => part !== 'table' && part !== 'signature');
    const [inFigures, speltOut] = [short, long].map((pattern) => [...matchesIn(texts, pattern)]);
    for (const { pointer, span, found } of lessUsed(speltOut ?? [], inFigures ?? [])) {
      yield {
        pointer,
        span,
        message: {
          vi: `Ngày “${found[0]}” viết khác các ngày còn lại trong văn bản.`,
          en: `The date “${found[0]}” is written in another way than the others.`,
        },
        hint: {
          vi: 'Thống nhất một cách viết: 05/3/2027 hoặc 05 tháng 3 năm 2027.',
          en: 'Keep to one way: 05/3/2027 or 05 tháng 3 năm 2027.',
        },
      };
    }
  },
  good: [
    { plan: 'items: ["Trước ngày 05/3/2027", "Trước ngày 10/6/2027"]' },
    {
      plan: 'items: ["Theo Nghị định số 56/2017/NĐ-CP ngày 09 tháng 5 năm 2017 của Chính phủ", "Trước ngày 10/6/2027"]',
    },
  ],
  bad: [
    {
      plan: 'items: ["Trước ngày 05/3/2027", "Trước ngày 10/6/2027", "Trước ngày 05 tháng 9 năm 2027"]',
      at: ['/items/2 “05 tháng 9 năm 2027”'],
    },
  ],
};
