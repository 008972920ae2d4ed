import { listed } from './patterns.js';

/** Words that begin what is done, said or required: a name before them has ended. */
const verbs: readonly string[] = listed(`
chủ trì · phối hợp · tổ chức · triển khai · thực hiện · xây dựng · hướng dẫn · tham mưu · giúp ·
kiểm tra · rà soát · tăng cường · đẩy mạnh · tiếp tục · báo cáo · định kỳ · đột xuất · căn cứ · theo ·
đôn đốc · tổng hợp · cập nhật · đề xuất · đề nghị · yêu cầu · kiến nghị · lập · bố trí · cân đối ·
đưa · quản lý · giám sát · thanh tra · đánh giá · phát (?:triển|hiện|động|huy|hành|sóng|thanh|sinh) ·
tuyên truyền · truyền thông(?! (?:thị xã|huyện|tỉnh|xã)) · phổ biến · quán triệt · vận động ·
huy động · bảo đảm · đảm bảo · (?:chịu|có) trách nhiệm · giải quyết · xử lý · tiếp nhận · cung cấp ·
hỗ trợ · nâng cao · nhân rộng · lồng ghép · duy trì · chỉ đạo · lãnh đạo ·
điều (?:hòa|hành|chỉnh|tra|phối) · in · trong(?! và ngoài) · để · nhằm · về · trước · sau · tại · khi ·
được · đã · đang · sẽ · phải · cần · nếu · do · bằng · với · cùng(?! cấp) · từ · đến · tới · gửi ·
trình · kính trình · ban hành · phê duyệt · quy định · thông (?:qua|báo) · công (?:bố|khai|nhận) · ký ·
giao · kịp thời · thường xuyên · chủ động · tích cực · nghiên cứu · khảo sát · tiến hành ·
thẩm (?:định|tra) · tham gia · kiện toàn · củng cố · mở · làm · cử · chọn · lựa chọn ·
tập (?:huấn|trung) · thống (?:kê|nhất) · thu thập · thu gom · xác (?:định|minh|nhận) · xem xét ·
quyết định · quyết toán · chuẩn bị · đăng ký · đăng tải ·
cấp(?! (?:tỉnh|huyện|xã|cơ sở|trên|dưới|ủy|uỷ|thị xã|nước)) · lắp đặt · sửa chữa · sửa đổi · tuần tra ·
kiểm soát · ngăn (?:chặn|ngừa) · phòng(?= ngừa|, chống| chống) · đấu tranh · tạo · quan tâm ·
niêm yết · vận hành · ứng dụng · số hóa · bồi dưỡng · khen thưởng · biểu dương · ra quân ·
(?:tổng|sơ) kết · như · gồm · bao gồm · là · hoàn (?:thành|thiện) · góp ý · lấy ý kiến · trao đổi ·
nắm · bám sát · phân (?:công|bổ|tích|loại) · cấp phát · khắc phục · mời · họp · bàn giao · bảo vệ ·
chăm sóc · trồng · tiêm · phun · tổ(?= chức) · không · chưa · chấp hành nghiêm · nghiêm túc ·
khẩn trương · cụ thể hóa · đồng thời · thành lập · bổ sung · bãi bỏ · thay thế · dự (?:trù|toán) ·
gắn · kết nối · khai thác · vào · trên cơ sở · thay mặt · hằng · hàng(?= (?:ngày|tuần|tháng|quý|năm)) ·
chậm nhất · nêu(?! trên) · chia sẻ · đóng góp · kêu gọi · thu hồi · áp dụng · ưu tiên · khuyến khích ·
nạo vét · cắm · đo · lấy · kết luận · khóa · khoá · nhiệm kỳ · kỳ họp · ngày · năm · đối với ·
thuộc(?! (?:UBND|Sở|Bộ|tỉnh|huyện)) · phục hồi · đầu tư · công tác · nhất là · đặc biệt · trường hợp ·
hàng hóa · rút · tư vấn · giới thiệu · sử dụng · khám · cứu · xúc tiến · chấn chỉnh · thúc đẩy`);

export const verbWords = verbs.join('|');
