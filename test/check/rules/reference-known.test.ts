import { describe, expect, it } from 'vitest';
import { type Given, office, toldBy } from '../../support/compose-text.js';

const told = (plan: string, given: Given = {}) => toldBy(['reference-known'], plan, given);

const places = (plan: string, ofOffice = office) =>
  told(plan, { office: ofOffice }).map((each) => each.split(': ')[0]);

describe('reference-known', () => {
  it('says which id is declared nowhere, and the nearest one', () => {
    expect(told('items: ["Theo [@luat-tre-e].", B]')).toEqual([
      'reference-known /items/0: Dẫn chiếu đến mã “luat-tre-e”, nhưng hồ sơ không có mã này. → Sửa thành “luat-tre-em”.',
    ]);
    expect(told('items: ["Theo [@nghi-quyet-mot].", B]')[0]).toMatch(
      /→ Khai mã này ở phần được dẫn chiếu \(“id”\), hoặc trong “citations”/,
    );
  });

  it('says which id cannot stand here', () => {
    expect(told('tasks: [{ref: vhxh, text: A}, B]')).toEqual([
      'reference-known /tasks/0/ref: Mã “vhxh” có trong hồ sơ nhưng không phải là phần dẫn chiếu được ở đây. → Khai mã này ở phần được dẫn chiếu (“id”), hoặc trong “citations” (văn bản viện dẫn) nếu là văn bản.',
    ]);
  });

  it.each([
    ['title: A [@x1]', '/title'],
    ['basis: ["Căn cứ [@x1]"]', '/basis/0'],
    ['closing: Theo [@x1].', '/closing'],
    ['sections: [{heading: "A [@x1]", text: B}]', '/sections/0/heading'],
    ['sections: [{heading: A, text: "B [@x1:full]"}]', '/sections/0/text'],
    ['documents: {ke-hoach: {note: "Theo [@x1]"}}', '/documents/ke-hoach/note'],
    ['documents: {ke-hoach: {appendices: [x1]}}', '/documents/ke-hoach/appendices/0'],
    ['sections: [{heading: A, include: x1}]', '/sections/0/include'],
    ['sections: [{heading: A, include: [x1]}]', '/sections/0/include/0'],
    ['sections: [{heading: A, include: {of: tasks, section: x1}}]', '/sections/0/include/section'],
    ['tasks: [{ref: x1, text: A}, B]', '/tasks/0/ref'],
    ['tasks: [{text: A, serves: [x1]}, B]', '/tasks/0/serves/0'],
    ['tasks: [{text: A, serves: ["x1#14"]}, B]', '/tasks/0/serves/0'],
    ['tasks: [{text: A, when: {days: 3, before: x1}}, B]', '/tasks/0/when/before'],
    ['tasks: [{text: A, note: "Theo [@x1]"}, B]', '/tasks/0/note'],
    ['tasks: [{text: A, output: "Theo [@x1]"}, B]', '/tasks/0/output'],
    ['reports: [{text: A, reports: [{period: year, form: x1}]}, B]', '/reports/0/reports/0/form'],
    [
      'reports: [{text: A, reports: [{period: year, due: {days: 3, after: x1}}]}, B]',
      '/reports/0/reports/0/due/after',
    ],
    ['closing: {text: A, reports: [{period: year, form: x1}]}', '/closing/reports/0/form'],
    ['table: {columns: [A, "B [@x1]"], rows: "a | b"}', '/table/columns/1'],
    ['table: {columns: [A, B], rows: "a | [@x1]"}', '/table/rows'],
    ['units: {y1: {name: Y, members: [x1]}}', '/units/y1/members/0'],
    ['units: {y1: {name: Y, successors: [x1]}}', '/units/y1/successors/0'],
  ])('looks everywhere: %s', (plan, pointer) => {
    expect(places(plan)).toEqual([`reference-known ${pointer}`]);
  });

  it('looks into the units of the office file', () => {
    const theirs = office.replace('kind: group,', 'kind: group, members: [x1],');
    expect(places('text: A', theirs)).toEqual(['reference-known xa.yaml:/units/thon/members/0']);
  });

  it('knows a role that one part alone has', () => {
    const plan = (second: string) =>
      `sections: [{heading: Kinh phí, text: A}, {heading: ${second}, text: "Theo [@funding]."}]`;
    expect(told(plan('Việc'))).toEqual([]);
    expect(places(plan('Kinh phí khác'))).toEqual(['reference-known /sections/1/text']);
  });

  it('knows what each place may name', () => {
    expect(
      told(`
events: {hoi: {name: ngày hội, date: 01/6/2027}}
sections:
  - {id: a, heading: A, tasks: [{id: t, text: B, when: {days: 3, after: hoi}}, {ref: t, text: C, when: {days: 3, after: t}}, {text: D, when: {days: 3, after: ke-hoach}, serves: [t, luat-tre-em, "luat-tre-em#2"]}]}
  - {heading: E, reports: [{text: "F [@pl], [@t], [@hoi], [@vhxh], [@ke-hoach]", reports: [{period: year, form: pl, due: {days: 3, after: period}}]}]}
  - {include: [a]}
  - {heading: G, include: t}
appendices: [{id: pl, heading: H, text: I}]
`),
    ).toEqual([]);
  });
});
