import type { Inline } from '../doc/document.js';
import { levelled } from '../model/vietnamese.js';

/** Words that open a new group: a line may well end before them. */
const openers = new Set(
  'của và về trên trong cho với theo tại do để nhằm giai định đối bằng từ đến năm thông triển thực ban góp'
    .split(' ')
    .map(levelled),
);

/** Words that cannot end a line: what they govern follows. */
const governors = new Set(
  'của và về vì trên trong cho với theo tại do để các những một số năm ngày tháng từ đến'
    .split(' ')
    .map(levelled),
);

/** Pairs of syllables that are one word; a line must not end inside. */
const compounds = new Set(
  `ban hành|cứu hộ|cứu nạn|chữa cháy|phòng cháy|chủ trì|kết quả|phương tiện|bổ sung|bảo vệ|báo cáo|cấp xã|chăm sóc|chỉ đạo|chỉ tiêu|chính quyền|chính sách|chuyển đổi|chương trình|công tác|công văn|
dân số|dịch vụ|địa bàn|địa phương|định hướng|đề án|đề nghị|đơn vị|giai đoạn|giáo dục|gia đình|giao thông|hành chính|hành động|
hoạt động|hội đồng|kế hoạch|kinh tế|kết quả|môi trường|mục tiêu|nâng cao|năm học|nghị quyết|nhân dân|nhiệm vụ|nông thôn|
phát triển|phòng chống|phối hợp|quản lý|quốc gia|sức khỏe|tài chính|thành phố|thị xã|thị trấn|thông qua|thông tin|thực hiện|
tổ chức|trẻ em|triển khai|trọng tâm|truyền thông|tăng cường|ủy ban|văn hóa|văn phòng|xã hội|xây dựng|y tế|an toàn|cháy chữa`
    .split(/[|\n]+/)
    .map(levelled),
);

/**
 * Breaks a title or a long name into the fewest lines that fit, by sense and evenly: never inside a compound word or
 * a name, never before a single last word. Returns the numbers of the words that start a new line.
 */
export function senseBreaks(text: string, width: number, measure: (text: string) => number): number[] {
  const words = text.split(' ');
  const widthOf = (from: number, to: number) => measure(words.slice(from, to).join(' '));
  if (words.length < 2 || widthOf(0, words.length) <= width) return [];
  let fewest: number[] | undefined;
  for (let lines = 2; lines <= words.length; lines++) {
    const whole = bestBreaks(words, lines, width, widthOf, true);
    if (whole) return whole;
    // One line more is better than a word torn; two are not.
    if (fewest) return fewest;
    fewest = bestBreaks(words, lines, width, widthOf, false);
  }
  return fewest ?? [];
}

/**
 * The cheapest way to set the words in exactly so many lines, or undefined when they do not fit.
 * `whole` leaves out the ways that tear a word or a number from what it belongs to, or end in a single word.
 */
function bestBreaks(
  words: readonly string[],
  lines: number,
  width: number,
  widthOf: (from: number, to: number) => number,
  whole: boolean,
): number[] | undefined {
  const even = widthOf(0, words.length) / lines;
  type Best = { readonly cost: number; readonly breaks: number[] };
  let row: (Best | undefined)[] = words.map((_, i) => (i === 0 ? { cost: 0, breaks: [] } : undefined));
  row.push(undefined);
  for (let line = 1; line <= lines; line++) {
    const next: (Best | undefined)[] = new Array(words.length + 1).fill(undefined);
    for (let from = 0; from < words.length; from++) {
      const before = row[from];
      if (!before) continue;
      for (let to = from + 1; to <= words.length; to++) {
        const own = widthOf(from, to);
        if (own > width) break;
        const last = to === words.length;
        if (whole && (last ? to - from === 1 : tears(words, to))) continue;
        const ragged = ((own - even) / even) ** 2;
        const cost = before.cost + ragged + (last ? loneWord(words, from) : breakCost(words, to));
        const known = next[to];
        if (!known || cost < known.cost)
          next[to] = { cost, breaks: last ? before.breaks : [...before.breaks, to] };
      }
    }
    row = next;
  }
  return row[words.length]?.breaks;
}

function loneWord(words: readonly string[], from: number): number {
  return words.length - from === 1 ? 5 : 0;
}

/** Whether a break before the word at `at` stands inside a word of several syllables, a date, or before a number. */
function tears(words: readonly string[], at: number): boolean {
  const end = words[at - 1] ?? '';
  const start = words[at] ?? '';
  const inDate = /\d$/.test(end) && /^(tháng|năm)$/i.test(start);
  return compounds.has(`${bare(end)} ${bare(start)}`) || /^\d/.test(start) || inDate;
}

function bare(word: string): string {
  return levelled(word).replace(/^["'(]+|[,.;:"')]+$/g, '');
}

/** What it costs to end a line before the word at `at`. */
function breakCost(words: readonly string[], at: number): number {
  const end = words[at - 1] ?? '';
  const start = words[at] ?? '';
  if (/[,;:.]$/.test(end)) return -0.15;
  if (compounds.has(`${bare(end)} ${bare(start)}`)) return 3;
  if (/\d$/.test(end) && /^[-–]/.test(start)) return 2;
  if (/^[-–]$/.test(end)) return 2;
  if (/^[-–]$/.test(start)) return 2.5;
  if (governors.has(bare(end))) return 1.5;
  if (/^\d/.test(start)) return 1.5;
  if (/^\p{Lu}/u.test(end) && /^\p{Lu}/u.test(start)) return 1;
  return openers.has(bare(start)) ? -0.1 : 0.3;
}

/** Puts line breaks before the words of the given numbers, counting words through all text runs. */
export function insertBreaks(inlines: readonly Inline[], breaks: readonly number[]): Inline[] {
  let word = 0;
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type !== 'text') return [inline];
    const pieces: Inline[] = [];
    let line = '';
    for (const [i, part] of inline.text.split(' ').entries()) {
      if (i > 0) {
        word += 1;
        if (breaks.includes(word)) {
          pieces.push({ ...inline, text: line }, { type: 'break' });
          line = part;
          continue;
        }
        line += ' ';
      }
      line += part;
    }
    pieces.push({ ...inline, text: line });
    return pieces.filter((piece) => piece.type !== 'text' || piece.text !== '');
  });
}
