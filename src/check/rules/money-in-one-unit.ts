import { matches } from '../../meaning/patterns.js';
import type { Rule } from '../rule.js';
import { sentencesOf, within } from '../sentences.js';

const number = String.raw`(?<![\d.,])\d[\d.,]*\s*`;
/** Rates ("50.000 đồng/người") are no sums. */
const small = new RegExp(
  String.raw`${number}(?:(?:nghìn|ngàn)\s+)?đồng(?!\p{L}|\s*\/|\s+(?:chí|bào|nghiệp|hồ|phục)(?!\p{L}))`,
  'gu',
);
const large = new RegExp(String.raw`${number}(?:triệu|tỷ|tỉ)(?:\s+đồng)?(?![\p{L}\d]|\s*\/)`, 'u');

/** Sums of one sentence are given in one unit, so that they can be compared. */
export const moneyInOneUnit: Rule = {
  code: 'money-in-one-unit',
  severity: 'warning',
  title: {
    vi: 'Trong một câu, số tiền ghi cùng một đơn vị tính.',
    en: 'Sums of one sentence are in one unit of money.',
  },
  basis: 'convention',
  *check({ prose }) {
    for (const { words, pointer } of prose) {
      if (!large.test(words)) continue;
      for (const sentence of sentencesOf(words)) {
        const big = large.exec(sentence.words);
        const [odd] = matches(small, sentence.words);
        if (!big || !odd) continue;
        const span = within(sentence, { from: odd.index, to: odd.index + odd[0].length });
        const [shownBig, shownOdd] = [big[0], odd[0]].map((sum) => sum.replace(/\s+/g, ' '));
        yield {
          pointer,
          span,
          message: {
            vi: `Trong một câu ghi cả “${shownBig}” và “${shownOdd}”: hai đơn vị tính khác nhau.`,
            en: `One sentence says “${shownBig}” and “${shownOdd}”: two units of money.`,
          },
          hint: {
            vi: 'Ghi các số tiền trong câu theo cùng một đơn vị tính.',
            en: 'Give the sums of a sentence in one unit.',
          },
        };
      }
    }
  },
  good: [
    { plan: 'items: ["Tổng 50 triệu đồng, trong đó ngân sách xã 20 triệu đồng", "Chi 50.000 đồng"]' },
    {
      plan: 'items: ["Tặng 20 suất, 300.000 đồng/suất, tổng 6 triệu đồng", "Chi 1,2 tỷ đồng. Hỗ trợ 500.000 đồng"]',
    },
    { plan: 'items: ["Hai triệu đồng bào; 3 đồng chí; 20 triệu đồng", "Huy động cộng đồng 5 tỷ đồng"]' },
  ],
  bad: [
    {
      plan: 'items: ["Học bổng 841,168 triệu đồng; tặng quà\\ncả giai đoạn 730.537.000 đồng.", "B"]',
      at: ['/items/0 “730.537.000 đồng”'],
    },
    {
      plan: 'items: ["Tổng 841,168 triệu đồng, trong đó tiền mặt 45.500.000 đồng", "B"]',
      at: ['/items/0 “45.500.000 đồng”'],
    },
  ],
};
