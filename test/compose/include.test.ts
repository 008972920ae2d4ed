import { describe, expect, it } from 'vitest';
import { body, docsOf, printed, tablesOf } from '../support/compose-text.js';

const shared = `
sections:
  - {id: mot, heading: Mục đích, text: A.}
  - id: hai
    heading: Mục tiêu
    print: {numbering: letter}
    sections:
      - {id: chung, heading: Tổng quát, text: B.}
      - id: rieng
        heading: Cụ thể
        text: Đến năm 2030
        indicators: [{text: "C:", items: [D., E.]}, F.]
        after: Hết mục.
  - {heading: Việc, print: {numbering: paren}, tasks: [{id: g, text: G.}, {id: h, text: H.}]}
`;
const submission = (content: string) =>
  body(`documents: {ke-hoach: {}, to-trinh: {${content}}}\n${shared}`, 'to-trinh');

describe('include', () => {
  it('prints a part with its own heading where mine has none, numbered for the place', () => {
    expect(submission('sections: [{heading: Đầu, text: X.}, {include: rieng}]')).toEqual([
      'I. ĐẦU',
      'X.',
      'II. CỤ THỂ',
      'Đến năm 2030',
      '- C:',
      '+ D.',
      '+ E.',
      '- F.',
      'Hết mục.',
    ]);
  });

  it('prints its content under my heading, my words around its own', () => {
    expect(
      submission('sections: [{heading: Quan trọng, text: Trước., include: chung, after: Sau.}]'),
    ).toEqual(['I. QUAN TRỌNG', 'Trước.', 'B.', 'Sau.']);
  });

  it('of several ids makes a part of each', () => {
    expect(submission('sections: [{heading: Nội dung, include: [mot, chung]}]')).toEqual([
      'I. NỘI DUNG',
      '1. Mục đích',
      'A.',
      '2. Tổng quát',
      'B.',
    ]);
    expect(submission('include: [mot, chung]')).toEqual(['I. MỤC ĐÍCH', 'A.', 'II. TỔNG QUÁT', 'B.']);
  });

  it('takes the print of the part along, mine wins', () => {
    expect(submission('sections: [{heading: Việc, include: tasks}]').slice(1)).toEqual(['(1) G.', '(2) H.']);
    expect(
      submission('sections: [{heading: Việc, include: tasks, print: {numbering: number}}]').slice(1),
    ).toEqual(['1. G.', '2. H.']);
    expect(submission('include: hai').slice(0, 3)).toEqual(['I. MỤC TIÊU', 'a) Tổng quát', 'B.']);
  });

  it('of an item prints the one sentence', () => {
    expect(submission('sections: [{heading: Việc, include: h}]')).toEqual(['I. VIỆC', 'H.']);
  });

  it('stops at its depth', () => {
    const deep = (depth: number) =>
      submission(`sections: [{heading: Nội dung, include: hai, print: {depth: ${depth}}}]`);
    expect(deep(1)).toEqual(['I. NỘI DUNG', 'a) Tổng quát', 'B.', 'b) Cụ thể', 'Đến năm 2030', 'Hết mục.']);
    // A sentence keeps its points: "C:" alone would say nothing.
    expect(deep(2)).toEqual([...deep(1).slice(0, 5), '- C:', '+ D.', '+ E.', '- F.', 'Hết mục.']);
  });

  it('of itself, or in a circle, ends', () => {
    expect(body('sections: [{id: a, heading: Một, text: A., include: a}]')).toEqual(['I. MỘT', 'A.']);
    expect(
      body(`
sections:
  - {id: a, heading: Một, text: A., include: b}
  - {id: b, heading: Hai, text: B., include: a}
`),
    ).toEqual(['I. MỘT', 'A.', 'B.', 'II. HAI', 'B.', 'A.']);
    expect(
      body('sections: [{id: a, heading: Một, sections: [{include: a}, {heading: Hai, text: B.}]}]'),
    ).toContain('I. MỘT');
    expect(body('sections: [{id: a, include: b}, {id: b, include: a}, {heading: Hai, text: B.}]')).toEqual([
      'I. HAI',
      'B.',
    ]);
  });
});

