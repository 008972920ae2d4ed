import { describe, expect, test } from 'vitest';
import { parseDay, shortDay } from '../../src/model/day.js';
import type { Report, When } from '../../src/model/generated/schema-types.js';
import { publicHolidays } from '../../src/model/public-holidays.js';
import { type Calendar, resolveReport, resolveWhen } from '../../src/work-list/resolve-time.js';
import { dueDays, type Schedule } from '../../src/work-list/schedule.js';
import { day } from './support.js';

/** A plan of these years, with a festival on 01/6/2027 and a meeting on Thursday 11/02/2027, the first day of work after Tết. */
function calendar(first = 2027, last = first): Calendar {
  return {
    period: { start: day(`1/1/${first}`), end: day(`31/12/${last}`) },
    anchors: new Map([
      ['ngay-hoi', day('1/6/2027')],
      ['hop', day('11/2/2027')],
    ]),
    off: { off: new Set([2027, 2028].flatMap(publicHolidays)), worked: new Set() },
  };
}

const when = (value: When, given = calendar()) => short(resolveWhen(value, given));
const report = (value: Report, given = calendar()) => short(resolveReport(value, given));

/** "once 01/6/2027–30/6/2027 16:00", "month 18: 18/01/2027 …". */
function short(schedule: Schedule): string {
  switch (schedule.type) {
    case 'once': {
      const { start, due, at } = schedule;
      const first = start ? `${shortDay(start)}–` : '';
      return ['once', `${first}${shortDay(due)}`, at].filter(Boolean).join(' ');
    }
    case 'recurring': {
      const { every, by, at } = schedule;
      const days = dueDays(schedule).map(shortDay);
      return `${[every, by, at].filter(Boolean).join(' ')}: ${days.join(' ')}`.trim();
    }
    case 'ongoing':
      return `ongoing ${shortDay(schedule.during.start)}–${shortDay(schedule.during.end)}`;
    case 'unresolved':
      return `unresolved ${schedule.anchor}`;
    default:
      return schedule.type;
  }
}

describe('a point in time', () => {
  test.each<[When, string]>([
    ['31/5/2027', 'once 31/5/2027'],
    ['2027-05-31', 'once 31/5/2027'],
    ['2/2028', 'once 01/02/2028–29/02/2028'],
    ['Q1/2027', 'once 01/01/2027–31/3/2027'],
    ['Q2/2027', 'once 01/4/2027–30/6/2027'],
    ['Q4/2027', 'once 01/10/2027–31/12/2027'],
    ['2027', 'once 01/01/2027–31/12/2027'],
    [2027, 'once 01/01/2027–31/12/2027'],
    ['ongoing', 'ongoing 01/01/2027–31/12/2027'],
    [{ on: '01/6/2027' }, 'once 01/6/2027'],
    [{ on: '01/6/2027', at: '07:30' }, 'once 01/6/2027 07:30'],
    [{ on: 'Q3/2027' }, 'once 01/7/2027–30/9/2027'],
    [{ by: '30/6/2027' }, 'once 30/6/2027'],
    [{ by: '30/6/2027', at: '16:00' }, 'once 30/6/2027 16:00'],
    [{ by: 'Q2/2027' }, 'once 01/4/2027–30/6/2027'],
    [{ by: '10/5' }, 'once 10/5/2027'],
  ])('%o is %s', (value, expected) => {
    expect(when(value)).toBe(expected);
  });

  test('no time at all leaves it open', () => {
    expect(short(resolveWhen(undefined, calendar()))).toBe('open');
    expect(when({ text: 'Theo kế hoạch riêng' })).toBe('open');
  });

  test('a day and month is of the first year of several', () => {
    expect(when({ by: '10/5' }, calendar(2026, 2030))).toBe('once 10/5/2026');
  });

  test('thường xuyên lasts as long as the plan', () => {
    expect(when('ongoing', calendar(2026, 2030))).toBe('ongoing 01/01/2026–31/12/2030');
  });
});

describe('a span', () => {
  test.each<[When, string]>([
    [{ start: '6/2027', end: '8/2027' }, 'once 01/6/2027–31/8/2027'],
    [{ start: '15/6/2027', end: '20/8/2027' }, 'once 15/6/2027–20/8/2027'],
    [{ start: 'Q2/2027', end: 'Q3/2027' }, 'once 01/4/2027–30/9/2027'],
    [{ start: '6/2027', by: '20/8/2027' }, 'once 01/6/2027–20/8/2027'],
    [{ end: '8/2027' }, 'once 31/8/2027'],
    [{ start: '6/2027' }, 'ongoing 01/6/2027–31/12/2027'],
    [{ start: '6/2027', days: 10, before: 'ngay-hoi' }, 'once 01/6/2027–22/5/2027'],
  ])('%o is %s', (value, expected) => {
    expect(when(value)).toBe(expected);
  });
});

