/** Words of plans, at random. */
import fc from '../../support/random.js';

export type Fields = Record<string, unknown>;

export const headings = fc.constantFrom(
  'Mục đích, yêu cầu',
  'Công tác tuyên truyền, vận động',
  'Nhiệm vụ trọng tâm',
  'Kinh phí thực hiện',
  'Tổ chức thực hiện',
  'Phòng, chống đuối nước cho trẻ em',
  'Chăm sóc sức khỏe ban đầu',
  'Các nhiệm vụ, giải pháp chủ yếu',
  'Công tác chỉ đạo, điều hành của Ủy ban nhân dân xã',
  'Thời gian, địa điểm',
  'Công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ tại các khu dân cư, cơ sở giáo dục, chợ, trung tâm thương mại trên địa bàn xã',
  'Các nội dung khác:',
  'Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”',
);
/** Headings that name units, with the units that the plan says they are. */
export const unitHeadings = fc.constantFrom<Fields>(
  { heading: 'Phòng Văn hóa - Xã hội', unit: 'vhxh' },
  { heading: 'Phòng Kinh tế', unit: 'kinh-te' },
  { heading: 'Công an xã', unit: 'cong-an' },
  { heading: 'Trạm Y tế xã', unit: 'Trạm Y tế xã' },
  { heading: 'Đoàn Thanh niên xã', unit: 'doan-tn' },
);
const starts = fc.constantFrom(
  'Tổ chức truyền thông',
  'Rà soát, cập nhật danh sách',
  'Hướng dẫn các thôn thực hiện',
  'Xây dựng kế hoạch triển khai',
  'Bảo đảm an toàn cho học sinh',
  'Tỷ lệ trẻ em được tiêm chủng',
  'Tăng cường kiểm tra, giám sát',
);
const middles = fc.constantFrom(
  'tại các khu dân cư',
  'trên địa bàn toàn xã năm 2027',
  'cho trẻ em có hoàn cảnh đặc biệt',
  'về phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'đúng tiến độ, đạt yêu cầu đề ra',
  'xong trước ngày 15/4/2027',
  'theo Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ',
);
export const words = fc.tuple(starts, middles).map((parts) => parts.join(' '));
export const ended = fc.tuple(words, fc.constantFrom('.', '.', ';')).map((parts) => parts.join(''));
export const dressed = fc
  .tuple(starts, middles, fc.constantFrom('bold', 'italic', 'note'))
  .map(([start, middle, look]) =>
    look === 'bold'
      ? `${start} **${middle}** theo quy định.`
      : look === 'italic'
        ? `${start} *${middle}* theo quy định.`
        : `${start} ${middle}^[Số liệu đến ngày 14/12/2026.].`,
  );
const odd = fc.constantFrom(
  'Thời gian: Quý II/2027',
  'Phòng Kinh tế: Tham mưu bố trí kinh phí.',
  '“Trẻ em hôm nay, thế giới ngày mai”;',
  '03 lớp dạy bơi cho học sinh tiểu học;',
  'Kích thước 5*3 m, tỷ lệ 1:25.000 [bản đồ số 2] và a | b.',
  'Từ 7:30 ngày 15/4/2027 tại Nhà văn hóa xã (thôn 3).',
  'Căn cứ tình hình thực tế, các đơn vị chủ động thực hiện;',
  'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã phối hợp giám sát.',
  'Triển khai thực hiện các nội dung sau đây',
);
export const sentence = fc.oneof(
  { weight: 6, arbitrary: ended },
  { weight: 1, arbitrary: dressed },
  { weight: 1, arbitrary: odd },
);
/** A sentence that asks for reports, with what the plan says of them. */
export const reporting = fc.constant<Fields>({
  text: 'Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 hằng năm.',
  reports: [
    { period: 'half-year', due: '15/6' },
    { period: 'year', due: '15/12' },
  ],
});
/** A sentence that names who does the work, as the plan states it too. */
export const led = fc.constant<Fields>({
  text: 'Phối hợp với Công an xã kiểm tra về phòng cháy, chữa cháy và cứu nạn, cứu hộ.',
  lead: 'cong-an',
});
/** A sentence that says what is to be reached, with the number as the plan states it. */
export const aim = fc.constantFrom<Fields>(
  { text: 'Tỷ lệ trẻ em được tiêm chủng đầy đủ đạt 98% trở lên.', target: 'ít nhất 98%' },
  {
    text: 'Tỷ lệ học sinh tiểu học biết bơi đạt 60% vào năm 2027 và đạt 80% vào năm 2030.',
    targets: { 2027: '60%', 2030: '80%' },
  },
  { text: 'Giảm tỷ lệ trẻ em dưới 5 tuổi thấp còi xuống dưới 11%.', target: 'dưới 11%' },
);
/** A sentence that says that a list follows. */
export const announced = words.map((text) => `${text}, gồm:`);

export const paragraphs = fc.array(
  sentence.map((text) => text.replace(/;$/, '.')),
  { minLength: 1, maxLength: 2 },
);
const bullets = fc
  .array(fc.tuple(fc.boolean(), ended), { minLength: 2, maxLength: 4 })
  .map((lines) => lines.map(([below, text], i) => (below && i > 0 ? `  + ${text}` : `- ${text}`)).join('\n'));
export const prose = fc.oneof(
  { weight: 4, arbitrary: paragraphs.map((all) => all.join('\n\n')) },
  { weight: 1, arbitrary: fc.tuple(announced, bullets).map((parts) => parts.join('\n\n')) },
);
