import { closes, opens } from '../../meaning/patterns.js';
import { casesIn } from '../case-rule.js';
import { casedNames } from '../letter-case.js';
import type { Rule } from '../rule.js';
import { isInCapitals } from '../sentence-place.js';

/** As khoản 5, khoản 8 Mục V Phụ lục II write them; whether "tết" itself is small is a matter nobody minds. */
const feasts = casedNames(['Nguyên đán', 'Trung thu', 'Đoan ngọ', 'Hàn thực']);
const days = casedNames([
  'Quốc khánh',
  'Quốc tế Thiếu nhi',
  'Quốc tế Lao động',
  'Quốc tế Phụ nữ',
  'Phụ nữ Việt Nam',
  'Nhà giáo Việt Nam',
  'Gia đình Việt Nam',
  'Thầy thuốc Việt Nam',
  'Thương binh - Liệt sĩ',
]);
const named = new RegExp(
  `${opens}(?:(?<=tết\\s+)(?<feast>${feasts.source})|(?<=ngày\\s+)(?<day>${days.source}))${closes}`,
  'giu',
);

/** Names of feasts and memorial days: tết Nguyên đán, ngày Quốc tế Thiếu nhi. */
export const holidayCase: Rule = {
  code: 'holiday-case',
  severity: 'info',
  once: true,
  title: {
    vi: 'Tên ngày lễ, tết viết hoa đúng.',
    en: 'Names of feasts have their capitals where they belong.',
  },
  basis: { clause: 'khoản 5, khoản 8 Mục V Phụ lục II Nghị định số 30/2020/NĐ-CP' },
  check: casesIn({
    pattern: named,
    right: ({ found }) => {
      const { feast, day } = found.groups ?? {};
      if (isInCapitals(found[0])) return undefined;
      return feast === undefined ? days.putRight(day ?? '') : feasts.putRight(feast);
    },
    message: (found) => ({
      vi: `Tên ngày lễ, tết “${found}” viết hoa chưa đúng.`,
      en: `The name of the feast “${found}” has its capitals wrong.`,
    }),
    topics: true,
  }),
  good: [
    { plan: 'items: ["Dịp tết Trung thu, Tết Nguyên đán, ngày Quốc tế Thiếu nhi 01/6", "NGÀY QUỐC KHÁNH"]' },
    { plan: 'items: ["Trong mùa trung thu hoạch; ngày gia đình đoàn tụ", "Lao động quốc tế"]' },
  ],
  bad: [
    {
      plan: 'items: ["Tết Trung Thu, tết nguyên đán", "Ngày Quốc tế thiếu nhi, ngày quốc khánh"]',
      at: [
        '/items/0 “Trung Thu”',
        '/items/0 “nguyên đán”',
        '/items/1 “Quốc tế thiếu nhi”',
        '/items/1 “quốc khánh”',
      ],
    },
  ],
};
