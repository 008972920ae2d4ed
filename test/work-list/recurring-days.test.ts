import { describe, expect, test } from 'vitest';
import { parseDay, shortDay } from '../../src/model/day.js';
import { recurringDays } from '../../src/work-list/recurring-days.js';
import type { Frequency, Span } from '../../src/work-list/schedule.js';

function span(first: string, last: string): Span {
  const [start, end] = [parseDay(first), parseDay(last)];
  if (!start || !end) throw new Error(`no span ${first} ${last}`);
  return { start, end };
}

const year = span('01/01/2027', '31/12/2027');
const days = (every: Frequency, by?: string, during = year) => recurringDays(every, by, during).map(shortDay);

describe('a day of the month', () => {
  test('comes each month', () => {
    expect(days('month', '18')).toHaveLength(12);
    expect(days('month', '18').slice(0, 3)).toEqual(['18/01/2027', '18/02/2027', '18/3/2027']);
    expect(days('month', '05').at(-1)).toBe('05/12/2027');
  });

  test('is the last one where the month is shorter', () => {
    const leap = span('01/01/2028', '30/4/2028');
    expect(days('month', '31', leap)).toEqual(['31/01/2028', '29/02/2028', '31/3/2028', '30/4/2028']);
    expect(days('month', '30', leap)).toEqual(['30/01/2028', '29/02/2028', '30/3/2028', '30/4/2028']);
    expect(days('month', '29', leap)).toEqual(['29/01/2028', '29/02/2028', '29/3/2028', '29/4/2028']);
    const common = span('01/02/2027', '31/3/2027');
    expect(days('month', '29', common)).toEqual(['28/02/2027', '29/3/2027']);
    expect(days('month', '30', common)).toEqual(['28/02/2027', '30/3/2027']);
  });

  test('falls in the last month of a quarter, half-year or year', () => {
    expect(days('quarter', '10')).toEqual(['10/3/2027', '10/6/2027', '10/9/2027', '10/12/2027']);
    expect(days('quarter', '31')).toEqual(['31/3/2027', '30/6/2027', '30/9/2027', '31/12/2027']);
    expect(days('half-year', '15')).toEqual(['15/6/2027', '15/12/2027']);
    expect(days('year', '15', span('01/01/2026', '31/12/2027'))).toEqual(['15/12/2026', '15/12/2027']);
  });
});

test('a turn without a day ends with its last one', () => {
  expect(days('month').slice(0, 4)).toEqual(['31/01/2027', '28/02/2027', '31/3/2027', '30/4/2027']);
  expect(days('quarter')).toEqual(['31/3/2027', '30/6/2027', '30/9/2027', '31/12/2027']);
  expect(days('half-year')).toEqual(['30/6/2027', '31/12/2027']);
  expect(days('year')).toEqual(['31/12/2027']);
});

test('a weekday comes each week, from the first in the span to the last', () => {
  const fridays = days('week', 'fri');
  expect(fridays).toHaveLength(53);
  expect([fridays[0], fridays[1], fridays.at(-1)]).toEqual(['01/01/2027', '08/01/2027', '31/12/2027']);
  expect(days('week', 'mon')[0]).toBe('04/01/2027');
  expect(days('week', 'sun')[0]).toBe('03/01/2027');
  expect(days('week', 'tue', span('02/6/2027', '07/6/2027'))).toEqual([]);
  expect(days('week', 'wed', span('02/6/2027', '09/6/2027'))).toEqual(['02/6/2027', '09/6/2027']);
});

test('a day of the year comes each year that has it', () => {
  const years = span('01/01/2026', '31/12/2028');
  expect(days('year', '10/5', years)).toEqual(['10/5/2026', '10/5/2027', '10/5/2028']);
  expect(days('year', '29/2', years)).toEqual(['29/02/2028']);
});

test('only days within the span are due, its first and last among them', () => {
  expect(days('month', '18', span('18/3/2027', '18/6/2027'))).toHaveLength(4);
  expect(days('month', '18', span('19/3/2027', '17/6/2027'))).toEqual(['18/4/2027', '18/5/2027']);
  expect(days('year', '10/5', span('11/5/2027', '09/5/2028'))).toEqual([]);
});

test('work of every day, and of weeks without a weekday, has no days of its own', () => {
  expect(days('day')).toEqual([]);
  expect(days('week')).toEqual([]);
  expect(days('week', '18')).toEqual([]);
});

test('what names no day within a turn gives no day', () => {
  expect(days('month', 'Q2/2027')).toEqual([]);
  expect(days('month', '5/2027')).toEqual([]);
  expect(days('month', '2027')).toEqual([]);
});
