/** A figure that a unit reports, as a quantity; undefined for what is no number ("đang tổng hợp", "10.7%"), which stays as typed. */
import { formatNumber, parseQuantity, type QuantityValue } from '../model/quantity.js';

export function figureOf(typed: string | number): QuantityValue | undefined {
  const quantity = parseQuantity(typeof typed === 'number' ? formatNumber(typed) : typed);
  // Of a number in another notation the beginning only would be read: "10" of "10.7%".
  return quantity && /^[.,–-]/.test(quantity.unit) ? undefined : quantity;
}
