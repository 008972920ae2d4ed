import { describe, expect, it } from 'vitest';
import type { IndicatorResult } from '../../src/model/generated/schema-types.js';
import { givenOf, type Pooled, pool } from '../../src/results/pool.js';
import fc from '../support/random.js';

const unit = (id: string) => ({ id, name: id, short: id, known: true });
type Sent = Readonly<Record<string, IndicatorResult>>;

function pooled(sent: Sent, measure = '%', owner?: string, name = 'Tỷ lệ A'): Pooled {
  const givens = Object.entries(sent).map(([id, typed]) => givenOf(unit(id), typed));
  return pool(givens, { unit: measure, name, ...(owner === undefined ? {} : { owner }) });
}

describe('figures of several units', () => {
  it('are numerators by denominators, never an average of rates', () => {
    // 50/100 and 1/2: the average would be 50%, the rate is 51/102.
    const found = pooled({ a: { numerator: 90, denominator: 100 }, b: { numerator: 1, denominator: 10 } });
    expect(found).toEqual({ type: 'value', value: (91 / 110) * 100, numerator: 91, denominator: 110 });
  });

  it('are that for any parts', () => {
    const part = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(['%', 100] as const, ['‰', 1000] as const, ['/100.000 dân', 100_000] as const),
        (parts, [measure, scale]) => {
          const whole = parts.map(([denominator, share]) => ({
            denominator,
            numerator: Math.floor(denominator * share),
          }));
          const found = pooled(Object.fromEntries(whole.map((each, i) => [`u${i}`, each])), measure);
          const above = whole.reduce((sum, { numerator }) => sum + numerator, 0);
          const below = whole.reduce((sum, { denominator }) => sum + denominator, 0);
          expect(found).toMatchObject({ type: 'value', numerator: above, denominator: below });
          expect(found.type === 'value' && found.value).toBeCloseTo((above / below) * scale, 6);
        },
      ),
    );
  });

  it('are none while one unit sent a rate only, even where all rates are alike', () => {
    const found = pooled({ a: { numerator: 1, denominator: 2 }, b: { result: '50%' }, c: { result: '50%' } });
    expect(found).toEqual({ type: 'parts-missing', units: [unit('b'), unit('c')] });
  });

  it('of counts are their sum', () => {
    expect(
      pooled({ a: { result: '03 thôn' }, b: { result: 2 } }, 'thôn', undefined, 'Số thôn'),
    ).toMatchObject({
      type: 'value',
      value: 5,
    });
    expect(
      pooled({ a: { result: '1,1 ha' }, b: { result: '2,2 ha' } }, 'ha', undefined, 'Diện tích'),
    ).toEqual({
      type: 'value',
      value: 3.3,
      decimals: 1,
    });
  });

  it('of averages and levels have no sum', () => {
    const income = { a: { result: '60 triệu đồng/người' }, b: { result: '64 triệu đồng/người' } };
    expect(pooled(income, 'triệu đồng/người', undefined, 'Thu nhập bình quân').type).toBe('not-additive');
    expect(pooled({ a: { result: 8 }, b: { result: 9 } }, 'điểm', undefined, 'Điểm hài lòng').type).toBe(
      'not-additive',
    );
  });

  it('agree with the unit that answers for the whole, or contradict it', () => {
    const own = { numerator: 91, denominator: 110 };
    const parts = { a: { numerator: 90, denominator: 100 }, b: { numerator: 1, denominator: 10 } };
    expect(pooled({ own, ...parts }, '%', 'own')).toMatchObject({ numerator: 91, denominator: 110 });
    expect(pooled({ own, a: parts.a }, '%', 'own')).toMatchObject({ numerator: 91 });
    expect(pooled({ own, a: own }, '%', 'own')).toMatchObject({ numerator: 91 });
    const differ = { type: 'contradiction', kind: 'units-differ' };
    expect(pooled({ own, a: { numerator: 90, denominator: 110 } }, '%', 'own')).toEqual(differ);
    expect(pooled({ own, a: parts.a, b: { numerator: 2, denominator: 10 } }, '%', 'own')).toEqual(differ);
    expect(pooled({ own: { result: '82%' }, a: { result: '83%' } }, '%', 'own')).toEqual(differ);
    expect(
      pooled({ own: { result: '06 thôn' }, a: { result: '07 thôn' } }, 'thôn', 'own', 'Số thôn'),
    ).toEqual(differ);
  });

  it.each<readonly [string, IndicatorResult, string, Pooled]>([
    [
      'a rate that is not its parts',
      { numerator: 52, denominator: 486, result: '11,7%' },
      '%',
      { type: 'contradiction', kind: 'rate-differs' },
    ],
    [
      'a rate rounded from its parts',
      { numerator: 52, denominator: 486, result: '10,7%' },
      '%',
      { type: 'value', value: (52 / 486) * 100, numerator: 52, denominator: 486 },
    ],
    [
      'cases of none',
      { numerator: 3, denominator: 0 },
      '%',
      { type: 'contradiction', kind: 'nothing-to-divide' },
    ],
    ['no cases', { numerator: 0, denominator: 0 }, '%', { type: 'no-cases' }],
    [
      'a count where a share is planned',
      { result: '52 em' },
      '%',
      { type: 'contradiction', kind: 'other-unit' },
    ],
    [
      '0,95 where 95% may be meant',
      { result: '0,95' },
      '%',
      { type: 'contradiction', kind: 'unclear-share' },
    ],
    ['a typed rate', { result: '95%' }, '%', { type: 'value', value: 95, decimals: 0 }],
    ['words', { result: 'đang tổng hợp' }, '%', { type: 'missing' }],
    ['a count of what was planned', { numerator: 12, denominator: 10 }, 'lớp', { type: 'value', value: 12 }],
    ['thousands', { result: '4.860 em' }, 'em', { type: 'value', value: 4860, decimals: 0 }],
  ])('of one unit: %s', (_, typed, measure, expected) => {
    expect(pooled({ a: typed }, measure)).toEqual(expected);
  });
});
