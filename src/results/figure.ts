/** A figure that a unit reports, as a quantity; undefined for what is no number ("đang tổng hợp"), which stays as typed. */
import { formatNumber, parseQuantity, type QuantityValue } from '../model/quantity.js';

export function figureOf(typed: string | number): QuantityValue | undefined {
  return parseQuantity(typeof typed === 'number' ? formatNumber(typed) : typed);
}
