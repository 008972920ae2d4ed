import { shortDay } from '../model/day.js';
import type { ReadValue } from './read-sheets.js';

/** A cell in words, as it is shown in Vietnam: `30/6/2027`, `1234,5`, `95%`. */
export function cellText(cell: ReadValue): string {
  switch (cell.type) {
    case 'text':
    case 'error':
      return cell.value;
    case 'day':
      return shortDay(cell.value);
    case 'boolean':
      return cell.value ? 'Đúng' : 'Sai';
    case 'number':
      return cell.percent ? `${plain(cell.value * 100)}%` : plain(cell.value);
  }
}

/** Without the last digits that binary fractions add (0.07 × 100). */
function plain(value: number): string {
  return String(Number(value.toPrecision(12))).replace('.', ',');
}
