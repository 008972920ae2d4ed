/**
 * What several units sent of one indicator, as one figure. A percentage of several units is never averaged: numerators and
 * denominators are summed, then divided. What contradicts itself is told, not chosen.
 */
import type { IndicatorResult } from '../model/generated/schema-types.js';
import type { Party } from '../work-list/work.js';
import { exceeds } from './judge.js';
import { isPercent, isRate, roundedTo, type SentFigure, scaleOf, sentFigure } from './sent-figure.js';

/** One unit's figures of an indicator. */
export interface Given {
  readonly unit: Party;
  readonly typed: IndicatorResult;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly result?: SentFigure;
}

export type Pooled =
  | { readonly type: 'missing' }
  | {
      readonly type: 'value';
      readonly value: number;
      readonly numerator?: number;
      readonly denominator?: number;
      /** Digits after the comma, where the figure is as typed. */
      readonly decimals?: number;
    }
  /** Nothing happened that a share could be taken of: 0 of 0. */
  | { readonly type: 'no-cases' }
  /** These gave a share without numerator and denominator. */
  | { readonly type: 'parts-missing'; readonly units: readonly Party[] }
  /** Figures that no sum has a sense of: averages, levels. */
  | { readonly type: 'not-additive' }
  | { readonly type: 'contradiction'; readonly kind: ContradictionKind };

/**
 * A unit's own rate is not its numerator by its denominator; units say different things of one whole; cases of none; another unit
 * of measure than the plan's; 0,95 where 95% or 0,95% may be meant.
 */
export type ContradictionKind =
  | 'rate-differs'
  | 'units-differ'
  | 'nothing-to-divide'
  | 'other-unit'
  | 'unclear-share';

export interface Pooling {
  /** The unit of measure, as planned; empty where the plan says none. */
  readonly unit: string;
  readonly name: string;
  /** The one unit that answers for the indicator, where it is one. */
  readonly owner?: string;
}

export function givenOf(unit: Party, typed: IndicatorResult): Given {
  const numerator = sentFigure(typed.numerator)?.value;
  const denominator = sentFigure(typed.denominator)?.value;
  const result = sentFigure(typed.result);
  return {
    unit,
    typed,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(result ? { result } : {}),
  };
}

export function pool(all: readonly Given[], pooling: Pooling): Pooled {
  const saying = all.filter((given) => hasParts(given) || countOf(given) !== undefined);
  const givens = saying.filter((given, i) => !saying.slice(0, i).some((other) => isRepeated(given, other)));
  const [only, ...more] = givens;
  if (!only) return { type: 'missing' };
  const wrong = givens.flatMap((given) => faultOf(given, pooling) ?? [])[0];
  if (wrong) return { type: 'contradiction', kind: wrong };
  if (more.length === 0) return alone(only, pooling);
  if (new Set(givens.map(({ unit }) => unit.id)).size < givens.length) {
    return { type: 'contradiction', kind: 'units-differ' };
  }
  const own = givens.find(({ unit }) => unit.id === pooling.owner);
  if (!own) return summed(givens, pooling);
  const others = givens.filter((given) => given !== own);
  return agree(own, others, pooling) ? alone(own, pooling) : { type: 'contradiction', kind: 'units-differ' };
}

/** The same form that came twice. */
function isRepeated(a: Given, b: Given): boolean {
  return (
    a.unit.id === b.unit.id &&
    a.numerator === b.numerator &&
    a.denominator === b.denominator &&
    a.result?.text === b.result?.text
  );
}

interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

function hasParts(given: Given): given is Given & Parts {
  return given.numerator !== undefined && given.denominator !== undefined;
}

/** A count: the result, or the numerator where no denominator goes with it. */
function countOf({ result, numerator, denominator }: Given): number | undefined {
  return result?.value ?? (denominator === undefined ? numerator : undefined);
}

function faultOf(given: Given, pooling: Pooling): ContradictionKind | undefined {
  if (given.result && !fits(given.result.unit, pooling.unit)) return 'other-unit';
  if (isUnclear(given, pooling)) return 'unclear-share';
  if (!hasParts(given)) return undefined;
  const { numerator, denominator, result } = given;
  if (denominator === 0) return numerator === 0 ? undefined : 'nothing-to-divide';
  if (!result) return undefined;
  const computed = divided(given, unitOf([given], pooling));
  return exceeds(Math.abs(result.value - computed), 0.5 * 10 ** -result.decimals)
    ? 'rate-differs'
    : undefined;
}

function isUnclear({ result, numerator }: Given, { unit }: Pooling): boolean {
  if (!result || numerator !== undefined || !isPercent(unit)) return false;
  return result.unit === '' && result.value > 0 && result.value <= 1;
}

