import { type CalendarDay, parseDay, shortDay } from '../../model/day.js';
import type { Dossier } from '../../model/dossier.js';
import type { When } from '../../model/generated/schema-types.js';
import { twoDigits } from '../../model/two-digits.js';
import { everyItem } from '../../model/walk-dossier.js';
import { addDays, addWorkingDays, dayIndex } from '../../model/working-days.js';
import { daysOffOf } from '../days-off.js';
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
    const days = daysOffOf(dossier);
    const anchors = anchorsOf(dossier);
    for (const { fields, pointer } of everyItem(dossier)) {
      const { when } = fields;
      if (typeof when !== 'object' || when.days === undefined) continue;
      const written = when.by === undefined ? undefined : parseDay(String(when.by));
      const anchor = anchors.get(when.before ?? when.after ?? '');
      if (!written || !anchor) continue;
      const count = when.before === undefined ? when.days : -when.days;
      const counted = when.working ? addWorkingDays(anchor, count, days) : addDays(anchor, count);
      if (dayIndex(counted) === dayIndex(written)) continue;
      const side = when.before === undefined ? { vi: 'sau', en: 'after' } : { vi: 'trước', en: 'before' };
      const unit = when.working ? { vi: 'ngày làm việc', en: 'working days' } : { vi: 'ngày', en: 'days' };
      yield {
        pointer: `${pointer}/when/by`,
        message: {
          vi: `Thời hạn ghi ${shortDay(written)}, nhưng ${side.vi} ngày ${shortDay(anchor)} ${twoDigits(when.days)} ${unit.vi} là ${shortDay(counted)}.`,
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

/** The days that are counted from: events, dated documents, work that has a day. */
function anchorsOf(dossier: Dossier): ReadonlyMap<string, CalendarDay> {
  const written: (readonly [string, string | number | undefined])[] = [
    ...Object.entries(dossier.events).map(([id, { date }]) => [id, date] as const),
    ...dossier.documents.map(({ id, fields }) => [id, fields.date] as const),
    ...[...everyItem(dossier)].map(({ id = '', fields }) => [id, dayIn(fields.when)] as const),
  ];
  return new Map(
    written.flatMap(([id, text]) => {
      const day = text === undefined ? undefined : parseDay(String(text));
      return day && id !== '' ? [[id, day] as const] : [];
    }),
  );
}

function dayIn(when: When | undefined): string | number | undefined {
  return typeof when === 'object' ? (when.on ?? when.by) : when;
}
