import { describe, expect, it } from 'vitest';
import { placesOf, sentenceOf, shortSentenceOf } from '../../src/compared/saying.js';
import { added, change } from './comparison.js';

const said = (vi: string) => ({ vi, en: vi });

describe('a change in one sentence', () => {
  it.each([
    ['target-raised', 'Điều chỉnh tăng từ 95% lên 98%', 'Điều chỉnh tăng từ 95% lên 98%'],
    ['duty-reworded', 'thêm “hai”', 'Chỉnh sửa nội dung nhiệm vụ: thêm “hai”'],
    ['partners-changed', 'Cơ quan phối hợp: thêm A', 'Điều chỉnh cơ quan phối hợp: thêm A'],
    [
      'time-earlier',
      'Điều chỉnh thời hạn từ tháng 4 thành tháng 3',
      'Điều chỉnh thời hạn sớm hơn: từ tháng 4 thành tháng 3',
    ],
    [
      'report-earlier',
      'Báo cáo năm: thời hạn từ 18/12 thành 16/12',
      'Báo cáo sớm hơn: năm: thời hạn từ 18/12 thành 16/12',
    ],
  ] as const)('names the kind of %s once', (kind, message, expected) => {
    expect(sentenceOf(change(kind, { message: said(message) }), 'vi')).toBe(expected);
  });

  it('says how many places where the message does not', () => {
    const moved = change('moved', { message: said('Chuyển vị trí từ I sang II'), count: 3 });
    expect(sentenceOf(moved, 'vi')).toBe('Chuyển vị trí từ I sang II (03 chỗ)');
    const told = change('year-moved', { message: said('Năm: 13 chỗ'), count: 13 });
    expect(sentenceOf(told, 'vi')).toBe('Chuyển năm: Năm: 13 chỗ');
  });

  it('gives what came in full, or by its kind beside its words', () => {
    const text = 'Trồng cây. '.repeat(30).trim();
    expect(sentenceOf(added('duty-added', text), 'vi')).toBe(`Bổ sung nhiệm vụ: ${text}`);
    expect(shortSentenceOf(added('duty-added', text), 'vi')).toBe('Bổ sung nhiệm vụ');
    expect(shortSentenceOf(added('duty-added', text), 'en')).toBe('Duty added');
  });
});

describe('the places of a change', () => {
  it('are one where the printed place is', () => {
    expect(placesOf(change('moved'))).toBe('Mục I (a.yaml:7 → b.yaml:9)');
  });

  it('are both where it is another', () => {
    const newPlace = { file: 'b.yaml', line: 9, column: 1, where: 'Mục II' };
    expect(placesOf(change('moved', { newPlace }))).toBe('Mục I (a.yaml:7) → Mục II (b.yaml:9)');
  });

  it('have no line in imported documents, and no name where nothing is printed', () => {
    const oldPlace = { file: 'a.docx', where: 'Mục I' };
    const newPlace = { file: 'b.yaml', line: 9, column: 1, where: '' };
    expect(placesOf(change('moved', { oldPlace, newPlace }))).toBe('Mục I (a.docx) → b.yaml:9');
    expect(placesOf(added('duty-added', 'x'))).toBe('Mục I (b.yaml:9)');
  });
});
