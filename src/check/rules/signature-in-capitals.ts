import { upperCase } from '../../model/vietnamese.js';
import type { Rule } from '../rule.js';

/** Authority and post are capitals. */
export const signatureInCapitals: Rule = {
  code: 'signature-in-capitals',
  severity: 'error',
  title: {
    vi: 'Quyền hạn, chức vụ của người ký viết in hoa.',
    en: "The signer's authority and post are in capitals.",
  },
  basis: { clause: 'điểm đ khoản 7 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ prose }) {
    const lines = prose.filter(({ part, pointer }) => part === 'signature' && !pointer.endsWith('/name'));
    for (const [pointer, { text }] of new Map(lines.map((line) => [line.pointer, line]))) {
      const capitals = upperCase(text);
      if (text === capitals) continue;
      yield {
        pointer,
        span: { from: 0, to: text.length },
        message: {
          vi: `Quyền hạn, chức vụ “${text}” chưa viết in hoa.`,
          en: `“${text}” is not in capitals.`,
        },
        hint: { vi: `Sửa thành “${capitals}”.`, en: `Write “${capitals}”.` },
        fix: capitals,
      };
    }
  },
  good: [{ plan: 'documents: {ke-hoach: {}, cong-van: {}}' }],
  bad: [
    {
      plan: 'documents: {ke-hoach: {signature: {lines: ["TM. Ủy ban nhân dân", "CHỦ TỊCH"], name: Lê An}}}',
      at: ['/documents/ke-hoach/signature/lines/0 “TM. Ủy ban nhân dân”'],
      fixed: 'documents: {ke-hoach: {signature: {lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: Lê An}}}',
    },
  ],
};
