import { letters, matches } from '../../meaning/patterns.js';
import { otherTexts } from '../other-texts.js';
import type { Rule } from '../rule.js';

/** Cyrillic letters, and the Greek ones that look like Latin ones. */
const foreign = '\u0400-\u052fΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ';
/** Cyrillic letters that look like Latin ones. */
const lookalike = 'АВЕЅІЈКМНОРСТУХаеорсухіјѕ';
const word = new RegExp(
  [
    `[${foreign}]+[${letters}][\\p{L}\\p{M}]*`,
    `[${letters}][${letters}\\p{M}]*[${foreign}][\\p{L}\\p{M}]*`,
    `(?<!\\p{L})[${lookalike}]+(?!\\p{L})`,
  ].join('|'),
  'gu',
);
const letter = new RegExp(`[${foreign}]`);

/** "Нòa" with a Russian "Н" looks like "Hòa" and is another name: no search finds it, no program takes it for the same. */
export const lettersOneScript: Rule = {
  code: 'letters-one-script',
  severity: 'warning',
  title: {
    vi: 'Không lẫn chữ cái Nga, Hy Lạp trông giống chữ Việt trong từ ngữ, tên gọi, ký hiệu.',
    en: 'No Cyrillic or Greek letters that look like Latin ones stand in words, names and symbols.',
  },
  basis: 'typography',
  *check(subject) {
    for (const { text, pointer } of [...subject.prose, ...otherTexts(subject)]) {
      for (const { index, 0: found } of matches(word, text)) {
        const odd = letter.exec(found)?.[0] ?? '';
        const code = `U+${odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        yield {
          pointer,
          span: { from: index, to: index + found.length },
          message: {
            vi: `“${found}” có chữ “${odd}” (${code}) không phải chữ La-tinh, chỉ trông giống.`,
            en: `“${found}” holds “${odd}” (${code}), which is no Latin letter and only looks like one.`,
          },
          hint: { vi: 'Xóa và gõ lại từ này.', en: 'Delete the word and type it again.' },
        };
      }
    }
  },
  good: [{ plan: 'items: ["Bệnh α-thalassemia, 5 μg/ml, tia γ", "Trường Đại học Москва"]' }],
  bad: [
    { plan: 'items: ["Bảo vệ tr\u0435̉ em", "B"]', at: ['/items/0 “tr\u0435̉”'] },
    {
      plan: 'units: {xa-an: {name: "Xã \u041d\u00f2a An"}, kt: {name: "Phòng Kinh tế", symbol: "\u041a\u0422"}}\nitems: ["A", "B"]',
      at: ['/units/xa-an/name “\u041d\u00f2a”', '/units/kt/symbol “\u041a\u0422”'],
    },
  ],
};
