import { describe, expect, it } from 'vitest';
import { notesOf } from '../../src/compared/notes.js';
import type { Comparison } from '../../src/diff/comparison.js';
import { comparisonOf, newer, older } from './comparison.js';

const notes = (more: Partial<Comparison>, isSameFile = false) =>
  notesOf(comparisonOf([], [], more), isSameFile).map(({ vi }) => vi);

describe('what is said first', () => {
  it('is nothing for two years of one plan', () => {
    expect(notes({})).toEqual([]);
  });

  it('that both are one file, and nothing about their kinds', () => {
    expect(notes({ related: false }, true)).toEqual(['Hai tệp là một: “b.yaml”.']);
  });

  it('that the offices are two', () => {
    const next = { ...newer, office: 'Ủy ban nhân dân xã Tân Lập' };
    expect(notes({ new: next, related: false })).toEqual([
      'Hai kế hoạch của hai cơ quan khác nhau: “Ủy ban nhân dân xã Minh Tâm” và “Ủy ban nhân dân xã Tân Lập”.',
    ]);
  });

  it('that the series are two, where both say theirs', () => {
    expect(notes({ related: false })[0]).toContain('không cùng loạt: “a-2026” và “a-2027”');
    expect(notes({ related: false, old: { ...older, imported: true } })).toEqual([]);
  });

  it('that only what is printed was compared', () => {
    expect(notes({ new: { ...newer, fromPages: true } })[0]).toContain(
      '“b.yaml” được so sánh theo nội dung in ra',
    );
  });

  it('that the newer was named first', () => {
    expect(notes({ old: newer, new: older })[0]).toContain('đổi chỗ hai tệp nếu ghi nhầm');
  });

  it('that a plan has errors, that a document was not read whole', () => {
    const [errors, losses, ...more] = notes({
      old: { ...older, path: 'a.docx', imported: true, losses: 2 },
      new: { ...newer, errors: 3 },
    }).toReversed();
    expect(errors).toBe(
      '“b.yaml” còn 03 lỗi khi rà soát; kết quả so sánh vẫn đầy đủ. Xem từng lỗi: kehoach check b.yaml',
    );
    expect(losses).toContain('“a.docx”: 02 nội dung chưa chuyển được từ văn bản');
    expect(more).toEqual([]);
  });
});
