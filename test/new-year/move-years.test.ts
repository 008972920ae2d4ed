import { describe, expect, it } from 'vitest';
import { moveYears } from '../../src/new-year/move-years.js';
import { shiftOf } from '../../src/new-year/shift.js';

const one = shiftOf({ period: 2027 }, 2028);
const several = shiftOf({ period: { from: 2022, to: 2025, vision: 2030 } }, 2026);

function moved(text: string, shift = one, work = false) {
  const { edits, notes } = moveYears(text, shift, work);
  const made = [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((words, { from, to, text: now }) => words.slice(0, from) + now + words.slice(to), text);
  return { made, notes: notes.map(({ type, year }) => `${type} ${year}`) };
}

describe('years of a text that move with the plan', () => {
  it.each([
    ['Thực hiện công tác trẻ em năm 2027', 'Thực hiện công tác trẻ em năm 2028'],
    ['xong chậm nhất ngày 26/3/2027.', 'xong chậm nhất ngày 26/3/2028.'],
    [
      'ngày 05 tháng 6 năm 2027, trong tháng 6/2027, quý III/2027, quý I, II/2027',
      'ngày 05 tháng 6 năm 2028, trong tháng 6/2028, quý III/2028, quý I, II/2028',
    ],
    ['báo cáo trước ngày 15/01/2028', 'báo cáo trước ngày 15/01/2029'],
    ['**từ tháng\n6/2027 đến tháng 8/2027**', '**từ tháng\n6/2028 đến tháng 8/2028**'],
    ['Năm học 2026 - 2027 và năm học 2027-2028', 'Năm học 2027 - 2028 và năm học 2028-2029'],
    ['Lập dự toán năm 2028 trong tháng 12/2027', 'Lập dự toán năm 2029 trong tháng 12/2028'],
    ['1 | Trồng cây 2027 | 12', '1 | Trồng cây 2028 | 12'],
    ['2027', '2028'],
    ['số liệu từ 15/12/2026 đến 14/6/2027', 'số liệu từ 15/12/2027 đến 14/6/2028'],
    ['chậm nhất ngày 29/02/2028', 'chậm nhất ngày 28/02/2029'],
  ])('%s', (text, expected) => {
    expect(moved(text)).toEqual({ made: expected, notes: [] });
  });

  it.each([
    ['Chương trình giai đoạn 2021-2030', 'of a longer time'],
    ['từ năm 2021 đến năm 2030', 'of a longer time, in words'],
    ['Luật Trẻ em năm 2016', 'of a law'],
    [
      'theo Kế hoạch số 31/KH-UBND ngày 29/01/2027 của UBND tỉnh về công tác trẻ em năm 2027',
      'of a citation',
    ],
    ['Nghị quyết số 41/2027/NQ-HĐND', 'in a number'],
    ['theo [@kh-2027]', 'in an id'],
    ['có 2027 trẻ em dưới 6 tuổi', 'that are none'],
    ['phấn đấu đến năm 2030 đạt 100%', 'of a milestone'],
  ])('stay in: %s (%s)', (text) => {
    expect(moved(text)).toEqual({ made: text, notes: [] });
  });

  it.each([
    ['giảm so với năm 2026', 'giảm so với năm 2027', 'last-year 2027'],
    ['Đến ngày 14/12/2026, xã có 62 em', 'Đến ngày 14/12/2027, xã có 62 em', 'last-year 2027'],
    ['sắp xếp từ ngày 01/7/2026', 'sắp xếp từ ngày 01/7/2026', 'year-kept 2026'],
    ['trạm bơm xây dựng từ năm 2026', 'trạm bơm xây dựng từ năm 2026', 'year-kept 2026'],
    ['đạt 99% vào năm 2028', 'đạt 99% vào năm 2028', 'year-kept 2028'],
    ['Chương trình giai đoạn 2021 - 2027', 'Chương trình giai đoạn 2021 - 2027', 'span-over 2027'],
  ])('are said where a person must look: %s', (text, made, note) => {
    expect(moved(text)).toEqual({ made, notes: [note] });
  });
});

describe('years of a plan for several years', () => {
  it.each([
    ['Chương trình vì trẻ em giai đoạn 2022 - 2025', 'Chương trình vì trẻ em giai đoạn 2026 - 2029'],
    ['xong trước ngày 30/6/2024', 'xong trước ngày 30/6/2028'],
  ])('move: %s', (text, made) => {
    expect(moved(text, several)).toEqual({ made, notes: [] });
  });

  it('stay in the name of a programme', () => {
    const text = 'Chương trình “Vì trẻ em giai đoạn 2022 - 2025”';
    expect(moved(text, several)).toEqual({ made: text, notes: ['year-kept 2025'] });
  });

  it('move in work, and are left in what is aimed at', () => {
    const text = 'có 05 xã, phường năm 2025';
    expect(moved(text, several, true).made).toBe('có 05 xã, phường năm 2029');
    expect(moved(text, several)).toEqual({ made: text, notes: ['year-kept 2025'] });
  });
});
