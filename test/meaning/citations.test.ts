import { describe, expect, it } from 'vitest';
import { type FoundCitation, findCitations } from '../../src/meaning/citations.js';

/** Type, number, date, issuer and subject in one line, a dot for what is missing; "?" before what is not sure. */
function said({ citation, year, sure }: FoundCitation): string {
  const { type, number, date, issuer, subject } = citation;
  return `${sure ? '' : '? '}${[
    type,
    number,
    date ?? (year === undefined ? undefined : String(year)),
    issuer,
    subject,
  ]
    .map((part) => part ?? '.')
    .join(' | ')}`;
}

describe('a citation by number', () => {
  it.each([
    [
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 20/3/2026 của UBND tỉnh Lâm Đồng về phòng cháy mùa khô,',
      ['Kế hoạch | 15/KH-UBND | 20/3/2026 | UBND tỉnh Lâm Đồng | về phòng cháy mùa khô'],
    ],
    [
      'Căn cứ Nghị định số 136/2020/NĐ-CP ngày 24 tháng 11 năm 2020 của Chính phủ quy định chi tiết một số biện pháp thi hành;',
      ['Nghị định | 136/2020/NĐ-CP | 24/11/2020 | Chính phủ | quy định chi tiết một số biện pháp thi hành'],
    ],
    [
      'theo Nghị định 100/2019/NĐ-CP và Nghị định 123/2021/NĐ-CP',
      ['Nghị định | 100/2019/NĐ-CP | . | . | .', 'Nghị định | 123/2021/NĐ-CP | . | . | .'],
    ],
    [
      'Nghị quyết số 08/2022/NQ – HĐND ngày 08/7/2022 của HĐND huyện',
      ['Nghị quyết | 08/2022/NQ-HĐND | 08/7/2022 | HĐND huyện | .'],
    ],
    [
      'Chỉ thị số 31 -CT/TW ngày 19/3/2024 của Ban Bí thư',
      ['Chỉ thị | 31-CT/TW | 19/3/2024 | Ban Bí thư | .'],
    ],
    [
      'Kế hoạch 12-KH/ĐU ngày 02.4.2026 của Ban Thường vụ Đảng ủy xã',
      ['Kế hoạch | 12-KH/ĐU | 02/4/2026 | Ban Thường vụ Đảng ủy xã | .'],
    ],
    [
      'Công văn số 88/SYT-NVY ngày 5-1-2026 của Sở Y tế V/v tăng cường phòng, chống dịch sởi.',
      ['Công văn | 88/SYT-NVY | 05/01/2026 | Sở Y tế | V/v tăng cường phòng, chống dịch sởi'],
    ],
    [
      'Thông tư liên tịch số 05/2015/TTLT-BYT-BNV của Bộ Y tế',
      ['Thông tư liên tịch | 05/2015/TTLT-BYT-BNV | . | Bộ Y tế | .'],
    ],
    [
      '(ban hành kèm theo Quyết định số 07/2023/QĐ-UBND ngày 14/02/2023 của Ủy ban nhân dân tỉnh)',
      ['Quyết định | 07/2023/QĐ-UBND | 14/02/2023 | Ủy ban nhân dân tỉnh | .'],
    ],
    ['Kế hoạch số 38/KH-\nUBND ngày 20/02/2026', ['Kế hoạch | 38/KH-UBND | 20/02/2026 | . | .']],
    [
      'theo Nghị quyết số 66/NQ-CP, Quyết định số 11/QĐ-TTg và Công điện số 12/CĐ-TTg của Thủ tướng Chính phủ',
      [
        'Nghị quyết | 66/NQ-CP | . | . | .',
        'Quyết định | 11/QĐ-TTg | . | . | .',
        'Công điện | 12/CĐ-TTg | . | Thủ tướng Chính phủ | .',
      ],
    ],
    [
      'các Nghị định số 90/2023/NĐ-CP, 91/2023/NĐ-CP và số 92/2023/NĐ-CP',
      [
        'Nghị định | 90/2023/NĐ-CP | . | . | .',
        'Nghị định | 91/2023/NĐ-CP | . | . | .',
        'Nghị định | 92/2023/NĐ-CP | . | . | .',
      ],
    ],
    [
      'Tờ trình số 41/TTr-VHXH ngày 10/02/2027 của Phòng Văn hóa - Xã hội',
      ['Tờ trình | 41/TTr-VHXH | 10/02/2027 | Phòng Văn hóa - Xã hội | .'],
    ],
    [
      'Kết luận số 126-KL/TW ngày 14/02/2025 của Bộ Chính trị, Ban Bí thư',
      ['Kết luận | 126-KL/TW | 14/02/2025 | Bộ Chính trị | .'],
    ],
    [
      'Thông báo kết luận số 45/TB-UBND ngày 03/3/2026',
      ['Thông báo kết luận | 45/TB-UBND | 03/3/2026 | . | .'],
    ],
    [
      'Quyết định số 1012/QĐ-BNNMT ngày 09/4/2026 của Bộ trưởng Bộ Nông nghiệp và Môi trường phê duyệt Đề án phát triển rừng.',
      [
        'Quyết định | 1012/QĐ-BNNMT | 09/4/2026 | Bộ trưởng Bộ Nông nghiệp và Môi trường | phê duyệt Đề án phát triển rừng',
      ],
    ],
    [
      'Quyết định số 9/QĐ-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch ban hành Quy chế lễ hội;',
      ['Quyết định | 9/QĐ-BVHTTDL | . | Bộ Văn hóa, Thể thao và Du lịch | ban hành Quy chế lễ hội'],
    ],
    [
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia, UBND xã ban hành Kế hoạch',
      [
        'Nghị quyết | 57-NQ/TW | 22/12/2024 | Bộ Chính trị | về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
      ],
    ],
    [
      'Kế hoạch số 7/KH-BCĐ389 ngày 01/02/2026 của Ban Chỉ đạo 389 tỉnh',
      ['Kế hoạch | 7/KH-BCĐ389 | 01/02/2026 | Ban Chỉ đạo 389 tỉnh | .'],
    ],
    ['Hướng dẫn số 03/HD-MTTQ-BTT ngày 05/5/2026', ['Hướng dẫn | 03/HD-MTTQ-BTT | 05/5/2026 | . | .']],
    [
      'Công văn số 17/UBND-NC ngày 06 tháng 01 năm 2026 của UBND huyện về việc kiểm tra, rà soát (sau đây gọi tắt là Công văn số 17)',
      [
        'Công văn | 17/UBND-NC | 06/01/2026 | UBND huyện | về việc kiểm tra, rà soát',
        '? Công văn | 17 | . | . | .',
      ],
    ],
    [
      'Quyết định số 1719/QĐ-TTg của Thủ tướng Chính phủ ngày 14/10/2021',
      ['Quyết định | 1719/QĐ-TTg | 14/10/2021 | Thủ tướng Chính phủ | .'],
    ],
    ['Nghị quyết số 71/2026/QH16 được Quốc hội thông qua', ['Nghị quyết | 71/2026/QH16 | . | . | .']],
    ['Đề án số 06/ĐA-UBND năm 2026 của UBND xã', ['Đề án | 06/ĐA-UBND | 2026 | UBND xã | .']],
    [
      'Quyết định số 22/QĐ-UBND ngày 3/3/26 của Chủ tịch UBND xã',
      ['Quyết định | 22/QĐ-UBND | 03/3/2026 | Chủ tịch UBND xã | .'],
    ],
  ])('%s', (text, expected) => {
    expect(findCitations(text).map(said)).toEqual(expected);
  });

  it.each([
    ['Nghị quyết số 18 về tinh gọn bộ máy', ['? Nghị quyết | 18 | . | . | về tinh gọn bộ máy']],
    ['Nghị định 56/2017 của Chính phủ', ['? Nghị định | 56/2017 | . | Chính phủ | .']],
    [
      'Kế hoạch số      /KH-UBND ngày    tháng    năm 2026 của UBND xã',
      ['? Kế hoạch | . | 2026 | UBND xã | .'],
    ],
    ['Kế hoạch số …/KH-UBND', ['? Kế hoạch | . | . | . | .']],
    ['Quyết định số 40/QĐ-UBND ngày 31/6/2026', ['? Quyết định | 40/QĐ-UBND | . | . | .']],
    [
      'Nghị quyết số 12/2021/NQ-HĐND ngày 14/12/2023',
      ['? Nghị quyết | 12/2021/NQ-HĐND | 14/12/2023 | . | .'],
    ],
    ['Nghị định số 77/QĐ-TTg', ['? Nghị định | 77/QĐ-TTg | . | . | .']],
    [
      'Kế hoạch số 51/KH-UBND ngày 02/4/2026 của UBND tỉnh triển khai chiến dịch hè',
      ['? Kế hoạch | 51/KH-UBND | 02/4/2026 | UBND tỉnh | triển khai chiến dịch hè'],
    ],
  ])('is doubted: %s', (text, expected) => {
    const found = findCitations(text);
    expect(found.map(said)).toEqual(expected);
    expect(found[0]?.reason?.vi).toMatch(/\.$/);
  });

  it.each([
    'Xây dựng Kế hoạch 5 năm 2026-2030 của xã',
    'Ban hành Quyết định thành lập Tổ công tác gồm 07 thành viên',
    'Báo cáo kết quả 6 tháng, Kế hoạch này và Nghị quyết này',
    'Gọi số 111 khi phát hiện trẻ em bị xâm hại',
    'tuyên truyền chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
    'giữ gìn trật tự công cộng, chấp hành kỷ luật lao động',
    'Hướng dẫn 02 lớp tập huấn; Chương trình 30 phút mỗi tuần',
  ])('is none: %s', (text) => {
    expect(findCitations(text).map(said)).toEqual([]);
  });
});

