import { describe, expect, it } from 'vitest';
import { body, docsOf, printed, tablesOf } from '../support/compose-text.js';

/** The examples of the model's description (model.md 5), as the office of these tests prints them. 5.4 stands in units.test.ts. */

describe('one sentence, several commitments (5.2)', () => {
  it('prints words as typed, headings of units, the single duty without a dash, run-in headings', () => {
    expect(
      body(
        `
citations: {nq-12: {type: Nghị quyết, number: 12/NQ-HĐND}}
sections:
  - heading: Tổ chức thực hiện
    sections:
      - unit: Phòng Tư pháp
        tasks:
          - text: Chủ trì chỉ tiêu 14 của [@nq-12]; khai sinh đạt 97% vào năm 2027, 99% vào năm 2030.
            serves: [nq-12#14]
            targets: {2027: 97%, 2030: 99%}
          - {text: Phối hợp phổ biến pháp luật trong trường học., lead: vhxh}
      - unit: [mttq, doan-tn]
        tasks:
          - Giải quyết kịp thời các vụ việc xâm hại trẻ em.
      - heading: "Các đơn vị khác:"
        unit: Các phòng, ban liên quan
        print: {heading: run-in}
        tasks:
          - text: Ban hành kế hoạch trước ngày 15/4/2027; báo cáo 6 tháng trước ngày 25/5.
            when: 15/4/2027
`
          .replace('[nq-12#14]', '["nq-12#14"]')
          .replace('unit: Các phòng, ban liên quan', 'unit: "Các phòng, ban liên quan"'),
      ),
    ).toEqual([
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Tư pháp',
      '- Chủ trì chỉ tiêu 14 của Nghị quyết số 12/NQ-HĐND; khai sinh đạt 97% vào năm 2027, 99% vào năm 2030.',
      '- Phối hợp phổ biến pháp luật trong trường học.',
      '2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã, Đoàn Thanh niên xã',
      'Giải quyết kịp thời các vụ việc xâm hại trẻ em.',
      '3. Các đơn vị khác: Ban hành kế hoạch trước ngày 15/4/2027; báo cáo 6 tháng trước ngày 25/5.',
    ]);
  });
});

describe("a submission that quotes the plan's objectives (5.3)", () => {
  const plan = `
documents:
  to-trinh:
    to: ["Hội đồng nhân dân thị xã"]
    print: {caps: false}
    sections:
      - heading: Mục tiêu
        sections:
          - {heading: Mục tiêu chung, include: muc-tieu-chung}
          - {heading: Mục tiêu cụ thể, include: muc-tieu-cu-the}
  ke-hoach:
    note: Đính kèm [@to-trinh]
    print: {sections: [upper, roman, number, letter]}
print: {indicators: "- Chỉ tiêu {1}:"}
sections:
  - heading: Mục tiêu
    sections:
      - {id: muc-tieu-chung, heading: Mục tiêu tổng quát, text: Trẻ em lớn lên an toàn và được tôn trọng.}
      - id: muc-tieu-cu-the
        heading: Các mục tiêu cụ thể
        print: {numbering: letter}
        sections:
          - heading: "Mục tiêu 1: Chăm sóc sức khỏe"
            indicators:
              - text: Trẻ nhẹ cân còn dưới 7% vào năm 2027 và 5% vào năm 2030.
                measures:
                  - {name: Tỷ lệ trẻ nhẹ cân, targets: {2027: dưới 7%, 2030: 5%}, better: lower}
`;

  it('prints the part again under its own headings, with the numbering that came along', () => {
    expect(body(plan, 'to-trinh')).toEqual([
      'I. Mục tiêu',
      '1. Mục tiêu chung',
      'Trẻ em lớn lên an toàn và được tôn trọng.',
      '2. Mục tiêu cụ thể',
      'a) Mục tiêu 1: Chăm sóc sức khỏe',
      '- Chỉ tiêu 1: Trẻ nhẹ cân còn dưới 7% vào năm 2027 và 5% vào năm 2030.',
    ]);
  });

  it('stands in the plan under A, I', () => {
    expect(body(plan)).toEqual([
      'A. MỤC TIÊU',
      'I. MỤC TIÊU TỔNG QUÁT',
      'Trẻ em lớn lên an toàn và được tôn trọng.',
      'II. CÁC MỤC TIÊU CỤ THỂ',
      'a) Mục tiêu 1: Chăm sóc sức khỏe',
      '- Chỉ tiêu 1: Trẻ nhẹ cân còn dưới 7% vào năm 2027 và 5% vào năm 2030.',
    ]);
  });
});