describe('a selection', () => {
  const plan = `
documents: {ke-hoach: {}, cong-van: {CONTENT}}
sections:
  - heading: Y tế
    sections:
      - unit: vhxh
        tasks: [{text: Tiêm phòng.}, {text: Khám., lead: [cong-an, doan-tn]}]
      - {id: rieng, heading: Riêng, indicators: [{text: 90% trẻ được tiêm., target: 90%}]}
  - heading: An ninh
    tasks: [{text: Tuần tra., lead: cong-an}, {text: Họp., items: [Nhỏ.]}, {text: Vận động., lead: mttq}]
  - {heading: Tiền, budget: [{text: Thuốc, amount: 5 triệu đồng}]}
`;
  const letter = (content: string) => body(plan.replace('CONTENT', content), 'cong-van');

  it('by unit stands under the leads as written, joint work once', () => {
    expect(letter('include: {of: tasks, by: unit}')).toEqual([
      '1. Phòng Văn hóa - Xã hội',
      'Tiêm phòng.',
      '2. Công an xã, Đoàn Thanh niên xã',
      'Khám.',
      '3. Công an xã',
      'Tuần tra.',
      '4. Họp.',
      'Nhỏ.',
      '5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã',
      'Vận động.',
    ]);
  });

  it('by section stands under the headings of the plan', () => {
    expect(letter('include: {of: tasks, by: section}')).toEqual([
      '1. Phòng Văn hóa - Xã hội',
      '- Tiêm phòng.',
      '- Khám.',
      '2. An ninh',
      '- Tuần tra.',
      '- Họp.',
      'Nhỏ.',
      '- Vận động.',
    ]);
  });

  it('without groups is one list', () => {
    expect(letter('include: {of: tasks}')).toEqual([
      '1. Tiêm phòng.',
      '2. Khám.',
      '3. Tuần tra.',
      '4. Họp.',
      'Nhỏ.',
      '5. Vận động.',
    ]);
    expect(letter('include: {of: indicators}')).toEqual(['90% trẻ được tiêm.']);
    expect(letter('include: {of: budget}')).toEqual(['Thuốc: 5 triệu đồng.']);
  });

  it('of a section or a unit holds only what is its', () => {
    expect(letter('include: {of: indicators, section: rieng}')).toEqual(['90% trẻ được tiêm.']);
    expect(letter('include: {of: tasks, unit: cong-an}')).toEqual(['1. Khám.', '2. Tuần tra.']);
    expect(letter('include: {of: tasks, unit: vhxh}')).toEqual(['1. Tiêm phòng.', '2. Khám.']);
    expect(letter('include: {of: tasks, unit: [doan-tn, mttq]}')).toEqual(['1. Khám.', '2. Vận động.']);
  });

  it('as a table stands in groups of the headings, TT running through', () => {
    const docs = docsOf(
      plan.replace('CONTENT', 'sections: [{heading: Bảng, include: {of: tasks}, print: {as: table}}]'),
    );
    const table = tablesOf(docs.find(({ id }) => id === 'cong-van') as never)[0];
    expect(table?.rows.map(({ cells }) => cells.length)).toEqual([4, 1, 4, 4, 1, 4, 4, 4]);
  });
});

describe('what the templates include', () => {
  const plan = `
documents: {ke-hoach: {}, to-trinh: {text: Còn thiếu.}, cong-van: {}}
sections:
  - {heading: Mục tiêu, sections: [{heading: Chung, text: A., items: [B., C.]}]}
  - {heading: Nhiệm vụ, tasks: [{text: D., lead: cong-an, when: Q2/2027}, {text: "E:", lead: vhxh, items: [F., G.]}]}
  - {heading: Chế độ báo cáo, reports: [{text: H.}]}
`;

  it('of a Tờ trình: its reason, then objectives and tasks to one level', () => {
    const lines = printed(plan, 'to-trinh');
    const from = lines.indexOf('I. SỰ CẦN THIẾT BAN HÀNH');
    expect(lines.slice(from, from + 10)).toEqual([
      'I. SỰ CẦN THIẾT BAN HÀNH',
      'Còn thiếu.',
      'II. NỘI DUNG CHÍNH CỦA DỰ THẢO',
      'Dự thảo gồm các nội dung chính sau:',
      '1. Mục tiêu',
      'a) Chung',
      'A.',
      '2. Nhiệm vụ',
      '- D.',
      '- E:',
    ]);
  });

  it('of a Công văn: the work unit by unit, then the reports', () => {
    const lines = printed(plan, 'cong-van');
    const from = lines.indexOf('1. Công an xã');
    expect(lines.slice(from, from + 7)).toEqual([
      '1. Công an xã',
      'D.',
      '2. Phòng Văn hóa - Xã hội',
      'E:',
      '- F.',
      '- G.',
      '3. Chế độ báo cáo',
    ]);
  });

  it('leave out parts for which the plan has nothing', () => {
    const lines = printed(
      'documents: {ke-hoach: {}, to-trinh: {}}\nsections: [{heading: Mục tiêu, text: A.}]',
      'to-trinh',
    );
    expect(lines.some((line) => /SỰ CẦN THIẾT|KINH PHÍ/.test(line))).toBe(false);
    expect(lines).toContain('I. NỘI DUNG CHÍNH CỦA DỰ THẢO');
  });

  it('give way to what the document itself says', () => {
    const letter = (content: string) =>
      printed(
        `documents: {ke-hoach: {}, cong-van: {${content}}}\nsections: [{heading: Việc, tasks: [A.]}]`,
        'cong-van',
      );
    expect(letter('text: Chỉ một câu.')).toContain('Chỉ một câu.');
    expect(letter('text: Chỉ một câu.')).not.toContain('A.');
    expect(letter('items: [X., Y.]')).toEqual(expect.arrayContaining(['- X.', '- Y.']));
  });
});

describe('the shared body', () => {
  it('is printed by the only document, whatever its kind', () => {
    const lines = printed(
      'documents: {cong-van: {}}\nbasis: ["Căn cứ [@luat-tre-em]"]\nsections: [{heading: Việc, text: A.}]',
      'cong-van',
    );
    expect(lines).toEqual(expect.arrayContaining(['Căn cứ Luật Trẻ em ngày 05/4/2016.', '1. Việc', 'A.']));
  });
});
