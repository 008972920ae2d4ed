import { twoDigits } from '../../model/two-digits.js';
import type { Rule } from '../rule.js';

/** A submission goes to the one authority that decides. */
export const submissionToOne: Rule = {
  code: 'submission-to-one',
  severity: 'warning',
  title: { vi: 'Tờ trình kính gửi một cấp có thẩm quyền.', en: 'A submission is sent to one authority.' },
  basis: 'convention',
  *check({ documents }) {
    for (const { fields, kind, pointerOf } of documents) {
      const to = fields.to ?? [];
      const count = to.reduce(
        (sum, each) => sum + (typeof each === 'string' ? 1 : (each.items?.length ?? 1)),
        0,
      );
      if (kind.abbreviation !== 'TTr' || count < 2) continue;
      yield {
        pointer: pointerOf('to'),
        message: {
          vi: `${kind.name} kính gửi ${twoDigits(count)} nơi; người có thẩm quyền quyết định chỉ có một.`,
          en: `The ${kind.name} is sent to ${count} addressees; only one can decide.`,
        },
        hint: {
          vi: 'Giữ một nơi có thẩm quyền xem xét, quyết định; nơi khác chuyển xuống “recipients” (nơi nhận).',
          en: 'Keep the one that decides; move the others to “recipients”.',
        },
      };
    }
  },
  good: [{ plan: 'documents: {to-trinh: {}, cong-van: {to: ["Công an xã", "Các thôn"]}}' }],
  bad: [
    {
      plan: 'documents: {to-trinh: {to: ["Ủy ban nhân dân xã Minh Tâm", "Hội đồng nhân dân xã"]}}',
      at: ['/documents/to-trinh/to'],
    },
    {
      plan: 'documents: {to-trinh: {to: [{text: "Các Sở:", items: ["Y tế", "Nội vụ"]}]}}',
      at: ['/documents/to-trinh/to'],
    },
  ],
};
