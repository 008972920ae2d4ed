import { shortDay } from '../../model/day.js';
import type { Dossier } from '../../model/dossier.js';
import { type DuePlace, dueDates } from '../../model/due-days.js';
import type { Words } from '../../model/finding.js';
import { periodYears } from '../../model/period.js';
import { dayNumber, issueDays } from '../issue-days.js';
import type { Rule } from '../rule.js';

/**
 * What is due lies between the plan's date and its end. The first quarter after the end is left to summing up, and a report on
 * the last year to the whole year after it.
 */
export const dueInPeriod: Rule = {
  code: 'due-in-period',
  severity: 'warning',
  title: {
    vi: 'Thời hạn nằm trong kỳ kế hoạch, sau ngày ban hành.',
    en: 'What is due lies within the period, after the date of the document.',
  },
  basis: 'sense',
  *check(dossier) {
    for (const due of dueDates(dossier)) {
      const fault = outsidePeriod(due, periodYears(dossier.plan)) ?? beforeIssue(due, dossier);
      if (!fault) continue;
      yield {
        pointer: due.pointer,
        message: fault,
        hint: {
          vi: 'Đối chiếu và sửa lại thời hạn, nhất là năm; thời hạn của năm trước có thể còn sót lại.',
          en: 'Compare and mend the due date, its year above all; it may be left over from last year.',
        },
      };
    }
  },
  good: [
    { plan: 'tasks: [{text: A, when: 31/12/2027}, {text: B, when: 15/01/2028}]' },
    { plan: 'reports: [{text: A, reports: [{period: year, due: 15/01/2028}]}, B]' },
    {
      plan: 'documents: {ke-hoach: {date: 3/2027}}\ntasks: [{text: A, when: 31/3/2027}, {text: B, when: Q1/2027}]',
    },
  ],
  bad: [
    { plan: 'tasks: [{text: A, when: 30/6/2026}, B]', at: ['/tasks/0/when'] },
    { plan: 'tasks: [{text: A, when: 30/6/2028}, B]', at: ['/tasks/0/when'] },
    {
      plan: 'documents: {ke-hoach: {date: 15/3/2027}}\ntasks: [{text: A, when: 10/3/2027}, B]',
      at: ['/tasks/0/when'],
    },
  ],
};

function outsidePeriod(
  { day, report }: DuePlace,
  [first, last]: readonly [number, number],
): Words | undefined {
  const said = shortDay(day);
  if (day.year < first) {
    return {
      vi: `Thời hạn ${said} ở trước kỳ kế hoạch (năm ${first}).`,
      en: `The due date ${said} is before the plan's period (${first}).`,
    };
  }
  const mayFollow = day.year === last + 1 && (report !== undefined || day.month <= 3);
  if (day.year <= last || mayFollow) return undefined;
  return {
    vi: `Thời hạn ${said} ở sau kỳ kế hoạch (năm ${last}).`,
    en: `The due date ${said} is after the plan's period (${last}).`,
  };
}

function beforeIssue({ day, pointer }: DuePlace, dossier: Dossier): Words | undefined {
  const own = /^\/documents\/([^/]+)\//.exec(pointer)?.[1];
  const document = dossier.documents.find(({ id, carriesSharedBody }) =>
    own === undefined ? carriesSharedBody : id === own,
  );
  const date = document?.fields.date;
  if (!document || date === undefined || dayNumber(day) >= issueDays(document, dossier).first)
    return undefined;
  return {
    vi: `Thời hạn ${shortDay(day)} ở trước ngày ban hành văn bản (${date}).`,
    en: `The due date ${shortDay(day)} is before the date of the document (${date}).`,
  };
}
