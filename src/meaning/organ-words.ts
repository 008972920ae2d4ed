/** The words that names of organs, posts and groups are made of, as patterns for the readers beside this file. */
import { listed } from './patterns.js';

/** First words of an organ's name. */
export const organHeads: readonly string[] = listed(String.raw`
Ủy ban nhân dân · Uỷ ban nhân dân · Ủy ban Mặt trận Tổ quốc · Uỷ ban Mặt trận Tổ quốc · Ủy ban ·
Uỷ ban · UBND · UB\.? ?MTTQ · UBMTTQ · MTTQ · Mặt trận Tổ quốc · Mặt trận · Hội đồng nhân dân · HĐND ·
Hội đồng · Quốc hội · Chính phủ · Văn phòng · VP · Bộ Chính trị · Ban Bí thư · Ban Chấp hành · BCH ·
Ban Chỉ huy Quân sự · Ban CHQS · Bộ Chỉ huy · Bộ · Sở · Phòng · Ban · BCĐ · BQL · Chi cục · Cục ·
Tổng cục · Tổng Công ty · Công ty · Điện lực · Chi nhánh · Trung tâm · TTYT · Bệnh viện · Trạm ·
Công an · Công đoàn · Liên đoàn Lao động · LĐLĐ · Liên minh · Liên hiệp · Hội Liên hiệp ·
Hội Nông dân · Hội Phụ nữ · Hội Cựu chiến binh · Hội Chữ thập đỏ · Hội Khuyến học ·
Hội Người cao tuổi · Hội · Đoàn Thanh niên · Đoàn TNCS · Đoàn Kinh tế · Đoàn · ĐTN · Tỉnh [Đđ]oàn ·
Thành [Đđ]oàn · Thị [Đđ]oàn · Huyện [Đđ]oàn · Quận [Đđ]oàn · Xã [Đđ]oàn · Trung ương Đoàn ·
Tỉnh [ủu][ỷy]? · Thành [ủu][ỷy]? · Thị [ủu][ỷy]? · Huyện [ủu][ỷy]? · Quận [ủu][ỷy]? · Đảng [ủu][ỷy]? ·
Đảng bộ · Chi bộ · Thường trực · Thường vụ · Viện [Kk]iểm sát · VKSND · Viện · Tòa án · Toà án · TAND ·
Thanh tra(?= (?:\p{Lu}|tỉnh|huyện|thị xã|thành phố|nhà nước)|\s*[:;.]|\s*$) · Kho bạc · Bưu điện · Bảo hiểm xã hội · BHXH · Ngân hàng · Thuế · Hạt · Đội · Đồn · Tổ ·
Nhóm · Trường · Đài · Báo · Hợp tác xã · Học viện · Đại học · Thư viện · Bảo tàng · Nhà Văn hóa ·
Nhà Thiếu nhi · Khoa(?= \p{Lu}) ·
Bộ phận(?= (?:[Mm]ột cửa|[Tt]iếp nhận|[Tt]ài vụ|[Kk]ế toán|[Vv]ăn thư|[Tt]hư viện|[Yy] tế|PCGD)) · Cung Thiếu nhi · Tổng đội · Thôn · Ấp · Bản · Buôn · Khu phố · Khóm · Tổ dân phố`);

/** First words of a post or of those who hold it. */
export const postHeads: readonly string[] = listed(`
(?:Phó )?Chủ tịch · Thủ tướng(?: Chính phủ)? · (?:Thứ|Bộ) trưởng · (?:Phó )?Giám đốc ·
(?:Phó )?Trưởng(?= (?:[Cc]ông an|[Tt]rạm|các|[Đđ]oàn|[Tt]hôn|[Bb]ản|[Kk]hu)) ·
(?:Phó )?Trưởng(?: phòng| ban| thôn| ấp| khu phố) · (?:Phó )?Chánh (?:Văn phòng|Thanh tra|án) ·
(?:Phó )?Thủ trưởng · (?:Phó )?Hiệu trưởng · (?:Phó )?Bí thư · (?:Phó )?Viện trưởng ·
Giáo viên(?= (?:chủ nhiệm|bộ môn)) · Tổng phụ trách · Tổ trưởng(?= (?:tổ )?chuyên môn) ·
(?:Phó )?Chi cục trưởng · (?:Phó )?Cục trưởng · (?:Phó )?Tổng Giám đốc · Người đứng đầu · Đồng chí ·
Đ/c · Các đồng chí · Ông · Bà · Công chức · Chỉ huy trưởng · Trưởng các`);

