import { describe, expect, it } from 'vitest';
import { body, docsOf, printed } from '../support/compose-text.js';

const parts = `
sections:
  - {id: mot, heading: Mục đích, text: A.}
  - id: hai
    heading: Nhiệm vụ
    sections:
      - {heading: Chung, text: B.}
      - id: hai-hai
        heading: Riêng
        sections: [{heading: Đầu, text: C.}, {id: diem, heading: Sau, items: [D., {id: y, text: E.}]}]
`;

/** What a sentence after these parts prints. */
const said = (sentence: string, plan = parts) =>
  body(`${plan}  - {heading: Dẫn chiếu, text: "${sentence}"}`).at(-1);

describe('[@section] and [@item]', () => {
  it('name mục, khoản, điểm from the smallest outwards', () => {
    expect(said('Theo [@mot].')).toBe('Theo mục I.');
    expect(said('Theo [@hai-hai].')).toBe('Theo khoản 2 mục II.');
    expect(said('Theo [@diem].')).toBe('Theo điểm b khoản 2 mục II.');
    expect(said('Theo [@y].')).toBe('Theo gạch đầu dòng thứ hai điểm b khoản 2 mục II.');
  });

  it('take a capital where a sentence starts', () => {
    expect(said('[@hai-hai] nêu rõ.')).toBe('Khoản 2 mục II nêu rõ.');
    expect(said('Xong. [@mot] nêu rõ. Tại [@hai].')).toBe('Xong. Mục I nêu rõ. Tại mục II.');
  });

  it('say phần for A, B, C and a running pattern alone', () => {
    const plan = `
print: {sections: [upper, roman], indicators: "- Chỉ tiêu {1}:"}
sections:
  - {heading: Mở đầu, sections: [{id: x, heading: Chung, indicators: [A., {id: ct, text: B.}]}]}
`;
    expect(said('Xem [@x], [@ct].', plan)).toBe('Xem mục I phần A, chỉ tiêu 2.');
  });

  it('say 1.1. once', () => {
    const plan = `
sections:
  - heading: Một
    sections:
      - {heading: Hai, print: {numbering: decimal}, tasks: [{id: a, text: A.}, {id: b, text: B.}]}
`;
    expect(said('Xem [@b].', plan)).toBe('Xem khoản 1.2 mục I.');
  });

  it('use the label that is printed', () => {
    const plan = 'sections:\n  - {id: mot, heading: Một, print: {label: IIa.}, text: A.}\n';
    expect(said('Xem [@mot].', plan)).toBe('Xem mục IIa.');
  });

  it('name a part without number by its heading, the one duty of a part by the part', () => {
    const plan = `
sections:
  - {id: mot, heading: Một, print: {label: ""}, text: A.}
  - {heading: Hai, tasks: [{id: duy-nhat, text: B.}]}
`;
    expect(said('Xem [@mot], [@duy-nhat].', plan)).toBe('Xem phần “Một”, mục II.');
  });

  it('name a row of a table by its number', () => {
    const plan = `
sections:
  - {heading: Việc, print: {as: table}, tasks: [A., {id: b, text: B.}]}
`;
    expect(said('Xem [@b].', plan)).toBe('Xem số thứ tự 2 mục I.');
  });

  it('find a part by its role when only one has it', () => {
    expect(said('Theo [@purpose].')).toBe('Theo mục I.');
  });
});

describe('parts that this document does not print', () => {
  const plan = (extra = '') => `
documents:
  to-trinh: {sections: [{heading: Nội dung, include: [hai]}]}
  cong-van: {text: "Theo [@mot] và [@hai]."}
  ke-hoach: {${extra}}
sections:
  - {id: mot, heading: Mục đích, text: A.}
  - {id: hai, heading: Nhiệm vụ, text: B.}
`;

  it('are named with the document whose own they are', () => {
    expect(body(plan(), 'cong-van')).toContain(
      'Theo mục I Kế hoạch số▁/KH-UBND và mục II Kế hoạch số▁/KH-UBND.',
    );
    expect(body(plan('number: 5'), 'cong-van')[0]).toBe(
      'Theo mục I Kế hoạch số 05/KH-UBND và mục II Kế hoạch số 05/KH-UBND.',
    );
  });
});

