import { describe, expect, it } from 'vitest';
import { body } from '../support/compose-text.js';

const rows = (section: string, rest = '') =>
  body(`${rest}\nsections: [{heading: Bảng, ${section}}]`).slice(1);

describe('tasks as a table', () => {
  it('show the columns that something fills', () => {
    expect(
      rows('print: {as: table}, tasks: [{text: A., lead: vhxh, when: 31/5/2027}, {text: B., when: ongoing}]'),
    ).toEqual([
      'TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian thực hiện, hoàn thành',
      '1 | A. | Phòng VHXH | Chậm nhất 31/5/2027',
      '2 | B. |  | Thường xuyên',
    ]);
  });

  it('show points as rows of their own', () => {
    expect(rows('print: {as: table}, tasks: [{text: "A:", items: [{text: B., note: n}, C.]}]')).toEqual([
      'TT | Nội dung nhiệm vụ | Ghi chú',
      '1 | A: | ',
      '1.1 | B. | n',
      '1.2 | C. | ',
    ]);
  });

  it('take columns, their order and heads from the plan, with numbers under them', () => {
    expect(
      rows(
        'print: {as: table, columnNumbers: true, columns: [name, output], labels: {name: Việc}}, tasks: [{name: Bơi, text: Mở lớp bơi., output: Danh sách}]',
      ),
    ).toEqual(['Việc | Sản phẩm, kết quả', '(1) | (2)', 'Bơi | Danh sách']);
  });

  it('name the indicators that they serve, own and cited ones', () => {
    const lines = body(`
citations: {nq-12: {type: Nghị quyết, number: 12/NQ-HĐND, issuer: HĐND xã}}
sections:
  - {heading: Chỉ tiêu, indicators: [{id: boi, text: 60% trẻ biết bơi., target: 60%}, {text: B, measures: [{id: coi, name: Thấp còi, target: 5%}]}]}
  - heading: Việc
    print: {as: table, columns: [text, serves]}
    tasks: [{text: A., serves: [boi, coi, "nq-12#14", nq-12]}]
`);
    expect(lines.at(-1)).toBe(
      'A. | 60% trẻ biết bơi; Thấp còi; chỉ tiêu 14 Nghị quyết số 12/NQ-HĐND; Nghị quyết số 12/NQ-HĐND',
    );
  });

  it('count back from an event, and say so where no day was worked out', () => {
    expect(
      rows(
        'print: {as: table, columns: [text, when]}, tasks: [{text: A., when: {days: 45, before: hoi}}, {text: B., when: {by: 17/4/2027, days: 45, before: hoi}}, {text: C., when: {days: 3, working: true, after: hoi}}]',
        'events: {hoi: {name: ngày hội, date: 01/6/2027}}',
      ).slice(1),
    ).toEqual([
      'A. | Trước ngày hội 45 ngày',
      'B. | Chậm nhất 17/4/2027',
      'C. | Sau ngày hội 03 ngày làm việc',
    ]);
  });
});

describe('indicators as a table', () => {
  it('have a column for each year, the unit by itself', () => {
    expect(
      rows(`print: {as: table}, indicators: [
        {text: Biết bơi, target: trên 60%, baseline: {2026: 41%}},
        {text: Nhẹ cân, targets: {2030: dưới 7%}, baseline: {2026: "8,5%"}}]`),
    ).toEqual([
      'TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2026 | Kế hoạch năm 2027 | Kế hoạch năm 2030',
      '1 | Biết bơi | % | 41 | Trên 60 | ',
      '2 | Nhẹ cân | % | 8,5 |  | Dưới 7',
    ]);
  });

  it('keep the unit beside the number where no column gives it', () => {
    expect(
      rows(`print: {as: table, columns: [name, baseline, target]}, indicators: [
        {name: Biết bơi, target: trên 60%, baseline: {2026: 41%}},
        {name: Đuối nước, target: 0 em, baseline: {2026: 02 em}}]`).slice(1),
    ).toEqual(['Biết bơi | 41% | Trên 60%', 'Đuối nước | 02 em | 0 em']);
  });

  it('have a row for each of several measures', () => {
    expect(
      rows(`print: {as: table}, indicators: [{text: "Dinh dưỡng:", measures: [
        {name: nhẹ cân, for: nông thôn, target: 7%, lead: vhxh}, {name: thấp còi, target: 9 trẻ}]}]`),
    ).toEqual([
      'TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2027 | Cơ quan chủ trì',
      '1 | Dinh dưỡng: |  |  | ',
      ' | - nhẹ cân, nông thôn | % | 7 | Phòng VHXH',
      ' | - thấp còi | trẻ | 9 | ',
    ]);
  });

  it('name the whole period of a plan for several years', () => {
    expect(
      rows('print: {as: table}, indicators: [{text: A, target: 5%}]', 'period: {from: 2026, to: 2030}')[0],
    ).toBe('TT | Chỉ tiêu | Đơn vị tính | Kế hoạch giai đoạn 2026 - 2030');
  });
});

describe('a budget as a table', () => {
  const lines =
    '[{text: A, amount: 1.200 triệu đồng, items: [{text: B, amount: 1.200 triệu đồng}]}, {text: C, amount: "34,5 triệu đồng"}]';

  it('says the common unit once, adds up, the parts not twice', () => {
    expect(rows(`print: {as: table}, budget: ${lines}`)).toEqual([
      'Đơn vị tính: triệu đồng',
      'TT | Nội dung | Kinh phí',
      '1 | A | 1.200',
      '1.1 | B | 1.200',
      '2 | C | 34,5',
      ' | Tổng cộng | 1.234,5',
    ]);
  });

  it('has no total where none is wanted, or where units differ', () => {
    expect(rows(`print: {as: table, total: false}, budget: ${lines}`)).toHaveLength(5);
    expect(
      rows('print: {as: table}, budget: [{text: A, amount: 5 triệu đồng}, {text: B, amount: 1 tỷ đồng}]'),
    ).toEqual(['TT | Nội dung | Kinh phí', '1 | A | 5 triệu đồng', '2 | B | 1 tỷ đồng']);
  });
});

describe('the appendix of all tasks (officer.md 4.1)', () => {
  it('stands in groups of the headings of the plan, TT running through, names where there are any', () => {
    const lines = body(`
sections:
  - heading: Nhiệm vụ
    sections:
      - {heading: Truyền thông, tasks: [{text: Nói chuyện., lead: vhxh}]}
      - {heading: Dạy bơi, tasks: [{text: Mở lớp dạy bơi., name: Lớp bơi, lead: doan-tn}, {text: C., items: [D., {text: E., lead: thon}]}]}
appendices: [{heading: Danh mục nhiệm vụ, include: {of: tasks}, print: {as: table}}]
`);
    expect(lines.slice(lines.indexOf('DANH MỤC NHIỆM VỤ'))).toEqual([
      'DANH MỤC NHIỆM VỤ',
      '(Kèm theo Kế hoạch số▁/KH-UBND ngày▁tháng▁năm 2027 ⏎ của Ủy ban nhân dân xã Minh Tâm)',
      '───',
      'TT | Nội dung nhiệm vụ | Cơ quan chủ trì',
      'Truyền thông',
      '1 | Nói chuyện. | Phòng VHXH',
      'Dạy bơi',
      '2 | Lớp bơi | Đoàn Thanh niên xã',
      '3 | C. | ',
      '3.1 | E. | Các thôn',
    ]);
  });
});
