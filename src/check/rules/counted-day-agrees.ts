import { shortDay } from '../../model/day.js';
import { twoDigits } from '../../model/two-digits.js';
import { dayIndex } from '../../model/working-days.js';
import { countedDays } from '../counted-days.js';
import type { Rule } from '../rule.js';

/** A deadline that is counted from something and written out is the day that the count gives. */
export const countedDayAgrees: Rule = {
  code: 'counted-day-agrees',
  severity: 'warning',
  title: {
    vi: 'Ngày ghi sẵn khớp với số ngày tính từ mốc.',
    en: 'A day that is written out is the one its count gives.',
  },
  basis: 'sense',
  *check(dossier) {
    for (const { when, pointer, anchor, written, counted } of countedDays(dossier)) {
      if (dayIndex(counted) === dayIndex(written)) continue;
      const side = when.before === undefined ? { vi: 'sau', en: 'after' } : { vi: 'trước', en: 'before' };
      const unit = when.working ? { vi: 'ngày làm việc', en: 'working days' } : { vi: 'ngày', en: 'days' };
      yield {
        pointer,
        message: {
          vi: `Thời hạn ghi ${shortDay(written)}, nhưng ${side.vi} ngày ${shortDay(anchor)} ${twoDigits(when.days ?? 0)} ${unit.vi} là ${shortDay(counted)}.`,
          en: `The deadline says ${shortDay(written)}, but ${when.days} ${unit.en} ${side.en} ${shortDay(anchor)} is ${shortDay(counted)}.`,
        },
        hint: {
          vi: 'Sửa ngày ghi sẵn hoặc số ngày; câu văn sửa theo cho thống nhất.',
          en: 'Mend the day or the count, and the sentence with it.',
        },
      };
    }
  },
  good: [
    {
      plan: 'events: {hoi: {name: ngày hội, date: 01/6/2027}}\ntasks: [{text: A, when: {days: 40, before: hoi, by: 22/4/2027}}, {text: B, when: {days: 10, working: true, after: hoi, by: 15/6/2027}}]',
    },
  ],
  bad: [
    {
      plan: 'events: {hoi: {name: ngày hội, date: 01/6/2027}}\ntasks: [{text: A, when: {days: 40, before: hoi, by: 23/4/2027}}, B]',
      at: ['/tasks/0/when/by'],
    },
    {
      plan: 'tasks: [{id: hop, text: A, when: {on: 01/6/2027}}, {text: B, when: {days: 10, working: true, after: hop, by: 11/6/2027}}]',
      at: ['/tasks/1/when/by'],
    },
  ],
};
