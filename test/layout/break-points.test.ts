import { expect, test } from 'vitest';
import { lineStarts, noteMark } from '../../src/layout/break-points.js';

/** The text with a bar wherever a line may begin at the character itself. */
const bars = (text: string): string => {
  const starts = lineStarts(text);
  return Array.from(text, (character, at) =>
    at > 0 && starts[at] === at ? `|${character}` : character,
  ).join('');
};

// What LibreOffice 7.4 does with these.
test.each([
  ['trong đó năm', 'trong |đó |năm'],
  ['trong đó : 5 ; 6 !', 'trong |đó : |5 ; |6 !'],
  ['xem ( a ) "b" [c]', 'xem |( a ) |"b" |[c]'],
  ['KH-UBND 2021–2025 a—b', 'KH-|UBND |2021–|2025 |a|—|b'],
  ['thứ hai! ba?bốn', 'thứ |hai! |ba?|bốn'],
  ['đạt% 95,5% 5%a', 'đạt|% |95,5% |5%a'],
  ['5,% a,%', '5,% |a,|%'],
  ['(5)% (a)% 5%(6)', '(5)% |(a)|% |5%(6)'],
  ['a… b…c', 'a… |b…|c'],
  ['ngày\u00a005 tháng', 'ngày\u00a005 |tháng'],
  [`2021-${noteMark}2025 a ${noteMark}b`, `2021-${noteMark}|2025 |a |${noteMark}b`],
])('%s', (text, expected) => {
  expect(bars(text)).toBe(expected);
});

test('a path begins its line at its first word, unless that is more than 65 characters before', () => {
  const text = 'số 38-a/KH';
  expect(lineStarts(text)[text.indexOf('KH')]).toBe(text.indexOf('38'));
  const long = `số ${'a'.repeat(70)}/KH`;
  expect(lineStarts(long)[long.indexOf('KH')]).toBe(long.indexOf('KH'));
});
