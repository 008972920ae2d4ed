import { documentTypes } from '../../meaning/citation-number.js';
import { lowerFirst, upperFirst } from '../../model/vietnamese.js';
import { casesIn } from '../case-rule.js';
import type { Rule } from '../rule.js';

/** Words for any document or paper are no type of one. */
const general = ['Văn bản', 'Hợp đồng', 'Biên bản', 'Giấy mời', 'Đề cương'];
const types = documentTypes
  .filter((type) => !general.includes(type))
  .map(lowerFirst)
  .join('|');
const small = new RegExp(String.raw`(?<!\p{L})(?:${types})(?=\s+số\s+\d{1,5}\p{L}?\s*[/-])`, 'gu');

/** A certain document is named with a capital: "Nghị định số 30/2020/NĐ-CP". */
export const citedTypeCase: Rule = {
  code: 'cited-type-case',
  severity: 'error',
  once: true,
  title: {
    vi: 'Tên loại của văn bản cụ thể được viết hoa chữ cái đầu.',
    en: 'The type of a certain document has a capital.',
  },
  basis: { clause: 'khoản 6 Mục V Phụ lục II Nghị định số 30/2020/NĐ-CP' },
  check: casesIn({
    pattern: small,
    right: ({ found }) => upperFirst(found[0]),
    message: (found) => ({
      vi: `Viện dẫn văn bản cụ thể nhưng tên loại viết thường: “${found} số …”.`,
      en: `A certain document is cited with a small letter: “${found} số …”.`,
    }),
  }),
  good: [
    {
      plan: 'items: ["Theo Nghị định số 30/2020/NĐ-CP và các nghị định của Chính phủ", "Lập báo cáo số liệu"]',
    },
    { plan: 'items: ["Xây dựng kế hoạch số lượng 12 lớp", "Theo văn bản số 12/UBND-VX, hợp đồng số 05/HĐ"]' },
  ],
  bad: [
    {
      plan: 'items: ["Theo nghị định số 30/2020/NĐ-CP", "Thực hiện kế hoạch số 12/KH-UBND, chỉ thị số 28-CT/TW"]',
      at: ['/items/0 “nghị định”', '/items/1 “kế hoạch”', '/items/1 “chỉ thị”'],
    },
  ],
};
