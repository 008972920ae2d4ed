/**
 * Words of administrative prose and what becomes of them when a tone is mistyped, forgotten, or hỏi and ngã are taken for one
 * another: the right word, then wrong first syllables, then, after a bar, wrong second ones. Only what makes sense in no
 * right sentence stands here; tones that make no syllable at all are left to the other tables.
 */
export const toneSlips = `
nhân dân = nhần | dẩn dận · kế hoạch = kề kệ · nghị quyết = nghì nghí | quyệt · nghị định = nghì nghí | đĩnh ·
chỉ thị = chị | thĩ thỉ · công văn = | vằn · tờ trình = tở tợ | trinh trính trĩnh trịnh · báo cáo = bão | cảo ·
thông báo = | bão · hướng dẫn = hường | dẩn dận · quy định = quỵ | đinh đình đính đĩnh đỉnh ·
quy chế = quỵ | chê chề chệ · quy trình = quỵ | trinh trính trĩnh trịnh · quy hoạch = quỳ quỷ quỵ ·
quản lý = quàn | lỳ lỹ lỵ · lãnh đạo = lảnh | đao đào đáo đảo · điều hành = | hánh hảnh · tổ chức = tồ tộ | chực ·
triển khai = triền triến triện · thực hiện = | hiên · phối hợp = phôi | hớp · chủ trì = chu chù chú | trĩ ·
tham mưu = thàm thám thảm | mứu · đôn đốc = đồn đốn độn | độc · kiểm tra = kiêm kiềm kiếm kiệm | trà trá trã trả ·
giám sát = giạm | sạt · thanh tra = thánh thảnh thạnh | trá · đánh giá = đanh đảnh | già giã giạ ·
tổng hợp = tồng | hớp · tổng kết = tồng · sơ kết = sớ · rà soát = rá rã rả rạ | soạt ·
xây dựng = xẩy | dưng dừng dứng dửng · phát triển = | triền triến triện · tăng cường = tằng tặng ·
đẩy mạnh = đẫy | mành mánh mãnh · đổi mới = đỗi | mơi · củng cố = cũng cụng | cô cồ cỗ cổ cộ ·
kiện toàn = kiên kiền | toản · bổ sung = bỗ bô bồ | sùng súng sũng sủng · sửa đổi = sữa | đỗi đồi ·
ban hành = | hánh hảnh · phê duyệt = phề phế phệ · thẩm định = thẫm thậm | đinh đình đính đĩnh đỉnh ·
phân công = | cồng cống cổng · phân cấp = phẩn | cập · ủy quyền = | quyên quyến quyển quyện ·
giải pháp = giãi giái · mục tiêu = múc | tiều tiếu tiễu · chỉ tiêu = | tiễu · yêu cầu = yểu | cẩu cậu ·
nội dung = nôi nồi nỗi | dúng dũng dụng · phương án = phướng phượng · phương hướng = phướng | hường ·
chương trình = chưỡng chưởng | trính trĩnh · dự án = dừ dứ dử · đề án = đễ · đề xuất = đễ · đề nghị = | nghì nghí ·
kiến nghị = kiền | nghì nghí · khuyến nghị = | nghi nghì nghí nghĩ nghỉ · bố trí = bô bồ bỗ | trì trĩ ·
kinh phí = kình kính kỉnh | phì phỉ phị · ngân sách = ngần ngấn ngẫn ngẩn ngận | sạch · nguồn lực = | lức ·
huy động = húy hủy | đống đổng · lồng ghép = lông lổng lộng · sử dụng = sư sứ | dúng · phân bổ = phẫn phẩn | bỗ bô ·
quyết toán = quyệt | toản · dự toán = dư dừ dứ dữ dử | toan toản · thanh toán = thánh thảnh thạnh | toan toản ·
chi trả = chì chị | trã tra trà trá · hỗ trợ = hổ hô hố | trơ trờ trớ trở · trợ giúp = trơ trờ trớ ·
trợ cấp = trờ trớ | cập · bảo trợ = bão bạo | trờ trớ · bảo vệ = bão bao bào bạo | vê vế ·
chăm sóc = chằm chắm chặm | sọc · giáo dục = giào giảo · đào tạo = | tao tào táo tảo ·
bồi dưỡng = bôi bối bổi bội | dương dường dướng dượng · tập huấn = tấp | huân · tuyên truyền = | truyện ·
phổ biến = phô phồ | biên biền biển biện · vận động = vẩn | đống đổng · nhận thức = nhần nhấn nhẫn nhẩn ·
trách nhiệm = trạch · phòng ngừa = phong phóng phỏng phọng | ngưa ngửa · phòng chống = phọng ·
ngăn chặn = ngằn ngắn ngẳn | chằn chẵn chẳn · xử lý = xừ xự | lỳ lỹ lỵ · xử phạt = xừ xự · khắc phục = khặc ·
phát hiện = | hiên · can thiệp = cản | thiếp · xâm hại = xầm xẩm xậm | hai hài hái hãi hải · bạo lực = bão | lức ·
tai nạn = tái tãi tải | nán nản · thương tích = thướng · đuối nước = | nược ·
hoàn cảnh = hoan hoán hoãn hoạn | cành · đặc biệt = đắc · khó khăn = kho khò khỏ | khằn khắn khẳn ·
mồ côi = mô mố mỗ mổ mộ | cồi cối cỗi cổi cội · lang thang = láng lãng lảng lạng | thàng thảng ·
bỏ rơi = bõ bo bó bọ | rợi · lao động = lảo lạo | đống đổng · thương binh = thướng | bính bĩnh bỉnh ·
xã hội = xả | hổi · gia đình = già giã giạ · nhà trường = nhá nhả | trương trướng trưỡng trượng ·
cộng đồng = | đống đổng · dân cư = dấn dẩn dận · khu phố = khù khú khụ | phô phồ · địa bàn = đia đía đỉa ·
địa phương = đia đía đỉa | phướng phượng · cơ sở = | sỡ sớ sợ · cơ quan = | quàn · đơn vị = đờn đớn đởn | vỉ ·
đoàn thể = | thệ · ban ngành = | nganh · tổ quốc = tộ · mặt trận = | trẩn · phụ nữ = phù phũ | nử nư nự ·
thanh niên = thánh thảnh thạnh | niền · thiếu niên = thiêu thiều thiểu thiệu | niền · nhi đồng = | đống đổng ·
nông dân = nổng | dấn dẩn dận · công đoàn = cồng cống cổng · kiểm sát = kiêm kiềm kiệm | sạt · tòa án = toa tóa ·
công an = cồng cổng · quốc phòng = | phọng · an ninh = | nình nính nịnh · trật tự = trất | tứ ·
an toàn = | toan toán toản · tài chính = | chinh chình chĩnh · tài nguyên = | nguyền ·
môi trường = mội | trương trướng trưỡng trưởng trượng · nông nghiệp = nồng nống nỗng nổng ·
nông thôn = nồng nống nỗng nổng | thồn thốn thỗn thổn thộn · công nghiệp = cồng cống cổng ·
thương mại = thướng thưởng thượng | mài mải · dịch vụ = dích | vù · du lịch = dũ | lích · văn hóa = vằn vắn vặn ·
thể thao = thê thề thệ | thào · thông tin = | tĩn · y tế = ỳ ỷ | tê tề tễ tể · bảo hiểm = bão bao bạo ·
khám bệnh = kham khảm | bênh bềnh bếnh bểnh · chữa bệnh = chửa chừa | bênh bềnh bếnh bểnh ·
dinh dưỡng = dính dĩnh | dương dường dướng dượng · tiêm chủng = tiềm tiếm tiệm | chùng ·
sức khỏe = sực | khoe khòe khóe · dân số = dận | sộ · bệnh viện = bếnh bểnh | viền viển ·
trường học = trưỡng trượng · học sinh = | sỉnh · giáo viên = giào giảo | viền viển ·
giảng dạy = giang giàng giáng giạng | day dày dáy dãy dảy · phổ cập = phô phồ phố ·
mầm non = mâm mấm mẫm mẩm mậm | nón nõn nọn · tiểu học = tiễu tiều tiếu | hóc ·
trung học = trúng trũng trủng trụng | hóc · cán bộ = | bô bồ bố bỗ · công chức = cồng cổng · viên chức = viền viển ·
cộng tác = cồng cổng | tạc · tình nguyện = tĩnh tịnh | nguyền · nghiệp vụ = | vù ·
chuyên môn = chuyền chuyến | mồn · kỹ năng = kỷ ky kỵ | nằng nắng nẵng · kiến thức = kiên kiền ·
kinh nghiệm = kình kính kỉnh | nghiễm · trình độ = trính trĩnh trịnh · năng lực = nằng nẵng | lức ·
chất lượng = chật | lường lướng lưởng · hiệu lực = | lức · thành tích = thảnh thạnh · tồn tại = | tãi tải ·
hạn chế = | chề chệ · nguyên nhân = | nhần nhẩn · thuận lợi = thuấn thuẩn | lơi lới lỡi lởi · thách thức = thạch ·
cơ hội = | hổi · nguy cơ = ngùy | cờ cớ cỡ · rủi ro = rui rúi rụi | rò ró rỏ rọ ·
thiên tai = thiền thiến thiển | tãi · dịch bệnh = dích | bênh bềnh bếnh bểnh ·
cứu nạn = cưu cừu cữu cửu cựu | nàn nán · cứu hộ = cưu cừu cữu · cứu trợ = cưu cừu cữu cửu cựu | trờ trớ ·
ứng phó = ưng ừng ửng | pho · khẩn cấp = khân | cập · kịp thời = | thơi thới · thường xuyên = thướng | xuyến ·
định kỳ = đinh đĩnh · giai đoạn = giái giãi giại | đoan đoàn đoán đoản · thời gian = thơi thới ·
thời hạn = thơi thới | han · tiến độ = | đố · hoàn thành = | thảnh thạnh · đảm bảo = đam | bão ·
bảo đảm = bão | đam · duy trì = | trĩ · giữ vững = giừ | vửng vưng vừng vựng · phấn đấu = phẫn phẩn | đâu đẩu đậu ·
phát huy = | húy · khuyến khích = khuyên khuyển · khen thưởng = khèn khén | thướng thượng ·
thi đua = thí thĩ thỉ | đúa · kỷ niệm = kỹ ky kỳ ký kỵ | niêm niềm ·
gương mẫu = gường gưỡng gượng | mẩu mâu mầu mấu mậu · nghiêm túc = nghiễm | tục · tích cực = | cức ·
chủ động = chu chù · sáng tạo = | tao tào táo tảo · quyết liệt = quyệt · đồng bộ = | bỗ ·
toàn diện = toan toản | diên diển · cụ thể = | thệ · rõ ràng = rỏ ro rò ró rọ | rảng · đầy đủ = đẫy | đu đù đú đụ ·
chính xác = chình | xạc · chặt chẽ = chắt | chẻ che chè ché · khách quan = khạch | quàn ·
công khai = cồng cống cổng · minh bạch = mịnh · dân chủ = | chù · công bằng = | bắng bặng ·
bình đẳng = bính bĩnh bỉnh bịnh | đẵng đắng đặng · tiến bộ = | bỗ · văn minh = vằn vắn vặn | mịnh ·
hiện đại = hiển · bền vững = bển bện | vửng vưng vừng vựng · ổn định = ộn | đinh đình đính đĩnh đỉnh ·
hợp tác = hớp · liên kết = liến liễn · hội nhập = hôi hối hổi · quốc tế = | tề tễ tể · toàn cầu = toan toản ·
khoa học = khỏa | hóc · công nghệ = cồng cống cổng cộng | nghê nghễ nghể · chuyển đổi = | đỗi ·
ứng dụng = ưng ừng ửng | dúng · phần mềm = phân phấn phẫn phẩn · dữ liệu = dử dư dừ dứ | liêu liều liếu liễu liểu ·
cơ cấu = cỡ | cẩu cậu · hệ thống = hê hể · mạng lưới = máng mãng mảng · hạ tầng = ha há hả | tâng ·
thiết bị = | bĩ · công trình = | trính trĩnh · nghiệm thu = nghiễm · bàn giao = | giào ·
khởi công = khới | cồng cống cổng · thi công = thĩ · đấu thầu = đâu đẩu đậu | thâu thấu thẩu ·
đấu giá = đẩu | giã giạ · hồ sơ = hố | sờ sớ sỡ sợ · thủ tục = thụ · hành chính = hánh hảnh | chình ·
giấy tờ = giây giầy giẫy giẩy | tơ tớ tở tợ · pháp lý = | lỳ lỹ lỵ · quy phạm = quỵ | phàm ·
căn cứ = cằn cắn cẳn cặn | cư cừ cữ cử cự · thẩm quyền = thẫm thậm | quyên quyến quyển quyện ·
chức năng = chực | nẵng · quyền hạn = quyến quyện · nghĩa vụ = nghía · quyền lợi = quyến quyện | lới lỡi lởi ·
lợi ích = lới lỡi lởi | ịch · chính sách = chinh chình chĩnh · chế độ = chê chề chệ · ưu tiên = | tiễn tiện ·
ưu đãi = | đai đài đái · đối tượng = đôi đồi đỗi | tướng · cá nhân = | nhần nhẫn nhẩn · tập thể = | thê thệ ·
doanh nghiệp = doành · nhà nước = | nược · chính phủ = chinh chình chĩnh | phũ · thủ tướng = thù thú thụ ·
bộ trưởng = bô bồ bỗ | trưỡng trượng · chủ tịch = chu chù chú · giám đốc = giam giạm ·
trưởng phòng = trưỡng trượng | phọng · bí thư = bĩ | thừ thử thự · đảng viên = đãng đàng | viển · chi bộ = | bô bỗ ·
chính quyền = | quyện · chính trị = chinh chình chĩnh | trĩ · tư tưởng = tứ · lối sống = | sồng · phẩm chất = phầm ·
cải cách = cãi | cạch · cải thiện = cãi cai cài | thiền thiến thiển · cải tạo = cãi | tao tào táo tảo ·
giảm nghèo = giám giạm | nghẽo nghẻo nghẹo · cận nghèo = cấn cẫn cẩn | nghẽo nghẻo nghẹo · thu nhập = thụ ·
đời sống = | sồng sổng · tinh thần = tịnh | thẫn thẩn thận · sinh hoạt = sỉnh · sinh sống = sình sính sỉnh | sồng ·
cư trú = cừ cứ cữ cự | tru trù trủ trụ · đăng ký = đắng đẵng đặng | kỹ kỷ kỵ · khai sinh = khải | sình sính sỉnh ·
kết hôn = | hổn hộn · tảo hôn = tao tào táo | hồn hỗn hổn hộn · hộ khẩu = hô hố hỗ ·
di cư = dì dí dĩ dỉ dị | cừ cứ cữ cử cự · dân tộc = dần dấn dẩn dận · thiểu số = thiều | sô sồ sỗ sộ ·
tôn giáo = | giào giảo · tín ngưỡng = tĩn | ngưởng ngường ngượng · vùng sâu = vũng vụng | sấu sậu ·
biên giới = biền | giời · hải đảo = hài hái | đao đáo · miền núi = miên miến miễn miện | nui nùi ·
nhập khẩu = nhấp · sản xuất = sán · chế biến = chề chệ · tiêu thụ = tiều tiếu tiễu tiểu ·
tiêu dùng = tiều tiếu tiễu tiểu | dúng · thị trường = thĩ thỉ | trương trướng trưỡng trượng ·
giá trị = già giã giạ | trĩ · vay vốn = vày váy vạy | vôn vồn · tín dụng = tĩn | dúng dũng ·
ngân hàng = ngấn ngẫn ngẩn ngận | hang háng hãng hảng hạng · thuế quan = thuể | quàn · thu hút = thú thủ thụ ·
thu thập = thụ · lưu trữ = | trứ trự · khai thác = khái khải | thạc · theo dõi = thèo thẻo thẹo | dói ·
nắm bắt = | bặt · tiếp nhận = tiệp | nhần nhẩn · tiếp cận = tiệp | cẫn · tiếp tục = tiệp · tiếp thu = tiệp ·
giải trình = giãi giái giại | trính trĩnh trịnh · giải quyết = giãi giái giại | quyệt ·
giải đáp = giãi giai giái giại | đạp · giải phóng = giãi giai giái giại | phọng ·
giải trí = giãi giai giái giại | trì trĩ · vui chơi = vùi | chới · lành mạnh = lảnh | manh mành mánh mãnh mảnh ·
diễn đàn = diển | đán đản · diễn biến = diển diên | biền · hội thảo = hổi · tọa đàm = tòa tóa tỏa | đam đám đạm ·
tham vấn = thàm | vân vần vẩn · tham gia = thàm | già giã · tham quan = thàm | quàn quán ·
thăm hỏi = thắm thẳm | hoi hòi hói · tặng quà = tằng | quạ · sự kiện = sứ · hoạt động = | đống đổng ·
phong trào = phóng phỏng phọng | tráo trảo trạo · phát động = | đống đổng · hưởng ứng = hường | ừng ửng ·
lan tỏa = làn lán lãn lạn | toa tóa tọa · ý nghĩa = ỳ | nghía · ý thức = y ỳ ỷ · thái độ = thài thãi | đố đỗ ·
hành vi = hanh hánh hãnh hảnh · thói quen = thoi thòi thỏi | quèn quén quẹn · nếp sống = nệp | sông sồng sổng ·
phong tục = phóng phỏng phọng · tập quán = tấp | quàn · bài trừ = bai bái bãi bải | trứ trự ·
tệ nạn = tề tễ tể | nan nàn nán nản · ma túy = má mả mạ | tủy tụy · mại dâm = mài mái mải | dấm dẫm dẩm dậm ·
buôn bán = | bạn · mua bán = múa | bạn · bóc lột = bọc | lốt · lạm dụng = lam lãm lảm | dung dùng dúng dũng ·
bỏ học = bõ bo bọ · tử vong = tứ | vóng vỏng · thương tật = thướng thưởng thượng · nạn nhân = | nhần nhẫn nhẩn ·
phụ huynh = phu phù phú phũ | huỷnh · cha mẹ = chà chá chã chạ | me mè mé mẽ mẻ · quần chúng = | chủng ·
toàn thể = toản | thệ · toàn bộ = toản | bỗ · đối chiếu = đồi đỗi | chiểu · xác định = | đinh đính đĩnh đỉnh ·
xác minh = xạc | mịnh · xác nhận = | nhần nhẫn nhẩn · chứng nhận = chựng | nhần nhẫn nhẩn · chứng thực = chựng ·
chứng minh = chưng chững chửng chựng | mịnh · công nhận = | nhần nhẩn · danh sách = dảnh · danh mục = dảnh | múc ·
biểu mẫu = biêu biều biếu | mẩu mầu mậu · phụ lục = phù phũ · số liệu = sô sồ sỗ sổ sộ | liêu liếu liểu ·
tỷ lệ = ty tỳ tý tỵ | lê lề lễ lể · bình quân = bỉnh | quấn quẫn quẩn ·
trung bình = trúng trũng trủng trụng | bính bĩnh bỉnh · tối thiểu = tồi | thiêu thiều thiệu ·
tối đa = tồi | đà đá đả · vượt mức = | mực · đạt chuẩn = đát · tiêu chuẩn = tiều tiếu tiễu ·
tiêu chí = tiều tiếu tiễu tiểu | chì · định mức = đĩnh · tầm nhìn = tấm tẩm tậm | nhín nhịn ·
chiến lược = chiên chiền chiện · lộ trình = lổ | trinh trính trĩnh trịnh · bước đầu = | đẩu · chủ yếu = chu chù ·
trọng tâm = tròng tróng trỏng | tậm · trọng điểm = tròng tróng trỏng | điềm điếm điệm ·
quan trọng = quàn | tróng trỏng · cần thiết = cẫn · phù hợp = | hớp ·
đúng đắn = đung đùng đũng đủng đụng | đằn đẵn đặn · hợp lý = hớp | lỳ lỹ lỵ · trái phép = trài trãi ·
tố cáo = tồ tộ · khiếu nại = khiêu | nai nài nái nải · tranh chấp = trành trảnh trạnh ·
hòa giải = | giãi giái giại · xét xử = xẹt | xừ xự · truy cứu = trụy | cưu cừu cữu cửu cựu · hình sự = hinh ·
tham nhũng = thàm thám thảm | nhủng nhung nhùng nhúng nhụng · lãng phí = lảng lang láng lạng | phì phỉ phị ·
tiêu cực = tiều tiếu tiễu tiểu | cức · tiết kiệm = tiệt · chấn chỉnh = chần chẫn chẩn chận | chĩnh chinh chình ·
nhắc nhở = | nhỡ nhơ nhợ · phê bình = phề | binh bính bĩnh bỉnh bịnh · kiểm điểm = kiêm kiềm | điềm điếm điệm ·
kiểm soát = kiêm kiềm kiếm kiệm | soạt · kiểm kê = kiêm kiềm kiếm kiệm | kề kệ ·
kiểm định = kiêm | đinh đình đính đĩnh đỉnh · sắp xếp = | xệp · sáp nhập = sạp | nhấp ·
giải thể = giãi giái giại | thê thề thệ · thành lập = thảnh · bầu cử = bâu bấu bẩu bậu | cữ cừ ·
ứng cử = ưng ừng ửng | cữ cừ · bổ nhiệm = bỗ · luân chuyển = luấn luẩn | chuyền chuyến chuyện ·
điều động = điêu điếu điểu · tuyển dụng = tuyên tuyền tuyến | dung dúng dũng · biên chế = biền | chê chề chệ ·
tinh giản = tĩnh tịnh | giãn giàn · tiền lương = | lường lướng lưởng · phụ cấp = | cập ·
nghỉ hưu = nghĩ nghi nghì nghí | hữu hựu · nghỉ phép = nghĩ nghì nghí · thay thế = thày tháy | thê thề thệ ·
bãi bỏ = bải bai | bõ bo bó bọ · hủy bỏ = húy | bõ bo bò bó bọ · đính chính = | chinh chình chĩnh chỉnh ·
thu hồi = | hổi · thi hành = thĩ | hánh hảnh · chấp hành = | hanh hánh hãnh hảnh · tuân thủ = tuấn tuẫn ·
gìn giữ = gin | giừ · giữ gìn = giừ | gin · bảo tồn = bão · di sản = dì dí dỉ | san sàn sán sạn ·
di tích = dì dí dỉ | tịch · lễ hội = lể | hôi hổi · sáng kiến = | kiền ·
nghiên cứu = nghiền nghiến nghiện | cưu cừu cữu cửu cựu · khảo sát = khao kháo khạo | sạt ·
điều tra = điêu điếu điểu điệu | trã · phân tích = phẫn phẩn | tịch · dự báo = dừ dứ dử | bào bão ·
cảnh báo = cành · chẩn đoán = chẫn chân chần chấn chận | đoan đoàn đoản đoạn · điều trị = điêu điếu điểu ·
vệ sinh = | sính sỉnh · thực phẩm = | phầm · nước sạch = nược · chất thải = chật | thãi thài ·
rác thải = rạc | thãi thai thài thái · ô nhiễm = ồ ố ộ · khí hậu = khì khỉ khị | hâu hấu hẫu hẩu ·
biến đổi = biền | đỗi · trồng trọt = trổng trộng | trót · chăn nuôi = chằn chắn chẵn chẳn chặn | nuối ·
thủy sản = thùy thúy thụy | san sàn sán sạn · thủy lợi = thùy thúy thụy | lơi lới lỡi lởi · thú y = | ỳ ỷ ·
bảo quản = | quàn · bảo dưỡng = bão bao bạo | dướng dượng · sửa chữa = sữa sưa sứa | chửa chừa chứa ·
nâng cấp = nẫng nậng · mở rộng = mỡ mớ mợ | rông rồng rống rỗng rổng · thu hẹp = thù thụ ·
rút ngắn = rụt | ngằn ngẳn · kéo dài = keo kèo kẽo kẻo kẹo | dai dái dãi dải dại · gia hạn = giạ ·
trình bày = trính trĩnh trịnh | báy · trình duyệt = trinh trính trĩnh trịnh · xem xét = xém | xẹt ·
chấp thuận = chập | thuấn thuẫn thuẩn · đồng ý = | ỳ · từ chối = tứ | chỗi chội ·
phản ánh = phan phàn phạn | ành ạnh · phản hồi = phàn phạn | hôi hối hổi · tiếp xúc = tiệp | xục ·
cử tri = cữ cư cừ cự | trĩ · đại biểu = | biêu biều biếu · quốc hội = | hổi ·
lắng nghe = lăng lằng lẵng lẳng | nghè nghé nghẹ · tâm tư = tậm ·
nguyện vọng = nguyền nguyễn | vong vóng võng vỏng · dư luận = dừ dứ dữ dử dự | luân luấn luẩn ·
báo chí = bão | chì · phát thanh = | thảnh thạnh · truyền hình = | hinh hĩnh hỉnh ·
băng rôn = bằng bắng bẵng bặng | rồn rốn rổn rộn · tờ rơi = tơ tớ tở tợ | rợi · áp phích = | phịch ·
loa đài = lòa lóa lõa lỏa | đai đái đãi · trang trí = tràng trảng | trì trĩ · chuẩn bị = | bì bĩ ·
chu đáo = chù chú | đao đào đảo đạo · trang trọng = trảng | tròng tróng trỏng · tiết mục = tiệt | múc ·
khai mạc = khái khải · bế mạc = bê bễ | mác · trao thưởng = trào tráo trảo trạo | thướng ·
động viên = đống đổng | viển · biểu dương = biêu biều biếu | dướng dượng · tôn vinh = tồn tốn tổn | vính vĩnh vịnh ·
nhân rộng = nhần nhấn nhẩn | rông rổng · mô hình = | hinh hĩnh hỉnh · điển hình = điến | hinh hĩnh hỉnh ·
giỏi giang = gioi giòi giói giọi | giàng giáng giảng giạng · chỉn chu = chĩn chin chín chịn | chù chú chủ ·
dành cho = | chò chõ chỏ chọ · giành được = | đước · dễ dàng = dể dê dề dế dệ · nỗ lực = nổ nồ nố | lức ·
cố gắng = cô cồ cỗ cộ | găng gẵng gặng · sẵn sàng = săn sắn | sảng · mạnh mẽ = manh mành mánh mãnh mảnh | mẻ ·
sâu sắc = sấu sậu · sâu rộng = sậu | rông rồng rống rỗng rổng ·
rộng rãi = rông rồng rống rỗng rổng | rải rai rài rái · phong phú = phóng phỏng phọng | phũ ·
đa dạng = đà đá đả | dang dàng dáng · nguy hiểm = ngùy ngụy | hiềm · nghiêm trọng = nghiễm | tròng tróng trỏng ·
phức tạp = phực | táp · suy giảm = súy | giam giạm · suy thoái = súy | thoai thoải thoại · xuống cấp = | cập ·
thiếu hụt = thiêu thiều thiểu thiệu · vướng mắc = vương vưởng vượng | mặc · bất cập = bật ·
chồng chéo = chông chổng | chèo chẻo chẹo · đùn đẩy = đún đụn | đẫy đầy đấy đậy ·
né tránh = ne nè nẻ nẹ | trành trảnh trạnh · trì trệ = tri trí trĩ trị | trê trề trễ trể ·
chậm trễ = châm chầm chấm chẫm chẩm | trể trê trề trệ · tháo gỡ = thao thào thạo | gở gơ gờ ·
giúp đỡ = | đơ đờ đớ đợ · chia sẻ = chìa chía chĩa chỉa chịa | sẽ se sè sẹ · đùm bọc = đum đúm | bóc ·
yêu thương = yểu | thướng thưởng · thân thiện = thẫn thẩn thận | thiến · tôn trọng = tốn | tròng tróng trỏng ·
lắng đọng = lăng lằng lẵng lẳng lặng | đong đòng đóng đỏng · bí mật = bi bĩ bỉ · danh dự = dảnh | dừ dứ dử ·
nhân phẩm = nhần nhấn nhẫn nhẩn | phầm · thân thể = thẫn | thệ · tính mạng = tịnh · tài sản = tãi | sạn ·
trẻ em = trẽ tre trè trẹ | ém · cao tuổi = cào cảo cạo | tuồi · thành niên = | niền ·
dậy thì = dầy dẩy | thí thĩ thỉ · sinh sản = sình sính sỉnh · hôn nhân = hổn | nhần nhẫn nhẩn ·
hạnh phúc = hanh hánh hãnh hảnh · phồn vinh = phôn | vính vĩnh vịnh ·
thịnh vượng = thinh thình thính | vương vướng vưởng · nề nếp = nê nể nệ | nệp · kỷ cương = kỹ ky kỵ | cường cưỡng ·
công vụ = cồng cống cổng · đạo lý = | lỳ lỹ lỵ · lý luận = ly lỳ lỹ lỵ | luấn luẩn · thực tế = | tề tễ tể ·
thực trạng = | tràng trảng · tình hình = | hinh hĩnh hỉnh · bối cảnh = bôi bổi | canh cành cánh cạnh ·
điều kiện = điêu điếu điểu · đặc điểm = | điềm điếm điệm · vai trò = vái vãi vải vại | tro trỏ trọ ·
vị trí = ví vĩ vỉ | trĩ · ảnh hưởng = ành ạnh | hường · tác động = tạc | đổng · hậu quả = hâu hấu hẫu hẩu | quạ ·
hệ quả = hê hễ hể · mâu thuẫn = mầu mấu mẫu mẩu mậu | thuẩn thuần thuấn thuận ·
xung đột = xùng xúng xủng xụng | đốt · tranh thủ = trành trảnh trạnh · tận dụng = tân tần tấn tẩn | dúng dũng ·
khai giảng = khái khải | giàng giạng · ngoại khóa = ngoai ngoái ngoải | khỏa ·
ngoại ngữ = ngoai ngoái ngoải | ngư ngừ ngứ ngự · ngoại giao = ngoai ngoái ngoải | giào giảo ·
đối ngoại = đồi đỗi | ngoai ngoái ngoải · hữu nghị = hựu | nghì nghí · giao lưu = giào giảo ·
gặp gỡ = gắp | gở gơ gờ · trao đổi = trảo trạo | đỗi đồi · rèn luyện = ren rén | luyên luyến ·
tu dưỡng = tú tủ tụ | dương dường dướng dượng · trau dồi = tràu trảu | dôi dối dỗi dổi dội ·
nhân lực = nhần nhấn nhẫn nhẩn | lức · nhân sự = nhần · nhân viên = nhần nhấn nhẫn nhẩn | viển ·
chuyên viên = chuyền chuyến | viền viễn viển · chuyên trách = chuyến | trạch · kiêm nhiệm = kiềm | nhiễm ·
bán chuyên = | chuyền chuyến chuyện · phụ trách = phũ | trạch · đảm nhiệm = đam · đảm đương = đam đàm đám đạm ·
gánh vác = ganh gành gảnh gạnh | vạc · chia buồn = chìa chía chĩa chỉa chịa · viếng thăm = viêng | thắm thẳm ·
nghĩa trang = nghía | trảng · liệt sĩ = | sỉ si sì sí sị · chiến sĩ = chiên chiền chiện | sỉ sì sí sị ·
bộ đội = bô bồ bỗ · dân quân = dấn dẩn dận · tự vệ = tứ · lực lượng = lức | lướng lưởng ·
tuần tra = tuấn tuẫn | trà trá trã · canh gác = cành | gạc · phòng thủ = phọng · diễn tập = diển diên | tấp ·
huấn luyện = huân | luyên luyến · nhập ngũ = nhấp | ngủ ngù ngú · tuyển quân = | quần quấn quẫn quẩn ·
xuất ngũ = | ngủ ngù ngú ngụ · giao thông = giào · vận tải = vân vần vấn vẩn · phương tiện = phường phướng phượng ·
đường bộ = | bỗ · vỉa hè = via vía | he hé hẻ hẹ · lấn chiếm = lân lẩn lận | chiêm ·
giải tỏa = giãi giai giái giại | toa tóa · đền bù = đên | bu bú bủ bụ · bồi thường = | thướng thưởng ·
mặt bằng = | bắng bặng · thu gom = thù thú thủ thụ · phân loại = phẩn | loai · xả thải = xà xá xạ | thãi thai ·
khí thải = khì khỉ khị | thãi thài · tiết giảm = tiệt | giạm · cháy nổ = chay chày chảy | nỗ nô nồ nố nộ ·
chữa cháy = chửa chừa chứa | chay chày chảy · phòng cháy = phong phóng phỏng phọng | chay chày ·
chập điện = | điên điền điến điển · bão lũ = bảo bao bào bạo | lu lù lú lụ · lũ lụt = lu lù lú lụ | lút ·
hạn hán = han hàn hán hãn | han · sạt lở = sát | lỡ lơ lờ lớ lợ · sơ tán = sờ sớ sỡ sợ | tan tản ·
di dời = dì dí dĩ dỉ dị | dơi · tìm kiếm = tim tím tỉm | kiêm kiệm · gián tiếp = | tiệp ·
trực tuyến = | tuyền tuyển · chính thức = chinh chình chĩnh · chính đáng = chinh chình chĩnh · chính quy = | quỵ ·
thông qua = | quạ · thông thường = | thướng thưởng · nghiêm cấm = nghiễm | câm cẫm cẩm cậm ·
nghiêm minh = nghiễm | mịnh · xử trí = xừ xự | trĩ · bảo mật = bão bạo · an sinh = | sình sính sỉnh ·
phúc lợi = | lơi lới lỡi lởi · từ thiện = tứ · nhân đạo = nhần nhấn nhẩn · quyên góp = quyến quyện ·
đóng góp = đong đòng đỏng · ủng hộ = ung ùng úng | hô hồ hố hỗ hổ · vận hành = | hanh hánh hãnh hảnh hạnh ·
bảo trì = bão bao bào bạo | trĩ · lắp đặt = | đắt · trang cấp = trảng | cập · mua sắm = mùa múa | săm sặm ·
đấu nối = đâu đẩu đậu | nôi nồi nỗi · cung cấp = cụng | cập · cung ứng = cúng củng cụng | ưng ừng ửng ·
dự phòng = dừ dứ dử | phỏng phọng · dự thảo = dừ dứ dử | thào tháo thạo · dự kiến = dừ dứ dử | kiền kiện ·
soạn thảo = soàn soán | thao thào tháo thạo · góp ý = | ỳ ỷ · chỉnh sửa = chĩnh chinh chình | sữa sưa ·
chỉnh lý = chĩnh chinh chình | lỳ lỹ lỵ · hoàn thiện = hoan hoán hoãn hoạn | thiền thiến thiển ·
hoàn chỉnh = hoan hoán hoãn hoạn | chĩnh chinh chình · hoàn trả = hoan hoán hoãn hoạn | trã tra trà trá ·
phát sinh = | sình sính sỉnh · nảy sinh = nãy náy nạy | sình sính sỉnh · giảm thiểu = giam giám giạm | thiều thiệu ·
loại bỏ = loai | bõ · loại trừ = loai loài | trự · xóa bỏ = xòa xỏa | bõ bo bò bó bọ ·
xóa đói = xoa xòa xõa xỏa | đoi đỏi đọi · triệt để = | đễ đê đế đệ · quán triệt = quàn ·
thấm nhuần = thâm thầm thẫm thẩm thậm | nhuận · cam kết = càm cạm · ký kết = ky ·
thỏa thuận = thõa thoa thòa thóa | thuần thuấn thuẫn thuẩn · đàm phán = đam đám đạm | phàn phạn · nhất trí = | trĩ ·
biểu quyết = biêu biều biếu | quyệt · bỏ phiếu = bõ bo bò bọ | phiệu · lựa chọn = lứa lữa | chon chỏn ·
giới thiệu = giời | thiều · quảng bá = quãng quàng quáng quạng | ba bà bã bả bạ ·
quảng cáo = quãng quàng quáng quạng | cào cảo cạo · khởi nghiệp = khơi khới · kinh doanh = kình kỉnh | doành ·
kinh tế = kình kỉnh | tê tề tễ tể · tăng trưởng = tằng tặng | trưỡng trương trướng trượng · tốc độ = | đô đố đỗ đổ ·
quy mô = quỳ quỵ | mồ mố mỗ mổ mộ · số lượng = sô sồ sỗ sổ sộ | lướng lưởng ·
sản lượng = san sàn sán sạn | lường lướng lưởng · năng suất = nằng nắng nẵng nặng ·
lợi nhuận = lơi lời lới lỡi lởi | nhuần · chi phí = chì chị | phì phỉ phị · chi tiêu = | tiều tiếu tiễu ·
chi tiết = chì chị | tiệt · chi nhánh = chì chí | nhành nhảnh nhạnh · lạc hậu = | hâu hấu hẫu hẩu ·
mê tín = mề mế mễ mể mệ | tĩn · dị đoan = di dí dĩ dỉ | đoán đoản · hủ tục = hũ hu hù hú hụ | túc ·
cờ bạc = cớ cỡ | bác · rượu bia = | bìa bịa · thuốc lá = | lã lả · gây nghiện = gấy gẫy gẩy | nghiến ·
cai nghiện = cài cải | nghiền nghiến · mãn hạn = mán | han hàn hán hãn · tư cách = | cạch ·
tư liệu = tứ tử | liêu liếu liễu liểu · tài liệu = tai tái tãi tải | liêu liếu liễu liểu ·
giáo trình = giào | trính trĩnh trịnh · thư viện = thừ thự | viền viển · bảo tàng = bão bao bào bạo | táng ·
nhà văn = | vằn vắn · sân chơi = sần sấn sẩn | chới · bể bơi = bễ bê bề bế bệ | bời bới ·
cứu đuối = cưu cừu cữu cửu cựu · áo phao = ao ào ảo ạo | phào pháo phạo · cảnh giác = cành | giạc ·
đề phòng = đê đễ | phọng · thận trọng = thẫn thẩn | tròng tróng trỏng ·
khẩn trương = khân khấn | trường trướng trưỡng trưởng trượng · gấp rút = gập | rụt ·
nhanh chóng = nhành nhánh nhảnh nhạnh | chong chòng chõng chỏng · lần lượt = lân lấn lẩn lận ·
đồng thời = đổng | thơi thới · bên cạnh = bến bển bện · ngoài ra = ngoai | rá rả rạ ·
tuy nhiên = tùy túy tủy tụy | nhiễn · mặc dù = | dũ dụ · đáp ứng = đạp | ưng ừng ửng ·
thỏa mãn = thõa thoa thòa thóa | man màn mán mạn · hài lòng = hái hãi | long lóng lõng lỏng lọng ·
niềm tin = niêm | tín tĩn · tin tưởng = tĩn · kỳ vọng = ký kỹ kỷ kỵ | vóng vỏng ·
mong muốn = mòng móng mọng | muôn muộn · khát vọng = | vong vòng vóng võng vỏng · ý chí = ỳ ỷ · quyết tâm = | tậm ·
nhiệt tình = | tĩnh tịnh · tâm huyết = tấm tẩm tậm | huyệt · trung thực = trủng trụng ·
trung thành = trủng trụng | thảnh · liêm chính = | chinh chình chĩnh chỉnh · gần gũi = gân gận | gùi ·
cởi mở = cỡi cơi cời | mỡ mơ mờ mớ · hòa nhã = hoa hỏa họa | nhả nhá · lịch sự = | sứ ·
văn phòng = vằn vắn | phọng · văn thư = vằn vắn vặn | thừ thự · đánh máy = đanh đành đảnh | may mày mảy mạy ·
sao chụp = sào sáo sảo sạo · phát hành = | hanh hánh hãnh hảnh · chuyển giao = | giào ·
bưu điện = bửu | điên điền điến điển · bưu chính = | chinh chình chĩnh chỉnh · viễn thông = viển · điện tử = điến ·
chữ ký = chư chừ | ky kỵ · đóng dấu = đong đòng đỏng đọng | dâu dẫu dẩu · bảo lưu = bão · thể thức = thê thề thệ ·
kỹ thuật = kỷ ky ký kỵ · kỹ lưỡng = kỷ ky kỵ | lưởng lường lướng · tỉ mỉ = tĩ ti tì tí tị | mĩ mi mì mí mị ·
lý lịch = lỳ lỹ lỵ | lích · tiểu sử = tiễu tiều tiếu | sư sứ · thường trú = thương thướng thưởng thượng | trủ ·
tạm trú = tam tàm tám | tru trù trủ trụ · tạm thời = tàm | thơi thới · tạm ứng = tam tàm | ưng ừng ửng ·
vĩnh viễn = vinh vính vịnh | viển viên viền viện · lâu dài = lấu lẩu | dai dái dãi dải dại ·
ngắn hạn = ngằn ngẳn | han hàn hán hãn · trung hạn = trúng trũng trủng trụng | han hán hãn ·
dài hạn = dải | han hán hãn · thời điểm = thơi thới | điềm điếm điệm · thời kỳ = thơi thới | ky ·
hiện nay = hiền hiển | náy · hiện trạng = hiên hiền hiển | trảng · hiện hành = hiển | hánh hảnh ·
ngày càng = | cang · từng bước = tưng tửng`;
