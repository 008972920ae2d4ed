import { describe, expect, it } from 'vitest';
import { body } from '../support/compose-text.js';

const table = (task: string, above = '') =>
  body(
    `sections: [{heading: Việc, ${above} print: {as: table, columns: [text, lead, partners]}, tasks: [${task}]}]`,
  ).slice(2);

describe('a unit', () => {
  it('is meant by id, name, short name or alias, and printed as meant: full by id, else as typed', () => {
    const headings = ['vhxh', 'Phòng Văn hóa - Xã hội', 'Phòng VHXH', 'Phòng VH-XH', 'Các hộ dân'].map(
      (unit) => body(`sections: [{unit: "${unit}", tasks: [{text: A.}]}]`)[0],
    );
    expect(headings).toEqual([
      'I. PHÒNG VĂN HÓA - XÃ HỘI',
      'I. PHÒNG VĂN HÓA - XÃ HỘI',
      'I. PHÒNG VHXH',
      'I. PHÒNG VH-XH',
      'I. CÁC HỘ DÂN',
    ]);
  });

  it('stands short in tables by its id, as typed otherwise', () => {
    expect(table('{text: A., lead: vhxh}')).toEqual(['A. | Phòng VHXH | ']);
    expect(table('{text: A., lead: Phòng Văn hóa - Xã hội, partners: [kinh-te, "Các hộ dân"]}')).toEqual([
      'A. | Phòng Văn hóa - Xã hội | Phòng Kinh tế; Các hộ dân',
    ]);
  });

  it('that is not subordinate is asked: Đề nghị; mixed ones are not', () => {
    const heading = (unit: string) =>
      body(`print: {caps: false}\nsections: [{unit: ${unit}, tasks: [A.]}]`)[0];
    expect(heading('mttq')).toBe('I. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã');
    expect(heading('[mttq, doan-tn]')).toBe(
      'I. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã, Đoàn Thanh niên xã',
    );
    expect(heading('[vhxh, doan-tn]')).toBe('I. Phòng Văn hóa - Xã hội, Đoàn Thanh niên xã');
    expect(body('print: {caps: false}\nsections: [{unit: mttq, heading: Mặt trận, tasks: [A.]}]')[0]).toBe(
      'I. Mặt trận',
    );
  });
});

describe('the lead of a task', () => {
  it('is the unit of its section, or what the section says', () => {
    expect(table('{text: A.}', 'unit: kinh-te,')).toEqual(['A. | Phòng Kinh tế | ']);
    expect(table('{text: A.}', 'unit: kinh-te, lead: vhxh,')).toEqual(['A. | Phòng VHXH | Phòng Kinh tế']);
    expect(table('{text: A.}', 'lead: vhxh, partners: [thon],')).toEqual(['A. | Phòng VHXH | Các thôn']);
  });

  it('foreign to the section makes its unit a partner, once', () => {
    expect(table('{text: A., lead: cong-an}', 'unit: kinh-te,')).toEqual(['A. | Công an xã | Phòng Kinh tế']);
    expect(table('{text: A., lead: cong-an, partners: [kinh-te, thon]}', 'unit: kinh-te,')).toEqual([
      'A. | Công an xã | Phòng Kinh tế; Các thôn',
    ]);
    expect(table('{text: A., lead: [cong-an, kinh-te]}', 'unit: kinh-te,')).toEqual([
      'A. | Công an xã; Phòng Kinh tế | ',
    ]);
  });
});