/** Nouns that groups are made of ("các phòng, ban, ngành, đoàn thể"); they stand in small letters. */
export const groupNouns: readonly string[] = listed(String.raw`
cơ quan · đơn vị ·
tổ chức(?= (?:chính trị|xã hội|đoàn thể|thành viên|có liên quan|liên quan|kinh tế|tôn giáo|tín dụng|cá nhân)) ·
tổ chức(?=[,;.:)]| và |\s*$) · đoàn thể · ban,? ngành · phòng · sở · ban · bộ · ngành · địa phương ·
hội · xã · phường · thị trấn · đặc khu · thị xã · huyện · quận · thành phố · tỉnh · thôn · ấp · bản ·
buôn · làng · khóm · khu phố · khu dân cư · tổ dân phố · khối phố · tổ nhân dân tự quản ·
trường(?: học)? · nhà trường · cơ sở (?:giáo dục|y tế|kinh doanh|sản xuất) · doanh nghiệp ·
hợp tác xã · chủ đầu tư · hộ (?:gia đình|kinh doanh) · cá nhân · lực lượng(?: chức năng)? ·
cấp (?:ủy|uỷ)(?: đảng| Đảng)? · chính quyền`);

/** Words after which a name may go on: places, relations, kinds. */
export const nameWords: readonly string[] = listed(String.raw`
nhân dân · các · cấp(?= (?:tỉnh|huyện|xã|cơ sở|trên|dưới|ủy|thị xã)) · các cấp · có liên quan ·
liên quan(?! đến) · chức năng(?!,) · chuyên môn · trực thuộc · thành viên ·
trên địa bàn(?: (?:toàn )?(?:tỉnh|huyện|thị xã|thành phố|xã|phường|quận))? · ở địa phương ·
địa phương · toàn (?:tỉnh|huyện|thị xã|xã|phường) · trung ương · nhà nước · nước · quản lý nhà nước ·
chính trị(?: [-–] xã hội|[-–]xã hội)? · xã hội(?: [-–] nghề nghiệp)? · kinh tế · khu vực · cơ sở ·
trên(?<=cấp trên) · huyện đảo · liên xã · còn lại · nêu trên · (?:tỉnh|huyện|thị|thành|quận|đảng) (?:ủy|uỷ|đoàn) ·
số(?= \d)`);

/** Fields of administration, as they stand in the names of ministries, departments and offices. */
export const fieldWords: readonly string[] = listed(String.raw`
lao động · thương binh · xã hội · việc làm · tư pháp · nội vụ · tài chính · kế hoạch · đầu tư ·
kinh tế · hạ tầng · đô thị · xây dựng · giao thông · vận tải · công thương · công nghiệp · thương mại ·
nông nghiệp · nông thôn · phát triển nông thôn · môi trường · tài nguyên · nông lâm · chăn nuôi ·
thú y · trồng trọt · bảo vệ thực vật · thủy lợi · thủy sản · kiểm lâm · lâm nghiệp · khuyến nông ·
giáo dục · đào tạo · giáo dục thường xuyên · giáo dục nghề nghiệp · y tế · dân số ·
kiểm soát bệnh tật · văn hóa · văn hoá · thể thao · du lịch · gia đình · thông tin · truyền thông ·
truyền thanh · truyền hình · phát thanh · khoa học · công nghệ · chuyển đổi số · dân tộc · tôn giáo ·
ngoại vụ · thanh tra · quân sự · quốc phòng · biên phòng · bộ đội biên phòng · cảnh sát ·
phòng cháy,? chữa cháy · cứu nạn,? cứu hộ · phòng thủ dân sự · tuyên giáo · dân vận ·
công tác · công nghệ số cộng đồng · giúp việc · thư ký · tự quản · tổ chức(?= (?:tỉnh|huyện|thị|thành|đảng)|[,;.]|\s*$) ·
kiểm tra(?= (?:tỉnh|huyện|thị|thành|đảng)|[,;.]|\s*$) · nội chính · chỉ đạo · quản lý · quản lý dự án(?: đầu tư xây dựng)? ·
quản trị · thường trực · thường vụ · chấp hành · phụ nữ · nông dân · cựu chiến binh · thanh niên ·
cộng sản · người cao tuổi · người mù · khuyến học · chữ thập đỏ · liên hiệp · mặt trận · tổ quốc ·
nhà nước · bảo hiểm · thống kê · thi hành án(?: dân sự)? · dịch vụ · hành chính công · phục vụ ·
một cửa · công ích · quỹ đất · phát triển · bảo trợ · trẻ em · bình đẳng giới · mầm non · mẫu giáo ·
tiểu học · trung học · cơ sở · phổ thông · chính trị · thi đua · khen thưởng · tiếp công dân · đội ·
vệ sinh · an toàn thực phẩm · thị trường · điện lực · cấp nước · bưu chính · viễn thông ·
doanh nghiệp · hợp tác · quản lý thị trường · bầu cử`);
