import { describe, expect, it } from 'vitest';
import { body } from '../support/compose-text.js';

describe('default numbers of sections', () => {
  it('follow mục, khoản, điểm; below điểm a dash, then a plus', () => {
    const lines = body(`
sections:
  - heading: Nhiệm vụ
    sections:
      - heading: Phòng cháy
        sections:
          - heading: Nguồn nước
            sections:
              - heading: Khu dân cư
                sections: [{heading: Ngõ nhỏ, text: Rà soát.}]
`);
    expect(lines).toEqual([
      'I. NHIỆM VỤ',
      '1. Phòng cháy',
      'a) Nguồn nước',
      '- Khu dân cư',
      '+ Ngõ nhỏ',
      'Rà soát.',
    ]);
  });

  it('of a letter begin at khoản', () => {
    const plan = `
documents: {cong-van: {}}
sections:
  - {heading: Việc một, sections: [{heading: Nhỏ, text: A.}]}
  - {heading: Việc hai, text: B.}
`;
    expect(body(plan, 'cong-van')).toEqual(['1. Việc một', 'a) Nhỏ', 'A.', '2. Việc hai', 'B.']);
  });

  it('go on below a numbering that the ladder does not have', () => {
    const under = (numbering: string) =>
      body(`
print: {sections: [roman, number]}
sections:
  - heading: Một
    print: {numbering: ${numbering}}
    sections: [{heading: Hai, sections: [{heading: Ba, text: A.}]}]
`).slice(1, 3);
    expect(under('decimal')).toEqual(['1. Hai', 'a) Ba']);
    expect(under('letter')).toEqual(['a) Hai', '(1) Ba']);
    expect(under('paren')).toEqual(['(1) Hai', '- Ba']);
    expect(under('roman-paren')).toEqual(['(i) Hai', '- Ba']);
    expect(under('dash')).toEqual(['- Hai', '+ Ba']);
    expect(under('upper')).toEqual(['A. HAI', 'I. BA']);
    expect(under('"Nhóm {1}:"')).toEqual(['Nhóm 1: Hai', '- Ba']);
  });
});

describe('ladders', () => {
  it('put A, B, C above I, II: capitals in both, no Đ among the parts', () => {
    const parts = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map((name) => `  - {heading: ${name}, text: X.}`);
    const lines = body(`
print: {sections: [upper, roman, number, letter]}
sections:
  - heading: Mở đầu
    sections: [{heading: Tình hình, sections: [{heading: Chung, text: Y.}]}]
${parts.join('\n')}
`);
    expect(lines.filter((line) => line.length > 2)).toEqual([
      'A. MỞ ĐẦU',
      'I. TÌNH HÌNH',
      '1. Chung',
      'B. MỘT',
      'C. HAI',
      'D. BA',
      'E. BỐN',
      'G. NĂM',
    ]);
  });

  it('let Phần stand alone above the mục, the title in capitals on a line of its own', () => {
    const lines = body(`
print: {sections: ["Phần thứ {nhất}", roman, number]}
sections:
  - {heading: Tình hình, sections: [{heading: Kết quả, text: A.}, {heading: Hạn chế, text: B.}]}
  - {heading: Nhiệm vụ, sections: [{heading: Trọng tâm, text: C.}]}
`);
    expect(lines).toEqual([
      'Phần thứ nhất',
      'TÌNH HÌNH',
      'I. KẾT QUẢ',
      'A.',
      'II. HẠN CHẾ',
      'B.',
      'Phần thứ hai',
      'NHIỆM VỤ',
      'I. TRỌNG TÂM',
      'C.',
    ]);
  });

  it('keep headings in sentence case where capitals are not wanted', () => {
    expect(body('print: {caps: false}\nsections: [{heading: Mục đích, text: A.}]')).toEqual([
      'I. Mục đích',
      'A.',
    ]);
  });
});

