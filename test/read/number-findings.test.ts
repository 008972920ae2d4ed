import { describe, expect, it } from 'vitest';
import { head, told } from './told.js';

const task = (field: string) => told(`${head}tasks:\n  - text: a\n    ${field}\n`);
const inQuotes = (typed: string) => `Đặt trong dấu ngoặc kép: "${typed}".`;

describe('numbers that are not what was typed', () => {
  it.each([
    ['02', 'số 2'],
    ['0987654321', 'số 987654321'],
    ['+84', 'số 84'],
    ['1.000', 'số 1'],
    ['1.234', 'số 1,234'],
    ['1.10', 'số 1,1'],
    ['0x1F', 'số 31'],
    ['1e3', 'số 1000'],
    ['123456789012345678', 'số 123456789012345680'],
    ['.inf', 'số không xác định'],
  ])('%s where a quantity may be a number', (typed, taken) => {
    expect(task(`target: ${typed}`)).toEqual([
      `8:13 yaml-number “${typed}” không có dấu ngoặc kép nên bị hiểu là ${taken}. → ${inQuotes(typed)}`,
    ]);
    expect(task(`target: "${typed}"`).filter((line) => line.includes('yaml-number'))).toEqual([]);
  });

  it.each([
    ['0251', 'số 251'],
    ['2027', 'con số, trong khi trường này nhận chữ'],
    ['true', 'giá trị có/không'],
    ['~', 'để trống'],
    ['null', 'để trống'],
  ])('%s where words must stand', (typed, taken) => {
    expect(task(`output: ${typed}`)).toEqual([
      `8:13 yaml-number “${typed}” không có dấu ngoặc kép nên bị hiểu là ${taken}. → ${inQuotes(typed)}`,
    ]);
  });

  it.each(['target: 98', 'target: 98.5', 'when: 2027', 'amount: 12:30', 'output: no', 'output: 1,5'])(
    'not %s',
    (field) => {
      expect(task(field).filter((line) => line.includes('yaml-number'))).toEqual([]);
    },
  );

  it('not where only a number is wanted', () => {
    expect(told(`${head}print:\n  line: 1.50\n  spacing: 06\n`)).toEqual([]);
  });
});

describe('sentences cut in silence', () => {
  it('in a list at its commas', () => {
    expect(told(`${head}tasks: [Phòng ngừa, xử lý vi phạm.]\n`)).toEqual([
      '6:9 yaml-flow-sentence Nội dung trong dấu [ ] thiếu dấu ngoặc kép nên bị tách tại dấu phẩy thành “Phòng ngừa”, “xử lý vi phạm.”. → Đặt từng nội dung trong dấu ngoặc kép, hoặc viết mỗi nội dung trên một dòng sau dấu “- ”.',
    ]);
  });

  it('in a list, though there is but one', () => {
    expect(task('partners: [Sở Y tế]')).toEqual([
      '8:16 yaml-flow-sentence Nội dung có dấu cách trong dấu [ ] thiếu dấu ngoặc kép: “Sở Y tế”. → Đặt từng nội dung trong dấu ngoặc kép, hoặc viết mỗi nội dung trên một dòng sau dấu “- ”.',
    ]);
    expect(task('partners: [vhxh, "Sở Y tế", doan-tn]')).toEqual([]);
  });

  it('in braces, where the rest would be a field', () => {
    expect(told(`${head}tasks:\n  - {text: Phòng ngừa, xử lý vi phạm., lead: vhxh}\n`)).toEqual([
      '7:24 yaml-flow-sentence Thiếu dấu ngoặc kép: nội dung trong dấu { } bị cắt tại dấu phẩy, còn lại “xử lý vi phạm.”. → Đặt nội dung có dấu phẩy trong dấu ngoặc kép.',
    ]);
    expect(task('targets: {2025: 4,5}')).toEqual([
      '8:23 yaml-flow-sentence Thiếu dấu ngoặc kép: nội dung trong dấu { } bị cắt tại dấu phẩy, còn lại “5”. → Đặt nội dung có dấu phẩy trong dấu ngoặc kép.',
    ]);
  });

  it('at a number sign', () => {
    expect(told(`${head}items:\n  - Phòng số #3 của xã\n  - b # ghi chú\n  - "c d" # ghi chú\n`)).toEqual([
      '7:14 yaml-comment-cut Phần “#3 của xã” đứng sau dấu “#” nên bị coi là ghi chú, không in vào văn bản. → Nếu là nội dung: đặt cả câu trong dấu ngoặc kép. Nếu là ghi chú: chuyển lên một dòng riêng phía trên.',
    ]);
  });
});

describe('characters', () => {
  it('that no document can hold', () => {
    expect(told(`${head}text: "C:\\van ban"\n`)).toEqual([
      '6:7 text-control-character Nội dung có ký tự điều khiển U+000B, không ghi được vào văn bản. → Gõ lại nội dung này; trong dấu ngoặc kép, dấu “\\” viết thành “\\\\”.',
    ]);
    expect(told(`${head}text: "\\ud800"\n`)[0]).toContain('text-control-character');
  });

  it('that were lost', () => {
    expect(told(`${head}text: Tr\ufffd em\n`)).toEqual([
      '6:7 text-lost-character Nội dung có ký tự “�”: một chữ đã mất khi chuyển mã. → Đối chiếu bản gốc, gõ lại chữ bị mất.',
    ]);
  });
});