describe('[@appendix]', () => {
  it('is Phụ lục when alone, numbered in Roman when one of several, with the document elsewhere', () => {
    const one = 'appendices: [{id: pl, heading: Biểu, text: A.}]\nitems: ["Theo [@pl].", B.]';
    expect(body(one)[0]).toBe('- Theo Phụ lục.');
    const two = `
documents: {ke-hoach: {number: 12}, cong-van: {items: ["Theo [@pl].", C.]}}
appendices: [{heading: Một, text: A.}, {id: pl, heading: Hai, text: B.}]
items: ["Theo [@pl].", C.]
`;
    expect(body(two)[0]).toBe('- Theo Phụ lục II.');
    expect(body(two, 'cong-van')[0]).toBe('- Theo Phụ lục II Kế hoạch số 12/KH-UBND.');
  });
});

describe('[@document]', () => {
  const plan = (ofPlan: string, rest = '') => `
documents: {ke-hoach: {${ofPlan}}, cong-van: {items: ["Theo [@ke-hoach].", "Số [@ke-hoach:short]."]${rest}}}
items: ["Tại [@ke-hoach].", B.]
`;

  it('leaves room for what is not known yet, each part by itself', () => {
    expect(body(plan(''), 'cong-van')).toEqual([
      '- Theo Kế hoạch số▁/KH-UBND ngày▁tháng▁năm 2027 của UBND xã.',
      '- Số Kế hoạch số▁/KH-UBND.',
    ]);
    expect(body(plan('date: 02/2027, number: 7'), 'cong-van')[0]).toBe(
      '- Theo Kế hoạch số 07/KH-UBND ngày▁tháng 02 năm 2027 của UBND xã.',
    );
  });

  it('fills in number, date and issuer; dates as the document writes them', () => {
    expect(body(plan('date: 05/3/2027, number: 12'), 'cong-van')[0]).toBe(
      '- Theo Kế hoạch số 12/KH-UBND ngày 05/3/2027 của UBND xã.',
    );
    expect(body(plan('date: 05/3/2027, number: 12', ', print: {dates: long}'), 'cong-van')[0]).toBe(
      '- Theo Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2027 của UBND xã.',
    );
  });

  it('is “này” in itself, and has no number when it is issued with another one', () => {
    expect(body(plan(''))[0]).toBe('- Tại Kế hoạch này.');
    expect(body(plan('number: none'), 'cong-van')[0]).toBe('- Theo Kế hoạch của UBND xã.');
  });

  it('of a unit names the unit', () => {
    const lines = body(
      'documents: {to-trinh: {number: 45, date: 10/02/2027}, ke-hoach: {}}\nbasis: ["Theo [@to-trinh]"]',
    );
    expect(lines).toEqual(['Theo Tờ trình số 45/TTr-VHXH ngày 10/02/2027 của Phòng VHXH.']);
  });
});

