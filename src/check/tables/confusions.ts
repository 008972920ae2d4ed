/**
 * Slips of keyboards, scanners and ears that make words of other sense, or nearly: wrong → right. Each wrong phrase stands in
 * no right sentence, but for those that `rightPhrases` holds and those where one of its ends makes a known word with its neighbour.
 */
export const confusions = `
phần đầu giảm → phấn đấu giảm · phần đầu tăng → phấn đấu tăng · phần đầu đạt → phấn đấu đạt ·
phần đầu đến năm → phấn đấu đến năm · phần đầu tỷ lệ → phấn đấu tỷ lệ · phần đầu hoàn thành → phấn đấu hoàn thành ·
phân đầu đến năm → phấn đấu đến năm · phân đầu tỷ lệ → phấn đấu tỷ lệ · phân đầu giảm → phấn đấu giảm ·
phần đấu → phấn đấu · phân đấu → phấn đấu · phán đấu → phấn đấu · phấn đầu → phấn đấu · cử cố → củng cố ·
cúng cố → củng cố · bảo bệ → bảo vệ · báo vệ → bảo vệ · kiểm soát nhân dân → kiểm sát nhân dân · đơn đốc → đôn đốc ·
đôn đúc → đôn đốc · lòng ghép → lồng ghép · long ghép → lồng ghép · chỉnh chu → chỉn chu · sát nhập → sáp nhập ·
thăm quan → tham quan · thăm mưu → tham mưu · tham miu → tham mưu · chuẩn đoán → chẩn đoán · giành cho → dành cho ·
dành chiến thắng → giành chiến thắng · dành thắng lợi → giành thắng lợi · dành chính quyền → giành chính quyền ·
dành độc lập → giành độc lập · giành thời gian → dành thời gian · khắc phụ → khắc phục · khắc phúc → khắc phục ·
triển khái → triển khai · triển khải → triển khai · hướng dân thực hiện → hướng dẫn thực hiện ·
hướng dấn → hướng dẫn · lao động sờm → lao động sớm · quyền ủa → quyền của · phòng ngứa → phòng ngừa ·
hiệu xuất → hiệu suất · lãi xuất → lãi suất · công xuất → công suất · áp xuất → áp suất · tần xuất → tần suất ·
xác xuất → xác suất · sơ xuất → sơ suất · xuất ăn → suất ăn · xuất quà → suất quà · xuất học bổng → suất học bổng ·
xuất đầu tư → suất đầu tư · suất xứ → xuất xứ · suất bản → xuất bản · suất hiện → xuất hiện ·
suất phát → xuất phát · xuất sắt → xuất sắc · sơ xài → sơ sài · xúc tích → súc tích · sáng lạn → xán lạn ·
xáng lạn → xán lạn · sáng lạng → xán lạn · cọ sát → cọ xát · phố sá → phố xá · sét duyệt → xét duyệt ·
sét nghiệm → xét nghiệm · sáo trộn → xáo trộn · sâm phạm → xâm phạm · sâm lấn → xâm lấn · sâm nhập → xâm nhập ·
xuy dinh dưỡng → suy dinh dưỡng · suy dinh dường → suy dinh dưỡng · suy dinh dương → suy dinh dưỡng ·
xinh viên → sinh viên · sức khẻo → sức khỏe · sức khẻ → sức khỏe · xắp tới → sắp tới · chia xẻ → chia sẻ ·
san xẻ → san sẻ · trương chình → chương trình · trú trọng → chú trọng · trung tân → trung tâm ·
chung ương → trung ương · tập chung → tập trung · trung tay → chung tay · tuyền truyền → tuyên truyền ·
trân thành → chân thành · trân trành → chân thành · châu dồi → trau dồi · trao dồi → trau dồi ·
chau chuốt → trau chuốt · trau truốt → trau chuốt · trống chọi → chống chọi · phòng chông → phòng chống ·
trống tham nhũng → chống tham nhũng · trống lãng phí → chống lãng phí · trống bạo lực → chống bạo lực ·
trống xâm hại → chống xâm hại · trống ma túy → chống ma túy · nhiệm vu → nhiệm vụ · nghĩa vu → nghĩa vụ ·
dịch vu → dịch vụ · cấp nhật → cập nhật · cập nhập → cập nhật · cập nhất → cập nhật · tiếp cân → tiếp cận ·
tiếp nhân → tiếp nhận · tiếp thụ ý kiến → tiếp thu ý kiến · giải quyến → giải quyết · giả pháp → giải pháp ·
giải phát → giải pháp · biện pháo → biện pháp · biên pháp → biện pháp · biện phát → biện pháp ·
phát luật → pháp luật · chất lương → chất lượng · lực lương → lực lượng · sản lương → sản lượng ·
đối tương → đối tượng · phương hương → phương hướng · định hương → định hướng · xu hường → xu hướng ·
ảnh hướng → ảnh hưởng · thụ hướng → thụ hưởng · trưởng hợp → trường hợp · trương hợp → trường hợp ·
trưởng học → trường học · trương học → trường học · thương xuyên → thường xuyên · tai nan → tai nạn ·
tại nạn → tai nạn · thương tịch → thương tích · đuổi nước → đuối nước · đuôi nước → đuối nước ·
hoàn cánh → hoàn cảnh · hoành cảnh → hoàn cảnh · đặt biệt → đặc biệt · đặc điêm → đặc điểm ·
khuyến tật → khuyết tật · khuyết khích → khuyến khích · khuyến cao → khuyến cáo · gia định → gia đình ·
gia đinh → gia đình · gia dình → gia đình · giá đình → gia đình · công đồng dân cư → cộng đồng dân cư ·
đồng bô → đồng bộ · hoạt đông → hoạt động · hoạt đồng → hoạt động · hoạch động → hoạt động · kế hoạt → kế hoạch ·
kê hoạch → kế hoạch · kể hoạch → kế hoạch · quy hoạt → quy hoạch · sinh hoạch → sinh hoạt · thực hiển → thực hiện ·
thức hiện → thực hiện · thục hiện → thực hiện · thự hiện → thực hiện · thực hành tiết kiêm → thực hành tiết kiệm ·
tiết kiện → tiết kiệm · tiết kiêm → tiết kiệm · phát hiển → phát hiện · phát hủy → phát huy · phới hợp → phối hợp ·
phối họp với các → phối hợp với các · chủ trị → chủ trì · chủ trí thực hiện → chủ trì thực hiện ·
đảm bao → đảm bảo · đảm báo → đảm bảo · báo đảm → bảo đảm · đả bảo → đảm bảo · hỗ trự → hỗ trợ ·
bảo hiểu → bảo hiểm · trăm sóc sức khỏe → chăm sóc sức khỏe · giáo dụng → giáo dục · giao dục → giáo dục ·
đáo tạo → đào tạo · nuôi dường → nuôi dưỡng · nuôi dương → nuôi dưỡng · nâng cạo → nâng cao · năng cao → nâng cao ·
nân cao → nâng cao · tăng cương → tăng cường · đẩy manh → đẩy mạnh · ủy bạn → ủy ban ·
ủy bản nhân dân → ủy ban nhân dân · hội động → hội đồng · nghi quyết → nghị quyết · nghị đinh → nghị định ·
nghi định → nghị định · nghị đình → nghị định · quyết đinh → quyết định · quyết đình → quyết định ·
chỉ thi số → chỉ thị số · công vắn → công văn · tờ trình bầy → tờ trình bày · chấp hàng → chấp hành ·
hành chinh → hành chính · ngân sác → ngân sách · kinh phi → kinh phí · đánh giả → đánh giá · giam sát → giám sát ·
tông hợp → tổng hợp · tống hợp → tổng hợp · bao cáo → báo cáo · yên cầu → yêu cầu · yêu câu → yêu cầu ·
mục đính → mục đích · nhu câu → nhu cầu · nhu cẩu → nhu cầu · vị phạm → vi phạm · vi pham → vi phạm ·
phạm vị → phạm vi · pham vi → phạm vi · địa phưng → địa phương · địa bạn → địa bàn · cơ quang → cơ quan ·
đơn vi → đơn vị · đoàn thê → đoàn thể · xã hôi → xã hội · thông tim → thông tin · học sình → học sinh ·
người châm sóc → người chăm sóc · lợi dung → lợi dụng · áp dung → áp dụng · sử dung → sử dụng ·
ứng dung → ứng dụng · lực lựng → lực lượng · mật thiếc → mật thiết · cần thiếc → cần thiết ·
thiếc thực → thiết thực · thiết bi → thiết bị · đúng thời hạng → đúng thời hạn · thời hạng → thời hạn ·
hạng chế → hạn chế · giới hạng → giới hạn · dài hạng → dài hạn · gia hạng → gia hạn · quyền hạng → quyền hạn ·
tồn tai → tồn tại · tồn đong → tồn đọng · thắt mắt → thắc mắc · thắc mắt → thắc mắc · khoản cách → khoảng cách ·
khoản thời gian → khoảng thời gian · tài khoảng → tài khoản · điều khoảng → điều khoản · bảng thân → bản thân ·
căn bảng → căn bản · cơ bảng → cơ bản · văn bảng → văn bản · ý kiên → ý kiến · ý kiền → ý kiến ·
kiển nghị → kiến nghị · kiến nghi → kiến nghị · đề nghi → đề nghị · đê nghị → đề nghị · bàng giao → bàn giao ·
vô hình chung → vô hình trung · tựu chung → tựu trung · kiệt suất → kiệt xuất · sử sự → xử sự · ứng sử → ứng xử ·
cư sử → cư xử · xung túc → sung túc · xung sướng → sung sướng · sun quanh → xung quanh · sung quanh → xung quanh ·
sung kích → xung kích · sung phong → xung phong · xoi sáng → soi sáng · dự phóng → dự phòng ·
trãi nghiệm → trải nghiệm · trãi qua → trải qua · trãi dài → trải dài · nghĩ lễ → nghỉ lễ · nghĩ ngơi → nghỉ ngơi ·
nghĩ hè → nghỉ hè · nghĩ tết → nghỉ tết · suy nghỉ → suy nghĩ · bải rác → bãi rác · bải biển → bãi biển ·
cỡ sở → cơ sở · bão lủ → bão lũ · ngập lục → ngập lụt · vửng chắc → vững chắc · kỹ lục → kỷ lục · thế kỹ → thế kỷ ·
kỷ sư → kỹ sư · nỗi bật → nổi bật · củng như → cũng như · củng là → cũng là · củng được → cũng được ·
đả được → đã được · đả có → đã có · đả thực hiện → đã thực hiện · đả ban hành → đã ban hành · sẻ được → sẽ được ·
sẻ có → sẽ có · sẻ tổ chức → sẽ tổ chức · làm rỏ → làm rõ · nêu rỏ → nêu rõ · xác định rỏ → xác định rõ ·
hiểu rỏ → hiểu rõ · dể hiểu → dễ hiểu · dể bị → dễ bị · dể tiếp cận → dễ tiếp cận ·
phòng trống tham nhũng → phòng, chống tham nhũng · phòng trống ma túy → phòng, chống ma túy ·
phòng trống thiên tai → phòng, chống thiên tai · phòng trống dịch bệnh → phòng, chống dịch bệnh ·
phòng trống tội phạm → phòng, chống tội phạm · phòng trống xâm hại → phòng, chống xâm hại ·
sắp nhập xã → sáp nhập xã · sắp nhập các xã → sáp nhập các xã · sắp nhập đơn vị → sáp nhập đơn vị ·
sắp nhập các đơn vị → sáp nhập các đơn vị · sắp nhập thôn → sáp nhập thôn · sắp nhập tỉnh → sáp nhập tỉnh ·
mặc trận tổ quốc → mặt trận tổ quốc · quyền trẻ êm → quyền trẻ em · hội liên hiệp phụ nử → hội liên hiệp phụ nữ ·
quốc hôi → quốc hội · nâng ngừa → ngăn ngừa · dành giật → giành giật · dành lấy → giành lấy`;

