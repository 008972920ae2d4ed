/**
 * Numbers as sentences write them, made comparable: "0,49 tỷ đồng" and "490 triệu đồng" are one sum, "5‰" and "0,5%" one share.
 * Numbers of cited documents, dates and years are none.
 */

import type { TextSpan } from '../model/finding.js';
import { parseQuantity } from '../model/quantity.js';
import { levelled } from '../model/vietnamese.js';
import { findCitations } from './citations.js';
import { overlaps } from './found.js';

export interface WordedNumber extends TextSpan {
  /** Per cent for shares, đồng for money, the number itself else. */
  readonly value: number;
  /** What is counted: `percent`, `money`, `per 100000`, the first word of a noun ("xã"), or nothing. */
  readonly kind: string;
}

const digits = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+|\.\d{1,2}(?!\d))?`;
const numberPattern = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(?<low>${digits})(?:\s*%?\s*(?:-|–|đến|tới)\s*(?<high>${digits}))?(?<unit>\s*(?:%|‰|phần trăm|phần nghìn)|/1(?:0+|\d{0,2}(?:\.000)+)(?![\d.])|\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)?đồng(?!\p{L})|\s+[\p{L}]+)?(?![\d/])`,
  'gu',
);
const dated = /(?:ngày|tháng|quý|năm|từ|số|điều|khoản|mục|lớp|khối|chỉ tiêu|phụ lục|biểu)\s*$/iu;
const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

/** Every number of the words with its unit; both ends of a range carry the unit at its end. */
export function numbersIn(words: string): readonly WordedNumber[] {
  const all = [...words.matchAll(numberPattern)];
  const cited = all.length === 0 ? [] : findCitations(words);
  return all.flatMap((found) => {
    const { low = '', high, unit = '' } = found.groups ?? {};
    const span = { from: found.index, to: found.index + found[0].trimEnd().length };
    if (cited.some((citation) => overlaps(citation, span))) return [];
    if (unit === '' && dated.test(words.slice(0, found.index))) return [];
    return [low, high].flatMap((number) =>
      number === undefined ? [] : [{ ...span, ...sized(number, unit) }],
    );
  });
}

/** The number or numbers of a quantity of the plan's data; none for what is no quantity. */
export function numbersOf(quantity: string | number): readonly Omit<WordedNumber, keyof TextSpan>[] {
  const parsed = parseQuantity(quantity);
  if (!parsed) return [];
  const scale = sized('1', parsed.unit);
  return [parsed.value, parsed.high].flatMap((value) =>
    value === undefined ? [] : [{ kind: scale.kind, value: value * scale.value }],
  );
}

function sized(number: string, unit: string): { value: number; kind: string } {
  const value = parseNumber(number);
  const words = levelled(unit);
  if (/^(?:%|phần trăm)/u.test(words)) return { kind: 'percent', value };
  if (/^(?:‰|phần nghìn)/u.test(words)) return { kind: 'percent', value: value / 10 };
  const rate = /^\/([\d.]+)/u.exec(words)?.[1];
  if (rate !== undefined) return { kind: `per ${rate.replaceAll('.', '')}`, value };
  const money = /^(?:(?<scale>\p{L}+) )?đồng(?!\p{L})/u.exec(words);
  if (money) return { kind: 'money', value: value * (scales[money.groups?.scale ?? ''] ?? 1) };
  return { kind: /^\p{L}+/u.exec(words)?.[0] ?? '', value };
}

/** Vietnamese notation; one or two digits after a point are decimals typed the English way. */
function parseNumber(text: string): number {
  const plain = /\.\d{1,2}$/.test(text) && !/\.\d{3}/.test(text) ? text : text.replaceAll('.', '');
  return Number(plain.replace(',', '.'));
}

/** Whether two numbers are one, written with more or fewer digits. */
export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

const unlikeCounts = /^(?:percent|money|per \d+|tuổi|năm|tháng|tuần|ngày|giờ)$/u;

/** Whether two numbers may count the same: of one kind, one without a unit, or both of things ("05 xã", "05 đơn vị"). */
export function mayCountSame(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || !(unlikeCounts.test(a) || unlikeCounts.test(b));
}

const inWords: readonly (readonly [RegExp, number])[] = (
  [
    ['không|chấm dứt|xóa bỏ|xoá bỏ', 0],
    ['một', 1],
    ['hai|cặp|đôi', 2],
    ['ba', 3],
    ['bốn', 4],
    ['năm(?! \\d)', 5],
    ['sáu', 6],
    ['bảy', 7],
    ['tám', 8],
    ['chín', 9],
    ['mười|chục', 10],
    ['một nửa|phân nửa|nửa', 50],
    ['toàn bộ|tất cả|mọi|cả|đều|hoàn toàn|(?<!an )toàn(?! diện)', 100],
    ['(?:mỗi|từng)(?! (?:ngày|tuần|tháng|quý|năm|lần)(?!\\p{L}))', 100],
  ] as const
).map(([words, value]) => [new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'), value]);

/** Whether a number is written out: "hai", "một nửa", "toàn bộ". */
export function isInWords(value: number, words: string): boolean {
  return inWords.some(([pattern, said]) => said === value && pattern.test(words));
}
