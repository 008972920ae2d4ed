/** Whether a result reaches its target, in the indicator's direction. Nothing is judged that the plan leaves open. */
import { isPercent, type SentFigure, scaleOf } from './sent-figure.js';
import type { Target } from './target.js';

export interface Verdict {
  /** Missing where the plan does not say enough: no target, about so much, a share that rises by a share. */
  readonly reached?: boolean;
  /** What the result is held against, in the result's unit: the level, or the near end of a range. */
  readonly level?: number;
  /** Of a change: by how much the result differs from the baseline, in the unit of the change. */
  readonly change?: number;
}

export interface Judging {
  readonly target?: Target;
  readonly better?: 'higher' | 'lower';
  /** What was reached before the plan. */
  readonly baseline?: SentFigure;
}

/** `value` in the target's unit. */
export function judge(value: number, { target, better, baseline }: Judging): Verdict {
  if (!target) return {};
  return target.type === 'change'
    ? judgeChange(value, target, baseline)
    : judgeLevel(value, target, better ?? wayFrom(target, baseline));
}

/** Where nothing else tells: away from the baseline; no more of nothing; else as much as planned. */
function wayFrom({ quantity }: Target, baseline: SentFigure | undefined): 'higher' | 'lower' {
  const aim = quantity.high ?? quantity.value;
  if (baseline && baseline.value !== aim) return baseline.value > aim ? 'lower' : 'higher';
  return aim === 0 ? 'lower' : 'higher';
}

function judgeLevel(value: number, { quantity }: Target, better: 'higher' | 'lower'): Verdict {
  const { direction, comparator, value: low, high = low } = quantity;
  switch (direction) {
    case 'at-least':
      return { reached: comparator === 'trên' ? exceeds(value, low) : !exceeds(low, value), level: low };
    case 'at-most':
      return { reached: comparator === 'dưới' ? exceeds(high, value) : !exceeds(value, high), level: high };
    case 'about': {
      const met = better === 'lower' ? !exceeds(value, high) : !exceeds(low, value);
      return { ...(met ? { reached: true } : {}), level: better === 'lower' ? high : low };
    }
    default: {
      const level =
        better === 'lower' ? (exceeds(low, value) ? low : high) : exceeds(value, high) ? high : low;
      return { reached: better === 'lower' ? !exceeds(value, high) : !exceeds(low, value), level };
    }
  }
}

/** Percent points are subtracted; a percentage of a count is a share of the baseline; a percentage of a percentage may be either. */
function judgeChange(value: number, { quantity }: Target, baseline: SentFigure | undefined): Verdict {
  if (!baseline) return {};
  const { unit, value: amount, direction } = quantity;
  const step = unit.replace(/\/năm$/u, '').trim();
  const points = /^(?:điểm (?:%|phần trăm))/u.test(step);
  if (isPercent(step) && isPercent(baseline.unit)) return {};
  if (isPercent(step) && baseline.value === 0) return {};
  if (scaleOf(step) !== scaleOf(baseline.unit) && !points && !isPercent(step)) return {};
  const change = isPercent(step) ? ((value - baseline.value) / baseline.value) * 100 : value - baseline.value;
  const aimed = direction === 'decrease' ? -change : change;
  return { reached: !exceeds(amount, aimed), change };
}

/** Whether a is more than b, beyond what computing leaves. */
export function exceeds(a: number, b: number): boolean {
  return a - b > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
