import { nameAt } from '../../meaning/organ-names.js';
import type { Rule } from '../rule.js';

const heads = /(?<!\p{L})(?<!(?:[Cc]ác|cơ|trụ|Trụ) )Sở\s+(?=\p{Lu})/gu;
/** The level that ends a name, with the place's own name: "… thị xã", "… huyện Hớn Quản". */
const lower = /\s(thị xã|huyện|quận|thị trấn|phường|xã)(?:\s+\p{Lu}\p{L}*)*$/u;

/** A department (sở) belongs to a province. */
export const organFitsLevel: Rule = {
  code: 'organ-fits-level',
  severity: 'warning',
  title: { vi: 'Sở là cơ quan cấp tỉnh.', en: 'A department (sở) is of a province.' },
  basis: 'sense',
  *check({ prose }) {
    for (const { words, pointer } of prose) {
      for (const { index } of words.matchAll(heads)) {
        const name = nameAt(words, index);
        const level = name ? lower.exec(name.text)?.[1] : undefined;
        if (!name || level === undefined) continue;
        yield {
          pointer,
          span: { from: name.from, to: name.to },
          message: {
            vi: `“${name.text}”: sở là cơ quan cấp tỉnh, không có ở ${level}.`,
            en: `“${name.text}”: a department belongs to a province; there is none at this level.`,
          },
          hint: {
            vi: 'Đối chiếu tên và cấp của cơ quan (sở của tỉnh, hay phòng của cấp dưới).',
            en: 'Look up whether the department of the province or an office of the lower level is meant.',
          },
        };
      }
    }
  },
  good: [
    {
      plan: `items:
  - Sở Y tế, huyện Tân Phú; Sở Y tế tỉnh; Sở Tư pháp chỉ đạo Phòng Tư pháp các huyện.
  - Sở Lao động - Thương binh và Xã hội xã hội hóa nguồn lực; các Sở, huyện, thị xã.`,
    },
  ],
  bad: [
    {
      plan: "documents: {ke-hoach: {recipients: ['Sở Lao động - TB&XH thị xã']}}\nitems: ['Sở Y tế huyện Hớn Quản phối hợp.', B]",
      at: [
        '/documents/ke-hoach/recipients/0 “Sở Lao động - TB&XH thị xã”',
        '/items/0 “Sở Y tế huyện Hớn Quản”',
      ],
    },
  ],
};
