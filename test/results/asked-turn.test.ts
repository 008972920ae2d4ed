import { expect, it } from 'vitest';
import { type CalendarDay, parseDay, shortDay } from '../../src/model/day.js';
import type { Report } from '../../src/model/generated/schema-types.js';
import { askedTurn } from '../../src/results/asked-turn.js';
import type { Schedule } from '../../src/work-list/schedule.js';
import type { Work, WorkList } from '../../src/work-list/work.js';

const day = (text: string): CalendarDay => parseDay(text) ?? { year: 0, month: 1, day: 1 };
const once = (due: string): Schedule => ({ type: 'once', due: day(due) });
const during = { start: day('01/01/2027'), end: day('31/12/2027') };
const each = (every: 'month' | 'year', ...days: readonly string[]): Schedule => ({
  type: 'recurring',
  every,
  days: days.map(day),
  during,
});

const turn = (period: Report['period'], schedule: Schedule, cutoff?: string) =>
  askedTurn(
    {
      schedule,
      report: { period, to: [], via: [], channel: '', ...(cutoff === undefined ? {} : { cutoff }) },
    } as unknown as Work,
    { asOf: day('01/5/2027'), plan: { period: during } } as unknown as WorkList,
  );

const told = (...asked: Parameters<typeof turn>) => {
  const made = turn(...asked);
  return made && `${made.name}: ${made.from ? shortDay(made.from) : ''}-${made.to ? shortDay(made.to) : ''}`;
};

it.each<readonly [Report['period'], Schedule, string | undefined, string]>([
  ['half-year', once('17/6/2027'), '14/6', '6 tháng đầu năm 2027: 15/12/2026-14/6/2027'],
  ['half-year', once('17/6/2027'), undefined, '6 tháng đầu năm 2027: 15/12/2026-14/6/2027'],
  ['half-year', once('10/5/2027'), undefined, '6 tháng đầu năm 2027: -'],
  ['half-year', once('05/7/2027'), '30/6', '6 tháng đầu năm 2027: 01/01/2027-30/6/2027'],
  ['half-year', once('20/12/2027'), undefined, '6 tháng cuối năm 2027: 15/6/2027-14/12/2027'],
  ['year', once('16/12/2027'), '14/12', 'năm 2027: 15/12/2026-14/12/2027'],
  ['year', once('08/11/2027'), undefined, 'năm 2027: -'],
  ['year', once('15/01/2028'), '31/12', 'năm 2027: 01/01/2027-31/12/2027'],
  ['nine-months', once('20/9/2027'), undefined, '9 tháng đầu năm 2027: 15/12/2026-14/9/2027'],
  ['quarter', once('05/4/2027'), undefined, 'quý I/2027: 15/12/2026-14/3/2027'],
  ['month', each('month', '18/4/2027', '18/5/2027'), undefined, 'tháng 5/2027: 15/4/2027-14/5/2027'],
  ['month', each('month', '05/5/2027'), undefined, 'tháng 4/2027: 15/3/2027-14/4/2027'],
  ['month', each('month', '18/5/2027'), '14', 'tháng 5/2027: 15/4/2027-14/5/2027'],
  ['week', once('07/5/2027'), undefined, 'tuần đến ngày 07/5/2027: 01/5/2027-07/5/2027'],
  ['year', each('year'), undefined, 'năm 2027: 15/12/2026-14/12/2027'],
  ['term', once('20/12/2027'), undefined, 'giai đoạn 2027 - 2027: 15/12/2026-14/12/2027'],
  ['once', once('05/3/2027'), undefined, 'đến ngày 05/3/2027: -'],
])('a report of %s, %j, data to %s', (period, schedule, cutoff, expected) => {
  expect(told(period, schedule, cutoff)).toBe(expected);
});

it('what is reported when it happens has no turn', () => {
  expect(turn('ad-hoc', { type: 'ad-hoc' })).toBeUndefined();
});
