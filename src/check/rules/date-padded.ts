import { padDay, padMonth } from '../../model/day.js';
import type { Rule } from '../rule.js';

/** "ngày 9 tháng 02 năm 2027". */
const long = /(?<![\p{L}])ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+\d{4}/giu;
/** "9/2/2027", and without a year where a deadline is meant: "trước ngày 9/2"; "1-6" and "1/6" may be holidays. */
const short =
  /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d{2}(?![\d/])|(?<=(?:trước|chậm nhất|muộn nhất|hết)\s+ngày\s+)(\d{1,2})\/(\d{1,2})(?![\d/])/giu;

/** A zero stands before days under 10 and before months 1 and 2, and before no other. */
export const datePadded: Rule = {
  code: 'date-padded',
  severity: 'warning',
  title: {
    vi: 'Ngày dưới 10, tháng 1, tháng 2 ghi thêm số 0 phía trước.',
    en: 'Days under 10 and months 1 and 2 have a zero.',
  },
  basis: 'convention',
  once: true,
  *check({ prose }) {
    for (const { words, pointer, part } of prose) {
      if (part === 'table') continue;
      for (const [pattern, topic] of [
        [long, 'long'],
        [short, 'short'],
      ] as const) {
        for (const match of words.matchAll(pattern)) {
          const [found, day1, month1, day = day1, month = month1] = match;
          const right = written(found, day ?? '', month ?? '');
          if (right === found) continue;
          yield {
            pointer,
            span: { from: match.index, to: match.index + found.length },
            topic,
            ...(topic === 'short' ? { severity: 'info' as const } : {}),
            message: {
              vi: `Ngày ghi “${found}”; số 0 chỉ đặt trước ngày dưới 10 và tháng 1, tháng 2.`,
              en: `“${found}”: a zero stands before days under 10 and months 1 and 2 only.`,
            },
            hint: { vi: `Sửa thành “${right}”.`, en: `Write “${right}”.` },
          };
        }
      }
    }
  },
  good: [
    {
      plan: 'items: ["Xong ngày 05/01/2027, trước ngày 10/5.", "Ngày Quốc tế Thiếu nhi 1/6; ngày 09 tháng 6 năm 2027."]',
    },
  ],
  bad: [
    {
      plan: 'items: ["Xong ngày 9/2/2027, trước ngày 5/6.", "Gửi ngày 9 tháng 02 năm 2027; 10/06/2027."]',
      at: [
        '/items/0 “9/2/2027”',
        '/items/0 “5/6”',
        '/items/1 “ngày 9 tháng 02 năm 2027”',
        '/items/1 “10/06/2027”',
      ],
    },
  ],
};

/** The same date with its zeros right. */
function written(found: string, day: string, month: string): string {
  const at = found.indexOf(day);
  const next = found.indexOf(month, at + day.length);
  return [
    found.slice(0, at),
    padDay(Number(day)),
    found.slice(at + day.length, next),
    padMonth(Number(month)),
    found.slice(next + month.length),
  ].join('');
}
