import { labelOf } from './labels.js';

/** How a line ends: after a sentence, in an enumeration, on a word that wants more (`open`), at a hyphen. */
export type End = 'stop' | 'semicolon' | 'colon' | 'comma' | 'hyphen' | 'open' | 'none';

/** Words that stand before others: no heading and no sentence ends on them. */
const open = new RegExp(
  `(?:^|[\\s("“])(?:${[
    'của|và|các|những|về|tại|theo|do|cho|với|là|từ|đến|để|bởi|bằng|như|hoặc|hay|số|thuộc|gồm|bị|một|mỗi|mọi|khi|nếu|mà|cùng',
    'giữa|trong|nhằm|vì|nên|thì|đã|sẽ|đang|cần|phải|tiếp tục|đồng chí|ông|bà|Sở|Bộ|tỉnh|huyện|xã|phường|thị trấn|thị xã|thành phố',
    'ngày|tháng|Ủy|Uỷ|Nghị|Quyết|Thông|Chỉ thị|Kế hoạch số|Điều|khoản|điểm|Luật',
  ].join('|')})$`,
  'u',
);
/** Of those, what also ends headings ("Ủy ban nhân dân xã", "Các sở, ban, ngành tỉnh"): no evidence. */
const closing =
  /(?:^|\s)(?:Sở|Bộ|tỉnh|huyện|xã|phường|thị trấn|thị xã|thành phố|ngày|tháng|trong|số|cần|về)$/u;

/** The end of a line, from its last characters. */
export function endOf(line: string): End {
  const tail = line.slice(-40).trimEnd();
  const bare = tail.replace(/["”’»)\]*]{1,4}$/u, '');
  if (/(?:[.!?…]|\.\/|\/\.?)$/.test(bare) && !/\p{L}\/$|\d\/$|,\.\.?$/u.test(bare)) return 'stop';
  if (/,\.\.?$|\.\/$/.test(bare)) return 'stop';
  if (/;$/.test(bare)) return 'semicolon';
  if (/:$/.test(bare)) return 'colon';
  if (/,$/.test(bare)) return 'comma';
  if (/[\p{L}\p{N}\s][-–—\u00ad]$|[\p{Lu}\d]\/$/u.test(tail)) return 'hyphen';
  return open.test(tail) && !closing.test(tail) ? 'open' : 'none';
}

/** How a line begins: with a label, a small letter, a capital, a digit, or a mark that belongs to the words before it. */
export type Begin = 'label' | 'lower' | 'upper' | 'digit' | 'closing';

export function beginOf(line: string): Begin {
  if (labelOf(line)) return 'label';
  if (/^[,.;:!?)\]”’»%]/.test(line)) return 'closing';
  const first = /^["“‘'«([]*\s?(\S)/u.exec(line.slice(0, 10))?.[1] ?? '';
  if (/\p{Ll}/u.test(first)) return 'lower';
  return /\p{N}/u.test(first) ? 'digit' : 'upper';
}
