import { levelled } from '../../model/vietnamese.js';

/**
 * Lines of an official document's frame by their words: each is a line by sense and is never joined with its neighbours
 * (PL1 II of the decree, and the Party's own forms beside it).
 */

const nation =
  /^(?:\*{0,2})(?:cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s?-\s?tự do\s?-\s?hạnh phúc)$/;
const numberLine = /^(?:luật\s)?số\s?:?\s?[\dlo.…_\s]{0,12}[-/]\s?[\p{L}\d&.]/u;
const dateLine = /^[\p{L}.' -]{2,60}, ?ngày[\dlo.…_ ]*tháng[\dlo.…_ ]*(?:năm[\dlo.…_ ]*)?$/u;
const authority = /^(?:tm|t\/m|kt|k\/t|tl|t\/l|tuq|tu|q)\s?\.\s?\p{L}/u;
const aboutLine = /^v\/v\s?:?\s/;
const stamps = /^(?:dự thảo(?: lần .{1,12})?|hỏa tốc|hoả tốc|khẩn|thượng khẩn|mật|tối mật|\*)$/;

/** The capitals name of a kind of document alone on its line (Phụ lục III of the decree and the Party's kinds). */
const kind =
  /^(?:kế hoạch|tờ trình|công văn|quyết định|nghị quyết|chỉ thị|báo cáo|thông báo|chương trình|đề án|phương án|dự án|hướng dẫn|quy chế|quy định|thông tư|nghị định|hợp đồng|biên bản|công điện|giấy mời|giấy giới thiệu|thông cáo|kết luận|đề cương|phiếu trình|quy hoạch|chiến lược|tổng hợp|danh mục|biểu mẫu)$/;

export type FrameLine =
  | 'nation'
  | 'number'
  | 'date'
  | 'kind'
  | 'to'
  | 'recipients'
  | 'authority'
  | 'about'
  | 'stamp';

/** What any of them begins with: looked at first, for most lines begin otherwise. */
const beginning = /^["“(*]{0,2}\s?(?:\p{Lu}|v\/v|số|n[ơo]i nh|kính gửi)/u;

/** What a line of the frame says by its words; undefined for every other line. */
export function frameLineOf(text: string): FrameLine | undefined {
  if (text.length > 200 || !beginning.test(text)) return undefined;
  const words = levelled(text);
  if (nation.test(words)) return 'nation';
  if (numberLine.test(words) && !/^số/.test(text) && text.length < 50) return 'number';
  if (dateLine.test(words) && /^["“]?\p{Lu}/u.test(text)) return 'date';
  if (kind.test(words) && isCapitals(text)) return 'kind';
  if (/^kính gửi\b/.test(words)) return 'to';
  if (/^(?:nơi nhận\s?[:.]?|n[oơ]i nh[aâậạ]n\s?(?::|$))/.test(words)) return 'recipients';
  if (authority.test(words) && isCapitals(text.slice(0, 40))) return 'authority';
  if (aboutLine.test(words)) return 'about';
  return stamps.test(words) && text.length < 24 ? 'stamp' : undefined;
}

/** Whether a text has letters and none of them is small. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Posts as they stand over a signature, in capitals. */
const post =
  /^(?:(?:Q\.|QUYỀN)\s?)?(?:PHÓ |TỔNG |ỦY VIÊN |UỶ VIÊN )*(?:CHỦ TỊCH|CHÁNH|CHÁNH VĂN PHÒNG|BÍ THƯ|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|HIỆU TRƯỞNG|CHỦ NHIỆM|THỦ TRƯỞNG|VIỆN TRƯỞNG|THỦ TƯỚNG|ĐỘI TRƯỞNG|TRẠM TRƯỞNG|CHI CỤC TRƯỞNG|THƯỜNG TRỰC)/u;

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ GIÁM ĐỐC": what stands over a signature. */
export function isSignatureLine(text: string): boolean {
  return text.length < 90 && (frameLineOf(text) === 'authority' || (isCapitals(text) && post.test(text)));
}

const degree = /^(?:ThS|TS|BS|BSCK|CKI|CKII|PGS|GS|KS|CN|BSCKI|BSCKII)$/;

/** A person's name alone: two to six words that begin with a capital ("ThS. Nguyễn Văn An"). */
export function isPersonName(text: string): boolean {
  if (text.length > 50) return false;
  const words = text.split(/[\s.]+/).filter((word) => word !== '' && !degree.test(word));
  return words.length > 1 && words.length < 7 && words.every((word) => /^\p{Lu}[\p{L}’']*$/u.test(word));
}
