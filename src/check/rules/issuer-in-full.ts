import { letterheadLines } from '../letterhead-lines.js';
import type { Rule } from '../rule.js';

const abbreviation = /(?<!\p{L})(?:UBND|HĐND|UBMTTQ|MTTQ|BCH|BCĐ|BQL|VP)(?!\p{L})/u;

/** The issuer's own name is written out in the letterhead; its parent's may be short. */
export const issuerInFull: Rule = {
  code: 'issuer-in-full',
  severity: 'error',
  title: {
    vi: 'Tên cơ quan ban hành ở đầu văn bản ghi đầy đủ, không viết tắt.',
    en: 'The issuer is named in full in the letterhead.',
  },
  basis: { clause: 'điểm a khoản 2 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check(dossier) {
    for (const { text, pointer, organ } of letterheadLines(dossier)) {
      const found = organ === 'issuer' ? abbreviation.exec(text) : null;
      if (!found) continue;
      yield {
        pointer,
        span: { from: found.index, to: found.index + found[0].length },
        message: {
          vi: `Tên cơ quan ban hành viết tắt “${found[0]}”; chỉ tên cơ quan chủ quản được viết tắt.`,
          en: `“${found[0]}” is short in the issuer's own name; only its parent's may be.`,
        },
        hint: { vi: `Ghi đầy đủ thay cho “${found[0]}”.`, en: `Write out “${found[0]}”.` },
      };
    }
  },
  good: [
    { plan: 'documents: {to-trinh: {}}' },
    {
      plan: 'title: A',
      office: 'letterhead: {parent: ["UBND TỈNH ĐỒNG NAI"], issuer: ["SỞ Y TẾ"]}',
    },
  ],
  bad: [
    {
      plan: 'title: A',
      office: 'letterhead: {issuer: ["UBND XÃ MINH TÂM"]}',
      at: ['office:/letterhead/issuer/0 “UBND”'],
    },
    {
      plan: 'units: {vp: {name: Văn phòng HĐND và UBND xã, symbol: VP}}\ndocuments: {to-trinh: {issuer: vp}}',
      at: ['/units/vp/name “HĐND”'],
    },
  ],
};
