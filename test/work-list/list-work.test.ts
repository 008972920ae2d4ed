import { describe, expect, test } from 'vitest';
import { itemsOf, listOf, workOf } from './support.js';

describe('each piece of work once', () => {
  test('a task belongs to its lead and its partners', async () => {
    const list = await listOf(`tasks:
  - {id: boi, text: Mở lớp bơi., lead: vhxh, partners: [kinh-te, cong-an], when: 6/2027}
  - {text: Mua áo phao., lead: kinh-te}
`);
    expect(itemsOf(list, 'boi')).toEqual(['vhxh lead', 'kinh-te partner', 'cong-an partner']);
    expect(list.units.map(({ id }) => id)).toEqual(['kinh-te', 'vhxh', 'cong-an']);
    expect(list.works.map(({ kind }) => kind)).toEqual(['task', 'task']);
  });

  test('points and paragraphs of a unit’s part are its duties; what announces them is none', async () => {
    const list = await listOf(`sections:
  - heading: Tổ chức thực hiện
    sections:
      - unit: kinh-te
        text: "Thực hiện các việc sau:"
        items: ["Cấp kinh phí.", "Kiểm tra."]
      - unit: vhxh
        text: |-
          Theo dõi việc thực hiện.

          Tổng hợp kết quả.
`);
    expect(list.works.map(({ kind, text, leads }) => [kind, text, leads[0]?.id])).toEqual([
      ['duty', 'Cấp kinh phí.', 'kinh-te'],
      ['duty', 'Kiểm tra.', 'kinh-te'],
      ['duty', 'Theo dõi việc thực hiện.', 'vhxh'],
      ['duty', 'Tổng hợp kết quả.', 'vhxh'],
    ]);
  });

  test('what a unit’s own part says again joins its home, and makes the unit a partner', async () => {
    const list = await listOf(`sections:
  - heading: Nhiệm vụ
    tasks: [{id: boi, name: Lớp bơi, text: Mở 12 lớp bơi., lead: vhxh, when: 6/2027}]
  - heading: Tổ chức thực hiện
    sections:
      - {unit: vhxh, tasks: [{ref: boi, text: Chọn bể bơi.}]}
      - {unit: truong, tasks: [{ref: boi, text: Lập danh sách học sinh.}]}
`);
    expect(list.works).toHaveLength(1);
    expect(itemsOf(list, 'boi')).toEqual(['vhxh lead', 'truong→th-a partner', 'truong→th-b partner']);
    expect(list.items.map(({ own }) => own.map(({ text }) => text))).toEqual([
      ['Chọn bể bơi.'],
      ['Lập danh sách học sinh.'],
      ['Lập danh sách học sinh.'],
    ]);
  });

  test('steps with their own day or lead are work, other points stay with their task', async () => {
    const list = await listOf(`tasks:
  - text: "Tổ chức ngày hội theo các bước:"
    lead: vhxh
    when: {on: 01/6/2027}
    items:
      - {text: Duyệt chương trình., when: 22/4/2027}
      - {text: Giữ an toàn., lead: cong-an}
      - Mời đại biểu.
`);
    expect(list.works.map(({ text, leads, points }) => [text, leads[0]?.id, points])).toEqual([
      ['Tổ chức ngày hội theo các bước:', 'vhxh', ['Mời đại biểu.']],
      ['Duyệt chương trình.', 'vhxh', []],
      ['Giữ an toàn.', 'cong-an', []],
    ]);
  });

  test('points of a letter are asked of those it is written to', async () => {
    const list = await listOf(`documents:
  cong-van: {symbol: UBND-VHXH, to: ["Phòng Kinh tế", "Các hộ kinh doanh"], signature: pct, recipients: ["Lưu: VT."]}
tasks: [{id: mot, text: Treo cờ.}]
`);
    expect(itemsOf(list, 'mot')).toEqual(['kinh-te lead', 'cac-ho-kinh-doanh lead']);
  });

  test('a proposal gives out nothing', async () => {
    const list = await listOf(`documents:
  to-trinh: {issuer: vhxh, to: ["Ủy ban nhân dân xã"], signature: pct, tasks: [{text: Duyệt kế hoạch., lead: kinh-te}], recipients: ["Lưu: VT."]}
  ke-hoach: {}
tasks: [{id: mot, text: Treo cờ., lead: vhxh}]
`);
    expect(list.works.map(({ id }) => id)).toEqual(['mot']);
  });
});

describe('groups', () => {
  test('are taken apart where the office lists members, else stand for themselves', async () => {
    const list = await listOf(`tasks: [{id: mot, text: Treo cờ., lead: [truong, thon], partners: th-a}]
`);
    expect(itemsOf(list, 'mot')).toEqual(['truong→th-a lead', 'truong→th-b lead', 'thon lead']);
  });

  test('work is never given to a superior organ', async () => {
    const list = await listOf(`tasks: [{id: mot, text: Xin ý kiến Sở., lead: vhxh, partners: so}]
`);
    expect(itemsOf(list, 'mot')).toEqual(['vhxh lead']);
  });
});