describe('days counted from an anchor', () => {
  test.each<[When, string]>([
    [{ days: 45, before: 'ngay-hoi' }, 'once 17/4/2027'],
    [{ days: 3, after: 'ngay-hoi' }, 'once 04/6/2027'],
    [{ days: 0, after: 'ngay-hoi' }, 'once 01/6/2027'],
    // 01/6 is a Tuesday: 31, 28, 27, 26, 25 May.
    [{ days: 5, working: true, before: 'ngay-hoi' }, 'once 25/5/2027'],
    [{ days: 4, working: true, after: 'ngay-hoi' }, 'once 07/6/2027'],
    // The eve of Tết is Friday 05/02; three days follow, two of them on a weekend: 09 and 10 stand for those.
    [{ days: 1, working: true, before: 'hop' }, 'once 04/02/2027'],
    [{ days: 3, working: true, before: 'hop' }, 'once 02/02/2027'],
    [{ days: 1, before: 'hop' }, 'once 10/02/2027'],
    [{ days: 2, after: 'ngay-hoi', at: '09:00' }, 'once 03/6/2027 09:00'],
    [{ days: 5, before: 'chua-co' }, 'unresolved chua-co'],
    [{ days: 45, before: 'chua-co', by: '16/4/2027' }, 'once 16/4/2027'],
  ])('%o is %s', (value, expected) => {
    expect(when(value)).toBe(expected);
  });
});

describe('recurring work', () => {
  test.each<[When, string]>([
    [{ every: 'day' }, 'day:'],
    [{ every: 'week' }, 'week:'],
    [
      { every: 'week', by: 'fri', at: '16:00', start: '01/6/2027', end: '20/6/2027' },
      'week fri 16:00: 04/6/2027 11/6/2027 18/6/2027',
    ],
    [
      { every: 'month', by: 31, start: '1/2027', end: '4/2027' },
      'month 31: 31/01/2027 28/02/2027 31/3/2027 30/4/2027',
    ],
    [{ every: 'month', by: '18', start: '10/2027' }, 'month 18: 18/10/2027 18/11/2027 18/12/2027'],
    [{ every: 'quarter' }, 'quarter: 31/3/2027 30/6/2027 30/9/2027 31/12/2027'],
    [{ every: 'quarter', by: '20', end: 'Q2/2027' }, 'quarter 20: 20/3/2027 20/6/2027'],
    [{ every: 'half-year', by: '15' }, 'half-year 15: 15/6/2027 15/12/2027'],
    [{ every: 'year', by: '10/5' }, 'year 10/5: 10/5/2027'],
  ])('%o is %s', (value, expected) => {
    expect(when(value)).toBe(expected);
  });

  test('goes on through the years of the plan', () => {
    expect(when({ every: 'year', by: '29/2' }, calendar(2026, 2030))).toBe('year 29/2: 29/02/2028');
    expect(when({ every: 'half-year', by: 15, end: '2027' }, calendar(2026, 2030))).toBe(
      'half-year 15: 15/6/2026 15/12/2026 15/6/2027 15/12/2027',
    );
    expect(dueDays(resolveWhen({ every: 'month', by: 18 }, calendar(2026, 2030)))).toHaveLength(60);
  });
});