describe('[@citation]', () => {
  const citations = `
citations:
  nq: {type: Nghị quyết, number: 12/NQ-HĐND, date: 09/12/2026, issuer: HĐND xã, subject: về nhiệm vụ năm 2027}
  bo-luat: {type: Bộ luật, number: 45/2019/QH14, date: 20/11/2019, subject: Lao động}
  la: {type: Thông báo, text: Thông báo kết luận ngày 3 tháng Giêng, short: Thông báo kết luận}
`;

  it('is full at the first mention and short after it', () => {
    expect(body(`${citations}items: ["Theo [@nq].", "Theo [@nq]."]`)).toEqual([
      '- Theo Nghị quyết số 12/NQ-HĐND ngày 09/12/2026 của HĐND xã về nhiệm vụ năm 2027.',
      '- Theo Nghị quyết số 12/NQ-HĐND.',
    ]);
    expect(body(`${citations}basis: ["Căn cứ [@nq]"]\nitems: ["Theo [@nq].", B.]`).slice(0, 2)).toEqual([
      'Căn cứ Nghị quyết số 12/NQ-HĐND ngày 09/12/2026 của HĐND xã về nhiệm vụ năm 2027.',
      '- Theo Nghị quyết số 12/NQ-HĐND.',
    ]);
  });

  it('takes the form that is asked for', () => {
    expect(body(`${citations}items: ["[@nq:short].", "[@nq].", "[@nq:full]."]`)).toEqual([
      '- Nghị quyết số 12/NQ-HĐND.',
      '- Nghị quyết số 12/NQ-HĐND ngày 09/12/2026 của HĐND xã về nhiệm vụ năm 2027.',
      '- Nghị quyết số 12/NQ-HĐND ngày 09/12/2026 của HĐND xã về nhiệm vụ năm 2027.',
    ]);
  });

  it('of a law has its date in a basis and none in the text', () => {
    expect(body('basis: ["Căn cứ [@luat-tre-em]"]\nitems: ["Theo [@luat-tre-em].", B.]').slice(0, 2)).toEqual(
      ['Căn cứ Luật Trẻ em ngày 05/4/2016.', '- Theo Luật Trẻ em.'],
    );
    expect(body('items: ["Theo [@luat-tre-em].", B.]')[0]).toBe('- Theo Luật Trẻ em.');
    expect(body('print: {dates: long}\nbasis: ["Căn cứ [@luat-tre-em]"]')).toEqual([
      'Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016.',
    ]);
    expect(body(`${citations}items: ["[@bo-luat].", "[@bo-luat]."]`)[1]).toBe('- Bộ luật Lao động.');
  });

  it('keeps an odd wording', () => {
    expect(body(`${citations}items: ["Theo [@la].", "Theo [@la]."]`)).toEqual([
      '- Theo Thông báo kết luận ngày 3 tháng Giêng.',
      '- Theo Thông báo kết luận.',
    ]);
  });

  it('in title, subject and bracket line is no first mention; an appendix title prints it once', () => {
    const lines = printed(`
${citations}
documents: {ke-hoach: {subject: "Triển khai [@nq]", note: "Theo [@nq]"}}
items: ["Theo [@nq].", B.]
appendices: [{heading: "Việc theo [@luat-tre-em] và [@la]", text: A.}]
`);
    const full = 'Nghị quyết số 12/NQ-HĐND ngày 09/12/2026 của HĐND xã về nhiệm vụ năm 2027';
    expect(lines.map((line) => line.replaceAll(' ⏎', ''))).toEqual(
      expect.arrayContaining([
        `Triển khai ${full}`,
        `(Theo ${full})`,
        `- Theo ${full}.`,
        'VIỆC THEO LUẬT TRẺ EM VÀ THÔNG BÁO KẾT LUẬN NGÀY 3 THÁNG GIÊNG',
      ]),
    );
  });

  it('in an appendix counts on from the body', () => {
    expect(
      body(`${citations}items: ["[@nq].", B.]\nappendices: [{heading: Một, items: ["Theo [@nq].", C.]}]`),
    ).toContain('- Theo Nghị quyết số 12/NQ-HĐND.');
  });
});

describe('[@unit] and [@event]', () => {
  it('print the full name', () => {
    expect(
      body('events: {hoi: {name: ngày hội, date: 01/6/2027}}\nitems: ["Giao [@vhxh] trước [@hoi].", B.]')[0],
    ).toBe('- Giao Phòng Văn hóa - Xã hội trước ngày hội.');
  });
});

describe('footnotes', () => {
  it('are numbered through the document, the subject included', () => {
    const lines = printed(`
documents: {ke-hoach: {subject: "Công tác trẻ em^[Dưới 16 tuổi.]\\nnăm 2027"}}
items: ["A^[Một [@luat-tre-em].].", "B^[Hai."]
appendices: [{heading: "C^[Ba.]", text: D.}]
`);
    const notes = lines.filter((line) => line.includes('⟨') || line.includes('^'));
    expect(notes).toEqual([
      'Công tác trẻ em⟨1: Dưới 16 tuổi.⟩ ⏎ năm 2027',
      '- A⟨2: Một Luật Trẻ em.⟩.',
      '- B^[Hai.',
      'C⟨3: Ba.⟩',
    ]);
  });
});

describe("the title in the file's properties", () => {
  it('is plain words', () => {
    const [doc] = docsOf('title: "**Thực hiện** [@luat-tre-em]^[Ghi chú]\\nnăm 2027"');
    expect(doc?.title).toBe('Kế hoạch Thực hiện Luật Trẻ em năm 2027');
  });
});
