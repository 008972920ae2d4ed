import { expect, it } from 'vitest';
import { figureOf } from '../../src/results/figure.js';

it.each([
  [52, 52, ''],
  [10.7, 10.7, ''],
  ['10,7%', 10.7, '%'],
  ['4.860', 4860, ''],
  ['45 triệu đồng', 45, 'triệu đồng'],
] as const)('%j is a figure', (typed, value, unit) => {
  expect(figureOf(typed)).toMatchObject({ value, unit });
});

it.each(['đang tổng hợp', '10.7%', '4,860,000', '-5', ''])('%j is none', (typed) => {
  expect(figureOf(typed)).toBeUndefined();
});
