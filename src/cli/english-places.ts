/** Clauses and places, which findings name as officers do, in the words of an English report. */

import type { Language } from '../model/language.js';
import { ordinal, upperFirst } from '../model/vietnamese.js';

const levels: Readonly<Record<string, string>> = {
  'phụ lục': 'Appendix',
  phần: 'Part',
  mục: 'Section',
  điều: 'Article',
  khoản: 'clause',
};
const step = /(điểm|khoản|điều|mục|phần|phụ lục) ([\p{L}\d]+)/giu;

/**
 * "điểm b khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP" → "Decree 30/2020/NĐ-CP, Appendix I, Part I, Section II,
 * clause 3.b": the largest part first. What does not read so is left as it is.
 */
export function clauseIn(language: Language, clause: string): string {
  if (language === 'vi') return clause;
  if (clause === 'theo thông lệ trình bày') return 'by custom';
  const [, parts, decree] = /^(.*?)\s*Nghị định số (\S+)$/u.exec(clause) ?? [];
  if (parts === undefined || decree === undefined) return clause;
  const numbers = new Map<string, string[]>();
  let point = '';
  for (const [, word = '', number = ''] of parts.matchAll(step)) {
    const level = word.toLowerCase();
    if (level === 'điểm') point = `.${number}`;
    else numbers.set(level, [...(numbers.get(level) ?? []), number]);
  }
  const steps = Object.entries(levels).flatMap(([level, name]) => {
    const all = numbers.get(level);
    if (!all) return [];
    return [`${name}${all.length > 1 ? 's' : ''} ${all.join(', ')}${level === 'khoản' ? point : ''}`];
  });
  return [`Decree ${decree}`, ...steps].join(', ');
}

const names: readonly (readonly [RegExp, string])[] = [
  [/^tên cơ quan ban hành$/i, 'letterhead'],
  [/^địa danh; ngày ban hành$/i, 'place and date'],
  [/^căn cứ$/i, 'basis'],
  [/^câu dẫn$/i, 'opening'],
  [/^đoạn kết$/i, 'closing'],
  [/^nơi kính gửi$/i, 'addressees'],
  [/^nơi nhận$/i, 'recipients'],
  [/^phần chữ ký$/i, 'signature'],
  [/^phụ lục(?= |$)/i, 'Appendix'],
  [/^phần /i, 'part '],
  [/^mục /i, 'section '],
  [/^khoản /i, 'clause '],
  [/^điểm /i, 'point '],
  [/^chỉ tiêu (?=\d)/i, 'indicator '],
  [/^số thứ tự /i, 'row '],
  [/^trang tính /i, 'sheet '],
  [/^dòng (?=\d)/i, 'row '],
  [/^cột (?=[A-Z]+$)/i, 'column '],
];
const ordinals = new Map(Array.from({ length: 10 }, (_, i) => [ordinal(i + 1), String(i + 1)]));

/** "Mục IV.4, gạch đầu dòng thứ hai" → "Section IV.4, dash 2". An office's own names of parts stay. */
export function placeIn(language: Language, where: string): string {
  if (language === 'vi') return where;
  const parts = where
    .replace(/địa danh, ngày/i, 'địa danh; ngày')
    .split(', ')
    .map(partInEnglish);
  return upperFirst(parts.join(', '));
}

function partInEnglish(part: string): string {
  const dash = /^gạch đầu dòng thứ (\S+)$/i.exec(part)?.[1];
  if (dash !== undefined) return `dash ${ordinals.get(dash) ?? dash}`;
  const [pattern, english] = names.find(([each]) => each.test(part)) ?? [];
  return pattern && english !== undefined ? part.replace(pattern, english) : part;
}
