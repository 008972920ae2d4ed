/**
 * Labels typed at the start of a paragraph ("I.", "1.1.", "a)", "-", "(i)", "Điều 1."), told from words and numbers that
 * merely stand at the start of a wrapped line ("2021. ", "15 xã", "- xã hội" after "kinh tế").
 */

import { isCapitals } from './frame-lines.js';

export type LabelKind = 'dash' | 'number' | 'letter' | 'bracket' | 'roman' | 'word';

export interface Label {
  readonly kind: LabelKind;
  /** The label with the space after it, as typed. */
  readonly typed: string;
  /** Its value alone: "3", "a", "ii"; empty for dashes. */
  readonly value: string;
}

const count = '(?:[IVXLC]{1,7}|\\d{1,3}[a-zđ]?|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)';
const leaders =
  'Điều|Chương|Mục|Phần|Tiểu mục|Phụ lục|Phụ biểu|Biểu|Biểu mẫu|Biểu số|Mẫu|Mẫu số|Chỉ tiêu|Mục tiêu|Nhiệm vụ|Giải pháp|Nội dung|Bước|Giai đoạn|Nhóm|Đợt|Lớp|Vòng|Dự án|Tiểu dự án|Tiêu chí';

const patterns: readonly (readonly [LabelKind, RegExp])[] = [
  ['roman', /^(([IVXL]{1,6})(?:\.\d{1,2})*\s?(?:[.)\-–:](?=\s|\p{Lu}\p{L})|\/(?=\s)))\s*/u],
  ['roman', /^(([A-EĐGHK])\s?[.)\-–/])\s+(?!Mác)(?=["“(]?\p{Lu}\p{L})/u],
  ['number', /^((\d{1,2}(?:\.\d{1,2}){0,4})\s?[.)])(?=\s|[\p{L}"“(])\s*(?=\D|\d{1,3}\s?%|\d{2,})/u],
  ['number', /^((\d{1,2}(?:\.\d{1,2}){1,4}))\s+(?=["“(]?\p{Lu})/u],
  ['number', /^((\d{1,2})\s?[/\-–])\s+(?=["“(]?\p{Lu})/u],
  ['letter', /^(([a-zđ]\.?\d{0,2})\))\s*/u],
  ['letter', /^(([a-zđ]\d?)[./])\s+(?=["“(]?\p{Lu})/u],
  ['bracket', /^(\((\d{1,2}|[ivx]{1,5}|[a-zđ])\))\s*(?=[^\s\p{P}])/u],
  ['dash', /^(o(\s+))(?=\p{Lu})/u],
  ['dash', /^([-–—−+•●▪■□◦○►➢❖✓✔*§·\uf02d\uf0b7\uf0a7\uf0d8\uf0fc](\s*))\s*(?=[^\s\-–—_.])/u],
];
const wordLabel = new RegExp(`^((?:${leaders})\\s+(?:thứ\\s+|số\\s+)?(${count})\\s*[.:])\\s*`, 'iu');
/** "Phụ lục II", "Biểu số 01" alone on their line. */
const wordAlone =
  /^((?:Phụ lục|Phụ biểu|Biểu|Mẫu|Phần|Chương)(?:\s+(?:số|thứ))?\s+([IVXLC]{1,7}|\d{1,3}|nhất|hai|ba|tư|năm)|Phụ lục)$/iu;

/** The label a line begins with. A dash counts only with a space or a capital or digit behind it. */
export function labelOf(line: string): Label | undefined {
  const start = line.slice(0, 80);
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(start);
    if (match && fits(kind, match, start))
      return { kind, typed: match[0], value: kind === 'dash' ? '' : (match[2] ?? '') };
  }
  const word = wordLabel.exec(start) ?? wordAlone.exec(line.slice(0, 60));
  return word ? { kind: 'word', typed: word[0], value: word[2] ?? '' } : undefined;
}

function fits(kind: LabelKind, match: RegExpExecArray, start: string): boolean {
  if (kind !== 'dash') return true;
  return match[2] !== '' || /^[-–—+*•]["“(]?[\p{Lu}\d]/u.test(start) || !/^[-–—+*]/.test(start);
}

/** A label that stands alone on its line, its words on the next: so lists are copied out of some readers. */
export function isBareLabel(line: string): boolean {
  return /^(?:[-–—+•]|[IVXL]{1,6}[.)]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|\((?:\d{1,2}|[ivx]{1,4}|[a-zđ])\))$/u.test(
    line,
  );
}

/** Words after which a number, a letter in brackets or "Điều 5." goes on with the sentence. */
const citing =
  /(?:^|[\s(])(?:số|ngày|tháng|năm|quý|điểm|khoản|điều|mục|phần|chương|chỉ tiêu|phụ lục|biểu|biểu số|mẫu|tiêu chí|trang|từ|đến|và|hoặc|tại|theo|của|các)$/iu;

/** Names that hold a dash between spaces: a line that begins at the dash goes on with the name. */
const dashed: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/Lao động$/iu, /^Thương binh/iu],
  [/(?:kinh tế|chính trị|văn hóa|văn hoá)$/iu, /^xã hội/iu],
  [/Tài chính$/iu, /^Kế hoạch/iu],
  [/(?:Văn hóa|Văn hoá|Xã hội)$/iu, /^(?:Thông tin|Thể thao)/iu],
  [
    /(?:LĐ|LĐTB|LĐTBXH|Nội vụ|Truyền thanh|Phát thanh|Đoàn|Kinh tế)$/u,
    /^(?:TB|LĐ|Truyền hình|Đội|Hạ tầng|Thương binh)/u,
  ],
  [/(?<!\d)\d{4}$/, /^\d{4}(?!\d)/],
];

/**
 * Whether a line's label only happens to stand there, and the line goes on with the one before. `filled`: that one was
 * too full for another word; `paragraph`: what has been read of it.
 */
export function isLabelByChance(label: Label, line: string, paragraph: string, filled: boolean): boolean {
  const before = paragraph.slice(-60).trimEnd();
  const after = line.slice(label.typed.length);
  if (/[.;:!?]["”)]*$/.test(before)) return filled && isNextInline(label, paragraph);
  if (label.kind === 'dash') {
    if (!/^[-–—]/.test(label.typed)) return false;
    // "Covid" + "-19".
    if (/^-\d/.test(line) && /\p{L}$/u.test(before)) return true;
    if (dashed.some(([left, right]) => left.test(before) && right.test(after))) return true;
    return filled && (/^\p{Ll}/u.test(after) || (/\d$/.test(before) && /^\d/.test(after)));
  }
  if (isFirstBelowHeading(label, paragraph)) return false;
  if (label.kind === 'word') return filled || citing.test(before);
  // "mức độ" + "03."
  if (label.kind === 'number' && /^0\d\./.test(line)) return !/^\s*0\d\./.test(paragraph);
  return citing.test(before) || (filled && isNextInline(label, paragraph));
}

/** "II. CHỈ TIÊU" / "1. …": a heading may end on a word that elsewhere wants a number. */
function isFirstBelowHeading({ kind, value }: Label, paragraph: string): boolean {
  const heading = paragraph.trim();
  if (kind === 'word' || heading.length > 150) return false;
  const own = labelOf(heading);
  if (own === undefined || own.kind === 'dash' || own.typed.trimEnd() === heading) return false;
  const isFirst = value === '1' || value === 'a' || value.endsWith('.1');
  return (
    isCapitals(heading.slice(own.typed.length)) || (isFirst && own.kind === 'roman' && heading.length < 50)
  );
}

/** "(2)" when "(1)" stands inside the paragraph: an enumeration within the sentence. */
function isNextInline(label: Label, paragraph: string): boolean {
  const earlier = previous(label);
  if (earlier === undefined) return false;
  const mark = label.typed.trimEnd().replace(label.value, earlier);
  const at = paragraph.lastIndexOf(` ${mark}`);
  return at > 0 && label.kind !== 'dash';
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const letters = 'abcdđeghiklmnopqrstuvxy';

function previous({ kind, value }: Label): string | undefined {
  if (/^\d+$/.test(value)) return value === '1' ? undefined : String(Number(value) - 1);
  if (kind === 'bracket' && romans.indexOf(value) > 0) return romans[romans.indexOf(value) - 1];
  return value.length === 1 && letters.indexOf(value) > 0 ? letters[letters.indexOf(value) - 1] : undefined;
}
