/**
 * Words of administrative prose and what becomes of them when sounds that some regions do not tell apart are confused (s, x;
 * ch, tr; d, gi, r; l, n; final n, ng and c, t) or a mark is forgotten; written as the slips of tones are.
 */
export const letterSlips = `
nhân dân = | rân · hội đồng = | dồng · kế hoạch = ké · thông tư = thong · tờ trình = tò tồ | chình ·
thông báo = thong · hướng dẫn = | dãn đẫn · quy chế = | ché · quy trình = | chình · quản lý = quảng quẩn ·
lãnh đạo = | dạo · điều hành = đìu · tổ chức = tở | chứt chúc · phối hợp = | hộp · chủ trì = trủ | chì ·
tham mưu = thâm · đôn đốc = đông đon dôn | đốt đóc dốc · kiểm tra = | cha · giám sát = dám rám giấm | xát sác ·
thanh tra = | cha · đánh giá = | dá rá · tổng hợp = tỏng | hộp · tổng kết = tỏng | két · sơ kết = xơ sô | két ·
rà soát = già dà | xoát · xây dựng = sây xay | rựng dụng đựng · phát triển = phác phất · nâng cao = lâng ·
tăng cường = tăn · đẩy mạnh = đảy dẩy · đổi mới = đỏi dổi | mói · củng cố = củn cửng | cớ · kiện toàn = | toàng ·
bổ sung = bở | xung sun sưng · sửa đổi = xửa | đỏi dổi · phê duyệt = phe · phân công = phăn | côn cong ·
phân cấp = phăn | cáp cắp · giải pháp = dải | phấp · mục tiêu = | tiu · yêu cầu = | càu ·
nội dung = lội nọi | rung dun dưng đung · biện pháp = bịn | phấp · chương trình = trương | chình · dự án = | áng ·
đề án = dề · đề xuất = dề | suất · kiến nghị = kiếng · bố trí = bớ | chí · ngân sách = ngan | xách ·
nguồn lực = | nực · huy động = | đọng dộng · lồng ghép = nồng lồn · sử dụng = xử sủ | rụng đụng ·
phân bổ = phăn | bở · quyết toán = | toáng · dự toán = dụ | toáng · thanh toán = | toáng · chi trả = tri ·
hỗ trợ = hỡ | chợ trọ · trợ giúp = trộ | rúp · trợ cấp = trộ | cáp cắp · bảo trợ = | trọ ·
chăm sóc = cham | xóc sót sốc · giáo dục = dáo ráo | giục rục dụt dực · bồi dưỡng = bòi bời · tập huấn = tạp ·
tuyên truyền = | chuyền · phổ biến = phở | biếng bín · truyền thông = chuyền | thong ·
vận động = vạn vặn | độn đọng dộng · nhận thức = nhạn nhặn · trách nhiệm = chách · phòng ngừa = phồng ·
phòng chống = | chốn · ngăn chặn = ngan | trặn chặng chạn · xử lý = sử · xử phạt = sử | phạc ·
khắc phục = khắt | phụt phực · can thiệp = cang cân · xâm hại = sâm xam xăm · bạo lực = | nực lục ·
tai nạn = | lạn nạng · đặc biệt = đạc dặc | bịt · khó khăn = khố khớ | khan · khuyết tật = | tạt ·
mồ côi = mò mờ | cơi · lang thang = nang lan lâng · bỏ rơi = bổ bở · lao động = nao | độn đọng dộng ·
xã hội = sã | hợi · gia đình = da · nhà trường = | chường trườn · cộng đồng = cộn | đồn đòng dồng ·
dân cư = rân dâng dan dăn · khu phố = khư · cơ sở = | xở sỏ · đơn vị = đon dơn đôn · đoàn thể = | thẻ ·
mặt trận = mạt | chận trạn trặn · phụ nữ = | lữ · thanh niên = | nin · thiếu niên = | nin ·
nhi đồng = | đồn đòng dồng · nông dân = lông | rân dâng dan dăn · công đoàn = cong | đoàng · kiểm sát = | xát sác ·
tòa án = | áng · công an = cong · quân sự = | xự sụ · quốc phòng = | phồng · an ninh = ang ân ·
trật tự = chật trạt | tụ · an toàn = | toàng · tư pháp = | phấp · tài chính = | trính ·
môi trường = moi mơi | chường trườn · nông nghiệp = nôn nong · nông thôn = nôn nong | thon thơn ·
công nghiệp = côn cong · dịch vụ = rịch · du lịch = giu ru | nịch · văn hóa = văng van · thể thao = thẻ ·
thông tin = thong · y tế = | té · khám bệnh = khấm · dinh dưỡng = rinh đinh · tiêm chủng = tim | trủng chủn chửng ·
sức khỏe = xức sứt súc · dân số = rân dăn · bệnh viện = | vịn · trường học = chường trườn · học sinh = | xinh ·
giáo viên = dáo ráo | viêng · giảng dạy = rảng | rạy dậy · phổ cập = phở | cạp cặp · mầm non = | lon nong nôn ·
tiểu học = | hộc · trung học = trun | hộc · cán bộ = | bọ bợ · công chức = cong | chứt · viên chức = viêng | chứt ·
cộng tác = cộn cọng | tát tấc · chuyên môn = | mông mon mơn · kỹ năng = | lăng năn nang · kiến thức = kiếng kín ·
trình độ = chình · năng lực = lăng năn | nực · chất lượng = trất chát chắt · hiệu lực = | nực · kết quả = két ·
tồn tại = tồng tòn · hạn chế = | ché · nguyên nhân = | nhâng nhan · thuận lợi = | lọi lội · cơ hội = | hợi ·
nguy cơ = | co cô · rủi ro = giủi dủi | gio do rô rơ · thiên tai = thiêng thin · dịch bệnh = rịch địch ·
cứu nạn = | lạn nạng · cứu trợ = | chợ trọ · ứng phó = úng | phố phớ · khẩn cấp = khản | cáp cắp ·
kịp thời = | thòi thồi · thường xuyên = thườn · đột xuất = đọt | suất · giai đoạn = dai rai ·
thời gian = thòi thồi | dan ran · thời hạn = thòi thồi · tiến độ = | đọ đợ · duy trì = ruy đuy | chì ·
giữ vững = dữ giũ | vũng · phấn đấu = phắn | đáu · phát huy = phác phất · thi đua = | dua · kỷ niệm = | liệm ·
nghiêm túc = nghim | tút · chủ động = trủ · sáng tạo = xáng · quyết liệt = | niệt liệc · đồng bộ = dồng | bợ ·
toàn diện = toàng · rõ ràng = rỗ | giàng dàng · đầy đủ = dầy | đử · chính xác = trính | sác ·
chặt chẽ = chặc chạt | trẽ · công khai = cong · dân chủ = rân | trủ · công bằng = | bằn · bình đẳng = | dẳng ·
tiến bộ = | bợ · văn minh = văng van · bền vững = bèn | vũng · ổn định = ổng ỏn ởn · thống nhất = thốn | nhắt ·
đoàn kết = đoàng | két · liên kết = | két · hội nhập = hợi | nhạp · toàn cầu = toàng · khoa học = | hộc ·
công nghệ = côn cong | nghẹ · chuyển đổi = | đỏi dổi · ứng dụng = úng | rụng · phần mềm = phàn | mèm ·
dữ liệu = giữ dũ | niệu lịu · hệ thống = hẹ | thốn · mạng lưới = mạn · hạ tầng = | tàng ·
vật chất = | trất chát chắt · công trình = | chình · bàn giao = | rao · khởi công = | côn cong ·
đấu thầu = đáu dấu · đấu giá = đáu | rá · hợp đồng = | dồng · hồ sơ = hờ | xơ sô · thủ tục = thử | tụt ·
hành chính = | trính · giấy tờ = dấy giáy | tò tồ · văn bản = | bẩn · pháp luật = phấp · pháp lý = phấp ·
căn cứ = căng can | cú · chức năng = chứt · lợi ích = lọi lội · chính sách = trính | xách · chế độ = ché ·
ưu tiên = | tiêng tin · ưu đãi = | dãi · đối tượng = đói dối đới · cá nhân = | nhâng nhan nhăn · tập thể = | thẻ ·
chính phủ = trính · thủ tướng = thử | tướn · bộ trưởng = bọ bợ | chưởng · chủ tịch = trủ ·
giám đốc = dám rám giấm | đốt đóc dốc · trưởng phòng = chưởng | phồng · đảng viên = | viêng vin · chi bộ = | bợ ·
chính quyền = trính · chính trị = trính · tư tưởng = tu · đạo đức = dạo | dức · lối sống = lói lới | xống ·
phẩm chất = | trất chát · cận nghèo = cặn · thu nhập = | nhạp · đời sống = | xống · tinh thần = | thằn ·
sinh hoạt = xinh · sinh sống = xinh | xống · cư trú = cu | chú trứ · đăng ký = dăng · khai sinh = | xinh ·
kết hôn = két | hon · tảo hôn = | hông hon · di cư = ri | cu · dân tộc = rân dâng dan dăn | tọc ·
thiểu số = thỉu | xố sớ · tôn giáo = ton tơn | dáo ráo · vùng sâu = vùn | xâu · biên giới = biêng bin | giói giối ·
miền núi = mìn | lúi · xuất khẩu = suất · nhập khẩu = nhạp · sản xuất = sẩn | suất · chế biến = ché | bín ·
tiêu thụ = | thự · tiêu dùng = tiu | rùng dùn · thị trường = | chường trườn · giá trị = dá rá ·
vay vốn = | vống vón · tín dụng = | rụng đụng · ngân hàng = ngan | hàn · thu hút = | húc · thu thập = | thạp ·
thống kê = thốn · cập nhật = cạp cặp | nhạt nhặt · lưu trữ = | chữ · khai thác = | thát · nắm bắt = lắm nám ·
tiếp nhận = típ | nhạn nhặn · tiếp cận = típ · tiếp tục = típ | tụt · tiếp thu = típ ·
giải trình = dải rải | chình · giải quyết = dải rải · giải đáp = dải rải · giải phóng = rải ·
giải trí = dải rải | chí · lành mạnh = nành · diễn đàn = dĩn | đàng đần · diễn biến = dĩn | bín · hội thảo = hợi ·
tọa đàm = | dàm đầm · tham vấn = | ván vắn · tham gia = | da ra · tham quan = | quang · thăm hỏi = tham | hổi hởi ·
tặng quà = tạng · sự kiện = xự sụ · hoạt động = | độn đọng dộng · phong trào = phông | chào ·
phát động = phác phất | đọng dộng · hưởng ứng = | úng · lan tỏa = nan lang lân · thái độ = | đọ đợ ·
thói quen = thối | quên · nếp sống = lếp | xống sóng · phong tục = phông | tụt · tập quán = | quáng quấn ·
tệ nạn = | lạn nạng · mại dâm = | giâm râm dam dăm · buôn bán = buông | báng bấn · mua bán = | bấn ·
bóc lột = bót bốc | nột lộc lọt lợt · lạm dụng = nạm | rụng dựng đụng · tử vong = tủ | vông · thương tật = | tạt ·
nạn nhân = | nhâng nhan · cha mẹ = | mệ · quần chúng = quàn | trúng · toàn thể = toàng · toàn bộ = | bợ ·
đối chiếu = dối đới | chíu · xác định = sác · xác minh = sác xấc · xác nhận = sác | nhạn nhặn ·
chứng nhận = | nhạn nhặn · chứng thực = trứng | thục · chứng minh = trứng · công nhận = | nhặn ·
danh sách = gianh ranh đanh | xách · danh mục = gianh ranh đanh | mụt mực · biểu mẫu = bỉu · phụ lục = | nục lụt ·
số liệu = xố sớ | niệu · tỷ lệ = | nệ lẹ · bình quân = | quăn · trung bình = trun · tối thiểu = tói | thỉu ·
tối đa = tói | da · vượt mức = vược | múc · đạt chuẩn = dạt đật · tiêu chuẩn = tiu · tiêu chí = tiu | trí ·
tầm nhìn = tàm tằm · chiến lược = triến chiếng chín | nược · lộ trình = lợ | chình · cơ bản = | bẩn ·
chủ yếu = trủ · trọng tâm = trọn trộng · trọng điểm = trộng · quan trọng = | trộng · cần thiết = | thít ·
phù hợp = | hộp · đúng đắn = đún dúng | đán · hợp lý = hộp · hợp pháp = | phấp · trái phép = chái · tố cáo = tó tớ ·
khiếu nại = khíu | lại · tranh chấp = chanh | trấp · hòa giải = | dải rải · xét xử = sét xéc | sử · hình sự = | xự ·
dân sự = | xự · tham nhũng = thâm | nhũn · tiêu cực = tiu · tiết kiệm = tiếc tít · chấn chỉnh = trấn chán chắn ·
nhắc nhở = nhắt nhác | nhổ · phê bình = phe · kiểm soát = | xoát · kiểm kê = | ke · sắp xếp = xắp sáp | sếp xép ·
sáp nhập = xáp sấp | nhạp · hợp nhất = | nhắt · giải thể = dải rải | thẻ · thành lập = | nập lặp · bầu cử = bàu ·
ứng cử = úng · điều động = diều đìu · tuyển dụng = | rụng dựng đụng · biên chế = biêng bin | ché ·
tiền lương = | nương · phụ cấp = | cáp cắp · thay thế = | thé · bãi bỏ = | bở · hủy bỏ = | bở ·
đính chính = | trính · thu hồi = | hòi hời · chấp hành = trấp · gìn giữ = | dữ giũ · giữ gìn = dữ giũ ·
bảo tồn = | tồng tòn · di sản = ri | sảng sẩn · di tích = ri · lễ hội = | hợi · truyền thống = chuyền | thốn ·
bản sắc = | xắc sác · sáng kiến = xáng sán | kiếng kín · nghiên cứu = nghiêng · khảo sát = | xát sác sất ·
điều tra = diều đìu · phân tích = phăn · chẩn đoán = trẩn chẳn · điều trị = diều đìu · vệ sinh = | xinh ·
thực phẩm = thục · chất thải = chát chắt · rác thải = giác dác rát · ô nhiễm = o ơ · biến đổi = bín | đỏi dổi ·
trồng trọt = chồng tròng | chọt trọc trợt · chăn nuôi = chăng chan · thủy sản = | sảng sẩn · thủy lợi = | lọi lội ·
bảo quản = | quẩn · sửa chữa = xửa sủa · nâng cấp = lâng · mở rộng = | dộng rộn · rút ngắn = dút rúc rứt | ngán ·
kéo dài = | rài đài · trình bày = chình · trình duyệt = chình · xem xét = | sét xéc · chấp thuận = trấp chắp ·
đồng ý = dồng · từ chối = tù | trối · phản ánh = phảng phẩn · phản hồi = phảng phẩn | hòi hời ·
tiếp xúc = típ | súc xút · cử tri = củ | chi · đại biểu = | bỉu · quốc hội = | hợi · lắng nghe = nắng láng | nghê ·
dư luận = rư · báo chí = | trí · truyền hình = chuyền · băng rôn = băn bang | giôn dôn rông ron rơn ·
tờ rơi = tò tồ | dơi roi · áp phích = ấp · loa đài = noa | dài · trang trí = chang tran trâng | chí ·
chu đáo = tru chư | dáo · trang trọng = chang tran trâng | trọn trộng · tiết mục = tít | mụt mực ·
bế mạc = bé | mạt · trao thưởng = chao · động viên = đọng dộng | viêng vin · biểu dương = bỉu | giương ·
tôn vinh = tông ton tơn · nhân rộng = nhâng nhăn | dộng · điển hình = diển · tiên tiến = tiêng ·
xuất sắc = suất | xắc sác · giỏi giang = rỏi giổi | dang rang · chỉn chu = | tru chư · dành cho = | tro chô chơ ·
dễ dàng = rễ đễ | giàng đàng · nỗ lực = lỗ nõ nỡ | nực lục · cố gắng = cớ · sẵn sàng = | xàng sàn · mạnh mẽ = | mễ ·
sâu sắc = xâu | xắc · sâu rộng = xâu | dộng rộn · rộng rãi = dộng rộn | giãi dãi · phong phú = phông ·
đa dạng = da | giạng rạng dạn · thiết thực = | thục · nghiêm trọng = nghim | trọn trộng · phức tạp = phứt ·
gia tăng = | tăn · suy giảm = xuy · suy thoái = xuy · xuống cấp = | cáp cắp · thiếu hụt = | hục ·
vướng mắc = | mắt mác · bất cập = bấc bát bắt | cạp cặp · chồng chéo = trồng chồn chòng | tréo ·
đùn đẩy = đùng dùn | đảy dẩy · né tránh = lé | chánh · trì trệ = chì | chệ trẹ · chậm trễ = chặm | trẽ ·
tháo gỡ = | gõ gỗ · giúp đỡ = rúp | đõ dỡ · chia sẻ = | sể · đùm bọc = | bọt bộc · thân thiện = than thăn ·
tôn trọng = ton tơn | trọn trộng · lắng đọng = nắng láng | đọn dọng động · bí mật = | mạt · riêng tư = riên ·
danh dự = gianh đanh · nhân phẩm = nhâng nhan nhăn · thân thể = thăn · tài sản = | sẩn · trẻ em = chẻ trể | êm ·
thành niên = | nin · sinh sản = xinh | sẩn · hôn nhân = | nhâng nhan nhăn · hạnh phúc = | phút · phồn vinh = phồng ·
thịnh vượng = | vượn · nề nếp = nè | lếp nép · công vụ = cong · đạo lý = dạo · thực tiễn = thục | tĩn ·
thực tế = thục | té · thực trạng = thục | chạng trạn · bối cảnh = bói bới · điều kiện = diều đìu · đặc điểm = dặc ·
vai trò = | chò trồ trờ · vị trí = | chí · tác động = tấc · hệ quả = hẹ · mâu thuẫn = mau ·
xung đột = sung xun xưng | đọt dột đợt · tranh thủ = chanh · tận dụng = tặn | rụng đụng · năm học = lăm ·
ngoại giao = | dao rao · đối ngoại = dối đới · giao lưu = dao rao · gặp gỡ = | gõ gỗ · trao đổi = chao | đỏi dổi ·
rèn luyện = dèn rền · trau dồi = chau trâu | rồi dòi đồi dời · nhân lực = nhâng nhan nhăn | nực · nhân sự = | xự ·
nhân viên = nhâng nhan nhăn | viêng · chuyên viên = | viêng · chuyên trách = | chách · bán chuyên = bấn ·
phụ trách = | chách · gánh vác = | vát · nghĩa trang = | tran · liệt sĩ = niệt liệc · chiến sĩ = triến chiếng chín ·
bộ đội = bọ bợ · dân quân = rân dan dăn · tự vệ = tụ · lực lượng = nực lục · tuần tra = | cha ·
canh gác = | gát gấc · diễn tập = dĩn · nhập ngũ = nhạp · tuyển quân = | quăn · xuất ngũ = suất ·
giao thông = dao | thong · vận tải = vạn vặn · đường bộ = | bợ · vỉa hè = | hề · lấn chiếm = nấn lán | chím ·
giải tỏa = dải rải · đền bù = đèn dền · bồi thường = bòi | thườn · mặt bằng = | bằn · thu gom = thư ·
phân loại = phăn · xả thải = sả · cháy nổ = chấy | lổ nỏ nở · chữa cháy = | chấy · phòng cháy = phồng | chấy ·
chập điện = trập chạp chặp | diện · bão lũ = | lữ · lũ lụt = lữ | lục · hạn hán = hạng hận | hấn ·
sạt lở = sạc | nở lổ · sơ tán = xơ sô | táng tấn · di dời = ri | giời rời dòi dồi · trực ban = chực ·
trực tiếp = chực | típ · gián tiếp = giấn | típ · trực tuyến = chực trục · trực thuộc = chực · chính thức = trính ·
chính đáng = trính | đán · chính quy = trính · thông suốt = thong · thông qua = thong ·
thông thường = thong | thườn · nghiêm cấm = nghim | cám cắm · nghiêm minh = nghim · xử trí = sử | chí ·
an sinh = | xinh · phúc lợi = | lọi lội · nhân đạo = nhâng · đóng góp = dóng · ủng hộ = ủn ửng | họ ·
bảo trì = | chì · lắp đặt = nắp | đạt dặt · trang cấp = chang tran trâng | cáp cắp · mua sắm = mưa | xắm sám ·
đấu nối = đáu | nới · cung cấp = cun | cáp cắp · cung ứng = cun cưng | úng · dự phòng = | phồng ·
dự kiến = | kiếng kín · soạn thảo = soạng · chỉnh sửa = | xửa · phát sinh = | xinh · nảy sinh = lảy | xinh ·
giảm thiểu = | thỉu · loại trừ = | chừ · xóa bỏ = | bở · xóa đói = | dói đới · triệt để = | đẻ dể ·
quán triệt = quáng quấn | trịt · thấm nhuần = thám thắm · cam kết = | két · ký kết = | két ·
đàm phán = dàm đầm | phấn · nhất trí = nhát nhắt · biểu quyết = bỉu · bỏ phiếu = bổ bở ·
lựa chọn = lụa | trọn chộn chợn · giới thiệu = giói giối | thịu · quảng bá = quẩng · quảng cáo = quẩng ·
khởi nghiệp = khỏi · kinh tế = | té · tăng trưởng = tăn | chưởng · tốc độ = | đọ đợ · quy mô = | mo mơ ·
số lượng = xố sớ · sản lượng = sảng sẩn · năng suất = lăng nang | xuất · lợi nhuận = lọi lội · chi phí = tri ·
chi tiêu = tri | tiu · chi tiết = tri | tít · chi nhánh = tri · lạc hậu = nạc lạt · mê tín = me ·
dị đoan = rị | doan · hủ tục = hử | tụt · cờ bạc = cò cồ | bạt · thuốc lá = | ná · gây nghiện = gay ·
mãn hạn = mãng mẫn | hạng hận · tư liệu = tu | niệu lịu · tài liệu = | niệu lịu · giáo trình = dáo ráo | chình ·
thư viện = | vịn · sân chơi = sâng san săn | trơi choi · bể bơi = bẻ | bôi · cứu đuối = | duối ·
cảnh giác = | dác giát · đề phòng = dề · thận trọng = | trọn trộng · khẩn trương = khản khẳn | chương ·
gấp rút = gáp gắp | dút rúc rứt · nhanh chóng = | tróng · lần lượt = nần làn lằn ·
đồng thời = đòng dồng | thòi thồi · bên cạnh = ben · mặc dù = | rù dừ đù · đáp ứng = | úng · thỏa mãn = | mãng mẫn ·
hài lòng = | nòng lòn lồng · niềm tin = liềm · mong muốn = mon | muống · khát vọng = khất · ý chí = | trí ·
nhiệt tình = nhịt · tâm huyết = tam tăm · trung thực = trun | thục · trung thành = trun · liêm chính = | trính ·
gần gũi = gàn gằn · cởi mở = cỏi cổi | mỏ mổ · lịch sự = | xự sụ · văn phòng = van | phồng · văn thư = văng van ·
sao chụp = xao | trụp · chuyển giao = | dao rao · bưu điện = | diện · bưu chính = | trính ·
viễn thông = | thôn thong · chữ ký = trữ · đóng dấu = dóng | giấu dáu · thể thức = thẻ · lý lịch = | nịch ·
tiểu sử = | xử sủ · thường trú = thườn | trứ · tạm trú = tậm | chú trứ · tạm thời = tậm | thòi thồi ·
tạm ứng = tậm | úng · lâu dài = lau | rài · ngắn hạn = ngán | hạng hận · trung hạn = trun | hận ·
dài hạn = rài | hận · thời điểm = thòi thồi · thời kỳ = thòi thồi · hiện nay = | lay · hiện trạng = | chạng trạn ·
ngày càng = ngầy`;
