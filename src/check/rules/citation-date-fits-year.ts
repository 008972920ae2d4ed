import { parseDay } from '../../model/day.js';
import { planYear } from '../../model/document-name.js';
import type { Rule } from '../rule.js';

/** Plans and budgets for a year are asked for early in the year before; guidance on carrying it out is not. */
const early =
  /dự toán|xây dựng kế hoạch|lập kế hoạch|đầu tư|phương hướng|tổng kết|kết quả|giai đoạn|đến năm/iu;
const forYear = /năm (\d{4})\s*[”"]?$/u;

/** The last month of a year in which nobody has yet issued what guides the next one. */
const lastEarlyMonth = 8;

/** A letter or plan "… năm 2024" dated in spring 2023: the year of its date is the last one's, left standing. */
export const citationDateFitsYear: Rule = {
  code: 'citation-date-fits-year',
  severity: 'verify',
  title: {
    vi: 'Văn bản hướng dẫn, kế hoạch của một năm không mang ngày ban hành của đầu năm trước.',
    en: 'Guidance on a year is not dated early in the year before.',
  },
  basis: 'sense',
  *check(subject) {
    const year = planYear(subject);
    const told = new Set<string>();
    for (const { citation, pointer, span, id } of subject.cited) {
      const { type, number, date, subject: about = '' } = citation;
      const day = date === undefined ? undefined : parseDay(date);
      if (!day || number === undefined || !/^(?:Công văn|Văn bản|Kế hoạch|Hướng dẫn)/u.test(type)) continue;
      if (Number(forYear.exec(about)?.[1]) !== year || early.test(about)) continue;
      if (day.year !== year - 1 || day.month > lastEarlyMonth || told.has(number)) continue;
      told.add(number);
      yield {
        pointer: id === undefined ? pointer : `${pointer}/date`,
        ...(span ? { span } : {}),
        message: {
          vi: `${type} số ${number} ${about.startsWith('về') ? '' : 'về '}“${about}” ghi ngày ${date}, thuộc năm trước.`,
          en: `${type} ${number}, on ${year}, is dated ${date}, in the year before.`,
        },
        hint: {
          vi: `Đối chiếu bản gốc: ngày ban hành có thể là năm ${year}.`,
          en: `Compare the original: the date may be in ${year}.`,
        },
      };
    }
  },
  good: [
    {
      plan: "items: ['Kế hoạch số 31/KH-UBND ngày 29/01/2027 của UBND tỉnh về công tác trẻ em năm 2027.', B]",
    },
    {
      plan: "items: ['Nghị quyết số 27/NQ-HĐND ngày 18/12/2026 của HĐND xã về dự toán ngân sách xã năm 2027.', B]",
    },
    {
      plan: "items: ['Công văn số 99/STC ngày 20/6/2026 của Sở Tài chính về việc xây dựng kế hoạch và dự toán năm 2027.', B]",
    },
    // Last year's plan, named for comparison.
    {
      plan: "items: ['Kế hoạch số 24/KH-UBND ngày 30/01/2026 của UBND tỉnh về công tác trẻ em năm 2026.', B]",
    },
  ],
  bad: [
    {
      plan: "items: ['Công văn số 425/SYT-TE ngày 25/3/2026 của Sở Y tế về việc hướng dẫn công tác trẻ em năm 2027.', B]",
      at: ['/items/0 “Công văn số 425/SYT-TE ngày 25/3/2026 của Sở Y tế”'],
    },
    {
      plan: 'citations: {cv: {type: Công văn, number: 425/SYT, date: 25/3/2026, subject: về công tác trẻ em năm 2027}}',
      at: ['/citations/cv/date'],
    },
  ],
};
