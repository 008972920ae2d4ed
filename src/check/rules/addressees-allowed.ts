import type { Rule } from '../rule.js';

/** Kinds that are not sent to anybody in particular have no “Kính gửi”. */
export const addresseesAllowed: Rule = {
  code: 'addressees-allowed',
  severity: 'error',
  title: {
    vi: 'Chỉ công văn, tờ trình, báo cáo gửi cấp trên có phần “Kính gửi”.',
    en: 'Only letters, submissions and reports to a superior have addressees.',
  },
  basis: { clause: 'điểm b khoản 9 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ documents }) {
    for (const { fields, kind, pointerOf } of documents) {
      if ((kind.addressees ?? 'none') !== 'none' || fields.to === undefined) continue;
      yield {
        pointer: pointerOf('to'),
        key: true,
        message: {
          vi: `${kind.name} không có phần “Kính gửi”.`,
          en: `The ${kind.name} has no addressees.`,
        },
        hint: {
          vi: 'Bỏ “to” (Kính gửi); nơi cần gửi ghi tại “recipients” (nơi nhận).',
          en: 'Remove “to”; whoever gets a copy goes under “recipients”.',
        },
      };
    }
  },
  good: [{ plan: 'documents: {ke-hoach: {recipients: ["Sở Y tế (b/c)"]}, cong-van: {to: ["Các thôn"]}}' }],
  bad: [{ plan: 'documents: {ke-hoach: {to: ["Sở Y tế"]}}', at: ['/documents/ke-hoach/to'] }],
};
