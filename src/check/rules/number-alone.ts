import type { Rule } from '../rule.js';

/** The number stands alone; the symbol after it is made or written under “symbol”. */
export const numberAlone: Rule = {
  code: 'number-alone',
  severity: 'error',
  title: {
    vi: 'Chỗ ghi số chỉ ghi số; ký hiệu được lập tự động.',
    en: 'The number stands without its symbol.',
  },
  basis: { clause: 'điểm b khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ documents }) {
    for (const { fields, pointerOf } of documents) {
      const { number } = fields;
      if (typeof number !== 'string' || number === 'none' || /^\d+$/.test(number)) continue;
      const digits = /^\d+/.exec(number)?.[0];
      yield {
        pointer: pointerOf('number'),
        message: {
          vi: `Số của văn bản ghi là “${number}”, nhưng chỗ này chỉ ghi số.`,
          en: `The number is written “${number}”; only digits stand here.`,
        },
        hint: {
          vi: digits
            ? `Sửa thành ${digits}; ký hiệu được lập tự động, hoặc ghi tại “symbol” (ký hiệu).`
            : 'Ghi bằng chữ số, để trống khi chưa ban hành, hoặc none khi không có số riêng.',
          en: digits
            ? `Write ${digits}; the symbol is made, or written under “symbol”.`
            : 'Write digits, leave it out, or write none.',
        },
      };
    }
  },
  good: [{ plan: 'documents: {ke-hoach: {number: 12}}' }],
  bad: [{ plan: 'documents: {ke-hoach: {number: 12/KH-UBND}}', at: ['/documents/ke-hoach/number'] }],
};
