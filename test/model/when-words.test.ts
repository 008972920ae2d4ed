import { describe, expect, it } from 'vitest';
import type { When } from '../../src/model/generated/schema-types.js';
import { whenWords } from '../../src/model/when-words.js';

const cases: readonly (readonly [When, string])[] = [
  ['ongoing', 'Thường xuyên'],
  ['31/5/2027', 'Chậm nhất 31/5/2027'],
  ['5/2027', 'Tháng 5/2027'],
  ['Q2/2027', 'Quý II/2027'],
  [2027, 'Năm 2027'],
  ['2027-06-05', 'Chậm nhất 05/6/2027'],
  [{ on: '01/6/2027' }, '01/6/2027'],
  [{ on: '01/6/2027', at: '07:30' }, '07 giờ 30, 01/6/2027'],
  [{ by: '17/4/2027' }, 'Chậm nhất 17/4/2027'],
  [{ by: 'Q3/2027' }, 'Quý III/2027'],
  [{ start: '6/2027', end: '8/2027' }, 'Từ tháng 6/2027 đến tháng 8/2027'],
  [{ start: 'Q1/2027' }, 'Từ quý I/2027'],
  [{ end: '31/12/2027' }, 'Đến 31/12/2027'],
  [{ every: 'month' }, 'Hằng tháng'],
  [{ every: 'month', by: 18 }, 'Hằng tháng, ngày 18'],
  [{ every: 'week', by: 'fri' }, 'Hằng tuần, thứ Sáu'],
  [{ every: 'year', by: '10/12' }, 'Hằng năm, chậm nhất 10/12'],
  [{ every: 'half-year' }, '6 tháng một lần'],
  [{ by: 'Q3/2027', text: 'Xong trong quý III/2027' }, 'Xong trong quý III/2027'],
  [{ days: 45, before: 'hoi' }, 'Trước ngày hội 45 ngày'],
  [{ days: 5, working: true, after: 'hoi' }, 'Sau ngày hội 05 ngày làm việc'],
  [{ after: 'hoi' }, 'Sau ngày hội'],
  [{ by: '17/4/2027', days: 45, before: 'hoi' }, 'Chậm nhất 17/4/2027'],
];

describe('whenWords', () => {
  it.each(cases)('%j', (when, words) => {
    expect(whenWords(when, () => 'ngày hội')).toBe(words);
  });
});