describe('a law by name', () => {
  it.each([
    [
      'Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29/11/2024;',
      ['Luật | . | 29/11/2024 | . | Phòng cháy, chữa cháy và cứu nạn, cứu hộ'],
    ],
    [
      'Căn cứ Luật Trật tự, an toàn giao thông đường bộ năm 2024 và các văn bản hướng dẫn',
      ['Luật | . | 2024 | . | Trật tự, an toàn giao thông đường bộ'],
    ],
    [
      'theo Luật Địa chất và khoáng sản số 54/2024/QH15',
      ['Luật | 54/2024/QH15 | . | . | Địa chất và khoáng sản'],
    ],
    [
      'Bộ luật Lao động, Luật Bảo hiểm y tế và Luật Giáo dục',
      ['Bộ luật | . | . | . | Lao động', 'Luật | . | . | . | Bảo hiểm y tế', 'Luật | . | . | . | Giáo dục'],
    ],
    ['chấp hành luật giao thông đường bộ', ['Luật | . | . | . | giao thông đường bộ']],
    ['Hiến pháp năm 2013; Hiến pháp và pháp luật', ['Hiến pháp | . | 2013 | . | .']],
    [
      'Pháp lệnh Ưu đãi người có công với cách mạng ngày 09/12/2020',
      ['Pháp lệnh | . | 09/12/2020 | . | Ưu đãi người có công với cách mạng'],
    ],
    [
      'Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân ngày 25 tháng 6 năm 2015',
      ['Luật | . | 25/6/2015 | . | Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân'],
    ],
    [
      'Luật Sửa đổi, bổ sung một số điều của Luật Thú y ngày 10/7/2026',
      ['Luật | . | 10/7/2026 | . | Sửa đổi, bổ sung một số điều của Luật Thú y'],
    ],
    ['Luật số 72/2025/QH15 ngày 16/6/2025', ['Luật | 72/2025/QH15 | 16/6/2025 | . | .']],
    ['Luật Trẻ em 2016', ['Luật | . | 2016 | . | Trẻ em']],
  ])('%s', (text, expected) => {
    expect(findCitations(text).map(said)).toEqual(expected);
  });

  it('is doubted when it is none of the known ones', () => {
    const [found] = findCitations('Căn cứ Luật Thông tin tín dụng năm 2031;');
    expect(found?.citation.subject).toBe('Thông tin tín dụng');
    expect(found?.sure).toBe(false);
  });
});

describe('the words of a citation', () => {
  it('are told apart from its subject', () => {
    const text =
      'Thực hiện Kế hoạch số 9/KH-UBND ngày 05/3/2026 của UBND tỉnh về triển khai Nghị quyết số 4/2026/NQ-HĐND của HĐND tỉnh về nước sạch; các đơn vị làm tốt.';
    const [outer, inner] = findCitations(text);
    expect(outer && text.slice(outer.head.from, outer.head.to)).toBe(
      'Kế hoạch số 9/KH-UBND ngày 05/3/2026 của UBND tỉnh',
    );
    expect(outer && text.slice(outer.from, outer.to)).toMatch(/về nước sạch$/);
    expect(outer?.inside).toBe(false);
    expect(inner?.inside).toBe(true);
  });

  it('may name indicators of the document', () => {
    const text = 'Chủ trì thực hiện các chỉ tiêu 03, 4 và 11 của Nghị quyết số 5/2026/NQ-HĐND';
    expect(findCitations(text)[0]?.indicators).toEqual(['3', '4', '11']);
  });
});
