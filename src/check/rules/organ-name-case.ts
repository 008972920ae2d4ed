import { closes, opens } from '../../meaning/patterns.js';
import { casedNames } from '../letter-case.js';
import { type Match, matchesIn } from '../matches-in.js';
import type { Prose } from '../prose.js';
import type { Rule } from '../rule.js';
import { isInCapitals } from '../sentence-place.js';
import { departments, ministries, organs, singleOrgans } from '../tables/organ-names.js';

const single = casedNames(singleOrgans);
const several = casedNames(organs);
const fields = casedNames([...departments, ...ministries]);
const pattern = new RegExp(
  `${opens}(?:(?<single>${single.source})|(?<several>${several.source})` +
    `|(?:(?:bộ|sở|phòng)\\s+(?<field>${casedNames(departments).source})|(?:bộ|sở)\\s+(?<ministry>${casedNames(ministries).source})))${closes}`,
  'giu',
);

/** Names of organs have capitals for the words of kind and field, small letters for "nhân dân", "và". */
export const organNameCase: Rule = {
  code: 'organ-name-case',
  severity: 'error',
  once: true,
  title: {
    vi: 'Tên cơ quan, tổ chức viết hoa đúng.',
    en: 'Names of organs have their capitals where they belong.',
  },
  basis: { clause: 'khoản 1 Mục IV Phụ lục II Nghị định số 30/2020/NĐ-CP' },
  *check({ prose }) {
    for (const match of matchesIn(prose.filter(isOurs), pattern)) {
      const typed = match.found[0];
      const right = putRight(match);
      if (right === undefined || isInCapitals(typed)) continue;
      yield {
        pointer: match.pointer,
        span: match.span,
        topic: right,
        message: {
          vi: `Tên “${typed}” viết hoa chưa đúng.`,
          en: `The name “${typed}” has capitals where they do not belong, or lacks some.`,
        },
        hint: { vi: `Sửa thành “${right}”.`, en: `Write “${right}”.` },
      };
    }
  },
  good: [
    { plan: 'items: ["Ủy ban nhân dân xã, Uỷ ban Mặt trận Tổ quốc Việt Nam xã", "UỶ BAN NHÂN DÂN XÃ"]' },
    {
      plan: 'items: ["Sở Văn hóa, Thể thao và Du lịch; Phòng Văn hoá – Xã hội; phòng Nội vụ", "phòng y tế"]',
    },
    {
      plan: 'items: ["Các tổ chức phi chính phủ, hội nông dân các xã, Chi hội Nông dân thôn", "Viện Kiểm sát nhân dân khu vực"]',
    },
    { plan: 'items: ["Bộ Công Thương, Sở Công thương", "Cán bộ nội vụ xã; bộ tài chính kế toán"]' },
    { plan: 'items: ["Hội đồng nhân dân và Ủy ban nhân dân", "Quốc hội, Chính phủ, Thủ tướng Chính phủ"]' },
  ],
  bad: [
    {
      plan: 'items: ["Ủy Ban Nhân Dân xã", "Ủy ban mặt trận tổ quốc Việt Nam xã"]',
      at: ['/items/0 “Ủy Ban Nhân Dân”', '/items/1 “Ủy ban mặt trận tổ quốc”'],
    },
    {
      plan: 'items: ["Sở Giáo dục Và Đào tạo, Sở y tế, Phòng văn hóa - xã hội", "Hội liên hiệp phụ nữ xã"]',
      at: [
        '/items/0 “Sở Giáo dục Và Đào tạo”',
        '/items/0 “Sở y tế”',
        '/items/0 “Phòng văn hóa - xã hội”',
        '/items/1 “Hội liên hiệp phụ nữ”',
      ],
    },
    {
      plan: 'items: ["Hội Đồng nhân dân xã; Quốc Hội; Hội nông dân xã", "B"]',
      at: ['/items/0 “Hội Đồng nhân dân”', '/items/0 “Quốc Hội”', '/items/0 “Hội nông dân”'],
    },
  ],
};

/** Words of cited documents stay as they were issued; their issuers are named by the author. */
function isOurs({ part, pointer }: Prose): boolean {
  return part !== 'citation' || pointer.endsWith('/issuer');
}

/** The name as it should be, undefined where it is. */
function putRight({ found }: Match): string | undefined {
  const { single: one, several: some, field, ministry } = found.groups ?? {};
  if (one !== undefined) return single.putRight(one);
  if (some !== undefined) return isSmall(some) ? undefined : several.putRight(some);
  const [typed] = found;
  const name = field ?? ministry ?? '';
  // "bộ tài chính kế toán", "phòng nội vụ": small letters all through mean no name.
  if (isSmall(typed)) return undefined;
  const right = fields.putRight(name);
  return right === undefined ? undefined : `${typed.slice(0, typed.length - name.length)}${right}`;
}

function isSmall(words: string): boolean {
  return words === words.toLocaleLowerCase('vi');
}
