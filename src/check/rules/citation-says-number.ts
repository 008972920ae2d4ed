import { citationHead, readHead } from '../../meaning/citation-number.js';
import { matches } from '../../meaning/patterns.js';
import type { Rule } from '../rule.js';

/** "Nghị định số 56/2017/NĐ-CP": the word "số" stands between type and number. */
export const citationSaysNumber: Rule = {
  code: 'citation-says-number',
  severity: 'warning',
  title: {
    vi: 'Giữa tên loại và số, ký hiệu của văn bản viện dẫn có chữ “số”.',
    en: 'The word “số” stands between the type and the number of a cited document.',
  },
  basis: 'convention',
  once: true,
  *check({ prose }) {
    for (const { part, words, pointer } of prose) {
      if (part === 'citation') continue;
      for (const match of matches(citationHead, words)) {
        const { kind, said, type, number } = readHead(match);
        if (kind !== 'full' || said) continue;
        yield {
          pointer,
          span: { from: match.index, to: match.index + match[0].length },
          message: {
            vi: `Viện dẫn “${match[0]}” thiếu chữ “số”.`,
            en: `“${match[0]}” lacks the word “số”.`,
          },
          hint: { vi: `Ghi “${type} số ${number}”.`, en: `Write “${type} số ${number}”.` },
        };
      }
    }
  },
  good: [
    {
      plan: 'items: ["Thực hiện Nghị định số 56/2017/NĐ-CP.", "Theo Kế hoạch 5 năm và Nghị quyết 18 của Đảng."]',
    },
  ],
  bad: [
    {
      plan: 'items: ["Thực hiện Nghị định 56/2017/NĐ-CP.", "Theo Chỉ thị 23/CT-TTg, Quyết định số 2/QĐ-UBND."]',
      at: ['/items/0 “Nghị định 56/2017/NĐ-CP”', '/items/1 “Chỉ thị 23/CT-TTg”'],
    },
  ],
};
