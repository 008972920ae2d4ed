import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/read/read-plan.js';
import { bytes, head, told, toldOffice } from './told.js';

const plan = (text: string) => told(head + text);

describe('a plan', () => {
  it('comes back as it is', () => {
    const text = `${head}tasks:\n  - Một việc.\n  - text: Hai.\n    when: 30/6/2027\n    target: 98.5\n`;
    const { value, findings, source } = readPlan(bytes(text), 'a.yaml');
    expect(findings).toEqual([]);
    expect(value?.tasks).toEqual(['Một việc.', { text: 'Hai.', when: '30/6/2027', target: 98.5 }]);
    expect(source?.rangeOf('/tasks/1/when')).toEqual({
      offset: text.indexOf('30/6'),
      end: text.indexOf('30/6') + 9,
    });
  });
});

describe('unknown keys', () => {
  it.each([
    [
      'deadline',
      'Khuôn dạng không có trường “deadline”. → Sửa thành “when” (thời gian thực hiện, thời hạn hoàn thành).',
    ],
    ['responsible', 'Khuôn dạng không có trường “responsible”. → Sửa thành “lead” (cơ quan chủ trì).'],
    ['Lead', 'Khuôn dạng không có trường “Lead”. → Sửa thành “lead” (cơ quan chủ trì).'],
    ['laed', 'Khuôn dạng không có trường “laed”. → Sửa thành “lead” (cơ quan chủ trì).'],
    [
      'Cơ quan chủ trì',
      'Khuôn dạng không có trường “Cơ quan chủ trì”. → Sửa thành “lead” (cơ quan chủ trì).',
    ],
    ['chủ trì', 'Khuôn dạng không có trường “chủ trì”. → Sửa thành “lead” (cơ quan chủ trì).'],
    [
      'co-quan-phoi-hop',
      'Khuôn dạng không có trường “co-quan-phoi-hop”. → Sửa thành “partners” (cơ quan phối hợp).',
    ],
    [
      'noidung',
      'Khuôn dạng không có trường “noidung”. → Gộp vào trường “text” (câu chữ in trong văn bản) đã có, hoặc bỏ trường này.',
    ],
    [
      'signature',
      '“signature” không dùng được ở chỗ này. → Trường này thuộc phần “Văn bản”: sửa mức thụt đầu dòng, hoặc chuyển đến đúng chỗ.',
    ],
  ])('%s', (key, message) => {
    const text = `${head}tasks:\n  - text: Làm.\n    ${key}: vhxh\n`;
    expect(told(text)).toEqual([`8:5 key-known ${message}`]);
    expect(readPlan(bytes(text), 'a.yaml').value?.tasks).toEqual([{ text: 'Làm.' }]);
  });

  it('give “due” where a report is meant', () => {
    expect(
      plan('reports:\n  - text: Báo cáo.\n    reports:\n      - period: year\n        deadline: 10/12\n'),
    ).toEqual([
      '10:9 key-known Khuôn dạng không có trường “deadline”. → Sửa thành “due” (thời hạn gửi báo cáo).',
    ]);
  });

  it('list the known ones when none is near', () => {
    expect(plan('print:\n  zzzzzz: 1\n')[0]).toMatch(
      /^7:3 key-known Khuôn dạng không có trường “zzzzzz”\. → Bỏ trường này, hoặc chọn trong các trường: “sections”, “items”, /,
    );
  });

  it('with characters that nobody sees are named and read all the same', () => {
    const text = `${head}\u00a0items:\n  - a\ntext\u200b: b\n`;
    expect(told(text)).toEqual([
      '6:1 key-invisible-character Tên trường “items” có ký tự ẩn U+00A0 (dấu cách không ngắt). → Xóa và gõ lại “items”, chỉ dùng dấu cách thường.',
      '8:1 key-invisible-character Tên trường “text” có ký tự ẩn U+200B (dấu cách rộng bằng không). → Xóa và gõ lại “text”, chỉ dùng dấu cách thường.',
    ]);
    expect(readPlan(bytes(text), 'a.yaml').value?.items).toEqual(['a']);
  });

  it('that stand twice give the line of the first', () => {
    expect(plan('title: B\n')).toEqual([
      '6:1 yaml-duplicate-key “title” đã có ở dòng 5. → Gộp hai chỗ làm một, hoặc bỏ một chỗ.',
    ]);
  });
});

describe('sentences that became maps', () => {
  it.each([
    ['Nội dung như sau:', 'Nội dung như sau'],
    ['Mục tiêu: đạt 98%', 'Mục tiêu'],
    ['Lưu: VT', 'Lưu'],
  ])('%s', (sentence, key) => {
    expect(plan(`items:\n  - ${sentence}\n  - b\n`)).toEqual([
      `7:5 yaml-colon Nội dung “${key}: …” có dấu hai chấm nên bị hiểu thành hai trường. → Đặt toàn bộ nội dung trong dấu ngoặc kép.`,
    ]);
  });

  it('also where only words may stand', () => {
    expect(plan('documents:\n  ke-hoach:\n    recipients:\n      - Lưu: VT\n')).toEqual([
      '9:9 yaml-colon Nội dung “Lưu: …” có dấu hai chấm nên bị hiểu thành hai trường. → Đặt toàn bộ nội dung trong dấu ngoặc kép.',
    ]);
  });
});

