import { type CalendarDay, parseDay, shortDay } from '../../model/day.js';
import { dueDates } from '../../model/due-days.js';
import type { Report } from '../../model/generated/schema-types.js';
import { dayIndex } from '../../model/working-days.js';
import type { Rule } from '../rule.js';

/** A report is due after the day on which its figures are cut off; else they can only be estimated. */
export const reportAfterCutoff: Rule = {
  code: 'report-after-cutoff',
  severity: 'info',
  title: {
    vi: 'Thời hạn gửi báo cáo sau thời gian chốt số liệu.',
    en: 'A report is due after the cut-off of its figures.',
  },
  basis: 'sense',
  *check(dossier) {
    for (const { day, report, pointer } of dueDates(dossier)) {
      const cutoff = report && cutoffDay(report.fields, day.year);
      if (!cutoff || dayIndex(day) >= dayIndex(cutoff)) continue;
      yield {
        pointer,
        message: {
          vi: `Thời hạn gửi báo cáo (${shortDay(day)}) trước thời gian chốt số liệu (${shortDay(cutoff)}).`,
          en: `The report is due on ${shortDay(day)}, before its figures are cut off on ${shortDay(cutoff)}.`,
        },
        hint: {
          vi: 'Ghi rõ số liệu ước thực hiện, hoặc quy định thời hạn gửi sau ngày chốt số liệu.',
          en: 'Say that the figures are estimated, or let the report be due later.',
        },
      };
    }
  },
  good: [
    { plan: 'reports: [{text: A, reports: [{period: half-year, due: 17/6/2027, cutoff: 14/6}]}, B]' },
    { plan: 'reports: [{text: A, reports: [{period: half-year, due: 05/6/2027}]}, B]' },
  ],
  bad: [
    {
      plan: 'reports: [{text: A, reports: [{period: half-year, due: 10/6/2027, cutoff: 14/6}]}, B]',
      at: ['/reports/0/reports/0/due'],
    },
  ],
};

/** The cut-off in the year of the due date; none where only a day of the month is said. */
function cutoffDay({ cutoff }: Report, year: number): CalendarDay | undefined {
  const text = String(cutoff ?? '');
  return parseDay(/^\d{1,2}\/\d{1,2}$/.test(text) ? `${text}/${year}` : text);
}
