import { fold } from './fold.js';
import type { Line } from './lines.js';

/** "I. …", "1. …", "A. …", "a) …", "Phần thứ nhất", "Điều 1": the text of a document has begun. */
export function isHeadingLine({ text, label }: Pick<Line, 'text' | 'label'>): boolean {
  if (label !== undefined && /[\p{L}\p{N}]/u.test(label)) return true;
  // "V/v", "T/M BAN THƯỜNG VỤ": words cut short, no fifth or tenth part.
  if (/^\p{L}\/\p{L}/u.test(text)) return false;
  return (
    /^(?:[IVXLC]+|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*)\s?[.)/]\s*\S/.test(text) ||
    /^[a-zđ]\)\s/.test(text) ||
    /^(?:phan|chuong|muc|dieu)\s+(?:thu\s+)?(?:[ivx]+|\d+|nhat|hai|mot|ba|a|b)\b/.test(fold(text))
  );
}

/** How the first paragraph of a text begins: with its basis or its reason. */
export function isOpeningLine(text: string): boolean {
  return /^[\s*_]*(?:can cu|thuc hien|theo |xet |de |nham |tren co so|trien khai|tiep tuc|tiep theo|ngay |trong |qua |vua qua|phat huy|hien nay|sau |voi |nhan |duoc |chap hanh|uy ban|ubnd|thoi gian)/.test(
    fold(text),
  );
}

/** A dash, plus or dot before an entry of a list. */
export const dash = /^\s*[-+*•·●▪◦\u2010-\u2015\u2212\uf0b7\uf02d]\s*/;

export function hasDash({ text, label }: Pick<Line, 'text' | 'label'>): boolean {
  return dash.test(text) || (label !== undefined && !/[\p{L}\p{N}]/u.test(label));
}

/** "Kính gửi:" with its colon or alone: what follows it on the line begins there. */
export function addresseesCall(text: string): number | undefined {
  const match = /^\W*(?:kinh (?:gui|trinh)|kinh\s+gui)\s*(?:[:;]|$)/.exec(fold(text));
  return match ? match[0].length : undefined;
}

/** "V/v" or "Về việc" before the subject of a letter. */
export function subjectCall(text: string): number | undefined {
  const match = /^[\s(*]*v\s?[/.\\]\s?v\s*[:.]?\s*|^[\s(*]*ve viec\s*:?\s+/.exec(fold(text));
  return match ? match[0].length : undefined;
}

/**
 * Lines that were set one below another: by sense, and then the break is kept; or because one was full, and then it is not.
 */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((joined, line, i) => {
    if (i === 0) return line;
    const above = lines[i - 1] ?? '';
    return `${joined}${above.length >= fullLine || leansOn.test(` ${above}`) ? ' ' : '\n'}${line}`;
  }, '');
}

/** No one who breaks by sense leaves such a word at the end of a line. */
const leansOn =
  /[\s,](?:và|các|của|cho|trong|về|theo|những|với|tại|đến|từ|là|được|năm|số|giai|ngày|tháng|trên|một|để|do|bởi)$/iu;

/** Letters in a full line of 14 pt across 160 mm, from about this on. */
const fullLine = 78;
