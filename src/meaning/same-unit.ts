/** Whether two names mean the same organ, and at which level it stands; for comparison only, names are kept as typed. */
import type { Unit } from '../model/generated/schema-types.js';
import { levelled } from '../model/vietnamese.js';

/** Words and their abbreviations in small letters, tones on the vowel that `levelled` puts them on; the longest first. */
const abbreviations: readonly (readonly [words: string, short: string])[] = (
  [
    [
      'ủy ban mặt trận tổ quốc việt nam',
      'ubmttqvn|ubmttq vn|ubmttq việt nam|ub mttq vn|ủy ban mttq việt nam|ủy ban mttq vn|ubmttq|ub mttq|ủy ban mttq|ủy ban mặt trận tổ quốc|mttq việt nam|mttqvn|mttq|mặt trận tổ quốc việt nam|mặt trận tổ quốc',
    ],
    ['ủy ban nhân dân', 'ubnd|ub nhân dân'],
    ['hội đồng nhân dân', 'hđnd'],
    [
      'lao động - thương binh và xã hội',
      'lđ - tb&xh|lđ-tb&xh|lđ, tb&xh|lđ - tbxh|lđ-tbxh|lđtb&xh|lđ tb&xh|lđtbxh|lao động - tb&xh|lao động - tbxh|lao động, thương binh và xã hội|lao động thương binh và xã hội|lđ,tb&xh',
    ],
    ['giáo dục và đào tạo', 'gd&đt|gd-đt|gdđt|giáo dục - đào tạo|giáo dục & đào tạo|gd và đt|gd & đt'],
    ['văn hóa và thông tin', 'vh&tt|vhtt|vh-tt|văn hóa - thông tin|văn hóa thông tin|văn hóa & thông tin'],
    ['văn hóa, thể thao và du lịch', 'vhtt&dl|vh,tt&dl|vhttdl|vh, tt&dl|vh-tt&dl'],
    ['văn hóa, khoa học và thông tin', 'vh,kh&tt|vhkh&tt|vh, kh&tt|vh-kh&tt'],
    ['văn hóa - xã hội', 'vh-xh|vhxh|vh - xh|vh&xh|văn hóa và xã hội|văn hóa xã hội'],
    ['tài chính - kế hoạch', 'tc-kh|tckh|tc - kh|tc&kh|tài chính kế hoạch|tài chính và kế hoạch'],
    ['tài nguyên và môi trường', 'tn&mt|tnmt|tn-mt|tài nguyên - môi trường|tài nguyên môi trường'],
    ['nông nghiệp và phát triển nông thôn', 'nn&ptnt|nn và ptnt|nnptnt|nn-ptnt'],
    ['nông nghiệp và môi trường', 'nn&mt|nnmt|nn và mt|nông nghiệp - môi trường'],
    ['kế hoạch và đầu tư', 'kh&đt|khđt|kh-đt|kế hoạch - đầu tư'],
    ['thông tin và truyền thông', 'tt&tt|tttt|thông tin - truyền thông'],
    ['khoa học và công nghệ', 'kh&cn|khcn|kh-cn'],
    ['kinh tế và hạ tầng', 'kt&ht|kt-ht|ktht|kinh tế - hạ tầng|kinh tế hạ tầng'],
    ['kinh tế, hạ tầng và đô thị', 'kt,ht&đt|kt-ht-đt|kt-ht&đt|kthtđt'],
    ['giao thông vận tải', 'gtvt|giao thông - vận tải'],
    ['quản lý đô thị', 'qlđt'],
    ['viện kiểm sát nhân dân', 'vksnd|viện ksnd|vks nhân dân|viện kiểm sát nd'],
    ['tòa án nhân dân', 'tand|tòa án nd'],
    ['ban chỉ huy quân sự', 'ban chqs|bchqs|bch quân sự|ban ch quân sự'],
    ['bộ chỉ huy quân sự', 'bộ chqs'],
    ['liên đoàn lao động', 'lđlđ'],
    ['hội liên hiệp phụ nữ', 'hội lhpn|hlhpn|hội phụ nữ'],
    ['hội cựu chiến binh', 'hội ccb'],
    ['hội chữ thập đỏ', 'hội ctđ'],
    [
      'đoàn thanh niên cộng sản hồ chí minh',
      'đoàn tncs hồ chí minh|đoàn tncs hcm|đoàn tncshcm|đoàn tncs|đoàn thanh niên|đtn|đoàn tn',
    ],
    ['bảo hiểm xã hội', 'bhxh'],
    ['kho bạc nhà nước', 'kbnn|kho bạc nn'],
    ['trung tâm y tế', 'ttyt'],
    ['trung tâm', 'tt.'],
    ['văn phòng', 'vp'],
    ['ban chỉ đạo', 'bcđ'],
    ['ban quản lý', 'bql'],
    ['trung học cơ sở', 'thcs'],
    ['trung học phổ thông', 'thpt'],
  ] as const
).map(([words, short]) => [words, short]);

