import { describe, expect, it } from 'vitest';
import { paragraphs } from './read-text.js';

/** Wraps at a number of characters, as a mail program or a page does; hyphens are places to break. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const long =
  'Rà soát, tu sửa bể bơi của các trường học trước mùa hè; tổ chức dạy bơi cho trẻ em từ sáu tuổi trở lên theo Kế hoạch số 38/KH-UBND ngày 20/02/2027. Ủy ban nhân dân xã giao Phòng Văn hóa - Xã hội theo dõi, đôn đốc và báo cáo kết quả trước ngày 15 tháng 6.';
const second =
  'Vận động các gia đình làm rào quanh ao, giếng, hố nước gần nhà; kiểm tra việc cắm biển cảnh báo ở những đoạn sông sâu. Trưởng các thôn chịu trách nhiệm lập danh sách những nơi nguy hiểm và gửi về Ủy ban nhân dân xã.';

describe('lines wrapped at a margin', () => {
  it.each([60, 72, 80, 95])('are one paragraph again at %i columns', async (width) => {
    const all = [long, second, 'Xã cấp kinh phí theo dự toán năm.', long, second];
    expect(await paragraphs(all.map((text) => wrap(text, width)).join('\n\n'))).toEqual(all);
  });

  it('stand apart without blank lines where one ends short of the margin', async () => {
    const all = [long, second, long, second].map((text) => `${text} Hết.`);
    const found = await paragraphs(all.map((text) => wrap(text, 80)).join('\n'));
    expect(found).toEqual(all);
  });

  it('begin a paragraph at every kind of label', async () => {
    const labels = ['I.', '1.', '1.1.', 'a)', '-', '+', '(1)', '•', '*', 'Điều 1.', 'Chỉ tiêu 3:'];
    const all = labels.map((label) => `${label} ${long}`);
    expect(await paragraphs(all.map((text) => wrap(text, 80)).join('\n'))).toEqual(all);
  });

  it('join a token broken at its hyphen without a space, and keep the spaces of a dash between words', async () => {
    const text = [
      'Thực hiện Kế hoạch số 38/KH-',
      'UBND ngày 20/02/2027 và Chương trình giai đoạn 2021-',
      '2030, Phòng Lao động -',
      'Thương binh và Xã hội cùng các tổ chức chính trị',
      '- xã hội phối hợp.',
    ];
    expect(await paragraphs(text.join('\n'))).toEqual([
      'Thực hiện Kế hoạch số 38/KH-UBND ngày 20/02/2027 và Chương trình giai đoạn 2021-2030, Phòng Lao động - Thương binh và Xã hội cùng các tổ chức chính trị - xã hội phối hợp.',
    ]);
  });
});

describe('pages', () => {
  it.each([
    ['a blank line', '\n\n'],
    ['several blank lines', '\n\n\n\n'],
    ['a form feed', '\n\f'],
    ['a page number', '\n\n2\n\n'],
    ['a dressed page number', '\n\n- 2 -\n\n'],
    ['a page of pages', '\n\nTrang 2/12\n\n'],
    ['a form feed and a number', '\n\n\f2\n'],
  ])('broken inside a sentence by %s leave no trace', async (_, pageBreak) => {
    const before = `${long} Khi tổng hợp số liệu phải nêu rõ những việc`;
    const after = 'chưa làm được và nguyên nhân của từng việc.';
    const whole = [long, second, long, `${before} ${after}`, second];
    const text = [long, second, long, `${before}${pageBreak}${after}`, second].join('\n\n');
    expect(await paragraphs(text)).toEqual(whole);
  });

  it('carry heads that are left out and said', async () => {
    const page = (n: number) => `KẾ HOẠCH NĂM 2027 - XÃ AN BÌNH\n${n}\n\n${long}\n\n${second}`;
    const text = [page(1), page(2), page(3)].join('\n\f');
    expect(await paragraphs(text)).toEqual([long, second, long, second, long, second]);
  });

  it('a number that is no page number stays', async () => {
    expect(await paragraphs(`${long}\n\n1\n\nTrường Tiểu học\n\n2\n\nTrường Trung học`)).toEqual([
      long,
      '1',
      'Trường Tiểu học',
      '2',
      'Trường Trung học',
    ]);
  });
});

describe('a break', () => {
  const full = 'Ủy ban nhân dân các xã, phường phối hợp với các trường học mở lớp dạy bơi cho trẻ em';

  it.each([
    ['before an abbreviation', `${full} bị ảnh hưởng bởi`, 'HIV/AIDS và trẻ em khuyết tật.', ' '],
    ['after a label alone on its line', '1.', 'Mở lớp dạy bơi cho trẻ em.', ' '],
    ['after a dash alone on its line', '-', 'Mở lớp dạy bơi cho trẻ em.', ' '],
    [
      'before a number that only looks like a label',
      `${full} đạt mức độ`,
      '03. Đến cuối năm có thêm 02 lớp.',
      ' ',
    ],
    ['inside a date', `${full} từ ngày`, '15. 6 là hạn cuối.', ' '],
    ['before an article of a law', `${full} theo quy định tại`, 'Điều 6. khoản 1.', ' '],
    ['after dots that stand for more', `${full}, người già…`, 'và người khuyết tật.', ' '],
    ['before a closing mark', `${full}`, ', người già.', ''],
  ])('%s is undone', async (_, before, after, between) => {
    expect(await paragraphs(`${before}\n${after}`)).toEqual([`${before}${between}${after}`]);
  });

  it.each([
    ['between a heading and its text', '1. Mục đích', 'Mở lớp dạy bơi cho trẻ em.'],
    ['between two headings in capitals', 'I. MỤC TIÊU', 'II. NHIỆM VỤ CHỦ YẾU'],
    ['under the name of an appendix', 'PHỤ LỤC II', 'DANH MỤC NHIỆM VỤ'],
    ['under a line in brackets', '(Kèm theo Kế hoạch số 12/KH-UBND của xã)', 'Thực hiện Kế hoạch của tỉnh.'],
    ['before the closing words', `${full}.`, 'Trên đây là Kế hoạch của xã.'],
    [
      'after a basis that ends with a comma',
      `Căn cứ Luật Trẻ em và đề nghị của phòng,`,
      'Ủy ban nhân dân xã ban hành Kế hoạch.',
    ],
  ])('%s stays', async (_, before, after) => {
    expect(await paragraphs(`${before}\n${after}`)).toEqual([before, after]);
    expect(await paragraphs(`${before}\n\n${after}`)).toEqual([before, after]);
  });
});
