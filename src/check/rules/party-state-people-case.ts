import { upperFirst } from '../../model/vietnamese.js';
import { casesIn } from '../case-rule.js';
import type { Rule } from '../rule.js';

/** Nothing belongs to it any more: the noun stands alone. */
const alone = String.raw`(?=\s*(?:[,.;)]|$)|\s+(?:và|ta)(?!\p{L}))`;
/** The nouns standing alone only: "quản lý nhà nước", "cấp ủy đảng" stay small. */
const small = new RegExp(
  [
    String.raw`(?<=của\s+)(?:nhà nước|đảng)${alone}`,
    String.raw`(?<=(?<!\p{L})Đảng(?:,|\s+và)\s+)nhà nước(?!\p{L})`,
    String.raw`(?<=Nhà nước(?:,|\s+và)\s+)nhân dân(?!\p{L})`,
    String.raw`(?<!ủy\s+)(?<!\p{L})đảng(?=(?:,|\s+và)\s+[Nn]hà nước(?!\p{L}))`,
    String.raw`(?<=(?:đông đảo|toàn thể)\s+)nhân dân${alone}`,
  ].join('|'),
  'gu',
);

/** Đảng, Nhà nước, Nhân dân standing alone have a capital. */
export const partyStatePeopleCase: Rule = {
  code: 'party-state-people-case',
  severity: 'info',
  once: true,
  title: {
    vi: '“Đảng”, “Nhà nước”, “Nhân dân” đứng riêng thì viết hoa.',
    en: 'Đảng, Nhà nước, Nhân dân have a capital when they stand alone.',
  },
  basis: { clause: 'khoản 1, khoản 4 Mục V Phụ lục II Nghị định số 30/2020/NĐ-CP' },
  check: casesIn({
    pattern: small,
    right: ({ found }) => upperFirst(found[0]),
    message: (found) => ({
      vi: `“${found}” đứng riêng nhưng viết thường.`,
      en: `“${found}” stands alone and has a small letter.`,
    }),
    topics: true,
  }),
  good: [
    { plan: 'items: ["Quản lý nhà nước, ngân sách nhà nước; cấp ủy đảng, chính quyền", "Của đảng viên"]' },
    { plan: 'items: ["Chính sách của Đảng và Nhà nước", "Hội đồng nhân dân; quần chúng nhân dân"]' },
    { plan: 'items: ["Cơ quan của nhà nước pháp quyền", "Trong nhân dân"]' },
  ],
  bad: [
    {
      plan: 'items: ["Chính sách của nhà nước.", "Sự lãnh đạo của đảng, đông đảo nhân dân; Đảng và nhà nước"]',
      at: ['/items/0 “nhà nước”', '/items/1 “đảng”', '/items/1 “nhân dân”', '/items/1 “nhà nước”'],
    },
  ],
};
