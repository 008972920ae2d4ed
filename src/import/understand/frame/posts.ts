import { fold, isCapital } from './fold.js';

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "T/M", "KT.CHỦ TỊCH" (PL1 II.7a). */
export function isAuthority(text: string): boolean {
  return authority.test(fold(text)) && isCapital(text.slice(0, 8)) && text.length < 120;
}

const authority = new RegExp(
  `^[^\\p{L}]*(?:(?:${['tm', 'kt', 'tl', 'tuq'].map((mark) => [...mark].join(String.raw`\s?[./]?\s?`)).join('|')})\\s*(?:[.:/,]\\s*|\\s)|q\\s?\\.\\s*)\\p{L}`,
  'u',
);

/** First words of posts and of organs that one signs for; tones tell "Trưởng" from the family name "Trương". */
const posts = new RegExp(
  `^[^\\p{L}]*(?:(?:q|quyền)[.\\s]+)?(?:${[
    ...[
      'phó (?=chủ|trưởng|giám|bí|chánh|cục|chi|vụ|viện|tổng|hiệu|ban|phòng|thủ|văn|đoàn|tổ|đội|phụ)',
      'chủ tịch',
      'bí thư',
      'giám đốc',
      'trưởng',
      'chánh',
      'thủ trưởng',
      'cục trưởng',
      'vụ trưởng',
      'cục ',
    ],
    ...[
      'chi cục',
      'viện trưởng',
      'viện ',
      'hiệu trưởng',
      'tổ trưởng',
      'bộ trưởng',
      'thứ trưởng',
      'thủ tướng',
      'bộ ',
    ],
    ...[
      'thống đốc',
      'tổng ',
      'chỉ huy',
      'chính ủy',
      'chính uỷ',
      'chính trị viên',
      'chủ nhiệm',
      'đội trưởng',
      'ủy viên',
    ],
    ...[
      'uỷ viên',
      'ủy ban',
      'uỷ ban',
      'trạm trưởng',
      'kế toán',
      'văn phòng',
      'ban ',
      'hội đồng',
      'thường trực',
      'sở ',
    ],
    ...[
      'phòng ',
      'trung tâm',
      'hội ',
      'công an',
      'thư ký',
      'người ',
      'thường vụ',
      'chủ tọa',
      'đại diện',
      'xác nhận',
      'duyệt',
      'phê duyệt',
    ],
    ...[
      'ubnd',
      'hđnd',
      'mttq',
      'ubmttq',
      'bch ',
      'bcđ',
      'mặt trận',
      'liên đoàn',
      'liên minh',
      'thanh tra',
      'chuyên viên',
    ],
    ...[
      'phụ trách',
      'quyền ',
      'đoàn thanh',
      'đoàn tncs',
      'trường ',
      'nguyên ',
      'tổ phó',
      'hiệu phó',
      'tiểu ban',
      'đảng ủy',
    ],
    ...[
      'đảng uỷ',
      'huyện ủy',
      'tỉnh ủy',
      'thị ủy',
      'thành ủy',
      'hđ',
      'tòa án',
      'viện kiểm',
      'ngân hàng',
      'kho bạc',
    ],
  ].join('|')})`,
  'u',
);

/** "PHÓ CHỦ TỊCH", "Phó Trưởng ban Chỉ đạo", "BAN CHỈ ĐẠO": a post, or the organ one signs for. */
export function isPost(text: string): boolean {
  return text.length < 120 && posts.test(`${text.toLocaleLowerCase('vi')} `) && !/[;:]\s*$/.test(text);
}

/** The bare post at the end of a line that holds two columns: "…; PHÓ CHỦ TỊCH". */
export function isCapitalPost(text: string): boolean {
  return isCapital(text) && isPost(text);
}

/** "(Đã ký)", "(Ký tên, đóng dấu)", "[Ký số]". */
export function isSigningMark(text: string): boolean {
  const levelled = fold(text).trim();
  return (
    /^[([]\s*(?:da ky|ky|dong dau|chu ky)[\p{L}\s,;.]*[)\]]\.?$/u.test(levelled) ||
    /^(?:da ky|da ky va dong dau|ky ten(?:,| va) dong dau)\.?$/.test(levelled)
  );
}
