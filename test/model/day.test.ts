import { describe, expect, it } from 'vitest';
import {
  daysInMonth,
  longDay,
  padDay,
  padMonth,
  parseDay,
  parsePoint,
  shortDay,
} from '../../src/model/day.js';
import fc from '../support/random.js';

describe('a day', () => {
  it('is day/month/year, or ISO', () => {
    expect(parseDay('31/5/2027')).toEqual({ year: 2027, month: 5, day: 31 });
    expect(parseDay('05/01/2027')).toEqual({ year: 2027, month: 1, day: 5 });
    expect(parseDay('2027-05-31')).toEqual({ year: 2027, month: 5, day: 31 });
  });

  it('must exist', () => {
    for (const text of [
      '31/6/2027',
      '29/2/2027',
      '0/1/2027',
      '1/13/2027',
      '1/0/2027',
      '5/2027',
      '',
      'x',
      '32/1/2027',
    ]) {
      expect(parseDay(text), text).toBeUndefined();
    }
    expect(parseDay('29/2/2028')).toBeDefined();
    expect([2000, 2100, 2028, 2027].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
  });

  it('pads days below 10 and months 1 and 2 only (PL1 II.4b)', () => {
    expect([1, 9, 10, 31].map(padDay)).toEqual(['01', '09', '10', '31']);
    expect([1, 2, 3, 9, 10, 12].map(padMonth)).toEqual(['01', '02', '3', '9', '10', '12']);
    expect(shortDay({ year: 2027, month: 5, day: 9 })).toBe('09/5/2027');
    expect(longDay({ year: 2016, month: 4, day: 5 })).toBe('05 tháng 4 năm 2016');
  });

  it('comes back from both of its writings', () => {
    const day = fc
      .record({ year: fc.integer({ min: 1945, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
      .chain(({ year, month }) =>
        fc.integer({ min: 1, max: daysInMonth(year, month) }).map((n) => ({ year, month, day: n })),
      );
    fc.assert(
      fc.property(day, (each) => {
        expect(parseDay(shortDay(each))).toEqual(each);
        const iso = [each.year, each.month, each.day].map((part) => String(part).padStart(2, '0')).join('-');
        expect(parseDay(iso)).toEqual(each);
      }),
    );
  });
});

describe('a point in time', () => {
  it('is a day, month, quarter or year', () => {
    expect(parsePoint('31/5/2027')?.type).toBe('day');
    expect(parsePoint('5/2027')).toEqual({ type: 'month', year: 2027, month: 5 });
    expect(parsePoint('05/2027')).toEqual({ type: 'month', year: 2027, month: 5 });
    expect(parsePoint('Q2/2027')).toEqual({ type: 'quarter', year: 2027, quarter: 2 });
    expect(parsePoint(2027)).toEqual({ type: 'year', year: 2027 });
    expect(parsePoint('2027')).toEqual({ type: 'year', year: 2027 });
  });

  it('is nothing else', () => {
    for (const text of ['13/2027', 'Q5/2027', '31/6/2027', 'ongoing', '27', '1/1']) {
      expect(parsePoint(text), text).toBeUndefined();
    }
  });
});
