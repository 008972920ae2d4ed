/**
 * Words of administrative prose and what becomes of them when sounds that some regions do not tell apart are confused (s, x;
 * ch, tr; d, gi, r; l, n; final n, ng and c, t) or a mark is forgotten; written as the slips of tones are.
 */
export const letterSlips = `
nhân dân = | rân · tờ trình = | chình · thông báo = thong · quy trình = | chình · quản lý = quảng ·
tổ chức = | chứt · chủ trì = trủ · đôn đốc = đon dôn | đốt đóc dốc · kiểm tra = | cha ·
giám sát = dám rám | xát sác · thanh tra = | cha · đánh giá = | dá rá · sơ kết = xơ · rà soát = già dà | xoát ·
xây dựng = sây | rựng đựng · tăng cường = tăn · đẩy mạnh = dẩy · đổi mới = | mói · củng cố = củn cửng | cớ ·
kiện toàn = | toàng · bổ sung = | xung sun · sửa đổi = xửa | đỏi dổi · phê duyệt = phe · mục tiêu = | tiu ·
nội dung = lội nọi | rung dun đung · chương trình = | chình · dự án = | áng · ngân sách = ngan | xách ·
nguồn lực = | nực · lồng ghép = nồng lồn · sử dụng = sủ | rụng · phân bổ = phăn · quyết toán = | toáng ·
dự toán = | toáng · thanh toán = | toáng · chi trả = tri · hỗ trợ = hỡ | chợ trọ · trợ giúp = | rúp ·
chăm sóc = cham | xóc sót sốc · giáo dục = dáo ráo | giục rục dụt dực · bồi dưỡng = bòi · tuyên truyền = | chuyền ·
phổ biến = | biếng bín · trách nhiệm = chách · phòng ngừa = phồng · ngăn chặn = ngan | trặn chặng chạn ·
xử phạt = | phạc · khắc phục = | phụt phực · can thiệp = cang · xâm hại = sâm xam xăm · bạo lực = | nực ·
tai nạn = | lạn · khó khăn = khớ · mồ côi = mò | cơi · lang thang = nang lâng · lao động = nao · xã hội = sã ·
gia đình = da · nhà trường = | chường · cộng đồng = cộn | dồng · dân cư = rân dâng dăn · khu phố = khư ·
cơ sở = | xở · mặt trận = | trặn · phụ nữ = | lữ · thanh niên = | nin · thiếu niên = | nin ·
nhi đồng = | đòng dồng · nông dân = | rân dâng · công đoàn = | đoàng · kiểm sát = | xát sác · tòa án = | áng ·
quân sự = | xự · an ninh = ang | linh · an toàn = | toàng · tài chính = | trính · môi trường = mơi | chường trườn ·
nông nghiệp = nôn nong · nông thôn = nôn | thơn · công nghiệp = côn cong · dịch vụ = rịch ·
du lịch = giu ru | nịch · thông tin = thong · khám bệnh = khấm · dinh dưỡng = rinh ·
tiêm chủng = | trủng chủn chửng · sức khỏe = xức sứt · dân số = rân · trường học = chường ·
giáo viên = dáo ráo | viêng · giảng dạy = rảng | rạy · phổ cập = phở | cạp · mầm non = | lon nong nôn ·
trung học = trun · cán bộ = | bợ · công chức = | chứt · viên chức = viêng | chứt · cộng tác = cộn | tát ·
chuyên môn = | mon · kỹ năng = | lăng năn nang · kiến thức = kiếng · trình độ = chình · năng lực = lăng | nực ·
chất lượng = trất · hiệu lực = | nực · tồn tại = tồng tòn · nguyên nhân = | nhâng · thuận lợi = | lọi ·
rủi ro = giủi dủi | gio rô rơ · thiên tai = thin · dịch bệnh = rịch · cứu nạn = | lạn · ứng phó = | phớ ·
khẩn cấp = | cáp cắp · kịp thời = | thòi thồi · thường xuyên = thườn · đột xuất = | suất · giai đoạn = dai rai ·
thời gian = thòi thồi | dan ran · thời hạn = thồi · duy trì = ruy đuy | chì · phấn đấu = | đáu · kỷ niệm = | liệm ·
nghiêm túc = nghim | tút · chủ động = trủ · sáng tạo = xáng · quyết liệt = | niệt liệc · đồng bộ = dồng ·
toàn diện = toàng · rõ ràng = | giàng dàng · đầy đủ = dầy | đử · chính xác = trính | sác ·
chặt chẽ = chặc chạt | trẽ · dân chủ = rân | trủ · bình đẳng = | dẳng · ổn định = ỏn ởn · hội nhập = | nhạp ·
toàn cầu = toàng · công nghệ = côn | nghẹ · chuyển đổi = | đỏi dổi · ứng dụng = | rụng · phần mềm = phàn ·
dữ liệu = giữ dũ | niệu · hệ thống = | thốn · vật chất = | trất · công trình = | chình · bàn giao = | rao ·
khởi công = | côn · đấu thầu = đáu · đấu giá = | rá · hồ sơ = | xơ · thủ tục = | tụt · hành chính = | trính ·
giấy tờ = dấy giáy | tồ · pháp luật = phấp · pháp lý = phấp · căn cứ = căng · chức năng = chứt · lợi ích = lọi ·
chính sách = trính · ưu tiên = | tiêng · ưu đãi = | dãi · cá nhân = | nhâng · chính phủ = trính ·
thủ tướng = | tướn · chủ tịch = trủ · giám đốc = dám rám | đốt đóc · trưởng phòng = chưởng · đảng viên = | viêng ·
chính quyền = trính · chính trị = trính · lối sống = | xống · phẩm chất = | trất · thu nhập = | nhạp ·
đời sống = | xống · sinh sống = xinh | xống · khai sinh = | xinh · tảo hôn = | hông hon · di cư = ri ·
dân tộc = rân dâng dan dăn · thiểu số = | xố · tôn giáo = tơn | dáo ráo · vùng sâu = vùn | xâu ·
biên giới = biêng | giói · miền núi = | lúi · xuất khẩu = suất · sản xuất = | suất · tiêu thụ = | thự ·
tiêu dùng = tiu | rùng dùn · thị trường = | chường · giá trị = dá rá · vay vốn = | vống vón · tín dụng = | rụng ·
thống kê = thốn · khai thác = | thát · tiếp nhận = | nhặn · tiếp cận = típ · tiếp tục = típ | tụt ·
giải trình = dải rải | chình · giải quyết = dải rải · giải đáp = dải rải · giải phóng = rải · giải trí = dải rải ·
lành mạnh = nành · diễn đàn = dĩn · diễn biến = dĩn | bín · tọa đàm = | dàm · tham gia = | da ·
thăm hỏi = | hổi hởi · sự kiện = xự · phong trào = phông | chào · lan tỏa = nan lang lân · nếp sống = lếp | xống ·
phong tục = | tụt · tệ nạn = | lạn nạng · mại dâm = | giâm râm dam · buôn bán = | báng · mua bán = | bấn ·
bóc lột = bót | nột lộc lợt · lạm dụng = nạm | rụng đụng · tử vong = tủ · nạn nhân = | nhâng · cha mẹ = | mệ ·
quần chúng = | trúng · xác định = sác · xác minh = sác · xác nhận = sác | nhặn · chứng nhận = | nhặn ·
chứng minh = trứng · công nhận = | nhặn · danh sách = gianh ranh | xách · danh mục = gianh ranh | mụt ·
biểu mẫu = bỉu · phụ lục = | nục lụt · số liệu = xố sớ | niệu · tỷ lệ = | nệ lẹ · trung bình = trun ·
tối thiểu = | thỉu · tiêu chuẩn = tiu · tiêu chí = tiu · tầm nhìn = tàm · chiến lược = triến chiếng | nược ·
lộ trình = | chình · chủ yếu = trủ · trọng tâm = trộng · trọng điểm = trộng · đúng đắn = đún dúng | đán ·
trái phép = chái · tố cáo = tó · khiếu nại = khíu · tranh chấp = chanh | trấp · hòa giải = | dải rải ·
xét xử = sét xéc · hình sự = | xự · dân sự = | xự · tham nhũng = thâm | nhũn · tiêu cực = tiu ·
tiết kiệm = tiếc tít · chấn chỉnh = trấn · nhắc nhở = nhắt nhác · kiểm soát = | xoát · kiểm kê = | ke ·
sắp xếp = xắp | sếp xép · sáp nhập = xáp | nhạp · giải thể = dải rải · thành lập = | nập · tuyển dụng = | rụng ·
biên chế = biêng · thay thế = | thé · bãi bỏ = | bở · hủy bỏ = | bở · đính chính = | trính · thu hồi = | hòi ·
chấp hành = trấp · gìn giữ = | dữ · giữ gìn = dữ giũ · bảo tồn = | tồng · di sản = ri | sảng sẩn · di tích = ri ·
lễ hội = | hợi · truyền thống = chuyền | thốn · bản sắc = | xắc · sáng kiến = xáng | kiếng · khảo sát = | xát sác ·
điều tra = đìu · phân tích = phăn · chẩn đoán = trẩn chẳn · điều trị = đìu · vệ sinh = | xinh · rác thải = dác rát ·
biến đổi = bín | đỏi dổi · trồng trọt = chồng tròng | chọt trọc trợt · thủy lợi = | lọi · sửa chữa = xửa ·
mở rộng = | dộng · rút ngắn = dút rúc · kéo dài = | rài · trình bày = chình · trình duyệt = chình ·
xem xét = | sét xéc · chấp thuận = trấp · đồng ý = dồng · phản ánh = phảng phẩn · phản hồi = phảng | hòi ·
tiếp xúc = típ | xút · đại biểu = | bỉu · lắng nghe = nắng | nghê · dư luận = rư ·
băng rôn = băn | giôn dôn rông ron · tờ rơi = tò tồ | dơi · pa nô = | lô no nơ · loa đài = noa ·
trang trí = chang tran trâng · chu đáo = tru chư | dáo · trang trọng = chang tran trâng | trộng · tiết mục = | mụt ·
bế mạc = | mạt · trao thưởng = chao · động viên = | viêng · biểu dương = bỉu · tôn vinh = ton tơn ·
nhân rộng = | dộng · tiên tiến = tiêng · xuất sắc = | xắc sác · giỏi giang = rỏi giổi | dang rang ·
chỉn chu = | tru chư · dành cho = | tro chô · dễ dàng = rễ đễ | giàng · nỗ lực = lỗ | nực lục · sẵn sàng = | xàng ·
sâu sắc = xâu | xắc · sâu rộng = xâu | dộng · rộng rãi = dộng rộn | giãi dãi · đa dạng = | giạng rạng ·
nghiêm trọng = nghim | trọn trộng · phức tạp = phứt · gia tăng = | tăn · suy giảm = xuy · suy thoái = xuy ·
vướng mắc = | mắt · bất cập = bấc | cạp · chồng chéo = trồng chồn chòng | tréo · đùn đẩy = dùn | đảy dẩy ·
né tránh = lé | chánh · trì trệ = chì | chệ trẹ · chậm trễ = chặm | trẽ · tháo gỡ = | gõ · giúp đỡ = rúp | đõ ·
đùm bọc = | bọt · thân thiện = thăn · tôn trọng = tơn | trọn trộng · lắng đọng = nắng láng | đọn dọng ·
riêng tư = riên · danh dự = gianh · nhân phẩm = nhâng · trẻ em = chẻ · thành niên = | nin · sinh sản = xinh ·
hôn nhân = | nhâng · phồn vinh = phồng · thịnh vượng = | vượn · nề nếp = nè | lếp nép · thực tiễn = | tĩn ·
thực trạng = | chạng trạn · điều kiện = đìu · vai trò = | chò trồ trờ · mâu thuẫn = mau · xung đột = xun | đọt dột ·
tranh thủ = chanh · tận dụng = tặn | rụng · năm học = lăm · ngoại giao = | dao rao · giao lưu = rao ·
trao đổi = | đỏi dổi · rèn luyện = dèn rền · trau dồi = chau | rồi dòi đồi dời · nhân lực = nhâng | nực ·
nhân sự = | xự · nhân viên = nhâng | viêng · chuyên viên = | viêng · chuyên trách = | chách · phụ trách = | chách ·
gánh vác = | vát · nghĩa trang = | tran · liệt sĩ = niệt liệc · chiến sĩ = triến chiếng · dân quân = rân ·
lực lượng = nực · tuần tra = | cha · canh gác = | gát gấc · diễn tập = dĩn · xuất ngũ = suất · vận tải = vạn vặn ·
lấn chiếm = nấn lán | chím · giải tỏa = dải rải · đền bù = dền · bồi thường = | thườn · xả thải = sả ·
cháy nổ = chấy | lổ · chập điện = trập · lũ lụt = lữ · hạn hán = hạng · sạt lở = sạc | nở lổ ·
sơ tán = xơ sô | táng · di dời = ri | giời rời dòi · trực tiếp = | típ · gián tiếp = | típ ·
trực tuyến = chực trục · chính thức = trính · chính đáng = trính | đán · chính quy = trính · thông suốt = thong ·
thông thường = thong | thườn · nghiêm cấm = nghim · nghiêm minh = nghim · an sinh = | xinh · phúc lợi = | lọi ·
đóng góp = dóng · ủng hộ = ủn ửng · bảo trì = | chì · lắp đặt = | dặt · trang cấp = tran · mua sắm = | xắm sám ·
đấu nối = đáu · cung cấp = cun · cung ứng = cun · dự kiến = | kiếng · soạn thảo = soạng · chỉnh sửa = | xửa ·
phát sinh = | xinh · nảy sinh = lảy | xinh · giảm thiểu = | thỉu · loại trừ = | chừ · xóa bỏ = | bở ·
xóa đói = | dói đới · quán triệt = quáng | trịt · thấm nhuần = thám thắm · đàm phán = dàm ·
lựa chọn = | trọn chộn chợn · giới thiệu = giói giối | thịu · quảng bá = quẩng · quảng cáo = quẩng ·
tăng trưởng = tăn | chưởng · số lượng = xố · sản lượng = sảng · năng suất = lăng · lợi nhuận = lọi lội ·
chi phí = tri · chi tiêu = | tiu · chi tiết = tri · chi nhánh = tri · lạc hậu = nạc · dị đoan = rị | doan ·
hủ tục = hử | tụt · thuốc lá = | ná · gây nghiện = gay · tư liệu = | niệu · tài liệu = | niệu ·
giáo trình = dáo | chình · sân chơi = sâng | trơi choi · cảnh giác = | dác · thận trọng = | trọn trộng ·
khẩn trương = khản khẳn | chương · gấp rút = | dút rúc rứt · nhanh chóng = | tróng · lần lượt = nần ·
đồng thời = dồng · mặc dù = | rù dừ đù · thỏa mãn = | mãng mẫn · hài lòng = | nòng lòn · niềm tin = liềm ·
mong muốn = mon | muống · liêm chính = | trính · gần gũi = gàn gằn · cởi mở = cổi | mổ · lịch sự = | xự ·
sao chụp = xao | trụp · chuyển giao = | rao · bưu chính = | trính · viễn thông = | thong · chữ ký = trữ ·
đóng dấu = dóng | giấu dáu · lý lịch = | nịch · tiểu sử = | sủ · thường trú = thườn · tạm trú = tậm | chú ·
tạm thời = tậm | thòi thồi · tạm ứng = tậm · lâu dài = | rài · ngắn hạn = | hạng · trung hạn = trun ·
dài hạn = rài · thời điểm = thồi · thời kỳ = thòi thồi · hiện trạng = | trạn`;
