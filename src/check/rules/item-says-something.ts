import { itemsOf } from '../../model/plan-tree.js';
import type { Rule } from '../rule.js';

/** A member of a list prints words: its own, its name's, or those made from its numbers and dates. */
export const itemSaysSomething: Rule = {
  code: 'item-says-something',
  severity: 'error',
  title: {
    vi: 'Mỗi ý của danh sách có lời văn hoặc số liệu để in.',
    en: 'A member of a list has words or data to print.',
  },
  basis: 'format',
  *check({ body, documents, appendices }) {
    for (const root of [body.main, ...documents.map((document) => document.body.main), ...appendices]) {
      for (const { text, name, ref, measures, reports, pointer } of itemsOf(root)) {
        if (text || name || ref !== undefined) continue;
        if (reports.length > 0 || measures.some(({ fields }) => fields.name !== '')) continue;
        yield {
          pointer,
          message: {
            vi: 'Ý này không có câu chữ nên in ra sẽ chỉ có số thứ tự.',
            en: 'This member has no words: only its number would print.',
          },
          hint: {
            vi: 'Bổ sung “text” (câu in trong văn bản) hoặc “name” (tên gọn).',
            en: 'Add “text” or “name”.',
          },
        };
      }
    }
  },
  good: [{ plan: 'items: [Việc, {text: Việc khác}]' }],
  bad: [{ plan: 'items: [{serves: []}, B]', at: ['/items/0'] }],
};
