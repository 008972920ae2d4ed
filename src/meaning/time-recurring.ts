/** Times that come again, and times counted from something else. */

import type { When } from '../model/generated/schema-types.js';
import { weekdays } from '../model/weekdays.js';
import { dayMonthText, exists, pointAt } from './dates.js';
import { type Span, wordsOf } from './found.js';
import { matches, whole } from './patterns.js';

/** Counted in days from something that only words name. */
export interface RelativeTime {
  readonly days: number;
  readonly working: boolean;
  readonly side: 'before' | 'after';
  /** What it counts from, in the sentence's words: "ngày bầu cử", "nhận được văn bản". */
  readonly anchor: string;
}

export interface TimeWords extends Span {
  readonly when?: When;
  readonly relative?: RelativeTime;
  /** Words that only make sense when the whole text is a time ("hằng tháng"). */
  readonly loose?: boolean;
}

export const clockWords = String.raw`(?:(?<hour>\d{1,2})\s*(?:giờ|h|g|:)\s*(?<minute>\d{2})?\s*(?:phút|')?\s*,?\s*)`;
const often = '(?:hằng|hàng|mỗi)';
const limit = '(?:trước|chậm nhất|muộn nhất|xong trước|vào|vào trước)(?: (?:là|vào|trước))*';
const half = '(?:,? ?(?:sáng|chiều|ngày))?';
const weekday = '(?:thứ (?<day>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<sunday>chủ nhật))';
const dayOnly = String.raw`ngày (?<day>0?[1-9]|[12]\d|3[01])(?![\d/.-]|\s*tháng \d)`;

const monthly = [
  whole(`(?:${limit} )?${dayOnly}(?: của)? ${often} tháng`, 'giu'),
  whole(`(?:định kỳ )?${often} tháng,? ?\\(?(?:${limit} )${dayOnly}\\)?`, 'giu'),
];
const weekly = [
  whole(`(?:${limit} )?${clockWords}?${half} ?${weekday} ${often} tuần`, 'giu'),
  whole(`(?:định kỳ )?${often} tuần,? ?\\(?(?:${limit} )${clockWords}?${half} ?${weekday}\\)?`, 'giu'),
];
const yearly = [
  whole(`(?:${limit} )?(?:ngày )?(?<date>\\d{1,2}(?:/| tháng )\\d{1,2}) ${often} năm`, 'giu'),
  whole(
    `(?:định kỳ )?${often} năm,? ?\\(?(?:${limit} )(?:ngày )?(?<date>\\d{1,2}(?:/| tháng )\\d{1,2})(?![/\\d])\\)?`,
    'giu',
  ),
];
const each = whole(
  `(?<fixed>định kỳ )?(?:${often} (?<unit>ngày|tuần|tháng|quý|năm)|(?<half>0?6 tháng|sáu tháng)(?: một lần| 1 lần| 01 lần|/lần)?)`,
  'giu',
);
const times = whole(
  String.raw`(?:ít nhất |tối thiểu )?(?:\d{1,2}|một|hai) (?:lần|đợt|cuộc|kỳ)\s*/\s*(?<unit>ngày|tuần|tháng|quý|năm)`,
  'giu',
);
const ongoing = whole('thường xuyên|liên tục', 'giu');

