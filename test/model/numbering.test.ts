import { describe, expect, it } from 'vitest';
import { label, referenceWord, runsThroughDocument } from '../../src/model/numbering.js';

const first = (numbering: string, count: number, parent = '') =>
  Array.from({ length: count }, (_, i) => label(numbering, i + 1, parent));

describe('label', () => {
  it('prints every named numbering', () => {
    expect(first('roman', 4)).toEqual(['I.', 'II.', 'III.', 'IV.']);
    expect(first('number', 2)).toEqual(['1.', '2.']);
    expect(first('letter', 6)).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)']);
    expect(first('upper', 6)).toEqual(['A.', 'B.', 'C.', 'D.', 'E.', 'G.']);
    expect(first('paren', 2)).toEqual(['(1)', '(2)']);
    expect(first('roman-paren', 4)).toEqual(['(i)', '(ii)', '(iii)', '(iv)']);
    expect(['dash', 'plus', 'star', 'none'].map((name) => label(name, 3))).toEqual(['-', '+', '*', '']);
  });

  it('uses the 23 letters of the alphabet of points, without f, j, w, z', () => {
    expect(first('letter', 24).join('')).toBe('a)b)c)d)đ)e)g)h)i)k)l)m)n)o)p)q)r)s)t)u)v)x)y)aa)');
  });

  it('continues the label above with decimals', () => {
    expect(first('decimal', 2)).toEqual(['1.', '2.']);
    expect(first('decimal', 2, '3.')).toEqual(['3.1.', '3.2.']);
    expect(first('decimal', 1, '3.2.')).toEqual(['3.2.1.']);
    expect(first('decimal', 1, 'II.')).toEqual(['1.']);
  });

  it('fills patterns', () => {
    expect(label('- Chỉ tiêu {1}:', 24)).toBe('- Chỉ tiêu 24:');
    expect(label('Phần {I}', 4)).toBe('Phần IV');
    expect(label('Phần thứ {nhất}', 4)).toBe('Phần thứ tư');
    expect(label('Phần thứ {nhất}', 11)).toBe('Phần thứ 11');
    expect(label('Biểu {01}', 3)).toBe('Biểu 03');
    expect(label('{A}/', 5)).toBe('E/');
    expect(label('{a}.', 5)).toBe('đ.');
    expect(label('{i}', 9)).toBe('ix');
  });
});

describe('a pattern', () => {
  it('runs through the document when it has a word', () => {
    expect(['- Chỉ tiêu {1}:', 'Phần {I}', 'Điều {1}.', 'Phần thứ {nhất}'].every(runsThroughDocument)).toBe(
      true,
    );
    expect(['{1}/', '({a})', 'number', 'letter', 'none'].some(runsThroughDocument)).toBe(false);
  });
});

describe('a reference', () => {
  it.each([
    ['upper', 'B.', 2, 'phần B'],
    ['roman', 'II.', 2, 'mục II'],
    ['number', '3.', 3, 'khoản 3'],
    ['decimal', '1.2.', 2, 'khoản 1.2'],
    ['letter', 'đ)', 5, 'điểm đ'],
    ['paren', '(2)', 2, 'điểm 2'],
    ['roman-paren', '(iv)', 4, 'điểm iv'],
    ['dash', '-', 2, 'gạch đầu dòng thứ hai'],
    ['none', '', 1, ''],
    ['- Chỉ tiêu {1}:', '- Chỉ tiêu 14:', 14, 'chỉ tiêu 14'],
    ['Phần thứ {nhất}', 'Phần thứ hai', 2, 'phần thứ hai'],
  ])('to %s %s', (numbering, printed, n, words) => {
    expect(referenceWord(numbering, printed, n)).toBe(words);
  });
});
