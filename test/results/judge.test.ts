import { describe, expect, it } from 'vitest';
import { judge } from '../../src/results/judge.js';
import { sentFigure } from '../../src/results/sent-figure.js';
import { targetOf } from '../../src/results/target.js';

interface Case {
  readonly target?: string;
  readonly change?: string;
  readonly better?: 'higher' | 'lower';
  readonly baseline?: string;
}

function verdict(value: number, { better, baseline, ...planned }: Case) {
  const target = targetOf({ name: 'A', ...planned }, 2027, 2027);
  const figure = sentFigure(baseline);
  return judge(value, {
    ...(target ? { target } : {}),
    ...(better ? { better } : {}),
    ...(figure ? { baseline: figure } : {}),
  });
}

describe('a result against its target', () => {
  it.each<readonly [string, Case, readonly (readonly [number, boolean | undefined])[]]>([
    [
      'at least',
      { target: 'ít nhất 98%' },
      [
        [98, true],
        [97.99, false],
        [100, true],
      ],
    ],
    [
      'above',
      { target: 'trên 60%' },
      [
        [60, false],
        [60.1, true],
      ],
    ],
    [
      'below',
      { target: 'dưới 8%' },
      [
        [8, false],
        [7.9, true],
        [9, false],
      ],
    ],
    [
      'at most',
      { target: 'không quá 5 vụ' },
      [
        [5, true],
        [6, false],
        [0, true],
      ],
    ],
    [
      'exactly, more is better',
      { target: '100%', better: 'higher' },
      [
        [100, true],
        [99.9, false],
      ],
    ],
    [
      'exactly, less is better',
      { target: '0 em', better: 'lower' },
      [
        [0, true],
        [1, false],
      ],
    ],
    [
      'exactly, away from the baseline',
      { target: '5 vụ', baseline: '9 vụ' },
      [
        [5, true],
        [4, true],
        [6, false],
      ],
    ],
    [
      'nothing, where nothing else tells',
      { target: '0 vụ' },
      [
        [0, true],
        [1, false],
      ],
    ],
    [
      'as many as planned, where nothing else tells',
      { target: '10 lớp' },
      [
        [12, true],
        [9, false],
      ],
    ],
    [
      'a range',
      { target: '40-50%', better: 'higher' },
      [
        [39.9, false],
        [40, true],
        [50, true],
        [55, true],
      ],
    ],
    [
      'a range of which less is better',
      { target: '4-5%', better: 'lower' },
      [
        [5.1, false],
        [4.5, true],
        [3, true],
      ],
    ],
    [
      'about',
      { target: 'khoảng 40%', better: 'higher' },
      [
        [41, true],
        [39, undefined],
      ],
    ],
    [
      'kept',
      { target: 'giữ 100%', better: 'higher' },
      [
        [100, true],
        [99, false],
      ],
    ],
    [
      'kept at nothing',
      { target: 'giữ 0%', better: 'lower' },
      [
        [0, true],
        [0.1, false],
      ],
    ],
    [
      'a rise by a share of the baseline',
      { target: 'tăng 5%', baseline: '1.000 hộ' },
      [
        [1050, true],
        [1049, false],
      ],
    ],
    [
      'a rise a year',
      { change: 'tăng 8%/năm', baseline: '100 ha' },
      [
        [108, true],
        [107, false],
      ],
    ],
    [
      'a rise by a count',
      { change: 'tăng 2 xã', baseline: '5 xã' },
      [
        [7, true],
        [6, false],
      ],
    ],
    [
      'a rise in points',
      { change: 'tăng 2 điểm phần trăm', baseline: '40%' },
      [
        [42, true],
        [41.9, false],
      ],
    ],
    [
      'a fall',
      { change: 'giảm 10%', baseline: '50 vụ' },
      [
        [45, true],
        [46, false],
      ],
    ],
    [
      'a share that rises by a share, which may be either',
      { change: 'tăng 2%', baseline: '40%' },
      [[50, undefined]],
    ],
    ['a rise from what nobody wrote down', { change: 'tăng 2%' }, [[50, undefined]]],
    ['nothing planned', {}, [[50, undefined]]],
    [
      'per 100.000',
      { target: 'dưới 45/100.000 trẻ đẻ sống' },
      [
        [42, true],
        [45, false],
      ],
    ],
  ])('%s', (_, planned, cases) => {
    for (const [value, reached] of cases) expect(verdict(value, planned).reached, `${value}`).toBe(reached);
  });

  it('is held against the level of its year, else of the next milestone', () => {
    const measure = { name: 'A', targets: { 2025: '90%', 2030: '95%' } };
    expect(targetOf(measure, 2025, 2030)).toMatchObject({ text: '90%' });
    expect(targetOf(measure, 2025, 2030)).not.toHaveProperty('by');
    expect(targetOf(measure, 2027, 2030)).toMatchObject({ text: '95%', by: 2030 });
    expect(targetOf({ name: 'A', target: '80%' }, 2028, 2030)).toMatchObject({ text: '80%', by: 2030 });
    expect(targetOf({ name: 'A', target: '80%' }, 2030, 2030)).not.toHaveProperty('by');
  });
});
