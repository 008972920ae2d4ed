import type { Words } from '../../model/finding.js';
import type { Rule } from '../rule.js';

interface Fault {
  readonly message: Words;
  readonly hint: Words;
}

/** The number is digits alone: no year, no symbol, no dots for a blank. */
export const numberPlain: Rule = {
  code: 'number-plain',
  severity: 'error',
  title: {
    vi: 'Số của văn bản chỉ ghi bằng chữ số, không kèm năm và ký hiệu.',
    en: "A document's number is digits alone, without year and symbol.",
  },
  basis: { clause: 'điểm c khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ documents }) {
    for (const { fields, pointerOf } of documents) {
      const fault = typeof fields.number === 'string' ? faultOf(fields.number.trim()) : undefined;
      if (fault) yield { pointer: pointerOf('number'), ...fault };
    }
  },
  good: [{ plan: 'documents: {ke-hoach: {number: 5}, to-trinh: {number: "05"}, cong-van: {number: none}}' }],
  bad: [
    {
      plan: 'documents: {ke-hoach: {number: 15/2027}, to-trinh: {number: 15/TTr-VHXH}, cong-van: {number: "....."}}',
      at: ['/documents/ke-hoach/number', '/documents/to-trinh/number', '/documents/cong-van/number'],
    },
    { plan: 'documents: {ke-hoach: {number: "005"}}', at: ['/documents/ke-hoach/number'] },
  ],
};

function faultOf(number: string): Fault | undefined {
  if (number === 'none' || /^(?:0[1-9]|[1-9]\d*)\p{L}?$/u.test(number)) return undefined;
  if (/^[.…_\s]*$/.test(number)) {
    return {
      message: {
        vi: `Số ghi “${number}” nên sẽ in dấu chấm; chỗ chờ số được để trống.`,
        en: `The number is “${number}”, and the dots would print; a number to come is left blank.`,
      },
      hint: { vi: 'Bỏ “number” (số) khi chưa có số.', en: 'Remove “number” until there is one.' },
    };
  }
  const digits = String(Number(/\d+/.exec(number)?.[0] ?? 0)).padStart(2, '0');
  const year = /\/(?:19|20)\d{2}(?!\d)/.test(number);
  return {
    message: {
      vi: year
        ? `Số ghi “${number}” có năm; số của văn bản hành chính không kèm năm.`
        : `Số ghi “${number}”; số chỉ gồm chữ số, dưới 10 thì thêm một số 0 phía trước.`,
      en: year
        ? `The number “${number}” holds a year; that of an administrative document holds none.`
        : `The number “${number}” is not digits alone.`,
    },
    hint: {
      vi: `Ghi riêng số, ví dụ ${digits}; ký hiệu ghi tại “symbol” hoặc để lập tự động.`,
      en: `Write the number alone, e.g. ${digits}; the symbol has its own field.`,
    },
  };
}
