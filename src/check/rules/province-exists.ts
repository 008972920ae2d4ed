import { dayNumber, dossierDays } from '../issue-days.js';
import { placesIn, provinceNamed } from '../places.js';
import type { Part } from '../prose.js';
import type { Rule } from '../rule.js';
import { formerUntil } from '../tables/provinces.js';

const frame: readonly Part[] = ['title', 'opening', 'closing', 'addressee', 'recipient'];
const past = /cũ\)|trước đây|trước sáp nhập|sáp nhập|hợp nhất/iu;

/** Provinces that were merged in 2025 are named in history only. */
export const provinceExists: Rule = {
  code: 'province-exists',
  severity: 'verify',
  title: {
    vi: 'Tỉnh đã sáp nhập từ ngày 01/7/2025 chỉ được nhắc đến khi nói về thời gian trước.',
    en: 'Provinces merged on 01/7/2025 are named only for the time before.',
  },
  basis: 'sense',
  *check(subject) {
    if (dossierDays(subject).first <= dayNumber(formerUntil)) return;
    for (const { words, part, pointer } of subject.prose) {
      if (!frame.includes(part) || past.test(words)) continue;
      for (const place of placesIn(words)) {
        const { province, former } = provinceNamed(place) ?? {};
        const isCited = subject.cited.some(
          (one) => one.pointer === pointer && (one.span?.from ?? place.to) < place.from,
        );
        if (!province || former === undefined || isCited) continue;
        const now = `${province.isCity ? (province.name === 'Hồ Chí Minh' ? 'Thành phố' : 'thành phố') : 'tỉnh'} ${province.name}`;
        yield {
          pointer,
          span: { from: place.from, to: place.to },
          message: {
            vi: `“tỉnh ${former}” không còn từ ngày 01/7/2025; nay thuộc ${now}.`,
            en: `“tỉnh ${former}” ended on 30/6/2025 and is part of ${now}.`,
          },
          hint: {
            vi: 'Đối chiếu, ghi tên tỉnh hiện nay; khi nói về thời gian trước, ghi thêm “(cũ)”.',
            en: 'Name today’s province, or mark the former one with “(cũ)”.',
          },
        };
      }
    }
  },
  good: [
    { plan: 'period: 2024\ntitle: Công tác trẻ em tỉnh Bình Phước năm 2024' },
    {
      plan: `title: Công tác trẻ em tỉnh Đồng Nai
opening: Thực hiện Kế hoạch số 92/KH-UBND ngày 15/4/2022 của UBND tỉnh Bình Phước
items: ['Giai đoạn 2021-2025 của tỉnh Bình Phước.', B]
closing: Áp dụng cả cho địa bàn tỉnh Bình Phước (cũ)./.`,
    },
  ],
  bad: [
    {
      plan: `title: Công tác trẻ em tỉnh Bình Phước năm 2027
documents: {ke-hoach: {recipients: ['UBND tỉnh Bình Phước (b/c)']}}`,
      at: ['/title “tỉnh Bình Phước”', '/documents/ke-hoach/recipients/0 “tỉnh Bình Phước”'],
    },
  ],
};
