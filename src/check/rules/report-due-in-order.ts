import { type CalendarDay, shortDay } from '../../model/day.js';
import { daysOffOf } from '../../model/days-off.js';
import { reportDays } from '../../model/due-days.js';
import { periodYears } from '../../model/period.js';
import type { ReportNode } from '../../model/plan-tree.js';
import { twoDigits } from '../../model/two-digits.js';
import { everyItem } from '../../model/walk-dossier.js';
import { dayIndex, workingDaysBetween } from '../../model/working-days.js';
import type { Rule } from '../rule.js';
import { isSameUnit } from '../unit-match.js';

/** Working days that summing up needs at least. */
const enough = 3;

/** Who sums up reports later than those who report to him: at least three working days. */
export const reportDueInOrder: Rule = {
  code: 'report-due-in-order',
  severity: 'warning',
  title: {
    vi: 'Đơn vị gửi số liệu báo cáo trước cơ quan tổng hợp ít nhất 03 ngày làm việc.',
    en: 'Who reports does so at least three working days before who sums up.',
  },
  basis: 'convention',
  *check(dossier) {
    const years = periodYears(dossier.plan);
    const days = daysOffOf(dossier);
    const reports = [...everyItem(dossier)].flatMap((item) => item.reports);
    for (const summed of reports) {
      for (const sent of reports.filter((each) => each !== summed && goesTo(each, summed))) {
        const pair = sameYear(reportDays(sent.fields, years), reportDays(summed.fields, years));
        if (!pair) continue;
        const [first, last] = pair;
        const between = workingDaysBetween(first, last, days);
        if (between >= enough) continue;
        const late = dayIndex(last) <= dayIndex(first);
        yield {
          pointer: `${summed.pointer}/due`,
          ...(late ? {} : { severity: 'info' }),
          message: late
            ? {
                vi: `Thời hạn báo cáo của cơ quan tổng hợp (${shortDay(last)}) ${dayIndex(last) === dayIndex(first) ? 'trùng với' : 'sớm hơn'} thời hạn của đơn vị gửi số liệu (${shortDay(first)}).`,
                en: `Who sums up reports by ${shortDay(last)}, not later than those who report to him (${shortDay(first)}).`,
              }
            : {
                vi: `Thời hạn báo cáo của cơ quan tổng hợp (${shortDay(last)}) chỉ sau thời hạn của đơn vị gửi số liệu (${shortDay(first)}) ${twoDigits(between)} ngày làm việc.`,
                en: `Who sums up reports by ${shortDay(last)}, only ${between} working days after those who report to him (${shortDay(first)}).`,
              },
          hint: {
            vi: 'Quy định thời hạn của các đơn vị sớm hơn ít nhất 03 ngày làm việc.',
            en: 'Let those who report do so at least three working days earlier.',
          },
        };
        break;
      }
    }
  },
  good: [
    {
      plan: 'reports: [{text: A, reports: [{period: half-year, due: 17/6/2027, to: vhxh}]}, {text: B, reports: [{period: half-year, due: 24/6/2027, from: vhxh, to: Sở Y tế}]}]',
    },
    // Another period, another unit.
    {
      plan: 'reports: [{text: A, reports: [{period: year, due: 17/6/2027, to: vhxh}]}, {text: B, reports: [{period: half-year, due: 17/6/2027, from: vhxh, to: Sở Y tế}]}]',
    },
    {
      plan: 'reports: [{text: A, reports: [{period: year, due: 17/6/2027, to: kinh-te}]}, {text: B, reports: [{period: year, due: 17/6/2027, from: vhxh, to: Sở Y tế}]}]',
    },
  ],
  bad: [
    {
      plan: 'reports: [{text: A, reports: [{period: half-year, due: 10/5, to: UBND xã, via: Phòng VHXH}]}, {text: B, reports: [{period: half-year, due: 10/5, from: vhxh, to: Sở Y tế}]}]',
      at: ['/reports/1/reports/0/due'],
    },
    {
      plan: 'reports: [{text: A, reports: [{period: half-year, due: 10/6/2027, to: vhxh}]}, {text: B, reports: [{period: half-year, due: 14/6/2027, from: vhxh, to: Sở Y tế}]}]',
      at: ['/reports/1/reports/0/due'],
    },
  ],
};

/** Whether one report is part of what another one sums up. */
function goesTo(sent: ReportNode, summed: ReportNode): boolean {
  const { period } = summed.fields;
  if (sent.fields.period !== period || period === 'once' || period === 'ad-hoc') return false;
  const receivers = [...sent.to, ...sent.via];
  return (
    summed.from.some((unit) => receivers.some((receiver) => isSameUnit(unit, receiver))) &&
    !summed.from.some((unit) => sent.from.some((other) => isSameUnit(unit, other)))
  );
}

function sameYear(
  sent: ReturnType<typeof reportDays>,
  summed: ReturnType<typeof reportDays>,
): readonly [CalendarDay, CalendarDay] | undefined {
  for (const { day } of sent) {
    const other = summed.find((each) => each.day.year === day.year);
    if (other) return [day, other.day];
  }
  return undefined;
}
