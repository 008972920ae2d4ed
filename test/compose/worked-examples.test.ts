import { describe, expect, it } from 'vitest';
import { printed } from '../support/compose-text.js';

/** The examples of the model's description (model.md 5), as the office of these tests prints them. 5.4 stands in units.test.ts. */

describe("a commune's plan for 2027 (5.1)", () => {
  const plan = `
citations:
  kh-tinh: {type: Kế hoạch, number: 31/KH-UBND, date: 29/01/2027, issuer: UBND tỉnh, subject: về công tác trẻ em năm 2027}
documents:
  ke-hoach: {}
  to-trinh: {text: "Năm 2026 xã còn 03 trẻ tử vong do đuối nước; cần một kế hoạch chung."}
  cong-van: {}
basis:
  - Căn cứ [@luat-tre-em]
  - Thực hiện [@kh-tinh]
sections:
  - heading: Mục đích, yêu cầu
    items:
      - Mọi trẻ em trong xã được sống an toàn.
      - Giao rõ người làm, rõ hạn, rõ kết quả.
  - heading: Chỉ tiêu
    indicators:
      - text: 100% trẻ em dưới 6 tuổi có thẻ bảo hiểm y tế.
        target: 100%
      - id: biet-boi
        name: Tỷ lệ học sinh tiểu học biết bơi
        target: trên 60%
        baseline: {2026: 41%}
  - heading: Nhiệm vụ
    tasks:
      - text: Mở lớp dạy bơi miễn phí dịp hè.
        lead: doan-tn
        partners: [vhxh]
        when: {start: 6/2027, end: 8/2027}
        serves: [biet-boi]
      - {text: "Rà soát ao, hồ, cắm biển cảnh báo.", lead: thon, when: Q2/2027}
  - {heading: Kinh phí, text: Từ ngân sách xã giao năm 2027.}
  - heading: Chế độ báo cáo
    reports:
      - text: Các đơn vị gửi báo cáo 6 tháng trước ngày 05/6 về Phòng Văn hóa - Xã hội.
        reports: [{period: half-year, due: 05/6, to: vhxh}]
appendices:
  - heading: Phân công nhiệm vụ
    include: {of: tasks}
    print: {as: table, landscape: true}
`;

  it('is one Kế hoạch', () => {
    const lines = printed(plan);
    const from = lines.indexOf('KẾ HOẠCH');
    expect(lines.slice(from)).toEqual([
      'KẾ HOẠCH',
      'Thực hiện công tác trẻ em năm 2027',
      '───',
      'Căn cứ Luật Trẻ em ngày 05/4/2016;',
      'Thực hiện Kế hoạch số 31/KH-UBND ngày 29/01/2027 của UBND tỉnh về công tác trẻ em năm 2027.',
      'Ủy ban nhân dân xã Minh Tâm ban hành Kế hoạch thực hiện công tác trẻ em năm 2027, nội dung cụ thể như sau:',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '- Mọi trẻ em trong xã được sống an toàn.',
      '- Giao rõ người làm, rõ hạn, rõ kết quả.',
      'II. CHỈ TIÊU',
      '- 100% trẻ em dưới 6 tuổi có thẻ bảo hiểm y tế.',
      '- Tỷ lệ học sinh tiểu học biết bơi đạt trên 60%.',
      'III. NHIỆM VỤ',
      '1. Mở lớp dạy bơi miễn phí dịp hè.',
      '2. Rà soát ao, hồ, cắm biển cảnh báo.',
      'IV. KINH PHÍ',
      'Từ ngân sách xã giao năm 2027.',
      'V. CHẾ ĐỘ BÁO CÁO',
      'Các đơn vị gửi báo cáo 6 tháng trước ngày 05/6 về Phòng Văn hóa - Xã hội.',
      expect.stringMatching(/^Trên đây là Kế hoạch thực hiện công tác trẻ em năm 2027\..*\.\/\.$/),
      'Nơi nhận:',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Đặng Minh Phúc',
      'Phụ lục',
      'PHÂN CÔNG NHIỆM VỤ',
      '(Kèm theo Kế hoạch số▁/KH-UBND ngày▁tháng▁năm 2027 của Ủy ban nhân dân xã Minh Tâm)',
      '───',
      'TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện, hoàn thành',
      'Nhiệm vụ',
      '1 | Mở lớp dạy bơi miễn phí dịp hè. | Đoàn Thanh niên xã | Phòng VHXH | Từ tháng 6/2027 đến tháng 8/2027',
      '2 | Rà soát ao, hồ, cắm biển cảnh báo. | Các thôn |  | Quý II/2027',
    ]);
  });

  it('and its Tờ trình, with the reason, the targets and the work', () => {
    const lines = printed(plan, 'to-trinh');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Kính gửi: Ủy ban nhân dân xã Minh Tâm',
        'I. SỰ CẦN THIẾT BAN HÀNH',
        'Năm 2026 xã còn 03 trẻ tử vong do đuối nước; cần một kế hoạch chung.',
        'II. NỘI DUNG CHÍNH CỦA DỰ THẢO',
        '2. Chỉ tiêu',
        '- Tỷ lệ học sinh tiểu học biết bơi đạt trên 60%.',
        '3. Nhiệm vụ',
        '- Như trên;',
        '- Lưu: VT, VHXH.',
      ]),
    );
    expect(lines.some((line) => line.startsWith('Phụ lục'))).toBe(false);
  });

  it('and its Công văn, unit by unit', () => {
    expect(printed(plan, 'cong-van')).toEqual(
      expect.arrayContaining(['1. Đề nghị Đoàn Thanh niên xã', '2. Các thôn', '3. Chế độ báo cáo']),
    );
  });
});
