import { describe, expect, it } from 'vitest';
import { fromTcvn3, fromVni, looksLikeTcvn3, looksLikeVni } from '../../src/import/legacy-text.js';
import fc from '../support/random.js';

const samples: readonly (readonly [unicode: string, tcvn3: string, vni: string])[] = [
  ['được thực hiện', '®\u00adîc thùc hiÖn', 'ñöôïc thöïc hieän'],
  ['Kế hoạch năm', 'KÕ ho¹ch n¨m', 'Keá hoaïch naêm'],
  ['Đề nghị các đơn vị', '§Ò nghÞ c¸c ®¬n vÞ', 'Ñeà nghò caùc ñôn vò'],
  ['trường, lớp mẫu giáo', 'tr\u00adêng, líp mÉu gi¸o', 'tröôøng, lôùp maãu giaùo'],
  ['kỹ năng, kỷ luật, lý do', 'kü n¨ng, kû luËt, lý do', 'kyõ naêng, kyû luaät, lyù do'],
  ['nghĩ, nghỉ, nghị, tỵ', 'nghÜ, nghØ, nghÞ, tþ', 'nghó, nghæ, nghò, tî'],
];

describe('text of fonts from before Unicode', () => {
  it.each(samples)('reads “%s”', (unicode, tcvn3, vni) => {
    expect(fromTcvn3(tcvn3)).toBe(unicode);
    expect(fromVni(vni)).toBe(unicode);
  });

  it.each(samples.slice(0, 5))('knows how “%s” was typed', (unicode, tcvn3, vni) => {
    expect([looksLikeTcvn3(tcvn3), looksLikeVni(tcvn3)]).toEqual([true, false]);
    expect([looksLikeTcvn3(vni), looksLikeVni(vni)]).toEqual([false, true]);
    expect([looksLikeTcvn3(unicode), looksLikeVni(unicode)]).toEqual([false, false]);
  });

  it('reads capitals of VNI whatever the case of their signs', () => {
    expect(fromVni('UÛY BAN NHAÂN DAÂN')).toBe('ỦY BAN NHÂN DÂN');
    expect(fromVni('Ñoäc laäp - Töï do, Aù Ñoâng, ÖÔÙC')).toBe('Độc lập - Tự do, Á Đông, ƯỚC');
  });

  it('reads bytes that Word keeps as symbols', () => {
    expect(fromTcvn3('\uf0ae\uf0ad\uf0eec')).toBe('được');
  });

  it('leaves plain letters, figures and marks alone', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abcxyzABCXYZ 0123456789.,;:-/()%“”–…') });
    fc.assert(
      fc.property(plain, (text) => {
        expect(fromTcvn3(text)).toBe(text);
        expect(fromVni(text)).toBe(text);
        expect(looksLikeTcvn3(text) || looksLikeVni(text)).toBe(false);
      }),
    );
  });
});
