import { type ItemNode, walkSections } from '../../model/plan-tree.js';
import { parseQuantity } from '../../model/quantity.js';
import { treesOf } from '../../model/walk-dossier.js';
import type { Rule } from '../rule.js';
import { sentencesOf, within } from '../sentences.js';

/** One unit of money in a sentence and in a list of costs: not sums in đồng beside sums in million đồng. */
export const moneyOneUnit: Rule = {
  code: 'money-one-unit',
  severity: 'info',
  title: {
    vi: 'Một câu, một danh sách kinh phí dùng một đơn vị tiền.',
    en: 'One unit of money in a sentence and in a list of costs.',
  },
  basis: 'convention',
  *check(subject) {
    for (const { words, pointer, part } of subject.prose) {
      if (part === 'citation' || !/đồng/iu.test(words)) continue;
      for (const sentence of sentencesOf(words)) {
        const large = scaled.exec(sentence.words);
        const full = plain.exec(sentence.words);
        if (!large || !full) continue;
        const from = full.index;
        yield {
          pointer,
          span: within(sentence, { from, to: from + full[0].length }),
          message: {
            vi: `Câu dùng hai đơn vị tiền: “${large[0]}” và “${full[0]}”.`,
            en: `The sentence uses two units of money: “${large[0]}” and “${full[0]}”.`,
          },
          hint: oneUnit,
        };
      }
    }
    for (const section of treesOf(subject).flatMap((tree) => [...walkSections(tree)])) {
      const { content } = section;
      if (content.type !== 'list' || content.name !== 'budget') continue;
      const units = new Map<string, ItemNode>();
      for (const item of content.items) {
        const unit = item.amount === undefined ? undefined : parseQuantity(item.amount)?.unit;
        if (unit !== undefined && !units.has(unit)) units.set(unit, item);
      }
      const [[first] = [], [second, item] = []] = units;
      if (first === undefined || second === undefined || !item) continue;
      yield {
        pointer: `${item.pointer}/amount`,
        message: {
          vi: `Danh sách kinh phí dùng hai đơn vị tiền: “${first}” và “${second}”.`,
          en: `The list of costs uses two units of money: “${first}” and “${second}”.`,
        },
        hint: oneUnit,
      };
    }
  },
  good: [
    { plan: 'text: "Cấp 30 triệu đồng và 20 triệu đồng. Mỗi suất 500.000 đồng."' },
    { plan: 'text: "Tặng 200 suất quà trị giá 100 triệu đồng, mỗi suất 500.000 đồng."' },
    { plan: 'text: "Cấp 1,2 tỷ đồng, trong đó 300 triệu đồng từ ngân sách xã."' },
    { plan: 'budget: [{text: A, amount: 5 triệu đồng}, {text: B, amount: 6 triệu đồng}]' },
  ],
  bad: [
    {
      plan: 'text: "Đã trao học bổng 4.841,168 triệu đồng, tặng quà 5.730.537.000 đồng."',
      at: ['/text “5.730.537.000 đồng”'],
    },
    {
      plan: 'budget: [{text: A, amount: 5 triệu đồng}, {text: B, amount: 6.000.000 đồng}]',
      at: ['/budget/1/amount'],
    },
  ],
};

const scaled = /(?<![\p{L}\d.,/])[\d.,]+\s+(?:triệu|tỷ|tỉ)\s+đồng(?!\p{L})/iu;
/** A sum in đồng of a million or more; less is the price of one thing. */
const plain = /(?<![\p{L}\d.,/])\d{1,3}(?:\.\d{3}){2,}\s+đồng(?![\p{L}/])/iu;

const oneUnit = {
  vi: 'Thống nhất một đơn vị, ví dụ triệu đồng.',
  en: 'Use one unit, such as million đồng.',
};
