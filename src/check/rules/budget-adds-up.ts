import type { ItemNode } from '../../model/plan-tree.js';
import { itemsOf } from '../../model/plan-tree.js';
import { formatNumber, parseQuantity } from '../../model/quantity.js';
import { treesOf } from '../../model/walk-dossier.js';
import type { Rule } from '../rule.js';

/** A budget line with priced lines under it equals their sum. */
export const budgetAddsUp: Rule = {
  code: 'budget-adds-up',
  severity: 'error',
  title: {
    vi: 'Khoản kinh phí bằng tổng các khoản bên dưới.',
    en: 'A budget line equals the sum of the lines under it.',
  },
  basis: 'sense',
  *check(dossier) {
    for (const root of treesOf(dossier)) {
      for (const item of itemsOf(root)) {
        const own = amount(item);
        const parts = item.items.map(amount);
        if (!own || parts.length === 0 || parts.some((part) => part?.unit !== own.unit)) continue;
        const sum = parts.reduce((total, part) => total + (part?.value ?? 0), 0);
        if (Math.abs(sum - own.value) < 1e-6) continue;
        yield {
          pointer: `${item.pointer}/amount`,
          message: {
            vi: `Khoản này ghi ${formatNumber(own.value)} ${own.unit}, nhưng các khoản con cộng lại là ${formatNumber(sum)} ${own.unit}.`,
            en: `This line says ${formatNumber(own.value)} ${own.unit}, but the lines under it add up to ${formatNumber(sum)} ${own.unit}.`,
          },
          hint: {
            vi: 'Rà soát số tiền của khoản này và của từng khoản con, sửa cho thống nhất.',
            en: 'Compare this sum with the lines under it and mend the one that is wrong.',
          },
        };
      }
    }
  },
  good: [
    {
      plan: 'budget: [{text: A, amount: 50 triệu đồng, items: [{text: B, amount: 20 triệu đồng}, {text: C, amount: 30 triệu đồng}]}, D]',
    },
  ],
  bad: [
    {
      plan: 'budget: [{text: A, amount: 50 triệu đồng, items: [{text: B, amount: 20 triệu đồng}, {text: C, amount: 20 triệu đồng}]}, D]',
      at: ['/budget/0/amount'],
    },
  ],
};

function amount(item: ItemNode): { value: number; unit: string } | undefined {
  const parsed = item.amount === undefined ? undefined : parseQuantity(item.amount);
  return parsed && parsed.high === undefined ? { value: parsed.value, unit: parsed.unit } : undefined;
}
