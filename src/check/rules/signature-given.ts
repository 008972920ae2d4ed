import { own } from '../../model/own.js';
import type { Rule } from '../rule.js';

/** Somebody signs every document; a name may wait, the authority may not. */
export const signatureGiven: Rule = {
  code: 'signature-given',
  severity: 'warning',
  title: { vi: 'Văn bản có thẩm quyền và người ký.', en: 'A document says who signs.' },
  basis: { clause: 'khoản 7 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ documents, plan }) {
    for (const { id, kind, fields } of documents) {
      if (fields.signature !== undefined) continue;
      yield {
        pointer: own(plan.documents, id) === undefined ? '' : `/documents/${id}`,
        key: true,
        message: {
          vi: `${kind.name} chưa có quyền hạn, chức vụ của người ký.`,
          en: `The ${kind.name} does not say who signs it.`,
        },
        hint: {
          vi: 'Bổ sung “signature” (người ký) ở văn bản này, hoặc ở “documents” của tệp cơ quan.',
          en: 'Add “signature” here, or under “documents” in the office file.',
        },
      };
    }
  },
  good: [{ plan: 'documents: {ke-hoach: {signature: ct}}' }],
  bad: [
    {
      plan: 'documents: {ke-hoach: {}}',
      office: 'documents: {cong-van: {signature: ct}}',
      at: ['/documents/ke-hoach'],
    },
  ],
};
