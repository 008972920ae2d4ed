/**
 * Names of organs as Phụ lục II, Mục IV of the decree writes them (capitals for the words of kind and of field), with the
 * ministries since 3/2025 and those before, whose names stand in older plans. A dot parts the entries, `~` stands before a
 * letter that offices write small or capital.
 */
import { listed } from '../../meaning/patterns.js';

/** Written so wherever they stand: there is one of each, or no other way in use. */
export const singleOrgans: readonly string[] = listed(`
Ủy ban Mặt trận Tổ quốc · Mặt trận Tổ quốc · Đảng Cộng sản Việt Nam · Bộ Chính trị ·
Đoàn Thanh niên Cộng sản Hồ Chí Minh · Đội Thiếu niên Tiền phong Hồ Chí Minh · Thủ tướng Chính phủ`);

/** Written so as names; all in small letters they mean the kind ("các hội nông dân"). */
export const organs: readonly string[] = listed(`
Ủy ban nhân dân · Hội đồng nhân dân · Tòa án nhân dân · Viện ~kiểm sát nhân dân · Quốc hội · Chính phủ ·
~Hội Liên hiệp Phụ nữ · ~Hội Nông dân · ~Hội Phụ nữ · ~Hội Cựu chiến binh · ~Hội Chữ thập đỏ · ~Hội Khuyến học ·
~Hội Người cao tuổi · ~Đoàn Thanh niên · ~Liên đoàn Lao động · ~Trung tâm Y tế`);

/** Fields, after "Bộ", "Sở" or "Phòng". */
export const departments: readonly string[] = listed(`
Giáo dục và Đào tạo · Lao động - Thương binh và Xã hội · Văn hóa, Thể thao và Du lịch · Văn hóa và Thể thao ·
Văn hóa và Thông tin · Văn hóa - Xã hội · Nông nghiệp và Môi trường · Nông nghiệp và Phát triển nông thôn ·
Tài nguyên và Môi trường · Thông tin và Truyền thông · Kế hoạch và Đầu tư · Tài chính - Kế hoạch ·
Khoa học và Công nghệ · Dân tộc và Tôn giáo · Kinh tế, Hạ tầng và Đô thị · Nội vụ · Tư pháp · Tài chính ·
Công ~Thương · Giao thông ~vận tải`);

/** Fields after "Bộ" or "Sở" only: "phòng y tế" may be a room, "Phòng kinh tế" somebody's own name. */
export const ministries: readonly string[] = listed('Y tế · Xây dựng · Ngoại giao · Công an · Quốc phòng');
