import { fold, isCapital, trimmed } from './fold.js';
import { isPost } from './posts.js';

/** Family names in capitals-only lines, where nothing else tells a name from a post; the common ones, levelled. */
const families = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly doan dinh trinh dao ha luu luong mai to cao thai ' +
    'quach lam tang ta chu kieu trieu vuong tong la au diep giang ma lo lu quang cam ca vi hua nong be luc chau thach son ' +
    'dieu y kim danh phung nghiem khuong vang sung thao mua ly hau hang bo bach ung uong than tu tham ninh ong phu lai dam ' +
    'khuat truong van hong dieu sam ban thi ro siu kpa nay a hlong dau'
  ).split(' '),
);

const rank =
  /^(?:(?:dai|thuong|trung|thieu) (?:tuong|ta|uy)\b|(?:pgs|gs|ts|ths|tsbs|bs|bac si|ths?bs|cn|ks|ktv|ds|luat su|ls|ong|ba|dong chi|dc|ncs|cki+|ck ?(?:1|2|i+)|bsck ?(?:1|2|i+)|nsnd|nsut|kts)\b)[\s.,:-]*/;

/** A rank or degree that stands alone: "Đại tá", "ThS." */
export function isRank(text: string): boolean {
  return fold(text).trim().replace(rank, '') === '' && fold(text).trim() !== '';
}

/**
 * "Nguyễn Văn Hạ", "Đại tá Trần B", "TS. Lê C", "NGUYỄN VĂN HẠ", "K’ Brêm": two to seven words with a capital each and
 * nothing a post begins with.
 */
export function isPersonName(text: string): boolean {
  const words = withoutRank(trimmed(text))
    .split(' ')
    .filter((word) => word !== '');
  if (words.length < 2 || words.length > 7 || /[;:/()\d]/.test(text) || isPost(withoutRank(text)))
    return false;
  if (isCapital(words.join(' '))) return words.length <= 6 && families.has(fold(words[0] ?? ''));
  return words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
}

/** One word of a name whose beginning stands on the line above. */
export function isNamePart(text: string): boolean {
  return /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)?$/u.test(trimmed(text)) && !isPost(text);
}

function withoutRank(text: string): string {
  let rest = text.trim();
  for (;;) {
    const match = rank.exec(fold(rest));
    if (!match) return rest;
    rest = rest.slice(match[0].length).trim();
  }
}
