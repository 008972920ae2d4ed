import { describe, expect, it } from 'vitest';
import { csvFormat } from '../../src/compared/formats/csv.js';
import { added, change, comparisonOf, row, told } from './comparison.js';

const csv = (...changes: Parameters<typeof row>[0]) =>
  String(csvFormat.write(told(comparisonOf([row(changes)]))));

describe('the comparison as CSV', () => {
  it('is what Excel opens where the decimal mark is a comma', () => {
    const text = csv(change('target-raised', { before: '95,5%', after: '98%', units: ['A', 'B'] }));
    expect(text.startsWith('\ufeffMức;Loại nội dung;')).toBe(true);
    expect(text.split('\r\n')).toEqual([
      expect.any(String),
      'Quan trọng;Chỉ tiêu;Điều chỉnh tăng;Số cây;Điều chỉnh tăng: Sửa;95,5%;98%;"A; B";Mục I;Mục I;a.yaml:7;b.yaml:9;1;target-raised',
      '',
    ]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\n=1', '＝1'])('lets %j not be computed', (about) => {
    expect(csv(change('text-edited', { about }))).toContain(`;'${about.trim()};`);
  });

  it('quotes what would part cells', () => {
    expect(csv(added('duty-added', 'một; "hai"\nba'))).toContain(';"một; ""hai"" ba";');
  });

  it('has as many cells in every line', () => {
    const cells = csv(change('moved'), added('part-added', 'x'))
      .trim()
      .split('\r\n')
      .map((line) => line.split(';').length);
    expect(cells).toEqual([14, 14, 14]);
  });
});
