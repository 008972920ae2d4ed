/** Names printed in capitals, in the letters of a sentence. Every letter keeps its place. */
import { upperFirst } from '../model/vietnamese.js';

/** Words of an organ's name that stay small inside it: what it is, not what it is called. */
const common =
  'ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|tỉnh|thành phố|thị xã|huyện|quận|phường|xã|thị trấn|đặc khu|sở|phòng|ban|chi cục|cục|trung tâm|trường|trạm|văn phòng|liên đoàn|hội|đoàn|và|các|thôn|ấp|khu phố|tổ dân phố|cơ quan|đơn vị|tổ chức thành viên|đoàn thể|ngành|có liên quan|liên quan|trên địa bàn';

/** Names of many syllables of which only the first has a capital, as offices write them. */
const usual =
  'Liên hiệp · Phụ nữ · Công an · Mặt trận Tổ quốc · Cựu chiến binh · Nông dân · Thanh niên · Y tế · Giáo dục · Đào tạo · Nội vụ · Tài chính · Văn hóa · Xã hội · Kinh tế · Hạ tầng · Đô thị · Nông nghiệp · Môi trường · Khoa học · Công nghệ · Tư pháp · Xây dựng · Lao động · Thương binh · Thông tin · Truyền thông · Giao thông vận tải · Kế hoạch · Đầu tư · Tài nguyên · Dân tộc · Tôn giáo · Ngoại vụ · Du lịch · Thể thao · Bệnh viện · Đa khoa · Khu vực · Trung học cơ sở · Trung học phổ thông · Tiểu học · Mầm non · Quân sự · Chỉ huy · Chỉ đạo · Chữ thập đỏ · Người cao tuổi · Khuyến học · Bảo hiểm xã hội · Kho bạc Nhà nước · Dân số · Quản lý · Dự án · Phục vụ hành chính công · Dịch vụ · Chấp hành · Thường vụ · Thanh tra · Ủy ban · Uỷ ban · Việt Nam · Hồ Chí Minh'.split(
    ' · ',
  );
const usualNames = new Map(usual.map((name) => [name.toLocaleLowerCase('vi'), name]));
const words = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu');
const usualPattern = words(usual.join('|'));
const commonPattern = words(common);
/** What stands after a place's kind is its name, unless it goes on with other organs: "xã Minh Tâm", but "xã và các thôn". */
const placePattern = words(
  String.raw`(?:tỉnh|thành phố|thị xã|huyện|quận|phường|(?<!hợp tác )xã|thị trấn|đặc khu|thôn|ấp) (?!hội|và|các|có|liên|thuộc|trên|tự|đội|xã|phường|thị)\p{L}+(?: (?!và|các|có|liên|xã|phường)\p{L}+){0,2}`,
);
const syllable =
  /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/;

/**
 * An organ's name: "ỦY BAN NHÂN DÂN HUYỆN HỚN QUẢN" is "Ủy ban nhân dân huyện Hớn Quản". What is no usual word of such
 * names is taken for a proper name.
 */
export function organInSmall(capitals: string): string {
  const lower = capitals.toLocaleLowerCase('vi');
  const kept = placesOf(lower, commonPattern);
  return finished(lower, (word, at) => (kept.has(at) ? word : upperFirst(word)));
}

/** A heading that may name organs or say something else: only names of fields, names of places and abbreviations have capitals. */
export function headingInSmall(capitals: string): string {
  const lower = capitals.toLocaleLowerCase('vi');
  const names = placesOf(lower, placePattern);
  const kinds = placesOf(lower, commonPattern);
  return finished(lower, (word, at) => (names.has(at) && !kinds.has(at) ? upperFirst(word) : word));
}

/** Whether words stand in capitals: two letters at least, and none small. */
export function isInCapitals(text: string): boolean {
  return text === text.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(text);
}

function finished(lower: string, cased: (word: string, at: number) => string): string {
  const named = lower.replace(/\p{L}+/gu, (word, at: number) =>
    isAbbreviation(word) ? word.toLocaleUpperCase('vi') : cased(word, at),
  );
  return upperFirst(
    named.replace(usualPattern, (name) => usualNames.get(name.toLocaleLowerCase('vi')) ?? name),
  );
}

/** Unmarked letters that are no syllable of the language: "ubnd", "thcs". */
function isAbbreviation(word: string): boolean {
  return /^[a-zđ]+$/.test(word) && !syllable.test(word);
}

function placesOf(text: string, pattern: RegExp): ReadonlySet<number> {
  return new Set(
    [...text.matchAll(pattern)].flatMap(({ index, 0: found }) =>
      Array.from(found, (_, offset) => index + offset),
    ),
  );
}
