import { appendicesOf } from '../../model/appendices.js';
import { twoDigits } from '../../model/two-digits.js';
import type { Rule } from '../rule.js';

const counted =
  /(?:(?:kèm theo|gửi kèm|đính kèm|kèm|gồm|cùng)\s*:?\s+(?<n1>\d{1,2})\s+phụ lục|(?<![\d/.,])(?<n2>\d{1,2})\s+phụ lục\s+(?:kèm theo|gửi kèm|đính kèm))(?!\p{L})/giu;

/** As many appendices as the text announces. */
export const appendixCount: Rule = {
  code: 'appendix-count',
  severity: 'warning',
  title: {
    vi: 'Số phụ lục nêu trong lời văn bằng số phụ lục kèm theo.',
    en: 'The text announces as many appendices as there are.',
  },
  basis: 'sense',
  *check(dossier) {
    const { prose, documents, appendices } = dossier;
    const counts = [
      appendices.length,
      ...documents.map((document) => appendicesOf(document, dossier).length),
    ];
    // Appendices that come as files of their own are not counted here.
    if (appendices.length === 0) return;
    for (const { words, pointer, part } of prose) {
      if (part === 'citation') continue;
      for (const match of words.matchAll(counted)) {
        const said = Number(match.groups?.n1 ?? match.groups?.n2);
        if (counts.includes(said)) continue;
        const there = twoDigits(appendices.length);
        yield {
          pointer,
          span: { from: match.index, to: match.index + match[0].length },
          message: {
            vi: `Lời văn ghi “${match[0]}”, hồ sơ có ${there} phụ lục.`,
            en: `The text says “${match[0]}”; the dossier has ${appendices.length}.`,
          },
          hint: {
            vi: 'Sửa số phụ lục trong câu, hoặc rà soát các phụ lục kèm theo.',
            en: 'Mend the number, or look at the appendices.',
          },
        };
      }
    }
  },
  good: [
    {
      plan: 'items: ["Kế hoạch kèm theo 02 phụ lục.", "B"]\nappendices: [{heading: A, text: B}, {heading: C, text: D}]',
    },
    { plan: 'items: ["Kèm theo 03 phụ lục.", "B"]' },
  ],
  bad: [
    {
      plan: 'documents: {ke-hoach: {}, to-trinh: {enclosures: ["01 dự thảo Kế hoạch, kèm 03 phụ lục"]}}\nitems: ["03 phụ lục kèm theo.", "B"]\nappendices: [{heading: A, text: B}, {heading: C, text: D}]',
      at: ['/documents/to-trinh/enclosures/0 “kèm 03 phụ lục”', '/items/0 “03 phụ lục kèm theo”'],
    },
  ],
};
