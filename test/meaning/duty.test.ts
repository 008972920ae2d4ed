import { describe, expect, it } from 'vitest';
import { readDuty } from '../../src/meaning/duty.js';
import { readLabelledLine } from '../../src/meaning/labelled-line.js';

function said(text: string): string {
  const { unit, lead, partners, sure } = readDuty(text);
  return `${sure ? '' : '? '}${unit ?? '-'}: ${lead.join(' + ')} / ${partners.join(' + ')}`;
}

describe('who leads and who takes part', () => {
  it.each([
    [
      'Chủ trì, phối hợp với Phòng Kinh tế, Công an xã tổ chức kiểm tra các mỏ cát.',
      'lead:  / Phòng Kinh tế + Công an xã',
    ],
    [
      '- Chủ trì phối hợp với các thôn và đơn vị liên quan rà soát hộ nghèo',
      'lead:  / các thôn và đơn vị liên quan',
    ],
    [
      'Chịu trách nhiệm chủ trì, phối hợp chặt chẽ với Ban Chỉ huy Quân sự xã, các trường học trên địa bàn diễn tập chữa cháy',
      'lead:  / Ban Chỉ huy Quân sự xã + các trường học trên địa bàn',
    ],
    ['Chủ trì tham mưu Ủy ban nhân dân xã bố trí kinh phí', 'lead:  / '],
    [
      'Phối hợp với Sở Nông nghiệp và Môi trường kiểm tra đê điều',
      'partner: Sở Nông nghiệp và Môi trường / ',
    ],
    ['Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện', '-: Sở Nội vụ / '],
    ['Các cơ quan được giao chủ trì tại Mục II lập kế hoạch chi tiết', '-:  / '],
    ['Tiếp tục phối hợp với Trạm Y tế xã tiêm chủng', 'partner: Trạm Y tế xã / '],
    ['Phối hợp với các đơn vị liên quan tuyên truyền', '? partner: các đơn vị liên quan / '],
    ['Chủ động phối hợp với Công an tỉnh xử lý xe quá tải', '? partner: Công an tỉnh / '],
    ['Phối hợp tuyên truyền trong trường học', '? partner:  / '],
    [
      'Công an xã chủ trì, phối hợp với Đoàn Thanh niên xã cấp căn cước lưu động',
      '-: Công an xã / Đoàn Thanh niên xã',
    ],
    [
      'Giao Văn phòng HĐND và UBND xã chủ trì, phối hợp với Trung tâm Phục vụ hành chính công xã số hóa hồ sơ',
      '-: Văn phòng HĐND và UBND xã / Trung tâm Phục vụ hành chính công xã',
    ],
    ['Phòng Kinh tế chủ trì (phối hợp với Công an xã)', '-: Phòng Kinh tế / Công an xã'],
    ['Hội Nông dân xã phối hợp với Phòng Kinh tế mở lớp tập huấn', '? -: Hội Nông dân xã / Phòng Kinh tế'],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã chủ trì giám sát',
      '-: Ủy ban Mặt trận Tổ quốc Việt Nam xã / ',
    ],
    ['Rà soát, thống kê cơ sở giết mổ nhỏ lẻ', '-:  / '],
    ['Tổ chức hội nghị đối thoại với doanh nghiệp', '-:  / '],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('are found where they stand', () => {
    const text = 'Chủ trì, phối hợp với Phòng  Kinh tế lập dự toán';
    const [span] = readDuty(text).spans.partners;
    expect(span && text.slice(span.from, span.to)).toBe('Phòng  Kinh tế');
  });
});

describe('a labelled line', () => {
  it.each([
    ['Đơn vị chủ trì: Phòng Kinh tế.', 'lead', 'Phòng Kinh tế'],
    ['- Cơ quan chủ trì: Công an xã;', 'lead', 'Công an xã'],
    ['+ Đơn vị phối hợp: Các thôn', 'partners', 'Các thôn'],
    ['Phối hợp: Trạm Y tế', 'partners', 'Trạm Y tế'],
    ['Thời gian thực hiện: Quý II/2027', 'when', 'Quý II/2027'],
    ['Thời hạn hoàn thành: 30/6/2027', 'when', '30/6/2027'],
    ['Sản phẩm: Báo cáo kết quả', 'output', 'Báo cáo kết quả'],
    ['Kết quả: Biên bản từng vòng', 'output', 'Biên bản từng vòng'],
    ['Sản phẩm dự kiến: 02 mô hình', 'output', '02 mô hình'],
    ['Lãnh đạo phụ trách: Đồng chí Phó Chủ tịch', 'supervisor', 'Đồng chí Phó Chủ tịch'],
    ['Người phụ trách: bà Lan', 'supervisor', 'bà Lan'],
    ['Kinh phí thực hiện: 20 triệu đồng', 'amount', '20 triệu đồng'],
    ['Ghi chú: lồng ghép với kế hoạch khác', 'note', 'lồng ghép với kế hoạch khác'],
  ] as const)('%s', (text, field, words) => {
    const found = readLabelledLine(text);
    expect(found).toMatchObject({ field, words });
    expect(found && text.slice(found.span.from, found.span.to)).toBe(words);
  });

  it.each([
    'Phòng Tư pháp: tuyên truyền pháp luật',
    'Mục tiêu 1: Về giao thông',
    'Kết quả thực hiện năm 2026: đạt 98%',
    'Chỉ tiêu 4: 100% thôn có nhà văn hóa',
    'Cụ thể như sau:',
  ])('is not %s', (text) => {
    expect(readLabelledLine(text)).toBeUndefined();
  });
});
