import { frameLineOf, isCapitals } from './frame-lines.js';
import { type Line, merged } from './line.js';

/** Names that letterheads have, which a narrow column breaks anywhere. */
const names = [
  'ỦY BAN NHÂN DÂN',
  'UỶ BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ĐỘC LẬP - TỰ DO - HẠNH PHÚC',
];

const organ =
  /^(?:[UỦ][ỶY] BAN|UBND|HĐND|HỘI|TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|BỘ|SỞ|PHÒNG|TRƯỜNG|TRUNG TÂM|BỆNH VIỆN|CÔNG AN|BAN|CHI CỤC|CỤC|TỔNG|LIÊN ĐOÀN|VĂN PHÒNG|ĐOÀN|VIỆN|TRẠM|THANH TRA|CỘNG HÒA|CỘNG HOÀ|ĐỘC LẬP)(?=\s|$)/u;

/** Whether a line of a letterhead begins the name of an organ or of its place. */
export function organBegins(text: string): boolean {
  return organ.test(text);
}

/**
 * The lines of one cell of a letterhead or signature, broken by its narrow column, as lines by sense again: names of organs,
 * number and symbol, place and date.
 */
export function wholeNames(lines: readonly Line[]): Line[] {
  return merged(lines, goesOn);
}

function goesOn(above: string, line: string): boolean {
  const [over, under] = [above, line].map((text) => text.toLocaleUpperCase('vi').replace(/[-–—]/g, '-'));
  if (over === undefined || under === undefined) return false;
  if (isBrokenName(above, line)) return true;
  const both = `${over} ${under}`;
  if (/^SỐ\s?:?(?:\s?[\d.…]*)?$/.test(over)) return true;
  const part = frameLineOf(line);
  // "Đông" / "Hà, ngày 11 tháng 3" / "năm 2024"
  if (part === 'date') return frameLineOf(above) === undefined && !isCapitals(above);
  if (part !== undefined) return false;
  if (/^V\/V/.test(over)) return true;
  if (
    /^(?:NGÀY|THÁNG|NĂM)\b|^\d/.test(under) ||
    (/, NGÀY(?: |$)/.test(both) && frameLineOf(above) === undefined && !/^SỐ/.test(over))
  )
    return !/\d{4}$/.test(over);
  return (
    frameLineOf(above) === undefined &&
    isCapitals(above) &&
    isCapitals(line) &&
    !organBegins(under) &&
    !/^(?:SỐ|V\/V)/.test(under)
  );
}

/** "TM. ỦY" / "BAN NHÂN DÂN": a set name that goes on in the next line. */
export function isBrokenName(above: string, line: string): boolean {
  const begun = above
    .toLocaleUpperCase('vi')
    .replace(/[–—]/g, '-')
    .replace(/^(?:TM|T\/M|KT|TL)\s?\.?\s?/, '');
  const both = `${begun} ${line.toLocaleUpperCase('vi').replace(/[–—]/g, '-')}`;
  return names.some(
    (name) => name.startsWith(`${begun} `) && (name.startsWith(both) || both.startsWith(name)),
  );
}
