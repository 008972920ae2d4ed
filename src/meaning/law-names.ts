/** Names of laws in use, after the word "Luật" or "Bộ luật", as far as plans of local offices cite them. */
const laws = `An ninh mạng|An ninh quốc gia|An toàn thông tin mạng|An toàn thực phẩm|An toàn, vệ sinh lao động|Báo chí
Bảo hiểm xã hội|Bảo hiểm y tế|Bảo vệ bí mật nhà nước|Bảo vệ dữ liệu cá nhân|Bảo vệ môi trường|Bảo vệ quyền lợi người tiêu dùng
Bảo vệ và kiểm dịch thực vật|Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|Bình đẳng giới|Biên phòng Việt Nam
Ban hành văn bản quy phạm pháp luật|Các tổ chức tín dụng|Căn cước|Căn cước công dân|Cán bộ, công chức|Cạnh tranh|Chăn nuôi|Chất lượng sản phẩm, hàng hóa
Chứng khoán|Chuyển đổi số|Chuyển giao công nghệ|Công an nhân dân|Công chứng|Công đoàn|Công nghệ cao|Công nghệ thông tin|Công nghiệp công nghệ số|Cư trú
Dân quân tự vệ|Dân số|Di sản văn hóa|Doanh nghiệp|Dữ liệu|Du lịch|Dược|Dự trữ quốc gia|Đa dạng sinh học|Đất đai|Đầu tư|Đầu tư công|Đấu giá tài sản|Đấu thầu
Đê điều|Địa chất và khoáng sản|Điện ảnh|Điện lực|Đường bộ|Đường sắt|Giá|Giám định tư pháp|Giáo dục|Giáo dục đại học|Giáo dục nghề nghiệp
Giáo dục quốc phòng và an ninh|Giao dịch điện tử|Giao thông đường bộ|Giao thông đường thủy nội địa|Hải quan|Hàng hải|Hàng không dân dụng Việt Nam
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|Hòa giải ở cơ sở|Hòa giải, đối thoại tại Tòa án|Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|Hôn nhân và gia đình
Hộ tịch|Hợp tác xã|Kế toán|Khám bệnh, chữa bệnh|Khí tượng thủy văn|Khiếu nại|Khoa học và công nghệ|Khoa học, công nghệ và đổi mới sáng tạo|Khoáng sản|Kiểm toán nhà nước|Kiến trúc
Kinh doanh bất động sản|Lâm nghiệp|Lưu trữ|Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|Lý lịch tư pháp|Mặt trận Tổ quốc Việt Nam|Năng lượng nguyên tử|Nhà giáo|Nhà ở
Ngân sách nhà nước|Nghĩa vụ quân sự|Người cao tuổi|Người khuyết tật|Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|Nuôi con nuôi
Phá sản|Phí và lệ phí|Phổ biến, giáo dục pháp luật|Phòng, chống bạo lực gia đình|Phòng, chống bệnh truyền nhiễm|Phòng bệnh|Phòng, chống ma túy|Phòng, chống mua bán người
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)|Phòng, chống rửa tiền|Phòng, chống tác hại của rượu, bia|Phòng, chống tác hại của thuốc lá
Phòng, chống tham nhũng|Phòng, chống thiên tai|Phòng, chống khủng bố|Phòng cháy và chữa cháy|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|Phòng thủ dân sự|Phòng không nhân dân
Quảng cáo|Quản lý ngoại thương|Quản lý nợ công|Quản lý thuế|Quản lý, sử dụng tài sản công|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
Quốc phòng|Quốc tịch Việt Nam|Quy hoạch|Quy hoạch đô thị|Quy hoạch đô thị và nông thôn|Sĩ quan Quân đội nhân dân Việt Nam|Sở hữu trí tuệ|Tài nguyên nước|Tài nguyên, môi trường biển và hải đảo
Thanh niên|Thanh tra|Thể dục, thể thao|Thi đua, khen thưởng|Thi hành án dân sự|Thi hành án hình sự|Thống kê|Thú y|Thủ đô|Thủy lợi|Thủy sản|Thuế giá trị gia tăng|Thuế thu nhập cá nhân|Thuế thu nhập doanh nghiệp
Thực hành tiết kiệm, chống lãng phí|Thực hiện dân chủ ở cơ sở|Thư viện|Thương mại|Tiếp cận thông tin|Tiếp công dân|Tiêu chuẩn và quy chuẩn kỹ thuật|Tín ngưỡng, tôn giáo|Tố cáo|Tố tụng hành chính
Tổ chức Chính phủ|Tổ chức chính quyền địa phương|Tổ chức Quốc hội|Tổ chức Tòa án nhân dân|Tổ chức Viện kiểm sát nhân dân|Trách nhiệm bồi thường của Nhà nước|Trật tự, an toàn giao thông đường bộ
Trẻ em|Trồng trọt|Trợ giúp pháp lý|Trưng cầu ý dân|Tư pháp người chưa thành niên|Tương trợ tư pháp|Viễn thông|Việc làm|Viên chức|Xây dựng|Xuất bản|Xuất cảnh, nhập cảnh của công dân Việt Nam|Xử lý vi phạm hành chính
Hình sự|Dân sự|Lao động|Tố tụng hình sự|Tố tụng dân sự|Hàng hải Việt Nam|Ưu đãi người có công với cách mạng|Cảnh sát cơ động|Cảnh vệ|Cảnh sát môi trường|Án phí, lệ phí Tòa án|Chi phí tố tụng`;

/** Levelled pieces of a name are compared as patterns, so that commas and case may differ. */
export const lawNames: readonly string[] = laws
  .split(/[|\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== '')
  .sort((a, b) => b.length - a.length);
