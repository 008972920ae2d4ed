/** What stands after a citation's number: its date, its issuer and its subject. */
import { dayAt, exists, type FoundPoint } from './dates.js';
import { type Span, wordsOf } from './found.js';
import { nameAt, startsOrgan } from './organ-names.js';
import { closes, matchAt, opens, spaced } from './patterns.js';
import { verbWords } from './verb-words.js';

export interface CitationDate extends Span {
  /** The full day; missing for a year alone, a blank and a day that no calendar has. */
  readonly day?: FoundPoint;
  readonly year?: number;
  readonly wrong?: boolean;
}

const dateLead = spaced(
  String.raw`\s*,?\s*(?<open>\()?\s*(?:(?:được )?(?:ký|ban hành|thông qua) )?ngày\s*`,
  'uy',
);
const directDate = spaced(String.raw`\s*,?\s*(?<open>\()?\s*(?=\d{1,2}/\d{1,2}/\d{4})`, 'uy');
const blankDate = spaced(
  String.raw`\s*,?\s*ngày[\s.…_]*(?:\d{1,2})?[\s.…_]*(?:tháng|/)[\s.…_]*(?:\d{1,2})?[\s.…_]*(?:năm|/)\s*(?<year>\d{4})`,
  'uy',
);
const yearOnly = spaced(String.raw`\s*,?\s*(?<open>\()?năm (?<year>(?:19|20)\d{2})(?!\d|\s*[-–])`, 'uy');
const twoDigits = spaced(String.raw`(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2})(?!\d)`, 'uy');

export function dateAfter(text: string, at: number): CitationDate | undefined {
  for (const pattern of [dateLead, directDate]) {
    const lead = matchAt(pattern, text, at);
    if (!lead) continue;
    const start = at + lead[0].length;
    const day = dayAt(text, start) ?? shortYear(text, start);
    if (!day) continue;
    const to = closed(text, day.to, lead.groups?.open !== undefined);
    if (to === undefined) continue;
    return exists(day) ? { from: at, to, day } : { from: at, to, wrong: true };
  }
  const blank = matchAt(blankDate, text, at);
  if (blank) return { from: at, to: at + blank[0].length, year: Number(blank.groups?.year) };
  const year = matchAt(yearOnly, text, at);
  if (!year) return undefined;
  const to = closed(text, at + year[0].length, year.groups?.open !== undefined);
  return to === undefined ? undefined : { from: at, to, year: Number(year.groups?.year) };
}

/** "7/12/21" is of this century. */
function shortYear(text: string, at: number): FoundPoint | undefined {
  const found = matchAt(twoDigits, text, at);
  if (!found) return undefined;
  const [, day, month, year] = found;
  return {
    from: at,
    to: at + found[0].length,
    day: Number(day),
    month: Number(month),
    year: 2000 + Number(year),
  };
}

function closed(text: string, to: number, open: boolean): number | undefined {
  if (!open) return to;
  const end = /^\s*\)/u.exec(text.slice(to));
  return end ? to + end[0].length : undefined;
}

const issuerLead = spaced(String.raw`\s*,?\s*(?:của|do) `, 'uy');
/** "khóa XIII", "(khóa XII)", "khóa XV, kỳ họp thứ 9" belong to the organ. */
const term = spaced(
  String.raw`\s*,?\s*\(?\s*khóa ?(?:[IVXL]+|\d+)\)?(?:,? kỳ họp (?:thứ )?[\p{L}\d]+)?`,
  'uyi',
);
const plainIssuer = spaced(
  `${opens}(?:tỉnh|huyện|thị xã|thành phố|xã|phường|Trung ương|Tỉnh|Huyện|Đảng|Nhà nước|cấp trên|ngành|liên ngành|liên Bộ)${closes}(?: (?:\\p{Lu}\\p{L}* ?)+)?`,
  'uy',
);

export interface Issuer extends Span {
  readonly text: string;
}

export function issuerAfter(text: string, at: number): Issuer | undefined {
  const lead = matchAt(issuerLead, text, at);
  if (!lead) return undefined;
  const start = at + lead[0].length;
  const name = nameAt(text, start);
  const plain = name ? undefined : matchAt(plainIssuer, text, start);
  let to = name?.to ?? (plain ? start + plain[0].trimEnd().length : undefined);
  if (to === undefined) return undefined;
  const said = matchAt(term, text, to);
  if (said) to += said[0].length;
  return { from: start, to, text: wordsOf(text, { from: start, to }) };
}

