import { describe, expect, it } from 'vitest';
import { type Given, toldBy } from '../../support/compose-text.js';

const told = (plan: string, given: Given = {}) => toldBy(['unit-known'], plan, given);

describe('unit-known', () => {
  it('lets ids, names, aliases and free words pass', () => {
    expect(
      told(
        'tasks: [{text: A, lead: vhxh}, {text: B, lead: Phòng VH-XH}, {text: C, lead: Các hộ dân, partners: ["Hội"]}]',
      ),
    ).toEqual([]);
  });

  it('names the nearest unit for an id that is none', () => {
    expect(told('tasks: [{text: A, lead: vhx}, B]')).toEqual([
      'unit-known /tasks/0/lead: Đơn vị “vhx” không có trong danh mục đơn vị của cơ quan và của kế hoạch. → Sửa thành “vhxh” (Phòng Văn hóa - Xã hội).',
    ]);
    expect(told('tasks: [{text: A, lead: trung-tam-y-te}, B]')).toEqual([
      'unit-known /tasks/0/lead: Đơn vị “trung-tam-y-te” không có trong danh mục đơn vị của cơ quan và của kế hoạch. → Bổ sung đơn vị vào “units” (danh mục đơn vị), hoặc ghi đầy đủ tên đơn vị thay cho mã.',
    ]);
  });

  it.each([
    ['sections: [{unit: x1, tasks: [A]}]', '/sections/0/unit'],
    ['sections: [{heading: A, lead: [vhxh, x1], tasks: [B]}]', '/sections/0/lead/1'],
    ['tasks: [{text: A, partners: [x1]}, B]', '/tasks/0/partners/0'],
    ['tasks: [{text: A, supervisor: x1}, B]', '/tasks/0/supervisor'],
    ['indicators: [{text: A, measures: [{name: B, lead: x1}]}, C]', '/indicators/0/measures/0/lead'],
    ['reports: [{text: A, reports: [{period: year, to: x1}]}, B]', '/reports/0/reports/0/to'],
    ['closing: {text: A, reports: [{period: year, via: x1}]}', '/closing/reports/0/via'],
    [
      'documents: {ke-hoach: {}, cong-van: {to: ["Các thôn"], opening: {text: A, lead: x1}}}',
      '/documents/cong-van/opening/lead',
    ],
    [
      'documents: {ke-hoach: {}, cong-van: {to: ["Các thôn"], include: {of: tasks, unit: x1}}}',
      '/documents/cong-van/include/unit',
    ],
    ['appendices: [{heading: A, tasks: [{text: Phụ lục B, lead: x1}]}]', '/appendices/0/tasks/0/lead'],
  ])('looks everywhere: %s', (plan, pointer) => {
    expect(told(plan).map((each) => each.split(': ')[0])).toEqual([`unit-known ${pointer}`]);
  });

  it('says a unit that flows down once', () => {
    expect(told('sections: [{unit: x1, tasks: [A, B, C]}]')).toHaveLength(1);
  });
});