/** Right phrases that hold a wrong one. */
export const rightPhrases = `
phần đấu giá · phần đấu thầu · phần đấu nối · phân đấu giá · cũng cố gắng · cũng cố tình · cũng cố ý · bão đảm bảo ·
đuổi nước ngoài · đuổi nước đi · giành cho được · giành cho bằng được · giành cho mình · ảnh hướng về ·
ảnh hướng tới · đặt biệt danh · đặt biệt hiệu · đặt biệt thự · đơn vi phạm`;

/** Right words beside those that the tables set right: a syllable of theirs belongs to no slip. */
export const otherWords = `
chúc mừng · dụng cụ · ghi nhận · tham dự · trò chơi · liên hệ · bài tập · bản năng · bao gồm · bệnh nhân ·
cách thức · chăn thả · chuyên gia · công cộng · công nhân · công suất · công năng · đính kèm · điện năng ·
định danh · đốc thúc · đấu tranh · góp phần · dung lượng · hạng mục · hiệu năng · hiệu suất · hiệu trưởng ·
hình ảnh · hình thức · hương ước · khả năng · lãi suất · lịch sử · lưu giữ · luyện tập · năng lượng · nguyên tắc ·
nhập cảnh · nhập học · nhập viện · phương thức · quốc gia · san sẻ · suy nghĩ · sát cánh · tài năng · tâm lý ·
tâm trí · tăng gia · thảo luận · thành phố · thực tập · tiềm năng · tiếp xúc · tính năng · tranh cãi · tri thức ·
tượng đài · ý kiến · yêu quý · ẩu đả · vật thể · vấn đề · đường phố`;
