/** Lines that say one thing about a task: "Đơn vị chủ trì: Phòng Kinh tế." */
import type { Span } from './found.js';
import { spaced, whole } from './patterns.js';

export interface LabelledLine {
  readonly field: 'lead' | 'partners' | 'supervisor' | 'when' | 'output' | 'note' | 'amount';
  /** The label as typed, without its colon. */
  readonly label: string;
  readonly words: string;
  /** Where the words stand in the line. */
  readonly span: Span;
}

const body =
  '(?:cơ quan|đơn vị|bộ phận|phòng, ban|phòng|tổ chức|ngành|các đơn vị|các cơ quan|cá nhân|lực lượng)';
const fields: readonly (readonly [LabelledLine['field'], string])[] = [
  [
    'lead',
    `${body}(?:,? ${body})* (?:chủ trì|thực hiện|thực hiện chính|đầu mối|tham mưu|chịu trách nhiệm(?: chính)?)|chủ trì(?: thực hiện| tham mưu)?|phân công chủ trì|đầu mối(?: thực hiện)?|thực hiện|giao chủ trì|phân công thực hiện|trách nhiệm thực hiện`,
  ],
  [
    'partners',
    `${body}(?:,? ${body})* (?:cùng )?phối hợp(?: thực hiện)?|phối hợp(?: thực hiện)?|đơn vị liên quan`,
  ],
  [
    'supervisor',
    '(?:người|lãnh đạo|đồng chí|cán bộ|lãnh đạo UBND(?: \\p{L}+)?)(?: \\p{L}+)? (?:phụ trách|chỉ đạo)(?: chỉ đạo)?|(?:chỉ đạo|phụ trách)(?: chung)?|lãnh đạo theo dõi(?:,? chỉ đạo)?',
  ],
  [
    'when',
    '(?:thời gian|thời hạn|tiến độ|thời điểm|lộ trình|thời gian, địa điểm|hạn)(?: (?:thực hiện|hoàn thành|hoàn thiện|triển khai|tổ chức|kết thúc|báo cáo|gửi|xong|dự kiến))*(?: dự kiến)?|hoàn thành(?: trong| trước)?|hạn hoàn thành|xong trong',
  ],
  [
    'output',
    '(?:sản phẩm|kết quả|đầu ra|sản phẩm,? kết quả|kết quả,? sản phẩm)(?: (?:đầu ra|đạt được|dự kiến|hoàn thành|cần đạt|thực hiện|đạt|phải đạt))*',
  ],
  ['amount', '(?:kinh phí|dự toán|nguồn kinh phí|dự toán kinh phí)(?: (?:thực hiện|dự kiến))*'],
  ['note', 'ghi chú|lưu ý'],
];
const line = spaced(
  String.raw`^\s*(?:[-–+*•]|\(?(?:\d{1,2}|[a-zđ])[.)])?\s*(?<label>[^:;.]{3,60}?)\s*:\s*(?<words>\S[\s\S]*)$`,
);
const patterns = fields.map(([field, source]) => [field, whole(`(?:${source})$`, 'iu')] as const);

/** The field a labelled line fills, or undefined when its label is none that tasks have. */
export function readLabelledLine(text: string): LabelledLine | undefined {
  const found = line.exec(text);
  const { label = '', words = '' } = found?.groups ?? {};
  if (!found) return undefined;
  const field = patterns.find(([, pattern]) => {
    const match = pattern.exec(label);
    return match?.index === 0;
  })?.[0];
  if (field === undefined) return undefined;
  const from = text.length - words.length;
  const said = words.replace(/[\s;.]+$/u, '');
  return {
    field,
    label: label.replace(/\s+/gu, ' '),
    words: said.replace(/\s+/gu, ' '),
    span: { from, to: from + said.length },
  };
}

/** A text parted before each label: "Họp thôn. Chủ trì: Trưởng thôn; thời gian: 05/4" says three things. Its words are all kept. */
export function splitLabelled(text: string): readonly [first: string, ...labelled: string[]] {
  const [first = '', ...rest] = text.split(/(?<=[.;])\s+(?=[^:;.]{3,60}:\s)/u);
  const parts: [string, ...string[]] = [first];
  for (const part of rest) {
    if (readLabelledLine(part)) parts.push(part);
    else parts.push(`${parts.pop()} ${part}`);
  }
  return parts;
}

/**
 * What a sentence's brackets say of it: "… (chủ trì: Phòng Kinh tế; Công an xã; thời gian: 6/2027)." as "chủ trì: Phòng Kinh tế;
 * Công an xã" and "thời gian: 6/2027". Brackets that begin with a result or a note are words of the sentence.
 */
export function bracketedLines(text: string): readonly string[] {
  return [...text.matchAll(/\(([^()]+)\)/g)].flatMap(([, inner = '']) => {
    const [first = '', ...rest] = inner.split(/;\s+/);
    const opening = readLabelledLine(first)?.field;
    if (opening === undefined || !/^(?:lead|partners|supervisor|when)$/.test(opening)) return [];
    const lines: [string, ...string[]] = [first];
    for (const part of rest) {
      if (readLabelledLine(part)) lines.push(part);
      else lines.push(`${lines.pop()}; ${part}`);
    }
    return lines;
  });
}
