import { bareFold, fold, isCapital, trimmed } from './fold.js';

export interface TypeName {
  /** Id of the kind: `ke-hoach`. */
  readonly kind: string;
  /** As printed: "KẾ HOẠCH LIÊN TỊCH". */
  readonly name: string;
  /** What follows on the same line (the subject begins there): offset in the text. */
  readonly end: number;
}

/** Kinds with a type name (Điều 7 of the decree), and those of laws and rules, longest first where one begins another. */
const names = [
  ...['Nghị quyết', 'Quyết định', 'Chỉ thị', 'Quy chế', 'Quy định', 'Thông cáo', 'Thông báo', 'Hướng dẫn'],
  ...[
    'Chương trình',
    'Kế hoạch',
    'Phương án',
    'Đề án',
    'Dự án',
    'Báo cáo',
    'Biên bản',
    'Tờ trình',
    'Hợp đồng',
  ],
  ...[
    'Công điện',
    'Bản ghi nhớ',
    'Bản thỏa thuận',
    'Đơn xin',
    'Đơn đề nghị',
    'Giấy ủy quyền',
    'Giấy mời',
    'Giấy giới thiệu',
  ],
  ...[
    'Giấy nghỉ phép',
    'Phiếu gửi',
    'Phiếu chuyển',
    'Phiếu báo',
    'Thư công',
    'Thông tư',
    'Nghị định',
    'Lệnh',
    'Luật',
  ],
].map((name) => ({ name, words: fold(name).split(' '), kind: fold(name).replaceAll(' ', '-') }));

/** What may follow a type name and belongs to it. */
const additions = [
  'lien tich',
  'phoi hop',
  'lien nganh',
  'hanh dong',
  'cong tac',
  'tong the',
  'chi tiet',
  'thuc hien',
  'hop',
];
const whole = new Set(['lien tich', 'phoi hop', 'lien nganh']);

/**
 * A line that names the kind of document: "KẾ HOẠCH", "KÊ HOẠCH", "K Ế  H O Ạ C H", "KẾ HOẠCH PHỐI HỢP", also with the
 * subject after it on the line. The name stands in capitals; in small letters only where `loose` says that the line is
 * set as a title.
 */
export function readTypeName(text: string, loose = false): TypeName | undefined {
  const clean = trimmed(text).replace(/[:.*\s]+$/, '');
  if (clean === '' || clean.length > 400) return undefined;
  const bare = bareFold(clean);
  for (const { words, kind } of names) {
    if (bare === words.join('') && (loose || isCapital(clean)))
      return { kind, name: respaced(clean, words), end: text.length };
  }
  return longer(text, loose);
}

/** "KẾ HOẠCH LIÊN TỊCH", "KẾ HOẠCH Thực hiện …", "KẾ HOẠCH THỰC HIỆN …". */
function longer(text: string, loose: boolean): TypeName | undefined {
  const levelled = fold(text);
  for (const { words, kind } of names) {
    const match = new RegExp(`^[\\s*#"“(]*(${words.join('\\s+')})(?=[\\s:.])`).exec(levelled);
    if (!match) continue;
    const [before = '', name = ''] = match;
    let end = before.length;
    if (!isCapital(text.slice(end - name.length, end))) return undefined;
    const rest = levelled.slice(end);
    // "KẾ HOẠCH số 12/KH-UBND" is a citation.
    if (/^\s*(?:so\b|nay\b|tren\b)/.test(rest)) return undefined;
    const added = additions.find(
      (each) => whole.has(each) && new RegExp(`^\\s+${each.replace(' ', '\\s+')}(?=\\s|$)`).test(rest),
    );
    if (added !== undefined) {
      const more = new RegExp(`^\\s+${added.replace(' ', '\\s+')}`).exec(rest)?.[0] ?? '';
      if (isCapital(text.slice(end, end + more.length))) end += more.length;
    }
    if (text.length > 250 && !loose) return undefined;
    return { kind, name: trimmed(text.slice(before.length - name.length, end)), end };
  }
  return undefined;
}

/** A name set with spaces between its letters gets its words back. */
function respaced(text: string, words: readonly string[]): string {
  if (text.split(' ').length <= words.length) return text;
  const letters = [...text.replace(/\s/g, '')];
  return words.map((word) => letters.splice(0, word.length).join('')).join(' ');
}
