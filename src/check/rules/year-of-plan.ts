import { findCitations } from '../../meaning/citations.js';
import { overlaps } from '../../meaning/found.js';
import { readTimes } from '../../meaning/times.js';
import type { TextSpan } from '../../model/finding.js';
import { periodYears } from '../../model/period.js';
import type { Prose } from '../prose.js';
import type { Rule } from '../rule.js';

/**
 * Title, opening, closing, themes and deadlines name the plan's years, none before. Years of baselines, cited documents,
 * periods and comparisons are not looked at.
 */
export const yearOfPlan: Rule = {
  code: 'year-of-plan',
  severity: 'warning',
  title: {
    vi: 'Tên, câu dẫn, đoạn kết, chủ đề, thời hạn ghi đúng năm của kế hoạch.',
    en: 'Title, opening, closing, themes and deadlines name the plan’s own years.',
  },
  basis: 'sense',
  *check({ prose, plan }) {
    const [first] = periodYears(plan);
    for (const text of prose) {
      for (const { year, ...span } of yearsIn(text)) {
        if (year >= first) continue;
        yield {
          pointer: text.pointer,
          span,
          message: {
            vi: `Ở đây ghi năm ${year}, kế hoạch là của năm ${first}.`,
            en: `This says ${year}; the plan is for ${first}.`,
          },
          hint: {
            vi: 'Rà soát: năm của kế hoạch trước có thể còn sót lại.',
            en: 'Check whether the year is left over from the plan before.',
          },
        };
      }
    }
  },
  good: [
    { plan: 'items: ["Năm 2026 có 41% học sinh biết bơi.", "So với năm 2026 tăng 5%."]' },
    { plan: 'title: Kết quả năm 2026 và kế hoạch năm 2027\nitems: [A, B]' },
    {
      plan: 'opening: Thực hiện Nghị quyết số 41/NQ-HĐND ngày 14 tháng 12 năm 2023, xã ban hành Kế hoạch năm 2027.\nitems: [A, B]',
    },
    { plan: 'title: Thực hiện Chương trình giai đoạn 2021 - 2030 năm 2027\nitems: [A, B]' },
    { plan: 'tasks: ["Rà soát 147 hộ nghèo cuối năm 2026.", "Báo cáo trước ngày 15/12/2027."]' },
  ],
  bad: [
    { plan: 'title: Thực hiện công tác trẻ em năm 2026\nitems: [A, B]', at: ['/title “năm 2026”'] },
    {
      plan: 'opening: Ủy ban nhân dân xã ban hành Kế hoạch thực hiện công tác trẻ em năm 2026 như sau.\nitems: [A, B]',
      at: ['/opening “năm 2026”'],
    },
    {
      plan: 'tasks: ["Báo cáo kết quả trước ngày 15/12/2026.", B]',
      at: ['/tasks/0 “trước ngày 15/12/2026”'],
    },
    {
      plan: 'tasks: ["Tổ chức Tháng hành động vì trẻ em năm 2026 với chủ đề “Vì trẻ em”.", B]',
      at: ['/tasks/0 “năm 2026”'],
    },
  ],
};

interface YearPlace extends TextSpan {
  readonly year: number;
}

function yearsIn(text: Prose): readonly YearPlace[] {
  switch (text.part) {
    case 'title':
    case 'opening':
    case 'closing':
      return ownYears(text.words);
    case 'sentence':
      return /\/(?:tasks|reports)\//.test(text.pointer)
        ? [...deadlines(text.words), ...themes(text.words)]
        : [];
    default:
      return [];
  }
}

const year = /năm\s+(?<year>(?:19|20)\d{2})(?!\s*[-–]\s*\d|\d)/giu;
const elsewhere =
  /(?:giai đoạn|nhiệm kỳ|năm học|từ|so với|cùng kỳ|kết quả(?: thực hiện)?(?: công tác)?[^,;]{0,60}|tổng kết[^,;]{0,60}|số liệu|luật[^,;]{0,40}|đến|hết|cuối|tháng \d{1,2}|tháng \d{1,2},)\s*$/iu;

/** The years of a text none of which is the plan's; a text that names two years sets one against the other. */
function ownYears(words: string): readonly YearPlace[] {
  const found = [...words.matchAll(year)];
  const cited = findCitations(words);
  const [only, ...more] = found.filter(
    ({ index, 0: { length } }) =>
      !elsewhere.test(words.slice(0, index)) &&
      !cited.some((citation) => overlaps(citation, { from: index, to: index + length })),
  );
  return only && more.length === 0 && found.length === 1 ? [placeOf(only)] : [];
}

function placeOf(found: RegExpExecArray): YearPlace {
  return { from: found.index, to: found.index + found[0].length, year: Number(found.groups?.year) };
}

/** A deadline with its year. */
function deadlines(words: string): readonly YearPlace[] {
  // Reading times and citations takes long, and most tasks name no year.
  if (!/(?:19|20)\d{2}/.test(words)) return [];
  const cited = findCitations(words);
  return readTimes(words).flatMap(({ when, from, to, sure }) => {
    const due = typeof when === 'object' ? (when.by ?? when.on) : when;
    const named = /\/((?:19|20)\d{2})$/.exec(String(due ?? ''))?.[1];
    if (!sure || named === undefined || cited.some((citation) => overlaps(citation, { from, to }))) return [];
    return [{ from, to, year: Number(named) }];
  });
}

const yearly =
  /(?:chủ đề|tháng hành động|tết trung thu|tuần lễ|ngày hội|diễn đàn|lễ phát động)[^.;,“”\d]{0,60}năm\s+(?<year>20\d{2})(?!\s*[-–]\s*\d|\d)/giu;

/** What comes every year, with the year's theme. */
function themes(words: string): readonly YearPlace[] {
  return [...words.matchAll(yearly)].map((found) => {
    const to = found.index + found[0].length;
    const said = /năm\s+\d{4}$/iu.exec(found[0])?.[0] ?? '';
    return { from: to - said.length, to, year: Number(found.groups?.year) };
  });
}