describe('labelled lines under 1.1, deadlines counted back (5.5)', () => {
  it('prints the data after the points', () => {
    expect(
      body(`
events: {ngay-hoi: {name: ngày hội, date: 01/6/2027}}
sections:
  - heading: Nội dung và phân công
    sections:
      - heading: Chuẩn bị
        print: {numbering: decimal, details: lines, labels: {when: Thời gian hoàn thành, lead: Đơn vị chủ trì, output: Kết quả}}
        tasks:
          - text: Tổ chức ba vòng góp ý.
            print: {numbering: paren}
            items:
              - text: "Vòng một: chậm nhất ngày 17/4/2027 (trước ngày hội 45 ngày)."
                print: {details: none}
                when: {by: 17/4/2027, days: 45, before: ngay-hoi}
            when: {start: Q1/2027, end: Q2/2027}
            lead: Đồng chí Phó Chủ tịch Thường trực
            output: Biên bản từng vòng
`),
    ).toEqual([
      'I. NỘI DUNG VÀ PHÂN CÔNG',
      '1. Chuẩn bị',
      '1.1. Tổ chức ba vòng góp ý.',
      '(1) Vòng một: chậm nhất ngày 17/4/2027 (trước ngày hội 45 ngày).',
      '- Thời gian hoàn thành: Từ quý I/2027 đến quý II/2027.',
      '- Đơn vị chủ trì: Đồng chí Phó Chủ tịch Thường trực.',
      '- Kết quả: Biên bản từng vòng.',
    ]);
  });
});

describe('budget, form, a letter on its own (5.6)', () => {
  const plan = `
documents:
  cong-van:
    subject: báo cáo tiến độ
    to:
      - {text: UBND các xã, items: ["An Bình", "Hòa Lạc"]}
      - Các hợp tác xã trên địa bàn
    signature: {lines: ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"], name: Ngô Thu Lan}
    appendices: [bieu-01]
sections:
  - heading: Kinh phí
    budget:
      - text: Tổng kinh phí
        amount: 640 triệu đồng
        items: [{text: Ngân sách xã, amount: 490 triệu đồng}, {text: Xã hội hóa, amount: 150 triệu đồng}]
  - heading: Báo cáo
    reports:
      - {text: "Báo cáo theo [@bieu-01] trước 17 giờ thứ Năm hằng tuần.", reports: [{period: week, due: thu, form: bieu-01}]}
appendices:
  - id: bieu-01
    heading: Báo cáo tiến độ
    print: {landscape: true}
    text: "Đơn vị: …………………… Kỳ: ……/2026"
    table: {columns: [TT, "Nhiệm vụ", {title: Kết quả, columns: ["Trong kỳ", "Lũy kế"]}, "Vướng mắc"], blank: 7}
`;

  it('prints the shared body under a letter head, and the form without end mark', () => {
    const lines = printed(plan, 'cong-van');
    const from = lines.indexOf('Kính gửi:');
    expect(lines.slice(from)).toEqual([
      'Kính gửi:',
      '- UBND các xã: An Bình, Hòa Lạc;',
      '- Các hợp tác xã trên địa bàn.',
      expect.stringContaining('đề nghị'),
      '1. Kinh phí',
      'Tổng kinh phí: 640 triệu đồng.',
      '- Ngân sách xã: 490 triệu đồng.',
      '- Xã hội hóa: 150 triệu đồng.',
      '2. Báo cáo',
      'Báo cáo theo Phụ lục trước 17 giờ thứ Năm hằng tuần.',
      expect.stringMatching(/\.\/\.$/),
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'TL. CHỦ TỊCH',
      'KT. CHÁNH VĂN PHÒNG',
      'PHÓ CHÁNH VĂN PHÒNG',
      'Ngô Thu Lan',
      'Phụ lục',
      'BÁO CÁO TIẾN ĐỘ',
      '(Kèm theo Công văn số▁/UBND ngày▁tháng▁năm 2027 của Ủy ban nhân dân xã Minh Tâm)',
      '───',
      'Đơn vị: …………………… Kỳ: ……/2026',
      'TT | Nhiệm vụ | Kết quả | Vướng mắc',
      'Trong kỳ | Lũy kế',
      ...Array.from({ length: 7 }, () => ' |  |  |  | '),
    ]);
  });

  it('turns the page of the form', () => {
    const [doc] = docsOf(plan);
    const [, form] = doc?.sections ?? [];
    expect(form && form.geometry.width > form.geometry.height).toBe(true);
    expect(tablesOf(doc as never)[0]?.columns.length).toBe(5);
  });
});
