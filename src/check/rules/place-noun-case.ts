import type { Words } from '../../model/finding.js';
import { type Match, matchesIn } from '../matches-in.js';
import type { Rule } from '../rule.js';
import { isMidSentence } from '../sentence-place.js';

/** Two capitals make a name; "Xã Nông thôn mới" is a title. */
const large =
  /(?<!\p{L})(?:Tỉnh|Thành phố|Thị xã|Thị trấn|Huyện|Quận|Phường|Xã|Đặc khu)(?=\s+(?!(?:Đoàn|Đội|Ủy|Uỷ)(?!\p{L}))(?:\p{Lu}\p{Ll}+\s+\p{Lu}|(?:Huế|Vinh)(?!\p{L})))/gu;
/** Exceptions that the decree names, and parts of a city that have numbers for names. */
const small =
  /(?<!\p{L})(?:thành phố(?=\s+Hồ Chí Minh(?!\p{L}))|thủ đô(?=\s+Hà Nội)|(?:quận|phường)(?=\s+[1-9]\d?\s*(?:[,;)]|\.(?!\d)|$)))/gu;
/** "phường 5" may be a count: "mỗi phường 5". */
const counted = /(?:mỗi|từng|các|số|là)\s+$/iu;
/** Units named after a person or an event keep the capital: "Phường Ngô Quyền", "Phường Điện Biên Phủ". */
const commemorative =
  /^\s+(?:(?:Nguyễn|Trần|Lê|Ngô|Phạm|Phan|Phùng|Hoàng|Huỳnh|Võ|Vũ|Đặng|Bùi|Đỗ|Dương|Lý|Đinh|Trương|Lương|Tô|Tôn|Hồ|Hai Bà|Chu Văn|Hà Huy|Mai Thúc)\s+\p{Lu}|(?:Điện Biên Phủ|Quang Trung|Hùng Vương|Bà Triệu|Hàm Nghi|Kim Đồng)(?!\p{L}))/u;

/** Words like tỉnh, xã stand in small letters before a name, with a capital before a number or a person's name. */
export const placeNounCase: Rule = {
  code: 'place-noun-case',
  severity: 'warning',
  once: true,
  title: {
    vi: 'Danh từ chung trước địa danh viết thường, trừ trường hợp quy định viết hoa.',
    en: 'The common noun before a place name is small but where the decree says otherwise.',
  },
  basis: { clause: 'khoản 1 Mục III Phụ lục II Nghị định số 30/2020/NĐ-CP' },
  *check({ prose, office }) {
    const kept = office.check?.names ?? [];
    const texts = prose.filter(({ part }) => part !== 'citation');
    for (const match of matchesIn(texts, large)) {
      const { words } = match.prose;
      const rest = words.slice(match.span.from);
      const isName = commemorative.test(words.slice(match.span.to)) || /^Thành phố\s+Hồ Chí Minh/u.test(rest);
      if (!isMidSentence(words, match.span.from) || isName || kept.some((name) => rest.startsWith(name)))
        continue;
      yield { ...placeOf(match), ...wordsFor(match, 'lower') };
    }
    for (const match of matchesIn(texts, small)) {
      if (counted.test(match.prose.words.slice(0, match.span.from))) continue;
      yield { ...placeOf(match), ...wordsFor(match, 'upper') };
    }
  },
  good: [
    {
      plan: 'items: ["Tỉnh Đồng Nai, xã Minh Tâm", "Tại Thành phố Hồ Chí Minh; Tỉnh Đoàn Đồng Nai; Quận 1", "Đạt chuẩn Xã Nông thôn mới"]',
    },
    {
      plan: 'items: ["Trên địa bàn Phường Ngô Quyền và Phường Điện Biên Phủ, Phường Quang Trung.", "Mỗi phường 2, mỗi xã 3; phường 2 lớp"]',
    },
    {
      plan: 'items: ["Trên địa bàn Phường Đồng Khởi", "B"]',
      office: 'check: {names: ["Phường Đồng Khởi"]}',
    },
  ],
  bad: [
    {
      plan: 'items: ["Trên địa bàn Xã Minh Tâm, Tỉnh Đồng Nai", "Sở Y tế thành phố Hồ Chí Minh"]',
      at: ['/items/0 “Xã”', '/items/0 “Tỉnh”', '/items/1 “thành phố”'],
    },
    { plan: 'items: ["Công an phường 5, quận 3.", "B"]', at: ['/items/0 “phường”', '/items/0 “quận”'] },
  ],
};

function placeOf({ pointer, span, found }: Match) {
  return { pointer, span, topic: found[0] };
}

function wordsFor({ found, prose, span }: Match, wanted: 'lower' | 'upper'): { message: Words; hint: Words } {
  const [noun] = found;
  const first = noun.charAt(0);
  const right =
    (wanted === 'lower' ? first.toLocaleLowerCase('vi') : first.toLocaleUpperCase('vi')) + noun.slice(1);
  const name = /^\s+(?:\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*|\d+)/u.exec(prose.words.slice(span.to))?.[0] ?? '';
  return {
    message: {
      vi: `“${noun}${name}” viết hoa chưa đúng: “${right}” viết ${wanted === 'lower' ? 'thường' : 'hoa'} trước địa danh này.`,
      en: `“${noun}${name}”: “${right}” is the right case before this name.`,
    },
    hint: {
      vi: `Sửa thành “${right}${name}”${wanted === 'lower' ? '; địa danh đặt theo tên người, sự kiện thì khai tại “check: names” (tên viết hoa) của tệp cơ quan' : ''}.`,
      en: `Write “${right}${name}”${wanted === 'lower' ? ', or list it under check: names of the office file' : ''}.`,
    },
  };
}
