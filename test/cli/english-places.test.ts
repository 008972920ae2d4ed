import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/generated/rules.js';
import { clauseIn, placeIn } from '../../src/cli/english-places.js';
import { placeNamer } from '../../src/compose/places.js';
import { dossierOf } from '../support/compose-text.js';

describe('a clause in English', () => {
  it.each([
    [
      'điểm b khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP',
      'Decree 30/2020/NĐ-CP, Appendix I, Part I, Section II, clause 3.b',
    ],
    [
      'khoản 5, khoản 8 Mục V Phụ lục II Nghị định số 30/2020/NĐ-CP',
      'Decree 30/2020/NĐ-CP, Appendix II, Section V, clauses 5, 8',
    ],
    ['Mục I Phụ lục II Nghị định số 30/2020/NĐ-CP', 'Decree 30/2020/NĐ-CP, Appendix II, Section I'],
    ['khoản 1 Điều 12 Nghị định số 30/2020/NĐ-CP', 'Decree 30/2020/NĐ-CP, Article 12, clause 1'],
    ['theo thông lệ trình bày', 'by custom'],
  ])('%s', (clause, english) => {
    expect(clauseIn('en', clause)).toBe(english);
    expect(clauseIn('vi', clause)).toBe(clause);
  });

  it('leaves no Vietnamese word in any clause that a rule rests on', () => {
    for (const { basis } of rules) {
      if (typeof basis === 'string') continue;
      expect(clauseIn('en', basis.clause)).not.toMatch(/điểm|khoản|mục|phần|phụ lục|nghị định|điều/i);
    }
  });
});

describe('a place in English', () => {
  it.each([
    ['Mục IV.4, gạch đầu dòng thứ hai', 'Section IV.4, dash 2'],
    ['Phụ lục I, số thứ tự 3', 'Appendix I, row 3'],
    ['Kế hoạch, phần chữ ký', 'Kế hoạch, signature'],
    ['Căn cứ', 'Basis'],
    ['Địa danh, ngày ban hành', 'Place and date'],
    ['Chỉ tiêu 14', 'Indicator 14'],
    ['Phần B, mục II.1, điểm đ', 'Part B, section II.1, point đ'],
    ['Biểu chi tiết 2', 'Biểu chi tiết 2'],
  ])('%s', (where, english) => {
    expect(placeIn('en', where)).toBe(english);
    expect(placeIn('vi', where)).toBe(where);
  });

  it('knows every part of a document that has a name', () => {
    const { dossier } = dossierOf('items: [A, B]');
    if (!dossier) throw new Error('no dossier');
    const named = placeNamer(dossier);
    for (const part of [
      'letterhead',
      'place',
      'basis',
      'opening',
      'closing',
      'to',
      'recipients',
      'signature',
    ])
      expect(placeIn('en', named(`/documents/ke-hoach/${part}`))).toMatch(/^Kế hoạch, [a-z ]+$/);
  });
});
