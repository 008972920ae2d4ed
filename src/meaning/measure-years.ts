/** The years of a clause: which a target is set for, and which only tell a period or a comparison. */
import type { Span } from './found.js';
import type { Year } from './measure-tokens.js';
import { matches, spaced } from './patterns.js';

const yearPattern = spaced(
  String.raw`(?<!\p{L})(?:,? ?(?:(?:vào|đến|trong|từ|cuối|hết|tới|trước|tính đến|riêng|mục tiêu|phấn đấu|ngay từ|từ nay đến|kết thúc)(?!\p{L})\s*)*)(?:năm|31/12/)\s*(?<year>(?:19|20)\d{2})(?![\d])(?! ?[-–] ?\d)`,
  'giu',
);
const span = spaced(
  String.raw`(?:(?:trong |cho )?(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|niên khóa|các năm)\s*)(?:(?:từ )?(?:năm )?(?:19|20)\d{2}\s*(?:[-–]|đến(?: năm)?)\s*(?:năm )?(?:19|20)\d{2})|từ năm (?:19|20)\d{2} đến (?:hết |cuối )?(?:năm )?(?:19|20)\d{2}|(?<!\d)(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}(?!\d)`,
  'giu',
);
const compared = spaced(
  String.raw`(?:so với|so sánh với|bằng|cao hơn|thấp hơn)(?: (?:cùng kỳ|thực hiện|kết quả|cuối|hiện trạng|mức))*(?: của)? năm (?:19|20)\d{2}|\(?so với cùng kỳ(?: năm trước)?\)?|so với năm trước`,
  'giu',
);
const named = spaced(
  String.raw`(?:kế hoạch|chương trình|dự toán|kỳ thi|tháng hành động|nghị quyết)(?: \p{L}+){0,8}? năm (?:19|20)\d{2}`,
  'giu',
);
const yearly = spaced(
  String.raw`,? ?(?<!\p{L})(?:h[aằ]ng năm|hàng năm|mỗi năm|bình quân mỗi năm|bình quân hằng năm)(?!\p{L})`,
  'giu',
);

const all = (pattern: RegExp, text: string): Span[] =>
  matches(pattern, text).map((found) => ({ from: found.index, to: found.index + found[0].length }));

export interface ClauseYears {
  readonly years: readonly Year[];
  /** Periods, comparisons, "hằng năm": said of the amount, but no year of a target. */
  readonly asides: readonly Span[];
  readonly compares: boolean;
  readonly isYearly: boolean;
}

export function clauseYears(text: string): ClauseYears {
  const compares = all(compared, text);
  const often = all(yearly, text);
  const asides = [...all(span, text), ...compares, ...often];
  const names = all(named, text);
  const years = matches(yearPattern, text).flatMap((found) => {
    const from = found.index;
    const to = from + found[0].length;
    if ([...asides, ...names].some((aside) => aside.from < to && from < aside.to)) return [];
    return [{ type: 'year' as const, from, to, year: Number(found.groups?.year) }];
  });
  return { years, asides, compares: compares.length > 0, isYearly: often.length > 0 };
}
