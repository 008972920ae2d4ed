/** The numbers of one clause and what each is: an amount to reach, a year, an age, a denominator, or part of a name. */
import type { Span } from './found.js';
import { matches, spaced } from './patterns.js';

export interface Amount extends Span {
  readonly type: 'amount';
  /** Where its comparator or "tăng", "giảm" begins. */
  readonly start: number;
  /** "98%", "40-50%", "13/100.000 trẻ em", "02 xã, phường"; Vietnamese notation. */
  readonly digits: string;
  /** Word of the schema before the number: trên, dưới, ít nhất, không quá, khoảng. */
  readonly comparator?: string;
  readonly change?: 'tăng' | 'giảm';
  /** A per cent, per mille or rate: surely an amount; a plain count may stand in a name. */
  readonly strong: boolean;
  /** "từ 41% … lên": where it stands now. */
  readonly isBaseline: boolean;
  /** "lên 11 trường", "xuống dưới 8%", "còn 5%": what is reached. */
  readonly isResult: boolean;
  /** Typed with a decimal point, or with two comparators. */
  readonly odd: boolean;
}

export interface Year extends Span {
  readonly type: 'year';
  readonly year: number;
}

export type Token = Amount | Year;

const plain = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)(?:[,.]\d+)?`;
const units = [
  'xã, phường, thị trấn|xã, phường|xã, thị trấn|phường, xã|phường, thị trấn|xã|phường|thị trấn|thôn, bản|thôn, buôn|thôn, ấp|thôn|ấp|bản|khu phố|khu dân cư|tổ dân phố|huyện|tỉnh',
  'trường học|trường|lớp học|lớp|phòng học|cơ sở|mô hình|điểm|câu lạc bộ|trạm|trung tâm|nhà văn hóa|công trình|tuyến đường|tuyến|cầu|chợ',
  'hộ gia đình|hộ nghèo|hộ|người lao động|lao động|lượt người|người|học sinh|học viên|giáo viên|cán bộ, công chức|cán bộ|công chức|đoàn viên|hội viên|đảng viên|trẻ em|trẻ|em|phụ nữ|chiến sĩ|đại biểu|bác sĩ|giường bệnh|giường|công dân',
  'doanh nghiệp|hợp tác xã|HTX|tổ hợp tác|tổ|đội|nhóm|sản phẩm OCOP|sản phẩm|dự án|đề án|tiêu chí|chỉ tiêu|thủ tục hành chính|thủ tục|dịch vụ công|hồ sơ',
  'nghìn tỷ đồng|tỷ đồng|triệu đồng|nghìn đồng|đồng|USD|triệu USD|nghìn tấn|tấn|tạ/ha|tạ|kg|ha|héc ta|km|m2|m²|m3|m³|mét vuông|mét|lít|MW|kWh|triệu m3',
  'vụ việc|vụ|cuộc kiểm tra|cuộc|buổi|đợt|hội nghị|lượt|lần|ca|bài|tin, bài|tin|chuyên đề|chuyên mục|phiên|mũi|liều|cây xanh|cây|con|nghìn con|triệu cây|căn nhà|căn|nhà|suất|quà|phần quà|giải|văn bản|kế hoạch|điểm phần trăm|triệu lượt khách|lượt khách|thuê bao|tài khoản|camera|thiết bị|máy|bộ',
].join('|');
const per = String.raw`\s*/\s*(?:1\.000\.000|100\.000|10\.000|1\.000|100000|10000|1000|100)(?![\d.])(?: (?:trẻ em|trẻ đẻ sống|trẻ|dân|người dân|người|phụ nữ|ca đẻ|ca sinh|lao động|học sinh|phương tiện))?`;
const percent = String.raw`\s*%|\s*‰|\s*phần (?:trăm|nghìn)`;
const rateEnd = String.raw`(?:\s*/\s*(?:năm|tháng|quý|người/năm|người/tháng|ha|vụ|vạn dân|người))?`;
const amountPattern = spaced(
  `(?<![\\p{L}\\d.,/])(?<low>${plain})(?:\\s*(?:%\\s*)?(?:-|–|đến|tới)\\s*(?<high>${plain})(?!\\d|[.,]\\d))?(?:(?<per>${per})|(?<percent>${percent})|\\s*(?<unit>${units})(?![\\p{L}\\d]))?${rateEnd}(?![\\d])`,
  'gu',
);

const before = {
  comparator: spaced(
    '(?<word>trên|hơn|lớn hơn|dưới|thấp hơn|nhỏ hơn|dưới mức|ít nhất(?: là)?|tối thiểu(?: là)?|không dưới|không thấp hơn|không quá|không vượt quá|không cao hơn|tối đa(?: là)?|khoảng|xấp xỉ|gần|>=|≥|<=|≤|>|<)\\s*$',
    'iu',
  ),
  change: spaced(
    '(?<!\\p{L})(?<word>tăng|giảm)(?: (?:thêm|bình quân|trung bình|từ|được|hằng năm))*\\s*$',
    'iu',
  ),
  from: spaced('(?<!\\p{L})từ(?: mức)?\\s*$', 'iu'),
  result: spaced(
    '(?<!\\p{L})(?:lên|xuống|còn|xuống còn|lên mức|xuống mức|lên thành|đạt|là|đạt tỷ lệ)\\s*$',
    'iu',
  ),
  name: spaced(
    '(?<!\\p{L})(?:[Ss]ố|lớp|khối|cấp độ|mức độ|loại|hạng|khóa|khoá|[Đđ]iều|khoản|mục|[Dd]ự án|[Đđ]ề án|[Cc]hương trình|[Nn]ghị quyết|[Nn]ghị định|[Qq]uyết định|[Cc]hỉ thị|[Pp]hụ lục|tháng|quý|ngày|khu vực|vùng|[Qq]uận|[Pp]hường|nhóm|thứ|QL|ĐT|tuần|đợt|phiên|lần|giai đoạn|sau|trước|trong|mũi)\\s*$',
    'u',
  ),
  denominator: spaced('(?<!\\p{L})(?:trên|tính trên|/)\\s*$', 'iu'),
};
const after = {
  age: spaced('^\\s*(?:tháng )?tuổi|^\\s*(?:-|–|đến|tới)\\s*(?:dưới )?\\d+ (?:tháng )?tuổi', 'iu'),
  time: spaced('^\\s*(?:tháng|giờ|ngày|phút|tuần|năm|quý|h|buổi/tuần)(?![\\p{L}])', 'iu'),
  kinds: spaced(
    '^\\s*(?:loại|mũi|nhóm|nội dung|trục|trụ cột|khâu|giai đoạn|bước|cấp|mặt|nhiệm vụ)(?![\\p{L}])',
    'iu',
  ),
  upward: spaced('^\\s*(?:\\p{L}+ ){0,3}trở lên', 'iu'),
  downward: spaced('^\\s*(?:\\p{L}+ ){0,3}trở xuống', 'iu'),
  climbs: spaced('^[^;]*?(?<!\\p{L})(?:lên|xuống|còn|đạt)(?!\\p{L})', 'iu'),
};
const denominators = new Set(['100', '1.000', '10.000', '100.000', '1.000.000', '1000', '10000', '100000']);

const comparators: Readonly<Record<string, string>> = {
  trên: 'trên',
  hơn: 'trên',
  'lớn hơn': 'trên',
  '>': 'trên',
  dưới: 'dưới',
  'dưới mức': 'dưới',
  'thấp hơn': 'dưới',
  'nhỏ hơn': 'dưới',
  '<': 'dưới',
  'ít nhất': 'ít nhất',
  'ít nhất là': 'ít nhất',
  'tối thiểu': 'tối thiểu',
  'tối thiểu là': 'tối thiểu',
  'không dưới': 'ít nhất',
  'không thấp hơn': 'ít nhất',
  '>=': 'ít nhất',
  '≥': 'ít nhất',
  'không quá': 'không quá',
  'không vượt quá': 'không quá',
  'không cao hơn': 'không quá',
  '<=': 'không quá',
  '≤': 'không quá',
  'tối đa': 'tối đa',
  'tối đa là': 'tối đa',
  khoảng: 'khoảng',
  'xấp xỉ': 'khoảng',
  gần: 'khoảng',
};

/** Every amount of a clause that may be a target, a change or a baseline; `skip` are stretches that say none. */
export function findAmounts(text: string, skip: readonly Span[]): readonly Amount[] {
  return matches(amountPattern, text).flatMap((found) => {
    const span = { from: found.index, to: found.index + found[0].length };
    if (skip.some(({ from, to }) => from < span.to && span.from < to)) return [];
    const { low = '', high } = found.groups ?? {};
    const strong = found.groups?.per !== undefined || found.groups?.percent !== undefined;
    const ahead = text.slice(0, span.from);
    const behind = text.slice(span.to);
    if (isNoAmount(found, ahead, behind, strong)) return [];
    const amount = readAmount(found, ahead, behind);
    const decimals = [low, high ?? ''].some((number) => /\.(?:\d{1,2}|\d{4,})$/.test(number));
    return [{ ...amount, odd: amount.odd || decimals, strong, type: 'amount' as const, from: span.from }];
  });
}

function isNoAmount(found: RegExpExecArray, ahead: string, behind: string, strong: boolean): boolean {
  const { low = '', unit } = found.groups ?? {};
  const rest = found[0].slice(low.length) + behind;
  if (after.age.test(rest) || after.age.test(behind)) return true;
  if (strong) return false;
  if (unit === undefined && !/^0$/.test(low)) return true;
  if (denominators.has(low) && before.denominator.test(ahead) && /\d/.test(behind)) return true;
  if (before.name.test(ahead)) return true;
  return after.time.test(rest) || after.kinds.test(rest);
}

type Read = Omit<Amount, 'type' | 'strong' | 'from'>;

function readAmount(found: RegExpExecArray, ahead: string, behind: string): Read {
  const to = found.index + found[0].length;
  const upward = after.upward.exec(behind);
  const downward = after.downward.exec(behind);
  const word = before.comparator.exec(ahead);
  const typed = word?.groups?.word?.replace(/\s+/gu, ' ').toLocaleLowerCase('vi');
  const bare = word ? ahead.slice(0, word.index) : ahead;
  const from = before.from.exec(bare);
  const changed = before.change.exec(bare);
  const comparator = upward
    ? 'ít nhất'
    : downward
      ? 'không quá'
      : typed === undefined
        ? undefined
        : comparators[typed];
  const limit = comparator === 'dưới' || comparator === 'trên';
  const change = changed && !limit ? (changed.groups?.word?.toLowerCase() as Amount['change']) : undefined;
  const isResult = before.result.test(bare) || limit;
  return {
    to: to + (upward?.[0].length ?? downward?.[0].length ?? 0),
    start: (change && changed ? changed.index : from && upward ? from.index : word?.index) ?? found.index,
    digits: digitsOf(found),
    ...(change === undefined && comparator !== undefined ? { comparator } : {}),
    ...(change === undefined ? {} : { change }),
    isBaseline: from !== null && !upward && after.climbs.test(behind),
    isResult,
    odd: change !== undefined && comparator !== undefined,
  };
}

function digitsOf(found: RegExpExecArray): string {
  const { low = '', high, per: rate, percent: share, unit } = found.groups ?? {};
  const number = [low, high].flatMap((part) => (part === undefined ? [] : [comma(part)])).join('-');
  const ending =
    /\/\s*(?:năm|tháng|quý|vạn dân|người(?:\/\p{L}+)?)$/u
      .exec(found[0])?.[0]
      .replace(/\s+/gu, ' ')
      .replace(/^\/ /, '/') ?? '';
  if (rate !== undefined) return `${number}${rate.replace(/^\s*\/\s*/, '/').replace(/\s+/gu, ' ')}`;
  if (share !== undefined) return `${number}${/‰|nghìn/.test(share) ? '‰' : '%'}${ending}`;
  return unit === undefined ? number : `${number} ${unit.replace(/\s+/gu, ' ')}${ending}`;
}

/** A decimal point is written as a comma; three digits after it are thousands. */
function comma(number: string): string {
  return /^\d+\.(?:\d{1,2}|\d{4,})$/.test(number) ? number.replace('.', ',') : number;
}
