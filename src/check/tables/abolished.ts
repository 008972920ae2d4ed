import { fullName } from '../../meaning/same-unit.js';
import type { Words } from '../../model/finding.js';

/**
 * Organs that ended with the reform of 2025: the district level on 30/6/2025 (Nghị quyết số 203/2025/QH15, Luật Tổ chức
 * chính quyền địa phương số 72/2025/QH15), merged ministries and departments in March 2025 (Nghị quyết số 176/2025/QH15,
 * Nghị định số 45/2025/NĐ-CP, Nghị định số 150/2025/NĐ-CP).
 */
interface Abolished {
  readonly head: 'bộ' | 'sở' | 'phòng';
  /** The name without its head, as `fullName` writes it. */
  readonly field: string;
  /** Who took over; by field where they are several. */
  readonly successors: Words;
}

/** The first day without any of them. */
export const abolishedFrom = { year: 2025, month: 7, day: 1 };

const one = (head: Abolished['head'], field: string, vi: string): Abolished => ({
  head,
  field: fullName(`${head} ${field}`).slice(head.length + 1),
  successors: { vi, en: vi },
});

const abolished: readonly Abolished[] = [
  one(
    'sở',
    'Lao động - Thương binh và Xã hội',
    'theo lĩnh vực: Sở Y tế (trẻ em, bảo trợ xã hội), Sở Nội vụ (lao động, người có công), Sở Giáo dục và Đào tạo (giáo dục nghề nghiệp)',
  ),
  one(
    'sở',
    'Thông tin và Truyền thông',
    'theo lĩnh vực: Sở Khoa học và Công nghệ, Sở Văn hóa, Thể thao và Du lịch (báo chí)',
  ),
  one('sở', 'Kế hoạch và Đầu tư', 'Sở Tài chính'),
  one('sở', 'Giao thông vận tải', 'Sở Xây dựng'),
  one('sở', 'Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'),
  one('sở', 'Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường'),
  one(
    'bộ',
    'Lao động - Thương binh và Xã hội',
    'theo lĩnh vực: Bộ Y tế (trẻ em, bảo trợ xã hội), Bộ Nội vụ (lao động, người có công), Bộ Giáo dục và Đào tạo (giáo dục nghề nghiệp)',
  ),
  one(
    'bộ',
    'Thông tin và Truyền thông',
    'theo lĩnh vực: Bộ Khoa học và Công nghệ, Bộ Văn hóa, Thể thao và Du lịch (báo chí)',
  ),
  one('bộ', 'Kế hoạch và Đầu tư', 'Bộ Tài chính'),
  one('bộ', 'Giao thông vận tải', 'Bộ Xây dựng'),
  one('bộ', 'Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường'),
  one('bộ', 'Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường'),
  ...['Lao động - Thương binh và Xã hội', 'Giáo dục và Đào tạo', 'Văn hóa và Thông tin', 'Y tế'].map(
    (field) => one('phòng', field, 'ở cấp xã: Phòng Văn hóa - Xã hội'),
  ),
  one('phòng', 'Tư pháp', 'ở cấp xã, thường là Văn phòng HĐND và UBND'),
  ...[
    'Tài chính - Kế hoạch',
    'Kinh tế và Hạ tầng',
    'Quản lý đô thị',
    'Tài nguyên và Môi trường',
    'Nông nghiệp và Phát triển nông thôn',
  ].map((field) => one('phòng', field, 'ở xã: Phòng Kinh tế; ở phường: Phòng Kinh tế, Hạ tầng và Đô thị')),
];

/** Organs of a district; schools, hospitals and stations kept their names. */
const ofDistrict =
  /(?<!\p{L})(?:uỷ ban nhân dân|hội đồng nhân dân|uỷ ban mặt trận tổ quốc việt nam|công an|ban chỉ huy quân sự|toà án nhân dân|viện kiểm sát nhân dân|hội [\p{L} ]+|liên đoàn lao động|đoàn thanh niên[\p{L} ]*|phòng [\p{L} ,-]+|đảng bộ|văn phòng [\p{L} ]+) (?:các )?(?:cấp )?(?:huyện|quận|thị xã|thị trấn)(?!\p{L})|(?<!\p{L})(?:huyện|thị|quận) (?:uỷ|đoàn)(?!\p{L})/u;
const former = /\(cũ\)|trước đây|nguyên là/iu;

const district: Words = {
  vi: 'cấp xã hoặc cấp tỉnh; tòa án, viện kiểm sát: theo khu vực',
  en: 'of the commune or the province; courts and procuracies: of the area',
};

/** Who took over from an organ that ended in 2025; undefined for any other name. `localOffices`: a "Phòng" is one of a district or commune. */
export function abolishedOrgan(name: string, localOffices: boolean): Words | undefined {
  if (former.test(name)) return undefined;
  const full = fullName(name).replace(/\s*\([^)]*\)/gu, '');
  const found = abolished.find(
    ({ head, field }) => (head !== 'phòng' || localOffices) && names(full, head, field),
  );
  return found?.successors ?? (ofDistrict.test(full) ? district : undefined);
}

/** What may follow a whole name: "sở y tế tỉnh", not "phòng y tế dự phòng". */
const ends = /^(?:$|[^ ]| (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|các)(?!\p{L}))/u;

/** "sở y tế", or "các sở: nội vụ, y tế". */
function names(full: string, head: string, field: string): boolean {
  const at = full.indexOf(field);
  if (at === -1 || !ends.test(full.slice(at + field.length))) return false;
  return new RegExp(`(?<!\\p{L})${head} $|các ${head}: (?:[^:]*[,;] )?$`, 'u').test(full.slice(0, at));
}
