import { matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

/** Marks of Chinese and Japanese keyboards. */
const fullWidth = /[，．。；：！？（）％、]/gu;
const ordinary: Readonly<Record<string, string>> = {
  '，': ',',
  '．': '.',
  '。': '.',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
  '％': '%',
  '、': ',',
};

/** Marks are those of Vietnamese print; the wide ones of East Asian keyboards tear the line apart. */
export const marksHalfWidth: Rule = {
  code: 'marks-half-width',
  severity: 'warning',
  once: true,
  title: {
    vi: 'Dấu câu là dấu thường, không dùng dấu toàn chiều rộng.',
    en: 'Marks are not full-width ones.',
  },
  basis: 'typography',
  *check({ prose }) {
    for (const { pointer, span, found } of matchesIn(prose, fullWidth)) {
      const mark = ordinary[found[0]] ?? '';
      yield {
        pointer,
        span,
        message: {
          vi: `Dấu “${found[0]}” là dấu toàn chiều rộng, in ra rộng gấp đôi dấu thường.`,
          en: `The mark “${found[0]}” is a full-width one, printed twice as wide.`,
        },
        hint: { vi: `Sửa thành “${mark}”.`, en: `Write “${mark}”.` },
        fix: mark,
      };
    }
  },
  good: [{ plan: "items: ['Bảo vệ, chăm sóc trẻ em (dưới 16 tuổi): 98%.', B]" }],
  bad: [
    {
      plan: 'items: ["Bảo vệ， chăm sóc（trẻ em）", B]',
      at: ['/items/0 “，”', '/items/0 “（”', '/items/0 “）”'],
      fixed: 'items: ["Bảo vệ, chăm sóc(trẻ em)", B]',
    },
  ],
};
