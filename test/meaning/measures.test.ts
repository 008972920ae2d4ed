import { describe, expect, it } from 'vitest';
import { type FoundMeasure, isIndicator, readMeasures, setsShares } from '../../src/meaning/measures.js';

/** A measure in one line: name [for] = target | 2025: … | change | < baseline. */
function said({ measure, sure }: FoundMeasure): string {
  const { name, for: part, target, targets, change, baseline } = measure;
  const parts = [
    target === undefined ? '' : String(target),
    ...Object.entries(targets ?? {}).map(([year, amount]) => `${year}: ${amount}`),
    change === undefined ? '' : `Δ ${change}`,
    ...Object.entries(baseline ?? {}).map(([year, amount]) => `< ${year}: ${amount}`),
  ];
  return `${sure ? '' : '? '}${name}${part === undefined ? '' : ` [${part}]`} = ${parts.filter(Boolean).join(' | ')}`;
}

const read = (text: string) => readMeasures(text).measures.map(said);

describe('a share', () => {
  it.each([
    [
      'Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình đạt 80%.',
      ['Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình = 80%'],
    ],
    [
      '- Phấn đấu tỷ lệ hộ dân dùng nước sạch đạt 75% vào năm 2027 và 90% vào năm 2030;',
      ['Tỷ lệ hộ dân dùng nước sạch = 2027: 75% | 2030: 90%'],
    ],
    [
      'Đến năm 2027 đạt 75%, đến năm 2030 đạt 90% số hộ có công trình vệ sinh',
      ['Số hộ có công trình vệ sinh = 2027: 75% | 2030: 90%'],
    ],
    [
      'Giảm tỷ lệ hộ nghèo xuống dưới 3% vào năm 2027 và dưới 1,5% năm 2030.',
      ['Tỷ lệ hộ nghèo = 2027: dưới 3% | 2030: dưới 1,5%'],
    ],
    ['100% cơ sở kinh doanh có phương án chữa cháy.', ['Cơ sở kinh doanh có phương án chữa cháy = 100%']],
    ['Trên 95% cử tri đi bỏ phiếu trước 15 giờ', ['Cử tri đi bỏ phiếu trước 15 giờ = trên 95%']],
    [
      'Chỉ tiêu 12: Tối thiểu 70% thôn có tổ công nghệ số cộng đồng',
      ['Thôn có tổ công nghệ số cộng đồng = tối thiểu 70%'],
    ],
    [
      'Tỷ lệ tiêm phòng dại cho đàn chó, mèo đạt từ 80% trở lên',
      ['Tỷ lệ tiêm phòng dại cho đàn chó, mèo = ít nhất 80%'],
    ],
    ['Tỷ lệ che phủ rừng duy trì 62,5%', ['Tỷ lệ che phủ rừng = giữ 62,5%']],
    ['Duy trì 100% trẻ 5 tuổi ra lớp mẫu giáo', ['Trẻ 5 tuổi ra lớp mẫu giáo = giữ 100%']],
    ['Phần đầu 60% trường học có phòng tư vấn vào năm 2027', ['Trường học có phòng tư vấn = 2027: 60%']],
    [
      'Tỷ lệ trẻ dưới 5 tuổi thừa cân xuống dưới 5% đối với nông thôn và dưới 10% đối với thành thị',
      [
        'Tỷ lệ trẻ dưới 5 tuổi thừa cân [nông thôn] = dưới 5%',
        'Tỷ lệ trẻ dưới 5 tuổi thừa cân [thành thị] = dưới 10%',
      ],
    ],
    [
      'Tỷ lệ học sinh biết bơi từ 41% năm 2026 lên trên 60% năm 2027',
      ['Tỷ lệ học sinh biết bơi = 2027: trên 60% | < 2026: 41%'],
    ],
    ['Tỷ lệ người dân hài lòng đạt 90-95%', ['Tỷ lệ người dân hài lòng = 90-95%']],
    [
      'Tỷ lệ trẻ từ 6 đến 36 tháng tuổi được uống vitamin A đạt trên 98%',
      ['Tỷ lệ trẻ từ 6 đến 36 tháng tuổi được uống vitamin A = trên 98%'],
    ],
    [
      'Tỷ lệ trẻ dưới 1 tuổi tiêm đủ 8 loại vắc xin đạt 95%',
      ['Tỷ lệ trẻ dưới 1 tuổi tiêm đủ 8 loại vắc xin = 95%'],
    ],
    [
      'Tỷ suất tử vong sơ sinh trên 1.000 trẻ đẻ sống dưới 9‰',
      ['Tỷ suất tử vong sơ sinh trên 1.000 trẻ đẻ sống = dưới 9‰'],
    ],
    [
      'Giữ tỷ lệ 0% số vụ khai thác khoáng sản trái phép hằng năm giai đoạn 2026-2030',
      ['Tỷ lệ số vụ khai thác khoáng sản trái phép = giữ 0%'],
    ],
    [
      'Tỷ lệ mắc sốt rét duy trì 0% vào năm 2027 và năm 2030',
      ['Tỷ lệ mắc sốt rét = 2027: giữ 0% | 2030: giữ 0%'],
    ],
    [
      'Tỷ lệ giải ngân vốn đầu tư công đạt 95% kế hoạch trở lên',
      ['Tỷ lệ giải ngân vốn đầu tư công = ít nhất 95%'],
    ],
    [
      'Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95,5% trước năm 2028',
      ['Tỷ lệ dân số tham gia bảo hiểm y tế = 2028: 95,5%'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a rate or a count', () => {
  it.each([
    [
      'Giảm tỷ suất tai nạn thương tích xuống 480/100.000 dân vào năm 2027',
      ['Tỷ suất tai nạn thương tích = 2027: 480/100.000 dân'],
    ],
    [
      'Đến năm 2027, có 03 xã, phường đạt chuẩn an toàn và 06 xã, phường vào năm 2030',
      ['Xã, phường đạt chuẩn an toàn = 2027: 03 xã, phường | 2030: 06 xã, phường'],
    ],
    [
      'Xây dựng ít nhất 02 mô hình khu dân cư an toàn về phòng cháy',
      ['Xây dựng mô hình khu dân cư an toàn về phòng cháy = ít nhất 02 mô hình'],
    ],
    ['Trồng mới 1.500 ha rừng', ['Trồng mới rừng = 1.500 ha']],
    ['Thu ngân sách trên địa bàn đạt 12,5 tỷ đồng', ['Thu ngân sách trên địa bàn = 12,5 tỷ đồng']],
    ['Sản lượng lúa đạt trên 4.200 tấn', ['Sản lượng lúa = trên 4.200 tấn']],
    [
      'Tăng 03 trường đạt chuẩn quốc gia, nâng tổng số lên 11 trường',
      ['Trường đạt chuẩn quốc gia = 11 trường | Δ tăng 03 trường'],
    ],
    ['Số vụ tai nạn giao thông giảm 5% so với năm 2026', ['Số vụ tai nạn giao thông = Δ giảm 5%']],
    ['Tỷ lệ hộ nghèo giảm bình quân 1-1,5%/năm', ['Tỷ lệ hộ nghèo = Δ giảm 1-1,5%/năm']],
    ['Mỗi năm giảm 2% số hộ cận nghèo', ['Số hộ cận nghèo = Δ giảm 2%/năm']],
    ['Giải quyết việc làm cho 450 lao động', ['Giải quyết việc làm cho lao động = 450 lao động']],
    ['Số cuộc kiểm tra an toàn thực phẩm: 24 cuộc', ['Số cuộc kiểm tra an toàn thực phẩm = 24 cuộc']],
    [
      'Giá trị sản xuất nông nghiệp đạt 1.250 tỷ đồng, tăng 4,5% so với năm 2026',
      ['Giá trị sản xuất nông nghiệp = 1.250 tỷ đồng | Δ tăng 4,5%'],
    ],
    ['Có ít nhất 01 sản phẩm OCOP 3 sao trở lên', ['Sản phẩm OCOP 3 sao trở lên = ít nhất 01 sản phẩm OCOP']],
    [
      'Thu nhập bình quân đầu người đạt 75 triệu đồng/người/năm',
      ['Thu nhập bình quân đầu người = 75 triệu đồng/người/năm'],
    ],
    ['Tỷ suất sinh thô 15,5‰', ['Tỷ suất sinh thô = 15,5‰']],
    ['Đạt 12 bác sĩ/vạn dân', ['Bác sĩ/vạn dân = 12 bác sĩ/vạn dân']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a sentence with several measures', () => {
  it.each([
    [
      '100% cán bộ xã có chữ ký số; 90% hồ sơ nộp trực tuyến.',
      ['Cán bộ xã có chữ ký số = 100%', 'Hồ sơ nộp trực tuyến = 90%'],
    ],
    [
      'Tỷ lệ hộ có thùng rác đạt 85%, tỷ lệ phân loại rác tại nguồn đạt 40%',
      ['Tỷ lệ hộ có thùng rác = 85%', 'Tỷ lệ phân loại rác tại nguồn = 40%'],
    ],
    [
      'Tỷ lệ hộ nghèo xuống dưới 2%, trong đó 95% hộ nghèo được vay vốn',
      ['Tỷ lệ hộ nghèo = dưới 2%', 'Hộ nghèo được vay vốn = 95%'],
    ],
    [
      'Tỷ lệ trẻ nhẹ cân còn dưới 7% vào năm 2027 và 5% vào năm 2030; tỷ lệ trẻ thấp còi dưới 9% vào năm 2030',
      ['Tỷ lệ trẻ nhẹ cân = 2027: dưới 7% | 2030: 5%', 'Tỷ lệ trẻ thấp còi = 2030: dưới 9%'],
    ],
    [
      '100% trẻ 5 tuổi ra lớp và 98% trẻ 6 tuổi vào lớp 1',
      ['Trẻ 5 tuổi ra lớp = 100%', 'Trẻ 6 tuổi vào lớp 1 = 98%'],
    ],
    [
      'Trẻ thấp còi còn dưới 9%, trẻ nhẹ cân còn dưới 6,5%',
      ['? Trẻ thấp còi = dưới 9%', '? Trẻ nhẹ cân = dưới 6,5%'],
    ],
    [
      'Giữ tỷ lệ tảo hôn ở mức 0% năm 2025 và năm 2030; giữ tỷ lệ tái nghèo ở mức 1% tại cả hai mốc này',
      ['Tỷ lệ tảo hôn = 2025: giữ 0% | 2030: giữ 0%', 'Tỷ lệ tái nghèo = 2025: giữ 1% | 2030: giữ 1%'],
    ],
    [
      'Tỷ lệ đăng ký đạt 99% vào năm 2025, đến năm 2030 phấn đấu đạt 100%',
      ['Tỷ lệ đăng ký = 2025: 99% | 2030: 100%'],
    ],
    [
      'Giảm số vụ xâm hại trẻ em trên 1.000 trẻ, tỷ suất dưới 2%',
      ['Số vụ xâm hại trẻ em trên 1.000 trẻ, tỷ suất = dưới 2%'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('which way is better', () => {
  it.each([
    ['Giảm tỷ lệ hộ nghèo xuống 3%', 'lower'],
    ['Nâng tỷ lệ lao động qua đào tạo lên 70%', 'higher'],
    ['Số vụ cháy không quá 2 vụ', 'lower'],
    ['Trên 90% hộ đạt gia đình văn hóa', 'higher'],
    ['Tỷ lệ học sinh bỏ học là 0,1%', 'lower'],
    ['Tỷ lệ thủ tục rút ngắn là 30%', undefined],
    ['Tăng dần tỷ lệ phụ nữ tham gia cấp ủy.', 'higher'],
  ])('%s', (text, better) => {
    expect(readMeasures(text).measures[0]?.measure.better).toBe(better);
  });
});

describe('what is doubted', () => {
  it.each([
    ['Tỷ lệ hộ có điện đạt 99.5%', ['? Tỷ lệ hộ có điện = 99,5%']],
    ['Tỷ lệ đăng ký đạt 99% vào năm 2027, phấn đấu 100%', ['? Tỷ lệ đăng ký = 2027: 99%']],
    ['Phấn đấu giảm ít nhất 5% số vụ cháy so với cùng kỳ', ['? Số vụ cháy = Δ giảm 5%']],
    ['Tỷ lệ học sinh biết bơi từ 41% lên 60%', ['? Tỷ lệ học sinh biết bơi = 60%']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('targets among duties', () => {
  it.each([
    ['Tư vấn cho 100% người cao tuổi, 95% người khuyết tật.', true],
    ['Đăng ký khai sinh cho 99% trẻ em vào năm 2025, 100% vào năm 2030.', true],
    ['Kiểm tra 100% cơ sở trên địa bàn.', false],
    ['Mở 12 lớp cho 360 học sinh, tặng 200 suất quà.', false],
  ])('%s', (text, expected) => {
    expect(setsShares(text)).toBe(expected);
  });
});

describe('an indicator', () => {
  it.each([
    ['Tỷ lệ hộ nghèo còn dưới 2%', true],
    ['100% thôn có nhà văn hóa', true],
    ['Giảm dần số vụ bạo lực gia đình', true],
    ['Giảm số vụ bạo lực gia đình, nâng cao nhận thức của người dân', false],
    ['Không để xảy ra vụ ngộ độc thực phẩm trên 30 người mắc.', false],
    ['Không để xảy ra cháy lớn, cháy gây hậu quả nghiêm trọng', false],
    ['Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị', false],
    ['Trẻ em từ 5 đến 17 tuổi không lao động sớm', false],
    ['Tiếp tục thực hiện Chương trình giai đoạn 2026-2030', false],
    ['Duy trì đường dây nóng 24/24 giờ', false],
    ['Triển khai kế hoạch năm 2027 của tỉnh', false],
  ])('%s', (text, expected) => {
    expect(isIndicator(text)).toBe(expected);
  });
});
