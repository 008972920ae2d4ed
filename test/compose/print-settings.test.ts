import { describe, expect, it } from 'vitest';
import { body, docsOf, tablesOf } from '../support/compose-text.js';

describe('running patterns', () => {
  const plan = `
documents: {ke-hoach: {}, to-trinh: {sections: [{heading: Mục tiêu, include: objectives}]}}
print: {indicators: "- Chỉ tiêu {1}:"}
sections:
  - heading: Mục tiêu
    sections:
      - {heading: Sức khỏe, indicators: [A., B.]}
      - {heading: Giáo dục, indicators: [{text: "C:", items: [D., E.]}]}
`;

  it('run through the groups of a document; below them a plus', () => {
    expect(body(plan)).toEqual([
      'I. MỤC TIÊU',
      '1. Sức khỏe',
      '- Chỉ tiêu 1: A.',
      '- Chỉ tiêu 2: B.',
      '2. Giáo dục',
      '- Chỉ tiêu 3: C:',
      '+ D.',
      '+ E.',
    ]);
  });

  it('count anew in each document', () => {
    expect(body(plan, 'to-trinh').filter((line) => line.includes('Chỉ tiêu'))).toEqual([
      '- Chỉ tiêu 1: A.',
      '- Chỉ tiêu 2: B.',
      '- Chỉ tiêu 3: C:',
    ]);
  });

  it('without a word restart in each list', () => {
    const lines = body(`
sections:
  - {heading: Một, print: {numbering: "{1}/"}, items: [A., B.]}
  - {heading: Hai, print: {numbering: "{1}/"}, items: [C., D.]}
`);
    expect(lines).toEqual(['I. MỘT', '1/ A.', '2/ B.', 'II. HAI', '1/ C.', '2/ D.']);
  });
});

describe('print.label', () => {
  it('wins and counts on; an empty one is no label', () => {
    const lines = body(`
sections:
  - {heading: Một, text: A.}
  - {heading: Hai, text: B., print: {label: I.}}
  - {heading: Ba, text: C., print: {label: ""}}
  - {heading: Bốn, text: D.}
`);
    expect(lines.filter((_, i) => i % 2 === 0)).toEqual(['I. MỘT', 'I. HAI', 'BA', 'IV. BỐN']);
  });

  it('of a khoản is what 1.1. continues', () => {
    const lines = body(`
sections:
  - heading: Một
    sections:
      - {heading: Hai, print: {label: "3.", numbering: decimal}, tasks: [A., B.]}
`);
    expect(lines.slice(1)).toEqual(['3. Hai', '3.1. A.', '3.2. B.']);
  });

  it('that is no Phần does not stand alone', () => {
    const lines = body(
      'sections: [{heading: Một, print: {label: II}, text: A.}, {heading: Hai, print: {label: 2/}, text: B.}]',
    );
    expect(lines).toEqual(['II MỘT', 'A.', '2/ HAI', 'B.']);
  });
});

describe('print.as', () => {
  it('inline sets points in the sentence, and loses none below them', () => {
    const lines = body(`
items:
  - text: "Ba việc:"
    print: {as: inline, numbering: roman-paren}
    items: [một;, {text: "hai, gồm", print: {numbering: letter}, items: [x, y]}, ba.]
  - Khác.
`);
    expect(lines).toEqual(['- Ba việc: (i) một; (ii) hai, gồm a) x b) y (iii) ba.', '- Khác.']);
  });

  it('table sets a list as one', () => {
    const [doc] = docsOf('sections: [{heading: Một, print: {as: table}, items: [A., B.]}]');
    expect(tablesOf(doc as never)).toHaveLength(1);
  });
});

describe('headings', () => {
  it('run in open the first paragraph', () => {
    const lines = body(`
sections:
  - heading: Nhiệm vụ
    sections:
      - {heading: Phòng A, print: {heading: run-in}, tasks: [{text: Rà soát.}]}
      - {heading: "Phòng B:", print: {heading: run-in}, text: Đôn đốc.}
      - {heading: Phòng C, print: {heading: run-in}, tasks: [Một., Hai.]}
`);
    expect(lines.slice(1)).toEqual([
      '1. Phòng A: Rà soát.',
      '2. Phòng B: Đôn đốc.',
      '3. Phòng C',
      '- Một.',
      '- Hai.',
    ]);
  });

  it('are bold, those after a bullet plain', () => {
    const [doc] = docsOf(`
sections:
  - heading: Một
    sections: [{heading: Hai, print: {numbering: dash}, sections: [{heading: Ba, text: A.}]}]
`);
    const looks = doc?.sections[0]?.blocks.flatMap((block) =>
      block.type === 'paragraph' && /^heading/.test(block.style)
        ? [block.inlines.map((each) => (each.type === 'text' ? [each.text, each.bold ?? true] : []))]
        : [],
    );
    expect(looks?.map((line) => line.at(-1))).toEqual([
      ['MỘT', true],
      ['Hai', true],
      ['Ba', false],
    ]);
  });
});
