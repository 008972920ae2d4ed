import { describe, expect, it } from 'vitest';
import { addressCode, addressOf, addressPrefix } from '../../src/model/address-code.js';
import fc from '../support/random.js';

const ids = ['to-trinh', 'ke-hoach', 'van-ban-co-ma-rat-dai-de-khong-bao-gio-vao-ten'];

describe('addresses of paragraphs', () => {
  it.each([
    ['/sections/3/sections/2/tasks/4/text', 's3s2t4x'],
    ['/title', 'l'],
    ['/basis/0', 'q0'],
    ['/documents/ke-hoach/recipients/2', 'd1ub2'],
    ['/documents/to-trinh/signature/1/lines/0', 'd0uc1ud0'],
    ['/documents/van-ban-co-ma-rat-dai-de-khong-bao-gio-vao-ten/sections/12/heading', 'd2s12h'],
    ['/sections/0/table/columns/2/columns/1', 's0gc2c1'],
  ])('%s is %s', (pointer, code) => {
    expect(addressCode(pointer, ids)).toBe(code);
    expect(addressOf(code, ids)).toBe(pointer);
    expect(addressOf(`${code}_2`.toUpperCase(), ids)).toBe(pointer);
  });

  it.each([
    'office:/signers/ct/name',
    'template:ke-hoach:3',
    '/documents/la/subject',
    '/units/ubnd/name',
    '',
  ])('%s has none', (pointer) => expect(addressCode(pointer, ids)).toBeUndefined());

  it.each(['', 'z9', 'd7x', '1', 's3$', 'u', 'Toc123 4'])('%s is no code', (code) => {
    expect(addressOf(code, ids)).toBeUndefined();
  });

  it('come back whatever the way, in names that Word takes', () => {
    const list = fc.constantFrom(
      'sections',
      'items',
      'tasks',
      'indicators',
      'reports',
      'appendices',
      'measures',
    );
    const end = fc.constantFrom('/text', '/heading', '/after', '/note', '/table/rows', '/opening/text', '');
    const start = fc.constantFrom('', '/documents/to-trinh', '/documents/ke-hoach');
    const steps = fc.array(fc.tuple(list, fc.nat(40)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(start, steps, end, (root, way, last) => {
        const pointer = root + way.map(([key, n]) => `/${key}/${n}`).join('') + last;
        const code = addressCode(pointer, ids);
        expect(code).toMatch(/^[a-z\d]{1,32}$/);
        expect(`${addressPrefix}${code}_99`.length).toBeLessThanOrEqual(40);
        expect(addressOf(code ?? '', ids)).toBe(pointer);
      }),
    );
  });
});
