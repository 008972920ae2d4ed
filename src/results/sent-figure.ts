import { formatNumber } from '../model/quantity.js';
import { figureOf } from './figure.js';

/** A figure that a unit sent, as a number. */
export interface SentFigure {
  readonly value: number;
  /** "%", "thôn", "/100.000 trẻ đẻ sống"; empty where none was written. */
  readonly unit: string;
  /** Digits after the comma, as typed. */
  readonly decimals: number;
  /** As typed. */
  readonly text: string;
}

/** Reads "10,7%", "4.860", 52; undefined for words and for nothing. */
export function sentFigure(typed: string | number | undefined): SentFigure | undefined {
  const quantity = typed === undefined ? undefined : figureOf(typed);
  if (typed === undefined || !quantity) return undefined;
  const { value, unit, digits } = quantity;
  const text = typeof typed === 'number' ? formatNumber(typed) : typed.trim();
  return { value, unit, decimals: decimalsOf(digits), text };
}

export function decimalsOf(digits: string): number {
  return /,(\d+)/.exec(digits)?.[1]?.length ?? 0;
}

/** What a numerator divided by its denominator is multiplied by to stand in the unit: 100 for "%", 100000 for "/100.000". */
export function scaleOf(unit: string): number {
  if (/^(?:%|phần trăm)/u.test(unit)) return 100;
  if (/^(?:‰|phần nghìn)/u.test(unit)) return 1000;
  const per = /^\/(\d[\d.]*)/u.exec(unit)?.[1];
  return per === undefined ? 1 : Number(per.replaceAll('.', ''));
}

/** Whether figures of the unit are shares, which are never added up. */
export function isRate(unit: string): boolean {
  return scaleOf(unit) !== 1;
}

export function isPercent(unit: string): boolean {
  return scaleOf(unit) === 100;
}

/** `1.234,5` with that many digits after the comma. */
export function fixed(value: number, decimals: number): string {
  const [whole = '0', fraction] = roundedTo(value, decimals).toFixed(decimals).split('.');
  const grouped = formatNumber(Number(whole));
  const signed = whole.startsWith('-') && !grouped.startsWith('-') ? `-${grouped}` : grouped;
  return fraction === undefined ? signed : `${signed},${fraction}`;
}

/** Half away from zero, as people round; 2.675 is 2,68 though no computer's number is exactly that. */
export function roundedTo(value: number, decimals: number): number {
  const power = 10 ** decimals;
  const scaled = Math.abs(value) * power;
  return (Math.sign(value) * Math.round(scaled + 1e-9 * Math.max(1, scaled))) / power;
}