describe('details', () => {
  const details = (how: string, rest = '') =>
    body(`
print: {details: ${how}}
sections:
  - heading: Việc
    ${rest}
    tasks:
      - {text: Rà soát., lead: cong-an, partners: [thon], supervisor: Phó Chủ tịch, when: Q2/2027, output: Danh sách}
      - Báo cáo.
`).slice(1);

  it('print as lines after the sentence', () => {
    expect(details('lines')).toEqual([
      '1. Rà soát.',
      '- Cơ quan chủ trì: Công an xã.',
      '- Cơ quan phối hợp: Các thôn.',
      '- Lãnh đạo phụ trách: Phó Chủ tịch.',
      '- Thời gian thực hiện: Quý II/2027.',
      '- Sản phẩm, kết quả: Danh sách.',
      '2. Báo cáo.',
    ]);
  });

  it('or in brackets before its full stop', () => {
    expect(details('brackets')[0]).toBe(
      '1. Rà soát (cơ quan chủ trì: Công an xã; cơ quan phối hợp: Các thôn; lãnh đạo phụ trách: Phó Chủ tịch; thời gian thực hiện: quý II/2027; sản phẩm, kết quả: Danh sách).',
    );
  });

  it('or not at all', () => {
    expect(details('none')).toEqual(['1. Rà soát.', '2. Báo cáo.']);
  });

  it('take the labels, and their order, of the plan', () => {
    expect(details('lines', 'print: {labels: {when: Thời hạn, lead: Đơn vị chủ trì}}').slice(1, 3)).toEqual([
      '- Thời hạn: Quý II/2027.',
      '- Đơn vị chủ trì: Công an xã.',
    ]);
  });

  it('of a section stand once after its list', () => {
    expect(
      body(`
print: {details: lines}
sections:
  - heading: Việc
    lead: vhxh
    when: 2027
    tasks: [{text: A.}, {text: B., lead: cong-an}, {text: C., when: Q1/2027}]
`).slice(1),
    ).toEqual([
      '1. A.',
      '2. B.',
      '- Cơ quan chủ trì: Công an xã.',
      '3. C.',
      '- Thời gian thực hiện: Quý I/2027.',
      '- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.',
      '- Thời gian thực hiện: Năm 2027.',
    ]);
  });

  it("do not repeat the unit of the task's own section", () => {
    expect(
      body('print: {details: lines}\nsections: [{unit: vhxh, tasks: [{text: A., when: Q1/2027}]}]').slice(1),
    ).toEqual(['A.', '- Thời gian thực hiện: Quý I/2027.']);
  });
});

describe('one task in three places (model.md 5.4)', () => {
  const plan = `
documents: {ke-hoach: {}, cong-van: {include: {of: tasks, by: unit}}}
sections:
  - heading: Nhiệm vụ
    sections:
      - heading: Phòng cháy, chữa cháy
        tasks: [{id: nguon-nuoc, text: Rà soát nguồn nước chữa cháy ở các khu dân cư.}]
  - heading: Tổ chức thực hiện
    sections:
      - {unit: cong-an, tasks: [{ref: nguon-nuoc, text: Chủ trì lập danh mục điểm lấy nước.}]}
    after: (Một số việc chính có [@viec-chinh] kèm theo)
appendices:
  - id: viec-chinh
    heading: Một số việc chính
    print: {as: table, landscape: true, columnNumbers: true, columns: [text, lead, partners, when, note], labels: {text: Tên nhiệm vụ, lead: Cơ quan chủ trì}}
    tasks:
      - {ref: nguon-nuoc, lead: cong-an, partners: Các thôn và đơn vị liên quan, when: {by: Q3/2027, text: Xong trong quý III/2027}}
      - {text: Kiểm tra lối thoát nạn của nhà trọ., lead: [kinh-te, cong-an], when: ongoing}
`;

  it('prints each with its own words; the one without words takes those of its home', () => {
    const lines = body(plan);
    expect(lines.slice(0, 7)).toEqual([
      'I. NHIỆM VỤ',
      '1. Phòng cháy, chữa cháy',
      'Rà soát nguồn nước chữa cháy ở các khu dân cư.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Công an xã',
      'Chủ trì lập danh mục điểm lấy nước.',
      '(Một số việc chính có Phụ lục kèm theo)',
    ]);
    expect(lines.slice(-4)).toEqual([
      'Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện, hoàn thành | Ghi chú',
      '(1) | (2) | (3) | (4) | (5)',
      'Rà soát nguồn nước chữa cháy ở các khu dân cư. | Công an xã | Các thôn và đơn vị liên quan | Xong trong quý III/2027 | ',
      'Kiểm tra lối thoát nạn của nhà trọ. | Phòng Kinh tế; Công an xã |  | Thường xuyên | ',
    ]);
  });

  it('pools their data into one piece of work', () => {
    expect(body(plan, 'cong-van')).toEqual([
      '1. Công an xã',
      'Rà soát nguồn nước chữa cháy ở các khu dân cư.',
    ]);
  });

  it('makes a unit under which it stands take part', () => {
    const pooled = body(
      `
documents: {ke-hoach: {}, cong-van: {sections: [{heading: Bảng, include: {of: tasks}, print: {as: table, columns: [text, lead, partners, when]}}]}}
sections:
  - {heading: Nhiệm vụ, tasks: [{id: a, text: A., lead: cong-an}]}
  - {unit: vhxh, tasks: [{ref: a, text: B., when: Q3/2027}]}
`,
      'cong-van',
    );
    expect(pooled.at(-1)).toBe('A. | Công an xã | Phòng VHXH | Quý III/2027');
  });
});
