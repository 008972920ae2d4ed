import type { Rule } from '../rule.js';

/** The list of enclosures is made after the closing: typed there too, it would print twice. */
export const enclosuresSaidOnce: Rule = {
  code: 'enclosures-said-once',
  severity: 'warning',
  title: {
    vi: 'Dòng “(Gửi kèm theo: …)” không ghi hai lần.',
    en: 'The list of enclosures is not written twice.',
  },
  basis: 'convention',
  *check({ prose, documents }) {
    for (const { id, fields, carriesSharedBody } of documents) {
      if (!fields.enclosures) continue;
      for (const { part, words, pointer, document } of prose) {
        const own = document === id || (document === undefined && carriesSharedBody);
        const typed = part === 'closing' && own ? /\(?Gửi kèm(?: theo)?\s*:/iu.exec(words) : null;
        if (!typed) continue;
        yield {
          pointer,
          span: { from: typed.index, to: words.length },
          message: {
            vi: 'Đoạn kết có ghi danh sách gửi kèm, trong khi danh sách này được lập tự động từ “enclosures” nên sẽ in hai lần.',
            en: 'The closing lists the enclosures, which are also printed from “enclosures”.',
          },
          hint: { vi: 'Bỏ danh sách trong đoạn kết.', en: 'Remove it from the closing.' },
        };
      }
    }
  },
  good: [
    { plan: 'documents: {to-trinh: {closing: "Kính trình xem xét.", enclosures: ["01 dự thảo Kế hoạch"]}}' },
  ],
  bad: [
    {
      plan: 'documents: {to-trinh: {closing: "Kính trình xem xét. (Gửi kèm theo: 01 dự thảo).", enclosures: ["01 dự thảo Kế hoạch"]}}',
      at: ['/documents/to-trinh/closing “(Gửi kèm theo: 01 dự thảo).”'],
    },
  ],
};
