/** A number as plans write it, taken apart. */
export interface QuantityValue {
  /** The word before the number, as typed: "dưới", "trên" … */
  readonly comparator?: string;
  readonly direction: Direction;
  readonly value: number;
  /** The upper end of a range (40-50%). */
  readonly high?: number;
  /** "%", "xã, phường", "triệu đồng", "/100.000" … */
  readonly unit: string;
  /** The number itself as typed, without comparator and unit: "1.500", "40-50". */
  readonly digits: string;
}

export type Direction = 'at-least' | 'at-most' | 'about' | 'exactly' | 'increase' | 'decrease' | 'keep';

const directions: Readonly<Record<string, Direction>> = {
  trên: 'at-least',
  'ít nhất': 'at-least',
  'tối thiểu': 'at-least',
  dưới: 'at-most',
  'không quá': 'at-most',
  'tối đa': 'at-most',
  khoảng: 'about',
  tăng: 'increase',
  giảm: 'decrease',
  giữ: 'keep',
};

const number = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;
const pattern = new RegExp(
  `^(?:(${Object.keys(directions).join('|')}) )?((${number})(?:[-–](${number}))?)((?:/\\d+(?:\\.\\d{3})*)?) ?(\\D.*)?$`,
);

/** Reads `dưới 4,5%`, `trên 1.500 ha`, `40-50%`, `300/100.000`. Undefined when the text is no quantity. */
export function parseQuantity(text: string | number): QuantityValue | undefined {
  const match = pattern.exec(String(text).trim());
  if (!match) return undefined;
  const [, comparator, digits = '', low = '', high, per = '', unit = ''] = match;
  return {
    ...(comparator === undefined ? {} : { comparator }),
    direction: comparator === undefined ? 'exactly' : (directions[comparator] ?? 'exactly'),
    value: parseNumber(low),
    ...(high === undefined ? {} : { high: parseNumber(high) }),
    unit: `${per}${per && unit ? ' ' : ''}${unit.trim()}`,
    digits,
  };
}

/** Vietnamese notation: point for thousands, comma for decimals. */
function parseNumber(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** `1.234,5`. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Number(value.toFixed(6))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