const units = { ngày: 'day', tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' } as const;
const unitOf = (word: string | undefined) =>
  units[(word ?? '').toLocaleLowerCase('vi') as keyof typeof units];

/** `16:00` from the groups `hour` and `minute`. */
export function clockOf(groups: RegExpExecArray['groups']): string | undefined {
  const hour = groups?.hour;
  if (hour === undefined || Number(hour) > 23 || Number(groups?.minute ?? 0) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${groups?.minute ?? '00'}`;
}

/** The weekday's name in the schema, from the groups `day` and `sunday`. */
export function weekdayOf(groups: RegExpExecArray['groups']): string | undefined {
  return groups?.sunday === undefined ? weekdays[(groups?.day ?? '').toLocaleLowerCase('vi')] : 'sun';
}

/** Every recurring time in the words; those of one word ("hằng tháng") are loose unless "định kỳ" stands before. */
export function recurringTimes(text: string): readonly TimeWords[] {
  const at = (found: RegExpExecArray): Span => ({ from: found.index, to: found.index + found[0].length });
  const all = (
    patterns: readonly RegExp[],
    read: (found: RegExpExecArray) => When | undefined,
  ): TimeWords[] =>
    patterns.flatMap((pattern) =>
      matches(pattern, text).flatMap((found) => {
        const when = read(found);
        return when === undefined ? [] : [{ ...at(found), when }];
      }),
    );
  const clock = (found: RegExpExecArray) => {
    const time = clockOf(found.groups);
    return time === undefined ? {} : { at: time };
  };
  return [
    ...all(monthly, (found) => ({ every: 'month', by: String(Number(found.groups?.day)) })),
    ...all(weekly, (found) => {
      const by = weekdayOf(found.groups);
      return by === undefined ? undefined : { every: 'week', by, ...clock(found) };
    }),
    ...all(yearly, (found) => {
      const date = found.groups?.date ?? '';
      const point = pointAt(date, 0);
      return point && exists(point) ? { every: 'year', by: dayMonthText(point) } : undefined;
    }),
    ...matches(each, text).flatMap((found): TimeWords[] => {
      const { fixed, unit, half: halfYear } = found.groups ?? {};
      if (halfYear !== undefined && fixed === undefined && !/lần$/u.test(found[0])) return [];
      const every = halfYear === undefined ? unitOf(unit) : 'half-year';
      return every === undefined ? [] : [{ ...at(found), when: { every }, loose: fixed === undefined }];
    }),
    ...all([times], (found) => {
      const every = unitOf(found.groups?.unit);
      return every === undefined ? undefined : { every };
    }),
    ...matches(ongoing, text).map((found): TimeWords => ({ ...at(found), when: 'ongoing', loose: true })),
  ];
}

const count = String.raw`(?<days>\d{1,3}) ngày(?<working> làm việc)?`;
const anchor = '(?<anchor>[^,;.():]+)';
const relatives: readonly (readonly [RegExp, RelativeTime['side']])[] = [
  [
    whole(
      `(?:trong|không quá|chậm nhất|muộn nhất)(?: (?:vòng|thời hạn|thời gian|là|sau|không quá))* ${count},? (?:kể từ|tính từ|sau|từ)(?: (?:ngày|khi|thời điểm))? ${anchor}`,
      'giu',
    ),
    'after',
  ],
  [whole(`sau ${count},? (?:kể từ|tính từ)(?: (?:ngày|khi))? ${anchor}`, 'giu'), 'after'],
  [
    whole(
      `(?:(?:chậm nhất|muộn nhất|ít nhất|trước)(?: là)? )?${count} trước (?=ngày|khi)(?:khi )?${anchor}`,
      'giu',
    ),
    'before',
  ],
  [
    whole(
      String.raw`(?:chậm nhất )?trước (?<anchor>(?:ngày|khi|thời điểm) (?!\d)[^,;.():\d]+?)(?: ít nhất| chậm nhất| tối thiểu)? ${count}`,
      'giu',
    ),
    'before',
  ],
  [
    whole(
      String.raw`sau (?<anchor>(?:ngày|khi) (?!\d)[^,;.():\d]+?)(?: không quá| chậm nhất)? ${count}`,
      'giu',
    ),
    'after',
  ],
];

/** "trong 05 ngày làm việc kể từ ngày nhận được …", "trước ngày bầu cử 45 ngày". */
export function relativeTimes(text: string): readonly TimeWords[] {
  return relatives.flatMap(([pattern, side]) =>
    matches(pattern, text).map((found) => {
      const { days, working, anchor: words = '' } = found.groups ?? {};
      const span = { from: found.index, to: found.index + found[0].trimEnd().length };
      return {
        ...span,
        when: { text: wordsOf(text, span) },
        relative: {
          days: Number(days),
          working: working !== undefined,
          side,
          anchor: wordsOf(words, { from: 0, to: words.length }),
        },
      };
    }),
  );
}
