import { upperCase } from '../../model/vietnamese.js';
import { letterheadLines } from '../letterhead-lines.js';
import type { Rule } from '../rule.js';

/** Names of organs in the letterhead are capitals. */
export const letterheadInCapitals: Rule = {
  code: 'letterhead-in-capitals',
  severity: 'error',
  title: {
    vi: 'Tên cơ quan ở đầu văn bản viết in hoa.',
    en: 'Organs are named in capitals in the letterhead.',
  },
  basis: { clause: 'điểm b khoản 2 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check(dossier) {
    for (const { text, pointer, made } of letterheadLines(dossier)) {
      const capitals = upperCase(text);
      if (made || text === capitals) continue;
      yield {
        pointer,
        span: { from: 0, to: text.length },
        message: {
          vi: `Tên cơ quan “${text}” chưa viết in hoa.`,
          en: `The organ's name “${text}” is not in capitals.`,
        },
        hint: { vi: `Sửa thành “${capitals}”.`, en: `Write “${capitals}”.` },
      };
    }
  },
  good: [{ plan: 'documents: {ke-hoach: {}, to-trinh: {}}' }],
  bad: [
    {
      plan: 'documents: {ke-hoach: {letterhead: {issuer: ["Ủy ban nhân dân", "XÃ MINH TÂM"]}}}',
      at: ['/documents/ke-hoach/letterhead/issuer/0 “Ủy ban nhân dân”'],
      fixed: 'documents: {ke-hoach: {letterhead: {issuer: ["ỦY BAN NHÂN DÂN", "XÃ MINH TÂM"]}}}',
    },
  ],
};
