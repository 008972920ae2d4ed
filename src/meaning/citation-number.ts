/** The type and the number of a cited document, as far as they stand in the words. */
import { letters, opens, spaced } from './patterns.js';

/** Types of documents that are cited by number; the longest first. */
export const documentTypes: readonly string[] = [
  'Nghị quyết liên tịch',
  'Thông tư liên tịch',
  'Kế hoạch liên tịch',
  'Kế hoạch liên ngành',
  'Kế hoạch phối hợp',
  'Chương trình phối hợp',
  'Chương trình hành động',
  'Chương trình công tác',
  'Hướng dẫn liên ngành',
  'Quy chế phối hợp',
  'Thông báo kết luận',
  'Công văn hỏa tốc',
  'Văn bản hợp nhất',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Thông tri',
  'Kế hoạch',
  'Công văn',
  'Công điện',
  'Tờ trình',
  'Thông báo',
  'Kết luận',
  'Quy định',
  'Quy chế',
  'Hướng dẫn',
  'Chương trình',
  'Đề án',
  'Phương án',
  'Báo cáo',
  'Văn bản',
  'Hợp đồng',
  'Biên bản',
  'Sắc lệnh',
  'Lệnh',
  'Giấy mời',
  'Đề cương',
  'Pháp lệnh',
  'Bộ luật',
  'Luật',
];

const dash = String.raw`\s*[-–—]\s*`;
/** "KH", "UBND", "TTr", "QH14", "TB&XH": capitals first, so that a dash before a word ends the symbol. */
const piece = String.raw`(?:\p{Lu}[\p{Lu}\d&](?:[${letters}\d&]|\.(?=[${letters}]))*|\p{Lu}\d*(?![${letters}]))`;
const symbol = `${piece}(?:(?:${dash}|/)${piece})*`;
const serial = String.raw`\d{1,5}(?:\p{L}(?![${letters}]))?`;
/** "64/KH-UBND", "26/2021/NQ-HĐND", "121/2020/QH14", "28-CT/TW". */
const fullNumber = `${serial}\\s*(?:/\\s*\\d{4}\\s*)?/\\s*${symbol}|${serial}${dash}${piece}(?:${dash}${piece})*\\s*/\\s*${symbol}`;
const yearNumber = `${serial}/\\d{4}(?![\\d/])`;

export interface NumberWords {
  readonly type: string;
  /** Without blanks; missing where it is left blank ("số …/KH-UBND"). */
  readonly number?: string;
  /** How much of the number was said. */
  readonly kind: 'full' | 'year' | 'serial' | 'blank';
  /** Whether "số" stood before it. */
  readonly said: boolean;
}

const types = documentTypes.join('|');
const so = String.raw`\s*(?:,? [Ss]ố)(?: hiệu)?\s*:?\s*`;
const blankNumber = String.raw`(?:[…._]+|\s*)\s*/\s*${symbol}`;

/** Group names are read by `readHead`. */
export const citationHead = spaced(
  [
    `${opens}(?<type>${types})`,
    `(?:(?<so>${so})(?:(?<full1>${fullNumber})|(?<year1>${yearNumber})|(?<serial1>${serial})(?![\\d/%]|[.,]\\d)|(?<blank>${blankNumber}))`,
    `|\\s+(?:(?<full2>${fullNumber})|(?<year2>${yearNumber})|(?<serial2>\\d{1,4})(?![${letters}\\d/%]|[.,]\\d)))`,
  ].join(''),
  'gu',
);
export const smallHead = spaced(
  `${opens}(?<type>${types.toLowerCase()})(?:(?<so>${so})|\\s+)(?<full1>${fullNumber})`,
  'gu',
);
/** Another number of the same type: ", 91/2023/NĐ-CP", "và số 12/QĐ-TTg". */
export const nextNumber = spaced(`\\s*(?:,|;|và|,? và) (?:số\\s*:?\\s*)?(?<full>${fullNumber})`, 'uy');

export function readHead(found: RegExpExecArray): NumberWords {
  const groups = found.groups ?? {};
  const full = groups.full1 ?? groups.full2;
  const year = groups.year1 ?? groups.year2;
  const serialOnly = groups.serial1 ?? groups.serial2;
  const number = full ?? year ?? serialOnly;
  return {
    type: upperFirst((groups.type ?? '').replace(/\s+/gu, ' ')),
    ...(number === undefined ? {} : { number: tidyNumber(number) }),
    kind:
      full !== undefined
        ? 'full'
        : year !== undefined
          ? 'year'
          : serialOnly !== undefined
            ? 'serial'
            : 'blank',
    said: groups.so !== undefined,
  };
}

const upperFirst = (word: string) =>
  word.charAt(0).toLocaleUpperCase('vi') + word.slice(1).toLocaleLowerCase('vi');

/** Blanks out, long dashes made hyphens: "07/2021/NQ – HĐND" is 07/2021/NQ-HĐND. Ð (U+00D0) becomes Đ. */
export function tidyNumber(number: string): string {
  return number.replace(/\s+/gu, '').replace(/[–—]/g, '-').replaceAll('Ð', 'Đ');
}

export interface NumberParts {
  /** Without leading zeros: "41", "12a". */
  readonly serial: string;
  readonly year?: number;
  /** "NQ-HĐND", "CT/TW". */
  readonly symbol?: string;
}

/** `41/2021/NQ-HĐND` → 41, 2021, NQ-HĐND. */
export function numberParts(number: string): NumberParts {
  const found = /^0*(\d+\p{L}?)(?:\/(\d{4})(?=\/|$))?(?:[/-](.+))?$/u.exec(number);
  const [, serialText = number, year, rest] = found ?? [];
  return {
    serial: serialText.toLowerCase(),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(rest === undefined ? {} : { symbol: rest }),
  };
}

/** Abbreviations of types as symbols begin with them (PL3 of the decree); a letter's symbol has none. */
export const symbolTypes: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  NĐ: 'Nghị định',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  TT: 'Thông tư',
  KH: 'Kế hoạch',
  CĐ: 'Công điện',
  TTr: 'Tờ trình',
  TB: 'Thông báo',
  KL: 'Kết luận',
  QyĐ: 'Quy định',
  QC: 'Quy chế',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  ĐA: 'Đề án',
  PA: 'Phương án',
  BC: 'Báo cáo',
};
