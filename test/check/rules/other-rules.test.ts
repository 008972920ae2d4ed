import { describe, expect, it } from 'vitest';
import { type Given, office, toldBy } from '../../support/compose-text.js';

const told = (plan: string, given: Given = {}) =>
  toldBy(
    ['id-unique', 'one-list-per-section', 'budget-adds-up', 'signer-known', 'addressees-given'],
    plan,
    given,
  );

describe('id-unique', () => {
  it('says the second place of an id, whatever it names', () => {
    expect(told('sections: [{id: a, heading: A, text: B}, {id: a, heading: C, text: D}]')).toEqual([
      'id-unique /sections/1/id: Mã “a” đã dùng cho một phần khác của hồ sơ, nên [@a] không biết dẫn chiếu đến đâu. → Sửa một trong hai mã, ví dụ “a-2”; sửa cả những chỗ dẫn chiếu đến mã đó.',
    ]);
    const places = (plan: string) => told(plan).map((each) => each.split(': ')[0]);
    expect(places('sections: [{id: vhxh, heading: A, text: B}]')).toEqual(['id-unique /sections/0/id']);
    expect(places('sections: [{id: ke-hoach, heading: A, text: B}]')).toEqual(['id-unique /sections/0/id']);
    expect(places('items: [{id: a, text: A, items: [{id: a, text: B}]}, C]')).toEqual([
      'id-unique /items/0/items/0/id',
    ]);
    expect(
      places('items: [{id: a, text: Xem Phụ lục}, B]\nappendices: [{id: a, heading: C, text: D}]'),
    ).toEqual(['id-unique /appendices/0/id']);
    expect(
      places('indicators: [{id: a, text: A, measures: [{id: m, name: B}, {id: m, name: C}]}, D]'),
    ).toEqual(['id-unique /indicators/0/measures/1/id']);
    expect(
      places(
        'documents: {ke-hoach: {}, to-trinh: {items: [{id: a, text: A}, B]}}\nitems: [{id: a, text: C}, D]',
      ),
    ).toHaveLength(1);
    expect(
      places(
        'documents: {ke-hoach: {}, cong-van: {to: ["Các thôn"], closing: {id: a, text: A}}}\nclosing: {id: a, text: B}',
      ),
    ).toEqual(['id-unique /documents/cong-van/closing/id']);
  });

  it('lets a plan say a citation or unit of the office anew', () => {
    expect(
      told('citations: {luat-tre-em: {type: Luật, subject: Trẻ em}}\nunits: {vhxh: {name: Phòng VH}}'),
    ).toEqual([]);
  });
});

describe('one-list-per-section', () => {
  it('says the second list', () => {
    expect(told('sections: [{heading: A, items: [B], tasks: [C]}]')).toEqual([
      'one-list-per-section /sections/0/tasks (key): Mục này có cả “items” và “tasks”; mỗi mục chỉ có một danh sách nội dung. → Tách thành hai mục con trong “sections” (mục con không cần tiêu đề), mỗi mục con một danh sách.',
    ]);
  });

  it.each([
    ['items: [A]\ntable: {columns: [A, B], blank: 1}', '/table'],
    [
      'documents: {ke-hoach: {sections: [{heading: A, text: B}], include: tasks}}\nsections: [{heading: Việc, tasks: [A]}]',
      '/documents/ke-hoach/include',
    ],
    ['appendices: [{heading: A, budget: [B], reports: [C]}]', '/appendices/0/budget'],
    [
      'sections: [{heading: A, sections: [{heading: B, items: [C], include: other}]}]',
      '/sections/0/sections/0/include',
    ],
  ])('at the root, in documents, appendices, deep down: %s', (plan, pointer) => {
    expect(
      told(plan)
        .filter((each) => each.startsWith('one-list'))
        .map((each) => each.split(' ')[1]),
    ).toEqual([pointer]);
  });

  it('lets text stand around one list', () => {
    expect(told('sections: [{heading: A, text: B, items: [C], after: D}]')).toEqual([]);
  });
});

describe('budget-adds-up', () => {
  const line = (own: string, ...parts: string[]) =>
    told(
      `budget: [{text: A, amount: ${own}, items: [${parts.map((part) => `{text: B, amount: ${part}}`).join(', ')}]}, C]`,
    );

  it('says a sum that is not that of its lines', () => {
    expect(line('640 triệu đồng', '490 triệu đồng', '1.150 triệu đồng')).toEqual([
      'budget-adds-up /budget/0/amount: Khoản này ghi 640 triệu đồng, nhưng các khoản con cộng lại là 1.640 triệu đồng. → Rà soát số tiền của khoản này và của từng khoản con, sửa cho thống nhất.',
    ]);
  });

  it('adds decimals, and lets pass what it cannot compare', () => {
    expect(line('640 triệu đồng', '490 triệu đồng', '150 triệu đồng')).toEqual([]);
    expect(line('"0,3 tỷ đồng"', '"0,1 tỷ đồng"', '"0,2 tỷ đồng"')).toEqual([]);
    expect(line('1 tỷ đồng', '500 triệu đồng', '500 triệu đồng')).toEqual([]);
    expect(told('budget: [{text: A, amount: 5 triệu đồng, items: [B, C]}, D]')).toEqual([]);
  });

  it('looks at every level', () => {
    expect(
      told(
        'budget: [{text: A, items: [{text: B, amount: 5 đồng, items: [{text: C, amount: 4 đồng}]}]}, D]',
      ).map((each) => each.split(': ')[0]),
    ).toEqual(['budget-adds-up /budget/0/items/0/amount']);
  });
});

describe('signer-known', () => {
  it('names the signers there are: ct and pct are two people', () => {
    expect(told('documents: {ke-hoach: {signature: pct}}')).toEqual([
      'signer-known /documents/ke-hoach/signature: Người ký “pct” không có trong “signers” (người ký) của tệp cơ quan. → Chọn trong các mã đã có: ct; hoặc ghi phần chữ ký tại chỗ: lines, name.',
    ]);
    expect(told('documents: {ke-hoach: {signature: truong-phong}}')[0]).toMatch(
      /→ Chọn trong các mã đã có: ct;/,
    );
  });

  it('looks into the office file too, and lets a block written in place pass', () => {
    const theirs = office.replace('ke-hoach: {signature: ct}', 'ke-hoach: {signature: xx}');
    expect(told('text: A', { office: theirs })[0]).toMatch(
      /^signer-known xa\.yaml:\/documents\/ke-hoach\/signature/,
    );
    expect(told('documents: {ke-hoach: {signature: {lines: ["CHỦ TỊCH"], name: A}}}')).toEqual([]);
    expect(told('documents: {ke-hoach: {signature: ct}}')).toEqual([]);
  });
});

describe('addressees-given', () => {
  it('wants Kính gửi for a Tờ trình and a Công văn, not for a Kế hoạch', () => {
    expect(told('documents: {cong-van: {}}')).toEqual([
      'addressees-given /documents/cong-van (key): Công văn chưa có nơi kính gửi. → Bổ sung “to” (Kính gửi) ở văn bản này, hoặc ở “documents” của tệp cơ quan nếu luôn gửi một nơi.',
    ]);
    expect(told('documents: {cong-van: {to: ["Sở Y tế"]}}')).toEqual([]);
    expect(told('documents: {ke-hoach: {}, to-trinh: {}}')).toEqual([]);
  });
});