/** Words that begin what the document is about, whatever sentence it stands in. */
const surely = [
  'về việc',
  'về',
  'V/v',
  'v/v',
  'quy định',
  'phê duyệt',
  'ban hành(?! ngày| kèm| năm| theo)',
  'thông qua',
  'sửa đổi',
  'hướng dẫn',
  'công bố',
  'bãi bỏ',
  'thành lập',
  'kiện toàn',
];
/** Words that may as well begin what is to be done because of the document. */
const maybe = [
  'triển khai',
  'thực hiện',
  'tăng cường',
  'đẩy mạnh',
  'tiếp tục',
  'giao',
  'điều chỉnh',
  'bổ sung',
  'công nhận',
  'tổ chức',
  'phát động',
  'phân công',
  'kiểm tra',
  'tuyên truyền',
  'Kế hoạch (?!số)',
  'Đề án (?!số)',
  'kết luận',
];
const sureJoint = spaced(String.raw`\s*,?\s*(?<word>${surely.join('|')})${closes}`, 'uyi');
const maybeJoint = spaced(String.raw`\s*,?\s*(?<word>${maybe.join('|')})(?!\p{L}*số)`, 'uy');

export interface Subject extends Span {
  readonly text: string;
  readonly sure: boolean;
}

/** What the document is about, from the joint to where it sensibly ends. */
export function subjectAfter(
  text: string,
  at: number,
  nextCitations: readonly number[],
): Subject | undefined {
  const lead = matchAt(sureJoint, text, at) ?? matchAt(maybeJoint, text, at);
  if (!lead) return undefined;
  const word = lead.groups?.word ?? '';
  const from = at + lead[0].length - word.length;
  const to = subjectEnd(text, from + word.length, nextCitations);
  const words = wordsOf(text, { from, to });
  if (words.length <= word.length + 1) return undefined;
  const sure = new RegExp(`^(?:${surely.join('|')})`, 'iu').test(word) && words.length < 400;
  return { from, to, text: words, sure };
}

const closers: Readonly<Record<string, string>> = { '(': ')', '“': '”', '"': '"', '«': '»' };
const andOther = spaced(
  `\\s+và (?:các|những) (?:văn bản|chương trình|đề án|quy định|kế hoạch|nhiệm vụ|nội dung)`,
  'uy',
);
const afterComma = spaced(
  `\\s*(?:cụ thể|như sau|theo đó|trong đó|nhằm|để|đồng thời|được (?:sửa đổi|bổ sung|ban hành)|gắn với|có hiệu lực|thay thế|chủ động|kịp thời|đề nghị|yêu cầu|báo cáo)${closes}`,
  'uy',
);
/** ", UBND xã ban hành", ", Phòng Tư pháp đề nghị": the sentence's own subject. */
const acts = spaced(
  `\\s*(?:đã |xin |kính |trân trọng )?(?:ban hành|xây dựng|lập|kính trình|trình|báo cáo|đề nghị|yêu cầu|triển khai|tổ chức|thực hiện|hướng dẫn|thông báo|quyết định|giao|phối hợp|tham mưu|chỉ đạo|góp ý|tiến hành|có|${verbWords})${closes}`,
  'uy',
);
const sentenceEnd = /\.(?=\s+[\p{Lu}“"(]|\s*$|\/)|[;!?]/uy;

function subjectEnd(text: string, start: number, nextCitations: readonly number[]): number {
  const open: string[] = [];
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (open.length > 0 && char === open.at(-1)) {
      open.pop();
      continue;
    }
    const closer = closers[char];
    if (closer !== undefined && text.includes(closer, at + 1)) {
      if (char === '(' && /^\(\s*(?:sau đây|gọi tắt|đính kèm|kèm theo|có)/iu.test(text.slice(at)))
        return trimmed(text, start, at);
      open.push(closer);
      continue;
    }
    if (open.length > 0) continue;
    if (char === ')' || char === ']' || matchAt(sentenceEnd, text, at)) return trimmed(text, start, at);
    if (char === ',' && endsAtComma(text, at, nextCitations)) return trimmed(text, start, at);
    if (/\s/u.test(char) && endsAtBlank(text, at, nextCitations)) return trimmed(text, start, at);
  }
  return trimmed(text, start, text.length);
}

function trimmed(text: string, start: number, to: number): number {
  return start + text.slice(start, to).replace(/(?:[\s,.:]|\/)+$/u, '').length;
}

function endsAtComma(text: string, at: number, nextCitations: readonly number[]): boolean {
  const next = at + 1 + (/^\s*(?:và\s+)?/u.exec(text.slice(at + 1))?.[0].length ?? 0);
  if (nextCitations.includes(next)) return true;
  if (matchAt(afterComma, text, at + 1)) return true;
  if (!startsOrgan(text, next)) return false;
  const name = nameAt(text, next);
  return name !== undefined && matchAt(acts, text, name.to) !== undefined;
}

function endsAtBlank(text: string, at: number, nextCitations: readonly number[]): boolean {
  const and = /\s+(?:và|hoặc)\s+/uy;
  and.lastIndex = at;
  const link = and.exec(text);
  if (link && nextCitations.includes(at + link[0].length)) return true;
  return matchAt(andOther, text, at) !== undefined;
}
