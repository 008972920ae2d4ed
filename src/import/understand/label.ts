import { label as printedLabel } from '../../model/numbering.js';
import { own } from '../../model/own.js';

/** A printed label and what numbering it may belong to. */
export interface Label {
  /** As it stands: "II.", "1.1.", "a)", "-", "- Chỉ tiêu 3:". */
  readonly printed: string;
  /** A numbering of the model, or a pattern like "{1})". */
  readonly numbering: string;
  /** Its place in its list. */
  readonly n: number;
}

export interface Labelled {
  /** Every reading the label allows: "I." is the first Roman number and the ninth capital. */
  readonly labels: readonly Label[];
  /** The words after it. */
  readonly from: number;
}

/** How high a numbering stands in an outline: the decree's ladder, then what offices put below it (PL1 V 6b). */
export function rank(numbering: string): number {
  if (/^\p{L}/u.test(numbering) && numbering.includes('{')) return 0;
  const at = ladder.findIndex((group) => group.test(numbering));
  return at === -1 ? ladder.length : at + 1;
}

const ladder = [
  /^(upper|\{A\}.*)$/,
  /^(roman|\{I\}.*)$/,
  /^(number|\{1\}.*)$/,
  /^decimal$/,
  /^(letter|\{a\}.*)$/,
  /^(paren|roman-paren|\(\{a\}\))$/,
  /^(dash|- .*)$/,
  /^plus$/,
  /^star$/,
];

/** Whether a list of this numbering holds points and never headed parts. */
export function isMark(numbering: string): boolean {
  return rank(numbering) >= rank('dash');
}

const word = '(?:Chỉ tiêu|Nhiệm vụ|Giải pháp|Nội dung|Nhóm|Mô hình|Dự án|Tiêu chí|Bước|Điều)';

/** The label at the start of a line, or undefined where there is none. */
export function readLabel(text: string): Labelled | undefined {
  const running = new RegExp(`^([-–—] ?)?(${word}) (\\d{1,2})([:.])\\s+(?=\\S)`, 'u').exec(text);
  if (running) {
    const [whole, dash, name = '', digits = '', mark = ''] = running;
    const prefix = dash === undefined ? '' : '- ';
    const numbering = `${prefix}${name} {${/^0/.test(digits) ? '01' : '1'}}${mark}`;
    return one(`${prefix}${name} ${digits}${mark}`, numbering, Number(digits), whole);
  }
  const part = new RegExp(
    `^(Phần|PHẦN|Chương|CHƯƠNG) (thứ |THỨ )?(${ordinalWords}|[IVXL]+|\\d{1,2})([.:]?)(?:\\s+|$)`,
    'iu',
  ).exec(text);
  if (part) return readPart(part);
  const mark = /^([-–—−‑]|\+|[*•●▪■□§·►➢❖✓✔◆○◦o])(?:\s+|(?=\p{Lu}))(?=\S)/u.exec(text);
  // A letter o is a bullet only before a new sentence.
  if (mark && !(mark[1] === 'o' && !/^o\s+\p{Lu}/u.test(text))) return readMark(mark);
  const decimal = /^(\d{1,2}(?:\.\d{1,2})+)([.)]?)(?:\s+|(?=\p{Lu}))(?=\S)/u.exec(text);
  if (decimal) {
    const [whole, digits = '', end = ''] = decimal;
    return one(`${digits}${end}`, 'decimal', Number(digits.split('.').at(-1)), whole);
  }
  const counted =
    /^(\()?([IVXLC]{1,7}|[ivx]{1,5}|\d{1,2}|[A-ZĐ]|[a-zđ])(\s?[.)/]|\s?-(?=\s))(?:\s+|(?=\p{Lu}))(?=\S)/u.exec(
      text,
    );
  // "T/M BAN THƯỜNG VỤ": words cut short.
  if (!counted || /^\p{L}\/\p{L}/u.test(text)) return undefined;
  const [whole, open = '', count = '', closed = ''] = counted;
  // "A . MỤC ĐÍCH": a space that slipped in.
  const end = closed.replace(/^\s(?=[.)/])/, '');
  if (open !== '' && end !== ')') return undefined;
  const labels = readings(count).map(
    ({ form, n }): Label => ({
      printed: `${open}${count}${end}`,
      numbering: named(`${open}{${form}}${end}`),
      n,
    }),
  );
  return labels.length > 0 ? { labels, from: whole.length } : undefined;
}

function one(printed: string, numbering: string, n: number, whole: string): Labelled {
  return { labels: [{ printed, numbering, n }], from: whole.length };
}

const ordinalWords = 'nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười';

function readPart([whole, name = '', th = '', count = '', end = '']: RegExpExecArray): Labelled {
  const lower = count.toLocaleLowerCase('vi');
  const nth = ordinalWords.split('|').indexOf(lower) + 1;
  const n = nth || (/^\d/.test(count) ? Number(count) : romanValue(count));
  const form = nth > 0 ? 'nhất' : /^\d/.test(count) ? '1' : 'I';
  return one(`${name} ${th}${count}${end}`, `${name} ${th}{${form}}${end}`, n, whole);
}

/** Offices type every kind of bullet; the model knows dash, plus and star. Word and others put a ring under a dot. */
function readMark([whole, mark = '']: RegExpExecArray): Labelled {
  if (/[+○◦o]/.test(mark)) return one('+', 'plus', 1, whole);
  if (mark === '*') return one('*', 'star', 1, whole);
  return one('-', 'dash', 1, whole);
}

interface Reading {
  readonly form: string;
  readonly n: number;
}

function readings(count: string): Reading[] {
  const found: Reading[] = [];
  if (/^\d+$/.test(count)) found.push({ form: /^0/.test(count) ? '01' : '1', n: Number(count) });
  if (/^[IVXLC]+$/.test(count) && romanValue(count) > 0) found.push({ form: 'I', n: romanValue(count) });
  if (/^[A-ZĐ]$/.test(count)) found.push({ form: 'A', n: letterValue(count, '{A}') });
  if (/^[ivx]+$/.test(count) && romanValue(count.toUpperCase()) > 0)
    found.push({ form: 'i', n: romanValue(count.toUpperCase()) });
  if (/^[a-zđ]$/.test(count)) found.push({ form: 'a', n: letterValue(count, '{a}') });
  return found;
}

/** The model's own name of a numbering where it has one. */
function named(pattern: string): string {
  return own(names, pattern) ?? pattern;
}

const names: Readonly<Record<string, string>> = {
  '{A}.': 'upper',
  '{I}.': 'roman',
  '{1}.': 'number',
  '{a})': 'letter',
  '({1})': 'paren',
  '({i})': 'roman-paren',
};

function letterValue(letter: string, pattern: string): number {
  for (let n = 1; n <= 23; n++) if (printedLabel(pattern, n) === letter) return n;
  // Đ among capitals, f, j, w, z among points: letters an office may use and the decree's order leaves out.
  return letter.toLowerCase() === 'đ' ? 5 : 1;
}

function romanValue(text: string): number {
  for (let n = 1; n <= 60; n++) if (printedLabel('{I}', n) === text) return n;
  return 0;
}
