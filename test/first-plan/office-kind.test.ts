import { expect, test } from 'vitest';
import {
  authorities,
  issuerLines,
  officeKind,
  suggestedUnits,
  symbolOf,
} from '../../src/first-plan/office-kind.js';

test.each([
  ['UBND xã Minh Tâm', 'Ủy ban nhân dân xã Minh Tâm', 'commune', ['ỦY BAN NHÂN DÂN', 'XÃ MINH TÂM'], 'UBND'],
  [
    'ủy ban nhân dân phường An Lộc',
    'Ủy ban nhân dân phường An Lộc',
    'commune',
    ['ỦY BAN NHÂN DÂN', 'PHƯỜNG AN LỘC'],
    'UBND',
  ],
  [
    'Uỷ ban nhân dân  đặc khu Lý Sơn',
    'Ủy ban nhân dân đặc khu Lý Sơn',
    'commune',
    ['ỦY BAN NHÂN DÂN', 'ĐẶC KHU LÝ SƠN'],
    'UBND',
  ],
  [
    'UBND tỉnh Đồng Nai',
    'Ủy ban nhân dân tỉnh Đồng Nai',
    'province',
    ['ỦY BAN NHÂN DÂN', 'TỈNH ĐỒNG NAI'],
    'UBND',
  ],
  [
    'Sở Nông nghiệp và Môi trường',
    'Sở Nông nghiệp và Môi trường',
    undefined,
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
    'SNNMT',
  ],
  ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội', undefined, ['PHÒNG VĂN HÓA - XÃ HỘI'], 'VHXH'],
])('%s', (typed, name, level, issuer, symbol) => {
  const kind = officeKind(typed);
  expect(kind.name).toBe(name);
  expect(kind.level).toBe(level);
  expect(issuerLines(kind)).toEqual(issuer);
  expect(symbolOf(kind)).toBe(symbol);
});

test('the units that a commune usually has bear its kind’s name, each once', () => {
  const names = suggestedUnits(officeKind('UBND phường An Lộc')).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('Công an phường');
  expect(names).toContain('Phòng Kinh tế, Hạ tầng và Đô thị');
  expect(names.join()).not.toMatch(/\bxã$|\bxã,/);
  expect(names).toContain('Các tổ dân phố trên địa bàn phường');
  expect(suggestedUnits(officeKind('Sở Y tế tỉnh Đồng Nai'))).toEqual([]);
});

test('who signs', () => {
  expect(authorities(officeKind('UBND xã Minh Tâm'))[0]).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
  expect(authorities(officeKind('Sở Y tế'))[1]).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
});
