import { describe, expect, it } from 'vitest';
import { copiesFor } from '../../src/issue/copies.js';
import type { OfficeFile } from '../../src/model/generated/schema-types.js';
import { unitRegistry } from '../../src/model/units.js';

const units = {
  'kinh-te': { name: 'Phòng Kinh tế' },
  vhxh: { name: 'Phòng Văn hóa - Xã hội' },
  thon: { name: 'Các thôn trên địa bàn xã', short: 'Các thôn', kind: 'group', members: ['a', 'b', 'c'] },
  truong: { name: 'Các trường học', kind: 'group' },
} as const;
const registry = unitRegistry({ units } as unknown as OfficeFile, {} as never);
const count = (...lines: readonly string[]) => copiesFor(lines, registry);

describe('copies that go out', () => {
  it.each<[readonly string[], number]>([
    [['Sở Y tế (b/c)'], 1],
    [['Thường trực Đảng ủy, Thường trực HĐND xã (b/c)'], 2],
    [['Phòng Kinh tế; Phòng Văn hóa - Xã hội'], 2],
    [['Các thôn (t/h)'], 3],
    [['Các thôn, Phòng Kinh tế'], 4],
    [['Lưu: VT'], 1],
    [['Lưu: VT, VHXH'], 2],
    [['Lưu: VT, VHXH (03)'], 3],
    [['Chủ tịch UBND xã', 'Lưu: VT, VHXH'], 3],
    [[], 0],
  ])('%j: %i', (lines, copies) => {
    expect(count(...lines)).toEqual({ count: copies });
  });

  it.each([
    'Chủ tịch, các Phó Chủ tịch UBND xã',
    'Các phòng, ban, đơn vị nêu tại mục V (t/h)',
    'Các trường học',
    'Các phòng: Kinh tế, Văn hóa - Xã hội',
    'Như trên',
    'Trưởng các thôn',
  ])('“%s” does not tell, and nothing is guessed', (line) => {
    expect(count('Sở Y tế', line, 'Lưu: VT')).toEqual({ unclear: line });
  });
});
