import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/model/day.js';
import { publicHolidays } from '../../src/model/public-holidays.js';
import { isWorkingDay } from '../../src/model/working-days.js';

const isWorked = (text: string, year: number) => {
  const day = parseDay(text);
  if (!day) throw new Error(text);
  return isWorkingDay(day, { off: new Set(publicHolidays(year)), worked: new Set() });
};

describe('public holidays', () => {
  it.each([
    ['30/4/2022 and 01/5/2022 on a weekend are made up', ['02/5/2022', '03/5/2022'], 2022],
    ['Giỗ Tổ 2023 with 30/4 and 01/5', ['01/5/2023', '02/5/2023', '03/5/2023'], 2023],
    ['Tết 2025 as announced', ['27/01/2025', '31/01/2025'], 2025],
    ['Tết 2027: eve to the third day, its weekend made up', ['05/02/2027', '08/02/2027', '09/02/2027'], 2027],
    ['24/11 from 2026', ['24/11/2026'], 2026],
  ])('%s', (_, days, year) => {
    for (const text of days) expect(isWorked(text, year), text).toBe(false);
  });

  it('leave other days alone', () => {
    for (const [text, year] of [
      ['24/11/2025', 2025],
      ['04/5/2022', 2022],
      ['11/02/2027', 2027],
      ['03/9/2020', 2020],
    ] as const) {
      expect(isWorked(text, year), text).toBe(true);
    }
  });
});