describe('required and empty', () => {
  it('names the missing field at the first line of its owner', () => {
    expect(told('schema: 1\nid: a\noffice: b\ntitle: c\n')).toEqual([
      '1:1 key-required Hồ sơ kế hoạch chưa có “period” (kỳ kế hoạch). → Bổ sung “period” (kỳ kế hoạch), ví dụ: period: 2027.',
    ]);
    expect(plan('citations:\n  nq-1:\n    number: 1/NQ-HĐND\n')).toEqual([
      '7:3 key-required “nq-1” (văn bản viện dẫn) chưa có “type” (tên loại). → Bổ sung “type” (tên loại), ví dụ: type: Luật.',
    ]);
  });

  it('under a wrong name is one mistake', () => {
    expect(told('schema: 1\nid: a\nyear: 2027\noffice: b\nTitle: c\n')).toEqual([
      '3:1 key-known Khuôn dạng không có trường “year”. → Sửa thành “period” (kỳ kế hoạch).',
      '5:1 key-known Khuôn dạng không có trường “Title”. → Sửa thành “title” (tên kế hoạch).',
    ]);
  });

  it('tells empty values from missing ones', () => {
    expect(plan('text:\nitems:\n  -\n  - a\nindicators: []\nbasis: ""\n')).toEqual([
      '6:1 value-present “text” (lời văn) để trống. → Ghi nội dung, hoặc bỏ dòng này.',
      '8:4 value-present Một dòng của “items” (các ý) để trống. → Ghi nội dung, hoặc bỏ dòng này.',
      '10:13 value-present “indicators” (các chỉ tiêu) không có nội dung. → Ghi nội dung, hoặc bỏ trường này.',
      '11:8 value-present “basis” (căn cứ ban hành) không có nội dung. → Ghi nội dung, hoặc bỏ trường này.',
    ]);
  });
});

describe('kinds of values', () => {
  it.each([
    [
      'tasks: một việc',
      '6:8 value-type “tasks” (các nhiệm vụ) là danh sách, nhưng ở đây là một giá trị. → Xuống dòng, ghi mỗi nội dung trên một dòng sau dấu “- ”.',
    ],
    [
      'items:\n  -một\n  -hai',
      '7:3 value-type “items” (các ý) là danh sách, nhưng sau dấu “-” không có dấu cách nên bị hiểu là một câu. → Thêm một dấu cách thường sau mỗi dấu “-”.',
    ],
    [
      'text: [a]',
      '6:7 value-type “text” (lời văn) chỉ nhận một giá trị, nhưng ở đây là danh sách. → Danh sách thì sửa “text” thành “items” (các ý); một đoạn văn thì ghi trên cùng dòng với “text”.',
    ],
    [
      'print: to',
      '6:8 value-type “print” (cách trình bày) gồm các trường con, nhưng ở đây là “to”. → Xuống dòng, thụt vào và ghi từng trường: “sections”, “items”, “indicators”, “caps”, “details”, “labels”.',
    ],
    [
      'print:\n  caps: không',
      '7:9 value-type “caps” (tiêu đề in hoa) chỉ nhận true (có) hoặc false (không), nhưng ở đây ghi “không”. → Sửa thành false.',
    ],
    [
      'print:\n  spacing: "6,5"',
      '7:12 value-type “spacing” (cách đoạn) phải là con số, nhưng ở đây ghi “6,5”. → Sửa thành 6.5, không có dấu ngoặc kép.',
    ],
    [
      'print:\n  spacing: 5',
      '7:12 value-range “spacing” (cách đoạn) nhận số từ 6 đến 24, nhưng ở đây ghi “5”. → Ghi số từ 6 đến 24.',
    ],
    [
      'print:\n  size: 12',
      '7:9 value-listed “size” (cỡ chữ nội dung) không nhận giá trị “12”. → Các giá trị dùng được: 13, 14.',
    ],
    [
      'print:\n  dates: Short',
      '7:10 value-listed “dates” (viết ngày khi viện dẫn) không nhận giá trị “Short”. → Sửa thành “short”. Các giá trị dùng được: short (ngày 05/4/2016), long (ngày 05 tháng 4 năm 2016).',
    ],
    [
      'documents:\n  ke-hoach:\n    urgency: hỏa tốc',
      '8:14 value-listed “urgency” (mức độ khẩn) không nhận giá trị “hỏa tốc”. → Sửa thành “hoa-toc”. Các giá trị dùng được: khan (KHẨN), thuong-khan (THƯỢNG KHẨN), hoa-toc (HỎA TỐC).',
    ],
    [
      'documents:\n  Kế hoạch: {}',
      '7:3 value-form Mã “Kế hoạch” trong “documents” (các văn bản) có ký tự không dùng được: mã chỉ gồm chữ thường không dấu, chữ số, nối bằng gạch ngang. → Sửa thành “ke-hoach”.',
    ],
  ])('%s', (text, message) => {
    expect(plan(`${text}\n`)).toEqual([message]);
  });
});

