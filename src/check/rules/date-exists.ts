import { findCitations } from '../../meaning/citations.js';
import { exists } from '../../meaning/dates.js';
import { overlaps } from '../../meaning/found.js';
import { daysInMonth } from '../../model/day.js';
import type { Rule } from '../rule.js';

/** "ngày 31/6", "ngày 31 tháng 6 năm 2027", "31/6/2027". */
const date =
  /(?<!\p{L})ngày\s+(?<day1>\d{1,2})(?:\s+tháng\s+|\/)(?<month1>\d{1,2})(?:(?:\s+năm\s+|\/)(?<year1>\d{4}))?(?![\d/])|(?<![\d/])(?<day2>\d{1,2})\/(?<month2>\d{1,2})\/(?<year2>(?:19|20)\d{2})(?![\d/])/giu;

/** Days that sentences name are in the calendar. */
export const dateExists: Rule = {
  code: 'date-exists',
  severity: 'error',
  title: { vi: 'Ngày ghi trong lời văn có trong lịch.', en: 'Days that the text names exist.' },
  basis: 'sense',
  *check({ prose }) {
    for (const { words, pointer } of prose) {
      for (const match of words.matchAll(date)) {
        const { day1, day2 = day1, month1, month2 = month1, year1, year2 = year1 } = match.groups ?? {};
        const span = { from: match.index, to: match.index + match[0].length };
        const [day, month] = [Number(day2), Number(month2)];
        const year = year2 === undefined ? {} : { year: Number(year2) };
        if (exists({ ...span, day, month, ...year })) continue;
        const isCited = findCitations(words).some((citation) => overlaps(citation, span));
        const why =
          month >= 1 && month <= 12
            ? `tháng ${month} có ${daysInMonth(Number(year2 ?? 2024), month)} ngày`
            : 'một năm có 12 tháng';
        yield {
          pointer,
          span,
          ...(isCited ? { severity: 'verify' as const } : {}),
          message: {
            vi: `“${match[0]}” không có trong lịch (${why}).`,
            en: `“${match[0]}” is not in the calendar.`,
          },
          hint: isCited
            ? { vi: 'Đối chiếu ngày ban hành với bản gốc.', en: 'Compare the original.' }
            : { vi: 'Sửa lại ngày, tháng.', en: 'Mend the date.' },
        };
      }
    }
  },
  good: [
    { plan: 'items: ["Trước ngày 29/02, đạt 31/32 xã.", "Xong ngày 30 tháng 6 năm 2027, ngày 31/12/2027."]' },
  ],
  bad: [
    {
      plan: 'items: ["Xong trước ngày 31/6/2027.", "Gửi ngày 30 tháng 02; từ 29/02/2027; ngày 01/13."]',
      at: [
        '/items/0 “ngày 31/6/2027”',
        '/items/1 “ngày 30 tháng 02”',
        '/items/1 “29/02/2027”',
        '/items/1 “ngày 01/13”',
      ],
    },
    {
      plan: 'items: ["Theo Kế hoạch số 12/KH-UBND ngày 31/4/2026 của UBND tỉnh.", "B"]',
      at: ['/items/0 “ngày 31/4/2026”'],
    },
  ],
};
