/** Cells that a unit filled, as they are kept: what a program made of the typing is told. */
import { shortDay } from '../model/day.js';
import type { Finding } from '../model/finding.js';
import { formatNumber } from '../model/quantity.js';
import type { ReadCell } from '../workbook/read-sheets.js';
import { cellFinding } from '../workbook/workbook-findings.js';

export interface CellAt {
  readonly file: string;
  readonly sheet: string;
  readonly cell: ReadCell;
}

export interface Kept<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** A figure: whole numbers as numbers, all others as words in Vietnamese notation. */
export function readFigure(at: CellAt): Kept<string | number> {
  const { cell } = at;
  switch (cell.type) {
    case 'number':
      if (cell.percent) return { value: `${formatNumber(cell.value * 100)}%`, findings: [] };
      return {
        value: Number.isSafeInteger(cell.value) && cell.value >= 0 ? cell.value : formatNumber(cell.value),
        findings: [],
      };
    case 'day':
      return { value: `ngày ${shortDay(cell.value)}`, findings: [becameDay(at, shortDay(cell.value))] };
    default:
      return readText(at);
  }
}

export function readText(at: CellAt): Kept<string> {
  const { cell } = at;
  switch (cell.type) {
    case 'text':
      return { value: cell.value, findings: [] };
    case 'number':
      return {
        value: formatNumber(cell.value * (cell.percent ? 100 : 1)) + (cell.percent ? '%' : ''),
        findings: [],
      };
    case 'day':
      return { value: shortDay(cell.value), findings: [] };
    case 'boolean':
      return { value: cell.value ? 'TRUE' : 'FALSE', findings: [] };
    case 'error':
      return { value: cell.value, findings: [failed(at, cell.value)] };
  }
}

/** "10.7" and "1/2" are days to some programs. */
function becameDay(at: CellAt, day: string): Finding {
  return cellFinding(placeOf(at), {
    code: 'form-figure-day',
    severity: 'error',
    message: {
      vi: `Ô số liệu chứa ngày ${day}; bảng tính có thể đã đổi con số thành ngày.`,
      en: `The cell of a figure holds the day ${day}: the program may have made a day of the number.`,
    },
    hint: {
      vi: 'Đặt định dạng số cho ô rồi ghi lại, dùng dấu phẩy thập phân.',
      en: 'Give the cell the format of a number and type the figure again.',
    },
  });
}

function failed(at: CellAt, value: string): Finding {
  return cellFinding(placeOf(at), {
    code: 'form-formula',
    severity: 'error',
    message: {
      vi: `Công thức trong ô bị lỗi (${value}).`,
      en: `The formula in the cell failed (${value}).`,
    },
    hint: { vi: 'Ghi trực tiếp kết quả vào ô.', en: 'Type the result itself.' },
  });
}

export function placeOf({ file, sheet, cell }: CellAt) {
  return { file, sheet, row: cell.row, column: cell.column };
}