describe('a report', () => {
  test.each<[Report, string]>([
    [{ period: 'week', due: 'fri' }, `week fri: ${fridays()}`],
    [{ period: 'quarter', due: 18 }, 'quarter 18: 18/3/2027 18/6/2027 18/9/2027 18/12/2027'],
    [{ period: 'quarter' }, 'quarter:'],
    [{ period: 'half-year', due: '10/6' }, 'once 10/6/2027'],
    [{ period: 'half-year', due: '18' }, 'half-year 18: 18/6/2027 18/12/2027'],
    [{ period: 'nine-months', due: '10/9' }, 'once 10/9/2027'],
    [{ period: 'nine-months', due: '18' }, 'once 18/9/2027'],
    [{ period: 'nine-months' }, 'year:'],
    [{ period: 'year', due: '15/12' }, 'once 15/12/2027'],
    [{ period: 'year', due: '15/12/2027' }, 'once 15/12/2027'],
    [{ period: 'year', due: '05/01/2028' }, 'once 05/01/2028'],
    [{ period: 'once', due: '5/2027' }, 'once 01/5/2027–31/5/2027'],
    [{ period: 'once', due: '10/5' }, 'once 10/5/2027'],
    [{ period: 'once' }, 'open'],
    [{ period: 'term' }, 'once 31/12/2027'],
    [{ period: 'ad-hoc' }, 'ad-hoc'],
    [{ period: 'once', due: { days: 5, working: true, after: 'ngay-hoi' } }, 'once 08/6/2027'],
    [{ period: 'once', due: { days: 5, after: 'chua-co' } }, 'unresolved chua-co'],
  ])('%o is due %s', (value, expected) => {
    expect(report(value)).toBe(expected);
  });

  test('of each month comes twelve times', () => {
    expect(dueDays(resolveReport({ period: 'month', due: 18 }, calendar()))).toHaveLength(12);
  });

  test('is due so many days after its period', () => {
    expect(report({ period: 'quarter', due: { days: 5, after: 'period' } })).toBe(
      'quarter: 05/4/2027 05/7/2027 05/10/2027 05/01/2028',
    );
    // 01/4 is a Thursday; 01/01/2028 is a Saturday and a holiday, made up on Monday the 3rd.
    expect(report({ period: 'quarter', due: { days: 5, working: true } })).toBe(
      'quarter: 07/4/2027 07/7/2027 07/10/2027 10/01/2028',
    );
    expect(report({ period: 'half-year', due: { days: 0, after: 'period' } })).toBe(
      'half-year: 30/6/2027 31/12/2027',
    );
    expect(report({ period: 'nine-months', due: { days: 10, after: 'period' } })).toBe('year: 10/10/2027');
    expect(report({ period: 'year', due: { days: 10, after: 'period' } })).toBe('year: 10/01/2028');
    expect(report({ period: 'term', due: { days: 10, after: 'period' } })).toBe('once 10/01/2028');
    const weeks = dueDays(resolveReport({ period: 'week', due: { days: 1, after: 'period' } }, calendar()));
    expect(weeks.slice(0, 2).map(shortDay)).toEqual(['04/01/2027', '11/01/2027']);
  });

  test('is due so many days before its period ends', () => {
    expect(report({ period: 'half-year', due: { days: 10, before: 'period' } })).toBe(
      'half-year: 20/6/2027 21/12/2027',
    );
    expect(report({ period: 'term', due: { days: 10, before: 'period' } })).toBe('once 21/12/2027');
  });
});

describe('a report in a plan of several years', () => {
  const years = calendar(2026, 2030);

  test('comes in each year', () => {
    expect(report({ period: 'year', due: '15/12' }, years)).toBe(
      'year 15/12: 15/12/2026 15/12/2027 15/12/2028 15/12/2029 15/12/2030',
    );
  });

  test('comes in the years that are named only', () => {
    expect(report({ period: 'year', due: '15/12', only: [2028, 2030] }, years)).toBe(
      'year 15/12: 15/12/2028 15/12/2030',
    );
    expect(report({ period: 'year', due: '15/12', only: [2028] }, years)).toBe('once 15/12/2028');
    expect(report({ period: 'half-year', due: 18, except: [2026, 2027, 2028] }, years)).toBe(
      'half-year 18: 18/6/2029 18/12/2029 18/6/2030 18/12/2030',
    );
  });

  test('belongs to the year of its period, be it due in the next one', () => {
    expect(report({ period: 'year', due: { days: 10, after: 'period' }, only: [2027] }, years)).toBe(
      'year: 10/01/2028',
    );
    expect(
      report({ period: 'year', due: { days: 10, after: 'period' }, except: [2026, 2028, 2029, 2030] }, years),
    ).toBe('year: 10/01/2028');
  });

  test('of the whole term comes once, in the last year', () => {
    expect(report({ period: 'term' }, years)).toBe('once 31/12/2030');
    expect(report({ period: 'term', due: '10/12' }, years)).toBe('once 10/12/2030');
    expect(report({ period: 'term', due: 18 }, years)).toBe('once 18/12/2030');
    expect(report({ period: 'term', due: '15/01/2031' }, years)).toBe('once 15/01/2031');
    expect(report({ period: 'term', due: '10/12', only: [2029] }, years)).toBe('once 10/12/2029');
  });

  test('that is asked for once comes in the first year', () => {
    expect(report({ period: 'once', due: '10/5' }, years)).toBe('once 10/5/2026');
    expect(report({ period: 'once', due: '10/5', only: [2028] }, years)).toBe('once 10/5/2028');
  });
});

/** Every Friday of 2027: the first of January, and each seventh day from it. */
function fridays(): string {
  return Array.from({ length: 53 }, (_, i) => new Date(Date.UTC(2027, 0, 1 + 7 * i)))
    .map((date) => parseDay(date.toISOString().slice(0, 10)))
    .map((each) => (each ? shortDay(each) : ''))
    .join(' ');
}