describe('reports', () => {
  const reporting = `sections:
  - heading: Nhiệm vụ
    tasks:
      - {text: Treo cờ., lead: [kinh-te, truong]}
  - heading: Chế độ báo cáo
    reports:
      - text: Các đơn vị báo cáo Phòng Văn hóa - Xã hội trước ngày 17/6/2027.
        reports: [{id: bc, period: half-year, due: 17/6/2027, to: vhxh}]
      - text: Phòng Văn hóa - Xã hội báo cáo Sở Y tế trước ngày 24/6/2027.
        reports: [{id: bc-so, period: half-year, due: 24/6/2027, from: vhxh, to: so}]
      - text: Báo ngay khi có dịch.
        reports: [{id: nhanh, period: ad-hoc, to: vhxh}]
`;

  test('are owed by everybody who has work where nobody is named', async () => {
    const list = await listOf(reporting);
    expect(itemsOf(list, 'bc')).toEqual(['kinh-te lead', 'truong→th-a lead', 'truong→th-b lead']);
    expect(itemsOf(list, 'bc-so')).toEqual(['vhxh lead']);
  });

  test('whoever sums up reminds the others before its own report; of what is owed on occasion nobody is reminded', async () => {
    const { works } = await listOf(reporting);
    const reports = works.filter(({ kind }) => kind === 'report' || kind === 'chase');
    expect(reports.map(({ id }) => id)).toEqual(['bc', 'don-doc-bc', 'bc-so', 'nhanh']);
    const chase = works.find(({ kind }) => kind === 'chase');
    expect(chase?.leads.map(({ id }) => id)).toEqual(['vhxh']);
    // Five working days before Thursday 17/6: Thursday 10/6.
    expect(chase?.schedule).toEqual({
      type: 'once',
      start: { year: 2027, month: 6, day: 10 },
      due: { year: 2027, month: 6, day: 17 },
    });
  });

  test('“các cơ quan, đơn vị” are those who have work', async () => {
    const list = await listOf(`tasks: [{text: Treo cờ., lead: [kinh-te, mttq]}]
closing:
  text: Các cơ quan, đơn vị báo cáo Phòng Văn hóa - Xã hội trước ngày 17/6/2027.
  reports: [{id: bc, period: once, due: 17/6/2027, from: "Các cơ quan, đơn vị", to: vhxh}]
`);
    expect(itemsOf(list, 'bc')).toEqual(['cac-co-quan-don-vi→kinh-te lead', 'cac-co-quan-don-vi→mttq lead']);
  });
});

describe('ids', () => {
  test('are the plan’s own; else made of unit and words, whatever stands around', async () => {
    const task = '{text: Mua áo phao cho các lớp bơi., lead: kinh-te}';
    const alone = await listOf(`tasks: [${task}]\n`);
    const later = await listOf(`tasks: [{text: Treo cờ., lead: vhxh}, ${task}]\n`);
    expect(alone.works[0]?.id).toBe('kinh-te-mua-ao-phao-cho-cac-lop');
    expect(later.works[1]?.id).toBe(alone.works[0]?.id);
  });

  test('no two are alike', async () => {
    const list = await listOf(`tasks: [{text: Treo cờ., lead: vhxh}, {text: Treo cờ., lead: vhxh}]\n`);
    expect(new Set(list.items.map(({ id }) => id)).size).toBe(2);
  });
});

describe('findings', () => {
  const codes = async (rest: string) => (await workOf(rest)).findings.map(({ code }) => code);

  test.each([
    ['no work at all', 'text: Chỉ có lời văn.\n', ['work-given']],
    ['nobody is named', 'tasks: [{text: Treo cờ., when: 6/2027}]\n', ['work-has-unit']],
    ['no day', 'tasks: [{text: Treo cờ., lead: vhxh}]\n', ['work-has-day']],
    [
      'counted from what has no day',
      'tasks: [{id: a, text: Treo cờ., lead: vhxh}, {text: Gỡ cờ., lead: vhxh, when: {days: 3, after: a}}]\n',
      ['work-has-day', 'work-anchor-dated'],
    ],
    ['a day outside the period', 'tasks: [{text: Treo cờ., lead: vhxh, when: 6/2028}]\n', ['work-in-period']],
    ['nothing', 'tasks: [{text: Treo cờ., lead: vhxh, when: 6/2027}]\n', []],
  ])('%s', async (_, rest, expected) => {
    expect(await codes(rest)).toEqual(expected);
  });

  test('tell place, cause and cure in both languages', async () => {
    const [finding] = (await workOf('tasks: [{text: Treo cờ., lead: vhxh, when: 6/2028}]\n')).findings;
    expect(finding?.message.vi).toContain('30/6/2028');
    expect(finding?.message.en).toContain('30/6/2028');
    expect(finding?.hint?.vi).toContain('period');
    expect(finding?.at).toEqual({ pointer: '/tasks/0' });
  });
});