/** Shares and sums of money can be compared in one unit only; what is counted goes by many names. */
function fits(typed: string, planned: string): boolean {
  if (typed === '' || planned === '' || typed === planned) return true;
  const measured = (unit: string) => isRate(unit) || /đồng(?!\p{L})/u.test(unit);
  if (isRate(typed) && scaleOf(typed) === scaleOf(planned)) return true;
  return !measured(typed) && !measured(planned);
}

function divided({ numerator, denominator }: Parts, unit: string): number {
  return (numerator / denominator) * scaleOf(unit);
}

/** As planned; where the plan says nothing, as typed. */
function unitOf(givens: readonly Given[], { unit }: Pooling): string {
  return unit === '' ? (givens.find(({ result }) => result)?.result?.unit ?? '') : unit;
}

function alone(given: Given, pooling: Pooling): Pooled {
  const unit = unitOf([given], pooling);
  // "12/10 lớp": of a count the denominator is what was planned.
  if (hasParts(given) && (isRate(unit) || unit === '')) return quotient(given, unit === '' ? '%' : unit);
  const { result } = given;
  const value = result?.value ?? given.numerator;
  if (value === undefined) return { type: 'missing' };
  return { type: 'value', value, ...(result ? { decimals: result.decimals } : {}) };
}

function quotient(parts: Parts, unit: string): Pooled {
  if (parts.denominator === 0) return { type: 'no-cases' };
  const { numerator, denominator } = parts;
  return { type: 'value', value: divided(parts, unit), numerator, denominator };
}

function summed(givens: readonly Given[], pooling: Pooling): Pooled {
  const unit = unitOf(givens, pooling);
  const whole = givens.filter(hasParts);
  if (isRate(unit) || whole.length > 0) {
    const without = givens.filter((given) => !hasParts(given)).map((given) => given.unit);
    if (without.length > 0) return { type: 'parts-missing', units: without };
    return quotient(sumOf(whole), unit === '' ? '%' : unit);
  }
  if (!isAdditive(unit, pooling.name)) return { type: 'not-additive' };
  const decimals = Math.max(...givens.map(({ result }) => result?.decimals ?? 0));
  const value = givens.reduce((sum, given) => sum + (countOf(given) ?? 0), 0);
  return { type: 'value', value: roundedTo(value, Math.max(decimals, 6)), decimals };
}

function sumOf(parts: readonly Parts[]): Parts {
  return {
    numerator: parts.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: parts.reduce((sum, { denominator }) => sum + denominator, 0),
  };
}

/** Averages, levels and shares of something have no sum. */
function isAdditive(unit: string, name: string): boolean {
  return (
    !unit.includes('/') &&
    !/^(?:tuổi|điểm|cm|mm|km\/h|độ)(?!\p{L})/u.test(unit) &&
    !/bình quân|trung bình|tỷ lệ|tỉ lệ|tỷ suất|tỉ suất|tỷ số|mật độ|chỉ số|hệ số|tuổi thọ|chiều cao|xếp hạng|thứ hạng/iu.test(
      name,
    )
  );
}

/** Whether others say the same as the one that answers for it, or what can be a part of it. */
function agree(own: Given, others: readonly Given[], pooling: Pooling): boolean {
  const unit = unitOf([own, ...others], pooling);
  if (hasParts(own) && isRate(unit)) {
    const parts = others.filter((other) => hasParts(other) && other.denominator < own.denominator);
    const same = others.filter((other) => !parts.includes(other));
    const sum = sumOf(parts.filter(hasParts));
    const left = own.denominator - sum.denominator;
    const fits = left >= 0 && sum.numerator <= own.numerator && own.numerator - sum.numerator <= left;
    return fits && same.every((other) => saysSame(own, other, unit));
  }
  if (others.every((other) => saysSame(own, other, unit))) return true;
  if (isRate(unit) || !isAdditive(unit, pooling.name)) return false;
  const whole = countOf(own) ?? 0;
  const sum = others.reduce((total, other) => total + (countOf(other) ?? 0), 0);
  return !exceeds(sum, whole);
}

function saysSame(a: Given, b: Given, unit: string): boolean {
  if (hasParts(a) && hasParts(b)) return a.numerator === b.numerator && a.denominator === b.denominator;
  const [left, right] = [shareOf(a, unit), shareOf(b, unit)];
  if (left === undefined || right === undefined) return false;
  const decimals = Math.min(a.result?.decimals ?? 6, b.result?.decimals ?? 6);
  return !exceeds(Math.abs(left - right), 0.5 * 10 ** -decimals);
}

function shareOf(given: Given, unit: string): number | undefined {
  if (hasParts(given)) return given.denominator === 0 ? undefined : divided(given, unit);
  return countOf(given);
}
