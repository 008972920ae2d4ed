/** What a clause measures, in the clause's own words, and which way is better. */
import { upperFirst } from '../model/vietnamese.js';
import { spaced } from './patterns.js';

/** "Phấn đấu", also as scanners misread it. */
const strive = 'Ph[aâấầẫẩắ]n [đd][aâấầẫẩ]u';
const opening = spaced(
  `^[\\s,:–+*•-]*(?:(?:chỉ tiêu (?:số )?\\d+\\s*[:.]|${strive}(?: (?:có|để|đạt))?|tiếp tục|tập trung|đồng thời|trong đó|duy trì(?: và)?|giữ vững|giữ|(?:và )?(?:đảm bảo|bảo đảm)|(?:đến|vào|trong|từ|trước)? ?(?:hết |cuối )?năm \\d{4}|hằng năm|hàng năm|mỗi năm|bình quân(?: hằng năm| mỗi năm)?|có|đạt|để|tối thiểu|ít nhất|với|là|toàn (?:tỉnh|huyện|thị xã|xã|phường) (?=có|đạt|phấn đấu)|(?:cấp|ở) (?:tỉnh|huyện|xã) (?=có|đạt)|về)(?![\\p{L}\\d])[\\s,:]*)`,
  'iu',
);
const direction = spaced(
  '^[\\s,:–+*•-]*(?<word>giảm dần|giảm thiểu|giảm|kéo giảm|hạ|hạn chế|tăng dần|tăng|nâng dần|nâng cao|nâng)(?: (?:cơ bản|mạnh|bình quân))? (?=(?:tỷ|tỉ) (?:lệ|suất|số|trọng)|số |mức |thời gian|tổng )',
  'iu',
);
const predicate = spaced(
  `[\\s,:(]*(?<!\\p{L})(?:(?:,|và|${strive}|duy trì|tiếp tục|được|cơ bản|ở|mức|đạt|đạt tỷ lệ|đạt mức|là|còn|xuống|xuống còn|lên|nâng lên|tăng lên|tăng|giảm|giảm còn|giảm xuống|chiếm|bằng|từ|tổng số|nâng tổng số|nâng|nâng tỷ lệ|có|đến|hơn|trên|dưới|bình quân|vượt|thêm|ít nhất|tối thiểu|trong đó)(?![\\p{L}])[\\s,:(]*)+$`,
  'iu',
);

export interface NameWords {
  readonly name: string;
  readonly better?: 'higher' | 'lower';
  /** Opened with "duy trì" or "giữ". */
  readonly keeps: boolean;
}

/** The words before the amount without what only leads to it; `better` from "giảm", "tăng". */
export function nameBefore(words: string): NameWords {
  let text = words;
  let keeps = false;
  let better: NameWords['better'];
  for (;;) {
    const found = opening.exec(text) ?? direction.exec(text);
    if (!found || found[0].trim() === '') break;
    const word = found.groups?.word?.toLocaleLowerCase('vi');
    if (word !== undefined) better = /giảm|hạ|hạn/u.test(word) ? 'lower' : 'higher';
    if (/duy|giữ/iu.test(found[0])) keeps = true;
    text = text.slice(found[0].length);
  }
  const tail = predicate.exec(text)?.[0] ?? '';
  better ??= /(?:giảm|hạ)(?!\p{L})/iu.test(tail)
    ? 'lower'
    : /(?:tăng|nâng)(?!\p{L})/iu.test(tail)
      ? 'higher'
      : undefined;
  if (/duy trì/iu.test(tail)) keeps = true;
  const name = tidy(text.slice(0, text.length - tail.length));
  return { name, keeps, ...(better === undefined ? {} : { better }) };
}

/** The words after the amount, as a name: "100% cơ sở giáo dục có …" measures "Cơ sở giáo dục có …". */
export function nameAfter(words: string): string {
  return tidy(words.replace(/^\s*(?:số|các)?\s*(?=\p{L})/u, (lead) => (/các/u.test(lead) ? 'các ' : lead)));
}

export function tidy(words: string): string {
  const text = words
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:.)–-]+|[\s,;:.(/–-]+$/gu, '')
    .replace(/\s+(?:và|có|trong đó|đạt)$/u, '')
    .trim();
  return upperFirst(text);
}

/** Bad things, of which fewer are better. */
const bad =
  /tử vong|suy dinh dưỡng|thấp còi|nhẹ cân|béo phì|tai nạn|thương tích|đuối nước|bỏ học|hộ nghèo|hộ cận nghèo|nghèo đa chiều|vi phạm|xâm hại|bạo lực|tảo hôn|hôn nhân cận huyết|lây truyền|lây nhiễm|sinh con thứ ba|sinh con thứ 3|thất nghiệp|số vụ cháy|cháy nổ|ùn tắc|tồn đọng|quá hạn|trễ hạn|tái nghèo|tội phạm|phát thải|thất thoát|lao động trẻ em|mắc bệnh|mù chữ|hoàn cảnh đặc biệt trên tổng/iu;
const good =
  /được|giải quyết|khắc phục|hỗ trợ|can thiệp|điều tra|khám phá|phát hiện|xử lý|kiểm tra|thoát|đẩy lùi/iu;

/** Lower is better for what nobody wants, unless something is done about it. */
export function betterOf(name: string): 'lower' | undefined {
  return bad.test(name) && !good.test(name) ? 'lower' : undefined;
}
