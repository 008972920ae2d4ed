import { describe, expect, it } from 'vitest';
import { formatNumber, parseQuantity } from '../../src/model/quantity.js';
import fc from '../support/random.js';

describe('a quantity', () => {
  it.each([
    ['98%', 'exactly', 98, '%'],
    ['dưới 4,5%', 'at-most', 4.5, '%'],
    ['trên 1.500 ha', 'at-least', 1500, 'ha'],
    ['ít nhất 05 xã, phường', 'at-least', 5, 'xã, phường'],
    ['không quá 2 vụ', 'at-most', 2, 'vụ'],
    ['khoảng 300 trẻ', 'about', 300, 'trẻ'],
    ['tăng 8%/năm', 'increase', 8, '%/năm'],
    ['giảm 10%', 'decrease', 10, '%'],
    ['giữ 0%', 'keep', 0, '%'],
    ['tăng 3 trường', 'increase', 3, 'trường'],
    ['300/100.000', 'exactly', 300, '/100.000'],
    ['12,5/1.000 trẻ', 'exactly', 12.5, '/1.000 trẻ'],
    ['1.234.567,89 đồng', 'exactly', 1234567.89, 'đồng'],
    [' 640 triệu đồng ', 'exactly', 640, 'triệu đồng'],
    [5, 'exactly', 5, ''],
  ])('%s', (text, direction, value, unit) => {
    expect(parseQuantity(text)).toMatchObject({ direction, value, unit });
  });

  it('may be a range', () => {
    expect(parseQuantity('40-50%')).toMatchObject({ value: 40, high: 50, unit: '%', digits: '40-50' });
  });

  it('keeps comparator and digits as typed', () => {
    expect(parseQuantity('trên 1.500 ha')).toMatchObject({ comparator: 'trên', digits: '1.500' });
  });

  it('is a number with words around it, nothing else', () => {
    for (const text of ['', 'nhiều', 'tăng dần', 'vài 5%', '%', '-5'])
      expect(parseQuantity(text), text).toBeUndefined();
  });
});

describe('formatNumber', () => {
  it('writes points for thousands and a comma', () => {
    expect([0, 5, 1234, 1234.5, 1000000, 0.1 + 0.2].map(formatNumber)).toEqual([
      '0',
      '5',
      '1.234',
      '1.234,5',
      '1.000.000',
      '0,3',
    ]);
  });

  it('is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 999 }),
        (whole, thousandths) => {
          const value = Number((whole + thousandths / 1000).toFixed(3));
          expect(parseQuantity(formatNumber(value))?.value).toBeCloseTo(value, 6);
        },
      ),
    );
  });
});
