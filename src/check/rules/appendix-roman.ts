import type { Rule } from '../rule.js';

/** Several appendices are numbered in Roman. */
export const appendixRoman: Rule = {
  code: 'appendix-roman',
  severity: 'error',
  title: {
    vi: 'Từ 02 phụ lục trở lên thì đánh số bằng chữ số La Mã.',
    en: 'Several appendices are numbered in Roman numerals.',
  },
  basis: { clause: 'điểm a khoản 1 Mục III Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ appendices }) {
    if (appendices.length < 2) return;
    for (const { print, pointer } of appendices) {
      const { label } = print;
      if (label === undefined || !/^Phụ lục(?:\s|$)/iu.test(label) || /^Phụ lục [IVX]+$/iu.test(label))
        continue;
      yield {
        pointer: `${pointer}/print/label`,
        message: {
          vi: `Phụ lục ghi “${label}”, trong khi có từ 02 phụ lục trở lên.`,
          en: `“${label}” is not numbered in Roman, and there are several appendices.`,
        },
        hint: {
          vi: 'Bỏ “print.label” (số thứ tự tự ghi) để lập tự động: Phụ lục I, Phụ lục II.',
          en: 'Remove “print.label”, so that the labels are made: Phụ lục I, Phụ lục II.',
        },
      };
    }
  },
  good: [
    {
      plan: 'appendices: [{heading: A, text: B, print: {label: Phụ lục I}}, {heading: C, text: D, print: {label: Mẫu số 01}}]',
    },
    { plan: 'appendices: [{heading: A, text: B, print: {label: Phụ lục}}]' },
  ],
  bad: [
    {
      plan: 'appendices: [{heading: A, text: B, print: {label: Phụ lục 01}}, {heading: C, text: D, print: {label: Phụ lục}}]',
      at: ['/appendices/0/print/label', '/appendices/1/print/label'],
    },
  ],
};
