import { describe, expect, it } from 'vitest';
import { parseDay, shortDay } from '../../src/model/day.js';
import {
  addWorkingDays,
  dayIndex,
  dayOf,
  weekdayOf,
  workingDaysBetween,
  workingDayUntil,
} from '../../src/model/working-days.js';
import fc from '../support/random.js';

const day = (text: string) => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
const none = { off: new Set<number>(), worked: new Set<number>() };

describe('days', () => {
  it('come back from their numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => dayIndex(dayOf(number)) === number),
    );
  });

  it('know their weekday', () => {
    expect(weekdayOf(day('23/11/2026'))).toBe(0);
    expect(weekdayOf(day('10/11/2024'))).toBe(6);
  });
});

describe('working days', () => {
  it('move back from a weekend, stay where they are worked', () => {
    expect(shortDay(workingDayUntil(day('10/11/2024'), none))).toBe('08/11/2024');
    expect(shortDay(workingDayUntil(day('08/11/2024'), none))).toBe('08/11/2024');
    const worked = { off: new Set<number>(), worked: new Set([dayIndex(day('09/11/2024'))]) };
    expect(shortDay(workingDayUntil(day('10/11/2024'), worked))).toBe('09/11/2024');
  });

  it('are counted without the first day', () => {
    expect(shortDay(addWorkingDays(day('01/6/2027'), 10, none))).toBe('15/6/2027');
    expect(workingDaysBetween(day('01/6/2027'), day('15/6/2027'), none)).toBe(10);
    expect(workingDaysBetween(day('15/6/2027'), day('01/6/2027'), none)).toBe(0);
  });
});
