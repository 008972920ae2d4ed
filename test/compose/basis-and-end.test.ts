import { describe, expect, it } from 'vitest';
import { body, docsOf, printed } from '../support/compose-text.js';

const ended = (plan: string) => printed(plan).filter((line) => line.includes('./.'));

describe('căn cứ', () => {
  it('end in a semicolon, the last in a full stop, whatever was typed', () => {
    expect(body('basis: ["Căn cứ A", "Căn cứ B;", "Căn cứ C,", "Thực hiện D."]\ntext: X')).toEqual([
      'Căn cứ A;',
      'Căn cứ B;',
      'Căn cứ C;',
      'Thực hiện D.',
      'X',
    ]);
    expect(body('basis: ["Căn cứ A;"]\ntext: X')[0]).toBe('Căn cứ A.');
  });

  it('are italic as a list, upright as prose', () => {
    const style = (basis: string) => {
      const blocks = docsOf(`basis: ${basis}`)[0]?.sections[0]?.blocks ?? [];
      return blocks.find((block) => block.type === 'paragraph' && /^(basis|body)$/.test(block.style));
    };
    expect(style('["Căn cứ A"]')).toMatchObject({ style: 'basis' });
    expect(style('Thực hiện A.')).toMatchObject({ style: 'body' });
  });

  it('in prose print as typed, and no usual opening follows them', () => {
    const lines = printed('basis: "Thực hiện A, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"\ntext: X');
    expect(lines).toContain('Thực hiện A, Ủy ban nhân dân xã ban hành Kế hoạch như sau:');
    expect(lines.some((line) => line.includes('nội dung cụ thể như sau'))).toBe(false);
  });

  it('as a list are followed by the usual opening, or by the one that is typed', () => {
    expect(printed('basis: ["Căn cứ A"]')).toContain(
      'Ủy ban nhân dân xã Minh Tâm ban hành Kế hoạch thực hiện công tác trẻ em năm 2027, nội dung cụ thể như sau:',
    );
    const lines = printed('basis: ["Căn cứ A"]\nopening: "Ủy ban nhân dân xã yêu cầu:"');
    expect(lines).toContain('Ủy ban nhân dân xã yêu cầu:');
    expect(lines.some((line) => line.includes('nội dung cụ thể'))).toBe(false);
  });

  it('of the plan are not those of its Tờ trình', () => {
    const plan = 'documents: {ke-hoach: {}, to-trinh: {basis: ["Căn cứ B"]}}\nbasis: ["Căn cứ A"]';
    expect(printed(plan)).toContain('Căn cứ A.');
    expect(printed(plan, 'to-trinh')).toContain('Căn cứ B.');
    expect(printed(plan, 'to-trinh')).not.toContain('Căn cứ A.');
  });
});

describe('the end mark', () => {
  it('stands once, after the last words', () => {
    expect(ended('closing: Trên đây là Kế hoạch.')).toEqual(['Trên đây là Kế hoạch./.']);
    expect(ended('sections: [{heading: Việc, text: A.}]\nclosing: Hết.')).toEqual(['Hết./.']);
  });

  it.each([
    ['Hết', 'Hết./.'],
    ['Hết.', 'Hết./.'],
    ['Hết;', 'Hết./.'],
    ['Hết./.', 'Hết./.'],
    ['Hết./', 'Hết./.'],
    ['Hết/.', 'Hết./.'],
    ['Hết ./.', 'Hết./.'],
    ['Hết. ', 'Hết./.'],
    ['Hết…', 'Hết…./.'],
    ['**Hết.**', 'Hết./.'],
    ['năm 2026/2027', 'năm 2026/2027./.'],
  ])('makes %s whole', (closing, line) => {
    expect(ended(`closing: "${closing}"`)).toEqual([line]);
  });

  it('comes after the enclosures', () => {
    expect(
      ended(
        'documents: {ke-hoach: {enclosures: ["01 dự thảo Kế hoạch", "01 bảng tổng hợp"], closing: Kính trình.}}',
      ),
    ).toEqual(['(Gửi kèm theo: 01 dự thảo Kế hoạch; 01 bảng tổng hợp)./.']);
  });

  const bare = [
    '---\nkind: ke-hoach\nname: Kế hoạch\nabbreviation: KH\nform: named\nbody: shared\n---\n::body\n\n::closing\n\n::signature\n',
  ];
  const last = (plan: string) =>
    printed(plan, 'ke-hoach', { templates: bare }).filter((line) => line.includes('./.'));

  it('stands in the last words of a table that ends the text', () => {
    expect(last('table: {columns: [A, B], rows: "x | y."}')).toEqual(['x | y./.']);
    expect(last('table: {columns: [A, B, C], rows: "x | y | "}')).toEqual(['x | y./. | ']);
    expect(last('budget: [{text: A, amount: 5 triệu đồng}, {text: B, amount: 6 triệu đồng}]')).toEqual([
      '- B: 6 triệu đồng./.',
    ]);
  });

  it('does not stand in a blank form', () => {
    expect(last('table: {columns: [A, B], blank: 2}')).toEqual([]);
    expect(
      last('text: A.\nappendices: [{heading: Biểu, table: {columns: [A, B], blank: 2}}]').filter(
        (line) => line !== 'A./.',
      ),
    ).toEqual([]);
  });

  it('ends an appendix of text, not one of tables or forms', () => {
    const appendix = (fields: string) =>
      body(`appendices: [{heading: Biểu, ${fields}}]`).filter((line) => line.endsWith('./.'));
    expect(appendix('text: A.')).toEqual(['A./.']);
    expect(appendix('items: [A., B.]')).toEqual(['- B./.']);
    expect(appendix('table: {columns: [A, B], rows: "x | y"}')).toEqual([]);
    expect(appendix('text: "Đơn vị: …………", table: {columns: [A, B], blank: 2}, after: Ghi chú.')).toEqual([]);
  });
});