describe('default numbers of lists', () => {
  const two = (list: string, print = '') =>
    body(`
sections:
  - heading: Một
    ${print}
    ${list}: [{text: A.}, {text: B.}]
`).slice(1);

  it('under I. number tasks and reports, and give the other lists a dash', () => {
    expect(two('tasks')).toEqual(['1. A.', '2. B.']);
    expect(two('reports')).toEqual(['1. A.', '2. B.']);
    expect(two('items')).toEqual(['- A.', '- B.']);
    expect(two('indicators')).toEqual(['- A.', '- B.']);
    expect(two('budget')).toEqual(['- A.', '- B.']);
  });

  it('under khoản and điểm are dashes', () => {
    const lines = body(`
sections:
  - heading: Một
    sections:
      - heading: Hai
        tasks: [{text: A.}, {text: B.}]
      - heading: Ba
        sections: [{heading: Bốn, tasks: [{text: C.}, {text: D.}]}]
`);
    expect(lines.slice(2, 4)).toEqual(['- A.', '- B.']);
    expect(lines.slice(-2)).toEqual(['- C.', '- D.']);
  });

  it('below a dash are a plus, below a number a dash', () => {
    const nested = (list: string) =>
      body(`
sections:
  - heading: Một
    ${list}:
      - text: "A:"
        items: [{text: "B:", items: [{text: C.}, {text: D.}]}, {text: E.}]
      - text: F.
`).slice(1);
    expect(nested('items')).toEqual(['- A:', '+ B:', '+ C.', '+ D.', '+ E.', '- F.']);
    expect(nested('tasks')).toEqual(['1. A:', '- B:', '+ C.', '+ D.', '- E.', '2. F.']);
  });

  it.each([
    ['upper', ['A. A.', 'B. B.']],
    ['roman', ['I. A.', 'II. B.']],
    ['number', ['1. A.', '2. B.']],
    ['decimal', ['1. A.', '2. B.']],
    ['letter', ['a) A.', 'b) B.']],
    ['paren', ['(1) A.', '(2) B.']],
    ['roman-paren', ['(i) A.', '(ii) B.']],
    ['dash', ['- A.', '- B.']],
    ['plus', ['+ A.', '+ B.']],
    ['star', ['* A.', '* B.']],
    ['none', ['A.', 'B.']],
    ['"Tổ {01}."', ['Tổ 01. A.', 'Tổ 02. B.']],
  ])('are %s where asked', (numbering, lines) => {
    expect(two('items', `print: {numbering: ${numbering}}`)).toEqual(lines);
  });

  it('number 1.1. under the khoản above, 1.1.1. under that', () => {
    const lines = body(`
sections:
  - heading: Một
    sections:
      - {heading: Hai, text: A.}
      - heading: Ba
        print: {numbering: decimal}
        sections:
          - heading: Bốn
            print: {numbering: decimal}
            tasks: [{text: B.}, {text: C.}]
`);
    expect(lines).toEqual(['I. MỘT', '1. Hai', 'A.', '2. Ba', '2.1. Bốn', '2.1.1. B.', '2.1.2. C.']);
  });

  it('have Đ among points', () => {
    const items = [...'ABCDEGH'].map((name) => `{text: Ý ${name}}`).join(', ');
    const lines = body(`sections: [{heading: Một, print: {numbering: letter}, items: [${items}]}]`);
    expect(lines.slice(1).map((line) => line.slice(0, 2))).toEqual([
      'a)',
      'b)',
      'c)',
      'd)',
      'đ)',
      'e)',
      'g)',
    ]);
  });

  it("take the office's own bullets", () => {
    const plan = 'print: {items: [star, dash]}\nitems: [{text: "A:", items: [B., C.]}, D.]';
    expect(body(plan)).toEqual(['* A:', '- B.', '- C.', '* D.']);
  });
});

describe('a list of one', () => {
  it('has no label, at any depth', () => {
    const lines = body(`
sections:
  - heading: Một
    tasks: [{text: "A:", items: [{text: B.}]}]
  - heading: Hai
    items: [{text: C.}]
`);
    expect(lines).toEqual(['I. MỘT', 'A:', 'B.', 'II. HAI', 'C.']);
  });

  it('has one where somebody asked for it', () => {
    expect(body('sections: [{heading: Một, print: {numbering: letter}, items: [A.]}]')[1]).toBe('a) A.');
    expect(
      body('print: {indicators: "Chỉ tiêu {1}:"}\nsections: [{heading: Một, indicators: [A.]}]')[1],
    ).toBe('Chỉ tiêu 1: A.');
  });

  it('is not one when a group beside it goes on with its numbers', () => {
    const lines = body(`
sections:
  - heading: Một
    sections:
      - {tasks: [A.]}
      - {text: Trong đó, tasks: [B.]}
      - {tasks: [C.]}
`);
    expect(lines).toEqual(['I. MỘT', '1. A.', 'Trong đó', '2. B.', '3. C.']);
  });
});

describe('groups without heading', () => {
  it('continue the numbers of their neighbours, sections and lists alike', () => {
    const lines = body(`
sections:
  - {heading: Một, text: A.}
  - sections: [{heading: Hai, text: B.}, {heading: Ba, text: C.}]
  - {heading: Bốn, tasks: [D., E.]}
`);
    expect(lines).toEqual(['I. MỘT', 'A.', 'II. HAI', 'B.', 'III. BA', 'C.', 'IV. BỐN', '1. D.', '2. E.']);
  });

  it('start anew under the next heading', () => {
    const lines = body(`
sections:
  - heading: Một
    sections: [{tasks: [A., B.]}, {tasks: [C.]}]
  - heading: Hai
    sections: [{tasks: [D., E.]}]
`);
    expect(lines).toEqual(['I. MỘT', '1. A.', '2. B.', '3. C.', 'II. HAI', '1. D.', '2. E.']);
  });
});