describe('forms of values', () => {
  it.each([
    ['when: quý II/2027', 'Sửa thành “Q2/2027”.'],
    ['when: trước ngày 30.6.2027', 'Sửa thành “30/6/2027”.'],
    ['when: ngày 30 tháng 6 năm 2027', 'Sửa thành “30/6/2027”.'],
    ['when: tháng 6/2027', 'Sửa thành “6/2027”.'],
    ['when: thường xuyên', 'Sửa thành “ongoing”.'],
    ['when: {every: week, by: thứ sáu hằng tuần}', 'Sửa thành “fri”.'],
    ['when: {on: 30/6/2027, at: 7h30}', 'Sửa thành “07:30”.'],
    ['when: khi cấp trên ban hành', 'Cách ghi: ngày (31/5/2027)'],
    ['target: 98.5%', 'Sửa thành “98,5%”.'],
    ['target: ">= 98%"', 'Sửa thành “ít nhất 98%”.'],
    ['target: "<4,5%"', 'Sửa thành “dưới 4,5%”.'],
    ['target: từ 40% đến 50%', 'Sửa thành “40-50%”.'],
    ['id: Biết bơi', 'Sửa thành “biet-boi”.'],
    ['print: {numbering: I.}', 'Sửa thành “roman”.'],
  ])('%s', (text, hint) => {
    const [first, ...rest] = plan(`tasks:\n  - text: a\n    ${text}\n`);
    expect(first).toMatch(/^8:\d+ value-form .*không đúng cách ghi của trường này\. → /);
    expect(first).toContain(`→ ${hint}`);
    expect(rest).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    [
      '31/6/2027',
      'Ngày 31/6/2027 không có trong lịch (tháng 6 có 30 ngày). → Sửa lại thời hạn, ví dụ 30/6/2027.',
    ],
    [
      '29/02/2027',
      'Ngày 29/02/2027 không có trong lịch (tháng 2 năm 2027 có 28 ngày). → Sửa lại thời hạn, ví dụ 28/2/2027.',
    ],
    [
      '2027-06-31',
      'Ngày 2027-06-31 không có trong lịch (tháng 6 có 30 ngày). → Sửa lại thời hạn, ví dụ 2027-06-30.',
    ],
    [
      '5/31/2027',
      'Ngày 5/31/2027 không có trong lịch (không có tháng 31). → Ghi ngày trước, tháng sau: 31/5/2027.',
    ],
  ])('%s', (day, message) => {
    expect(plan(`tasks:\n  - text: a\n    when: ${day}\n`)).toEqual([`8:11 date-exists ${message}`]);
  });

  it('are looked for in every field of time, and 29/2 of every year is one', () => {
    const text = [
      'documents:\n  ke-hoach:\n    date: 30/02/2028\n    draft: {date: 31/4/2027}',
      'events:\n  hoi:\n    name: x\n    date: 31/9/2027',
      'reports:\n  - text: a\n    reports:\n      - period: year\n        due: 31/11\n        cutoff: 29/2',
    ].join('\n');
    expect(plan(`${text}\n`).map((line) => line.split(' ', 2).join(' '))).toEqual([
      '8:11 date-exists',
      '9:19 date-exists',
      '13:11 date-exists',
      '18:14 date-exists',
    ]);
  });
});

describe('a file of the other kind', () => {
  const office = 'schema: 1\nname: UBND xã A\nsymbol: UBND\nplace: A\nletterhead: {issuer: [UBND]}\n';
  it('is named once', () => {
    expect(told(office)).toEqual([
      '1:1 file-kind Đây là tệp cơ quan, không phải tệp kế hoạch. → Chọn tệp kế hoạch; tệp cơ quan được ghi tại “office” (tệp cơ quan) của kế hoạch.',
    ]);
    expect(toldOffice(head)).toEqual([
      '1:1 file-kind Đây là tệp kế hoạch, không phải tệp cơ quan. → Sửa “office” (tệp cơ quan) của kế hoạch: ghi đường dẫn đến tệp cơ quan.',
    ]);
    expect(toldOffice(office)).toEqual([]);
  });

  it('or without fields at all', () => {
    expect(told('Kế hoạch năm 2027\n')[0]).toContain(
      '1:1 file-fields Tệp chỉ có chữ, không có các trường dạng “tên: nội dung”.',
    );
    expect(told('Kế hoạch năm 2027\n')[0]).toContain('lưu thành tệp .txt rồi đưa vào bằng lệnh import.');
    expect(told('# ghi chú\n')[0]).toContain('1:1 file-fields Tệp không có trường nào.');
  });
});
