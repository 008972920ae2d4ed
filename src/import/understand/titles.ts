import { levelled, upperFirst } from '../../model/vietnamese.js';

/** Words of an organ's name that stay small inside it: what it is, not what it is called. */
const common =
  'ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|tỉnh|thành phố|thị xã|huyện|quận|phường|xã|thị trấn|đặc khu|sở|phòng|ban|chi cục|cục|trung tâm|trường|trạm|văn phòng|liên đoàn|hội|đoàn|và';

/**
 * An organ's name printed in capitals, as it is written in a sentence: "ỦY BAN NHÂN DÂN HUYỆN HỚN QUẢN" is
 * "Ủy ban nhân dân huyện Hớn Quản". Where the document's own text writes the name, that spelling wins.
 */
export function organName(capitals: string, text: string): string {
  const wanted = levelled(capitals);
  const found = spelledIn(wanted, text);
  if (found !== undefined) return upperFirst(found);
  const pattern = new RegExp(`(?<!\\p{L})(?:${common})(?!\\p{L})`, 'giu');
  const lower = capitals.toLocaleLowerCase('vi');
  const kept = new Set<number>();
  for (const match of lower.matchAll(pattern)) {
    for (let i = 0; i < match[0].length; i++) kept.add(match.index + i);
  }
  const cased = lower.replace(/\p{L}+/gu, (word, at: number) => (kept.has(at) ? word : upperFirst(word)));
  return upperFirst(withUsualNames(cased.replace(/\s+/g, ' ').trim()));
}

/** Names of many syllables of which only the first has a capital, as offices write them. */
const usual =
  'Liên hiệp · Phụ nữ · Công an · Mặt trận Tổ quốc · Cựu chiến binh · Nông dân · Thanh niên · Y tế · Giáo dục · Đào tạo · Nội vụ · Tài chính · Văn hóa · Xã hội · Kinh tế · Hạ tầng · Đô thị · Nông nghiệp · Môi trường · Khoa học · Công nghệ · Tư pháp · Xây dựng · Lao động · Thương binh · Thông tin · Truyền thông · Giao thông vận tải · Kế hoạch · Đầu tư · Tài nguyên · Dân tộc · Tôn giáo · Ngoại vụ · Du lịch · Thể thao · Bệnh viện · Đa khoa · Khu vực · Trung học cơ sở · Trung học phổ thông · Tiểu học · Mầm non · Quân sự · Chỉ huy · Chỉ đạo · Chữ thập đỏ · Người cao tuổi · Khuyến học · Bảo hiểm xã hội · Kho bạc Nhà nước · Dân số · Quản lý · Dự án · Phục vụ hành chính công · Dịch vụ · Chấp hành · Thường vụ · Thanh tra'.split(
    ' · ',
  );
const usualNames = new Map(usual.map((name) => [name.toLocaleLowerCase('vi'), name]));
const usualPattern = new RegExp(`(?<!\\p{L})(?:${usual.join('|')})(?!\\p{L})`, 'giu');

function withUsualNames(name: string): string {
  return name.replace(usualPattern, (words) => usualNames.get(words.toLocaleLowerCase('vi')) ?? words);
}

/** The same words as a sentence of the text writes them, not all in capitals. */
function spelledIn(wanted: string, text: string): string | undefined {
  const flat = text.replace(/\s+/g, ' ');
  const lower = levelledKeepingLength(flat);
  const key = levelledKeepingLength(wanted);
  for (let at = lower.indexOf(key); at !== -1; at = lower.indexOf(key, at + 1)) {
    const spelled = flat.slice(at, at + key.length);
    if (spelled !== spelled.toLocaleUpperCase('vi') && !/\p{L}/u.test(flat.charAt(at + key.length)))
      return spelled;
  }
  return undefined;
}

/** Lower case only: every letter keeps its place. */
function levelledKeepingLength(text: string): string {
  return [...text]
    .map((letter) =>
      letter.toLocaleLowerCase('vi').length === letter.length ? letter.toLocaleLowerCase('vi') : letter,
    )
    .join('');
}

/** What a plan's title says of its years: "năm 2024"; "giai đoạn 2021 - 2025, định hướng đến năm 2030". */
export function periodIn(title: string): number | { from: number; to: number; vision?: number } | undefined {
  const span = /(?:giai đoạn|từ năm|các năm)\s+(\d{4})\s*(?:[-–—]|đến năm|đến)\s*(\d{4})/i.exec(title);
  if (span) {
    const vision = /(?:định hướng|tầm nhìn)\s+(?:đến\s+)?(?:năm\s+)?(\d{4})/i.exec(title)?.[1];
    const [from, to] = [Number(span[1]), Number(span[2])];
    if (to >= from) return { from, to, ...(vision === undefined ? {} : { vision: Number(vision) }) };
  }
  const years = [...title.matchAll(/(?:năm|năm học)\s+(\d{4})/gi)].map((found) => Number(found[1]));
  return years.at(-1);
}
