import { matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';

/** Letters of other languages that old fonts show as Vietnamese ones, with the marks typed after them. */
const foreign = /[ƣƢðÐ]\p{M}*/gu;
const meant: Readonly<Record<string, string>> = { ƣ: 'ư', Ƣ: 'Ư', ð: 'đ', Ð: 'Đ' };

/** "nƣớc", "ÐẢNG" look right in some fonts only, and no search finds them. */
export const lettersVietnamese: Rule = {
  code: 'letters-vietnamese',
  severity: 'warning',
  once: true,
  title: {
    vi: 'Chữ ư, đ gõ đúng chữ tiếng Việt, không dùng chữ của tiếng khác trông giống.',
    en: 'ư and đ are the Vietnamese letters, not others that look alike.',
  },
  basis: { clause: 'khoản 4 Mục I Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP' },
  *check({ prose }) {
    for (const { pointer, span, found } of matchesIn(prose, foreign)) {
      const [letter] = found;
      const right = (meant[letter.charAt(0)] + letter.slice(1)).normalize('NFC');
      const code = `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      yield {
        pointer,
        span,
        topic: letter.charAt(0),
        message: {
          vi: `Chữ “${letter}” (${code}) không phải chữ tiếng Việt, chỉ trông giống chữ “${right}”.`,
          en: `“${letter}” (${code}) is no Vietnamese letter; it only looks like “${right}”.`,
        },
        hint: { vi: `Sửa thành “${right}”.`, en: `Write “${right}”.` },
        fix: right,
      };
    }
  },
  good: [{ plan: 'items: ["Cung cấp nước sạch cho người dân; Đảng bộ, đồng bào Ê Đê", B]' }],
  bad: [
    {
      plan: 'items: ["Cung cấp nƣớc sạch cho ngƣời dân", "ÐẢNG BỘ, Ðoàn thể, ðồng bào, tƣ̀ nay"]',
      at: ['/items/0 “ƣ”', '/items/0 “ƣ”', '/items/1 “Ð”', '/items/1 “Ð”', '/items/1 “ð”', '/items/1 “ƣ̀”'],
      fixed: 'items: ["Cung cấp nước sạch cho người dân", "ĐẢNG BỘ, Đoàn thể, đồng bào, từ nay"]',
    },
  ],
};