const level = (name: string) =>
  levelled(name)
    .replace(/\s*-\s*/g, ' - ')
    .replace(/\s*&\s*/g, '&');
const written = new Map(
  abbreviations.flatMap(([words, short]) =>
    [words, ...short.split('|')].map((form) => [level(form), level(words)] as const),
  ),
);
const forms = [...written.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replaceAll('.', '\\.'));
const abbreviated = new RegExp(`(?<![\\p{L}\\d])(?:${forms.join('|')})(?![\\p{L}\\d&])`, 'gu');

/** The name with every known abbreviation written out, levelled. */
export function fullName(name: string): string {
  return level(name)
    .replace(/^(?:đề nghị|giao|yêu cầu) /u, '')
    .replace(/[:;,.]+$/u, '')
    .replace(abbreviated, (form) => written.get(form) ?? form)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words in which a level's name stands for something else. */
const noLevel = /(?:^|\s)(?:xã hội|hợp tác xã)(?=\s|$)/gu;

/** The level that the words of the name say, undefined where they say none: "Phòng Tư pháp" stands at one that only the issuer tells. */
export function unitLevel(name: string): Unit['level'] | undefined {
  const text = ` ${fullName(name).replace(noLevel, ' ')} `;
  const has = (words: string) => new RegExp(`(?<!\\p{L})(?:${levelled(words)})(?!\\p{L})`, 'u').test(text);
  if (
    /^ (?:trưởng )?(?:các )?(?:thôn|ấp|bản|buôn|làng|khu phố|khóm|tổ dân phố|khu dân cư)(?!\p{L})/u.test(text)
  )
    return 'village';
  if (has('tỉnh|tỉnh ủy|tỉnh đoàn|thành ủy')) return 'province';
  if (/^ (?:các )?(?:giám đốc )?sở(?!\p{L})/u.test(text)) return 'province';
  if (has('huyện|thị xã|huyện ủy|thị ủy|huyện đoàn|thị đoàn|quận|quận ủy')) return 'district';
  if (has('xã|phường|thị trấn|đặc khu')) return 'commune';
  if (has('thành phố') && /^ (?:[uủ][yỷ] ban|hội đồng|các)/u.test(text)) return undefined;
  if (
    /^ (?:bộ trưởng |thứ trưởng )?bộ(?! chỉ huy| đội| phận)(?!\p{L})|(?<!\p{L})(?:chính phủ|quốc hội|trung ương|thủ tướng|bộ chính trị|ban bí thư)(?!\p{L})/u.test(
      text,
    )
  )
    return 'central';
  return undefined;
}

const place = /\s+(?:tỉnh|huyện|thị xã|thành phố|xã|phường|thị trấn|quận|đặc khu)(?:\s+\p{L}+){0,3}$/u;

/**
 * Whether two names mean one unit within one document: hyphens, tones, case and known abbreviations are no difference,
 * nor is the place or level at the end that only one of them says ("Phòng Tư pháp", "Phòng Tư pháp thị xã").
 */
export function sameUnit(a: string, b: string): boolean {
  const [one, two] = [fullName(a), fullName(b)];
  if (one === two || one.replaceAll(',', '') === two.replaceAll(',', '')) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  const rest = long.slice(short.length);
  if (!long.startsWith(short) || !rest.startsWith(' ')) return false;
  // "UBND" alone names no unit; "UBND xã" is the same as "UBND xã Minh Tâm".
  const headOnly = /^(?:uỷ ban nhân dân|hội đồng nhân dân|công an|các)$/u.test(short);
  const levelSaid = /\s(?:tỉnh|huyện|thị xã|thành phố|xã|phường|thị trấn|quận|đặc khu)$/u.test(short);
  return !headOnly && (place.test(rest) || levelSaid) && !/(?:^|\s)(?:các|và)\s/u.test(rest);
}
