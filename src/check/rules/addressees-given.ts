import type { Rule } from '../rule.js';

/** Letters, submissions and reports to a superior say whom they are sent to. */
export const addresseesGiven: Rule = {
  code: 'addressees-given',
  severity: 'error',
  title: {
    vi: 'Tờ trình, công văn, báo cáo gửi cấp trên có nơi kính gửi.',
    en: 'Submissions, letters and reports to a superior name their addressee.',
  },
  basis: { clause: 'điểm b khoản 9 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ documents }) {
    for (const { id, kind, fields } of documents) {
      if (kind.addressees !== 'required' || (fields.to ?? []).length > 0) continue;
      yield {
        pointer: `/documents/${id}`,
        key: true,
        message: {
          vi: `${kind.name} chưa có nơi kính gửi.`,
          en: `The ${kind.name} does not say whom it is sent to.`,
        },
        hint: {
          vi: 'Bổ sung “to” (Kính gửi) ở văn bản này, hoặc ở “documents” của tệp cơ quan nếu luôn gửi một nơi.',
          en: 'Add “to” here, or under “documents” in the office file if it is always the same.',
        },
      };
    }
  },
  good: [{ plan: 'documents: {ke-hoach: {}, cong-van: {to: ["Sở Y tế"]}}' }],
  bad: [{ plan: 'documents: {cong-van: {}}', at: ['/documents/cong-van'] }],
};
