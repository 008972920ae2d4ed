import { describe, expect, it } from 'vitest';
import {
  enumerate,
  levelled,
  lowerFirst,
  ordinal,
  roman,
  upperCase,
  upperFirst,
} from '../../src/model/vietnamese.js';

describe('roman', () => {
  it('counts', () => {
    expect([1, 4, 9, 14, 40, 49, 90, 99].map(roman)).toEqual([
      'I',
      'IV',
      'IX',
      'XIV',
      'XL',
      'XLIX',
      'XC',
      'XCIX',
    ]);
  });
});

describe('ordinal', () => {
  it('has words up to ten', () => {
    expect([1, 2, 4, 10, 11].map(ordinal)).toEqual(['nhất', 'hai', 'tư', 'mười', '11']);
  });
});

describe('lowerFirst', () => {
  it.each([
    ['Thực hiện công tác trẻ em', 'thực hiện công tác trẻ em'],
    ['Đẩy mạnh truyền thông', 'đẩy mạnh truyền thông'],
    ['Y tế học đường', 'y tế học đường'],
    ['UBND xã', 'UBND xã'],
    ['Tết Trung thu', 'Tết Trung thu'],
    ['Hà Nội', 'Hà Nội'],
    ['2027', '2027'],
    ['', ''],
  ])('continues a sentence: %s', (text, lowered) => {
    expect(lowerFirst(text)).toBe(lowered);
  });
});

describe('upperFirst and upperCase', () => {
  it('know Vietnamese letters', () => {
    expect(upperFirst('đạt')).toBe('Đạt');
    expect(upperCase('tổ chức thực hiện, ưu tiên')).toBe('TỔ CHỨC THỰC HIỆN, ƯU TIÊN');
  });
});

describe('enumerate', () => {
  it('joins with commas and và', () => {
    expect([['A'], ['A', 'B'], ['A', 'B', 'C'], []].map((parts) => enumerate(parts))).toEqual([
      'A',
      'A và B',
      'A, B và C',
      '',
    ]);
  });
});

describe('levelled', () => {
  it.each([
    ['Hoà', 'hòa'],
    ['uỷ ban', 'Ủy  ban'],
    ['khoẻ', 'khỏe'],
    ['Văn hóa – Xã hội', 'văn hoá - xã hội'],
    ['“A”', '"a"'],
    ['hòa'.normalize('NFD'), 'hoà'],
  ])('sees no difference between %s and %s', (one, other) => {
    expect(levelled(one)).toBe(levelled(other));
  });

  it('keeps other words apart', () => {
    expect(levelled('ma')).not.toBe(levelled('má'));
    expect(levelled('dân')).not.toBe(levelled('đân'));
  });
});
