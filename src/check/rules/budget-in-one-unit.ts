import { type ItemNode, walkItems, walkSections } from '../../model/plan-tree.js';
import { parseQuantity } from '../../model/quantity.js';
import { treesOf } from '../../model/walk-dossier.js';
import type { Rule } from '../rule.js';

/** The costs of one list, with the costs they are made of, are given in one unit of money. */
export const budgetInOneUnit: Rule = {
  code: 'budget-in-one-unit',
  severity: 'info',
  title: {
    vi: 'Các khoản kinh phí của một danh sách ghi cùng một đơn vị tiền.',
    en: 'The costs of one list are in one unit of money.',
  },
  basis: 'convention',
  *check(dossier) {
    for (const { content } of treesOf(dossier).flatMap((tree) => [...walkSections(tree)])) {
      if (content.type !== 'list' || content.name !== 'budget') continue;
      const units = new Map<string, ItemNode>();
      for (const item of walkItems(content.items)) {
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
        hint: {
          vi: 'Thống nhất một đơn vị, ví dụ triệu đồng.',
          en: 'Use one unit, such as million đồng.',
        },
      };
    }
  },
  good: [{ plan: 'budget: [{text: A, amount: 5 triệu đồng}, {text: B, amount: 6 triệu đồng}]' }],
  bad: [
    {
      plan: 'budget: [{text: A, amount: 5 triệu đồng}, {text: B, amount: 6.000.000 đồng}]',
      at: ['/budget/1/amount'],
    },
    {
      plan: 'budget: [{text: A, amount: 5 triệu đồng, items: [{text: B, amount: 5.000.000 đồng}]}, C]',
      at: ['/budget/0/items/0/amount'],
    },
  ],
};
