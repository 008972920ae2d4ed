import { shortDay } from '../../model/day.js';
import { daysOffOf } from '../../model/days-off.js';
import { dueDates } from '../../model/due-days.js';
import { isWeekend, isWorkingDay, workingDayUntil } from '../../model/working-days.js';
import type { Rule } from '../rule.js';
import { weekdayWords } from '../weekday-words.js';

/** A due date is a working day; told once, since the work then moves to the working day before. */
export const dueOnWorkingDay: Rule = {
  code: 'due-on-working-day',
  severity: 'info',
  title: { vi: 'Thời hạn rơi vào ngày làm việc.', en: 'A due date is a working day.' },
  basis: 'convention',
  once: true,
  *check(dossier) {
    const days = daysOffOf(dossier);
    for (const { day, named, pointer } of dueDates(dossier)) {
      if (!named || isWorkingDay(day, days)) continue;
      const before = workingDayUntil(day, days);
      const weekday = weekdayWords(day);
      const worked = weekdayWords(before);
      yield {
        pointer,
        message: isWeekend(day)
          ? {
              vi: `Thời hạn ${shortDay(day)} là ${weekday.vi}.`,
              en: `The due date ${shortDay(day)} is a ${weekday.en}.`,
            }
          : {
              vi: `Thời hạn ${shortDay(day)} là ngày nghỉ lễ, tết.`,
              en: `The due date ${shortDay(day)} is a public holiday.`,
            },
        hint: {
          vi: `Ngày làm việc liền trước là ${shortDay(before)} (${worked.vi}); ngày nghỉ, ngày làm bù khác ghi tại “check”, “days” của tệp cơ quan.`,
          en: `The working day before is ${shortDay(before)} (${worked.en}); other days off and worked belong under “check”, “days” in the office file.`,
        },
      };
    }
  },
  good: [
    { plan: 'tasks: [{text: A, when: 28/5/2027}, B]' },
    // What takes place on a Sunday takes place on it; a month is no day.
    { plan: 'tasks: [{text: A, when: {on: 30/5/2027}}, {text: B, when: 5/2027}]' },
    {
      plan: 'tasks: [{text: A, when: 29/5/2027}, B]',
      office: 'check: {days: {worked: [29/5/2027]}}',
    },
  ],
  bad: [
    {
      plan: 'reports: [{text: A, reports: [{period: year, due: 12/12}]}, {text: B, reports: [{period: half-year, due: 10/6}]}]',
      at: ['/reports/0/reports/0/due'],
    },
    { plan: 'tasks: [{text: A, when: 30/4/2027}, B]', at: ['/tasks/0/when'] },
    {
      plan: 'tasks: [{text: A, when: {by: 28/5/2027}}, B]',
      office: 'check: {days: {off: [28/5/2027]}}',
      at: ['/tasks/0/when/by'],
    },
  ],
};
