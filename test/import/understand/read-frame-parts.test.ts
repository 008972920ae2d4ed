import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../../src/import/source.js';
import { readFrame } from '../../../src/import/understand/read-frame.js';
import { paragraph, source, table, text, textBlocks, title } from '../support/source-builder.js';

const frameOf = (...blocks: SourceBlock[]) => readFrame(source(...blocks).blocks, 'van-ban.docx');
const frameOfText = (words: string) => frameOf(...textBlocks(words));

const letterhead = table([
  [
    [title('UBND HUYỆN AN BÌNH', { bold: false }), title('PHÒNG Y TẾ'), title('_______')],
    [title('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), title('Độc lập - Tự do - Hạnh phúc'), title('________')],
  ],
  ['Số:      /KH-PYT', 'An Bình, ngày     tháng 3 năm 2024'],
]);
const bodyText =
  'Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện, Phòng Y tế ban hành Kế hoạch như sau:';
const foot = table([
  ['Nơi nhận:\n- UBND huyện (b/c);\n- Lưu: VT.', [title('TRƯỞNG PHÒNG'), title('Trần Văn Bảy')]],
]);

describe('subject and line of source', () => {
  const after = (...blocks: SourceBlock[]) => frameOf(letterhead, title('TỜ TRÌNH'), ...blocks);

  it('are centred lines, joined by sense, and what is in brackets', () => {
    const frame = after(
      title('Về việc đề nghị ban hành Kế hoạch'),
      title('tiêm chủng mở rộng năm 2024'),
      paragraph('(Kèm theo Quyết định số 5/QĐ-UBND ngày 05/01/2024', { align: 'center', italic: true }),
      paragraph('của Ủy ban nhân dân huyện (lần 2))', { align: 'center', italic: true }),
      paragraph('Kính gửi: Ủy ban nhân dân huyện An Bình', { align: 'center' }),
      paragraph(bodyText),
    );
    expect(frame.subject).toBe('Về việc đề nghị ban hành Kế hoạch\ntiêm chủng mở rộng năm 2024');
    expect(frame.note).toBe(
      'Kèm theo Quyết định số 5/QĐ-UBND ngày 05/01/2024 của Ủy ban nhân dân huyện (lần 2)',
    );
    expect(frame.to).toEqual([{ text: 'Ủy ban nhân dân huyện An Bình', items: [] }]);
    expect(frame.body).toHaveLength(1);
  });

  it('share a paragraph with the type name', () => {
    const frame = frameOf(letterhead, title('KẾ HOẠCH\nTiêm chủng mở rộng\nnăm 2024'), paragraph(bodyText));
    expect(frame.subject).toBe('Tiêm chủng mở rộng\nnăm 2024');
  });

  it('follow the type name on its line', () => {
    expect(
      frameOf(title('KẾ HOẠCH TIÊM CHỦNG MỞ RỘNG'), title('NĂM 2024'), paragraph(bodyText)).subject,
    ).toBe('TIÊM CHỦNG MỞ RỘNG\nNĂM 2024');
  });

  it('lose the break of a full line only', () => {
    const long =
      'Triển khai thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025';
    expect(frameOfText(`KẾ HOẠCH\n${long}\ntrên địa bàn huyện An Bình\n\n${bodyText}`).subject).toBe(
      `${long} trên địa bàn huyện An Bình`,
    );
  });

  it('lose the break after a word that leans on the next', () => {
    expect(
      frameOfText(`KẾ HOẠCH\nTriển khai Đề án A năm 2023 và các\nnăm tiếp theo\n\n${bodyText}`).subject,
    ).toBe('Triển khai Đề án A năm 2023 và các năm tiếp theo');
  });

  it('end where the text begins, though it begins alike', () => {
    const frame = frameOfText(
      `KẾ HOẠCH\n\nThực hiện công tác dân số năm 2024\n\nThực hiện Kế hoạch số 5/KH-UBND của UBND tỉnh, UBND xã ban hành Kế hoạch thực hiện như sau:\n\nI. MỤC ĐÍCH`,
    );
    expect(frame.subject).toBe('Thực hiện công tác dân số năm 2024');
    expect(frame.body).toHaveLength(2);
  });

  it('keep a footnote aside', () => {
    const note = { type: 'note', inlines: [text('Theo Nghị định')], place: { line: 9 } } as const;
    const frame = frameOf(
      title('KẾ HOẠCH'),
      paragraph([text('Diễn tập', { bold: true }), note], { align: 'center' }),
      paragraph(bodyText),
    );
    expect(frame.aside).toEqual([{ what: 'note', text: 'Theo Nghị định', place: { line: 9 } }]);
  });
});

describe('a letter', () => {
  it('has its subject in the left cell and its addressees in a table', () => {
    const frame = frameOf(
      table([
        ['UBND HUYỆN AN BÌNH\nPHÒNG Y TẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
        ['Số: 12/PYT-NV', 'An Bình, ngày 05 tháng 3 năm 2024'],
        ['V/v hướng dẫn tiêm chủng\nmở rộng năm 2024', ''],
        ['KHẨN', ''],
      ]),
      table([['Kính gửi:', '- Trạm Y tế các xã;\n\n- Các Trường: Tiểu học A, Tiểu học B.']]),
      paragraph(bodyText),
      foot,
    );
    expect(frame).toMatchObject({
      kind: 'cong-van',
      number: '12',
      symbol: 'PYT-NV',
      subject: 'hướng dẫn tiêm chủng\nmở rộng năm 2024',
      urgency: 'khan',
      to: [
        { text: 'Trạm Y tế các xã', items: [] },
        { text: 'Các Trường: Tiểu học A, Tiểu học B', items: [] },
      ],
    });
    expect(frame.typeName).toBeUndefined();
    expect(frame.body).toHaveLength(1);
  });

  it.each([
    [
      'bare lines',
      'Kính gửi:\nỦy ban nhân dân huyện;\nPhòng Nội vụ.',
      ['Ủy ban nhân dân huyện', 'Phòng Nội vụ'],
    ],
    [
      'dashes over two lines',
      'Kính gửi:\n- Các phòng, ban, ngành,\nđoàn thể huyện;\n- Ủy ban nhân dân các xã.',
      ['Các phòng, ban, ngành, đoàn thể huyện', 'Ủy ban nhân dân các xã'],
    ],
    [
      'the first on the same line',
      'Kính gửi: - Phòng Nội vụ;\n- Phòng Y tế.',
      ['Phòng Nội vụ', 'Phòng Y tế'],
    ],
    ['one below', 'Kính gửi:\n\nỦy ban nhân dân huyện An Bình', ['Ủy ban nhân dân huyện An Bình']],
  ])('goes to %s', (_, lines, to) => {
    const frame = frameOfText(`Số: 12/PYT-NV\nV/v hướng dẫn\n\n${lines}\n\n${bodyText}`);
    expect(frame.to.map((each) => each.text)).toEqual(to);
    expect(frame.body).toHaveLength(1);
  });

  it('goes to groups with members', () => {
    const frame = frameOfText(
      `Số: 12/PYT-NV\nV/v hướng dẫn\n\nKính gửi:\n- Các phòng:\n+ Nội vụ;\n+ Y tế;\n- Công an huyện.\n\n${bodyText}`,
    );
    expect(frame.to).toEqual([
      { text: 'Các phòng:', items: ['Nội vụ', 'Y tế'] },
      { text: 'Công an huyện', items: [] },
    ]);
  });
});

describe('headers and footers', () => {
  it('give the address and a draft’s mark; repeated organs and page numbers say nothing', () => {
    const frame = frameOf(
      paragraph('PHÒNG Y TẾ', { zone: 'header' }),
      paragraph('DỰ THẢO', { zone: 'header' }),
      paragraph('Tài liệu họp', { zone: 'header' }),
      paragraph('- 2 -', { zone: 'footer' }),
      paragraph('Địa chỉ: số 1 đường A. Điện thoại: 0271', { zone: 'footer' }),
      letterhead,
      title('KẾ HOẠCH'),
      title('Diễn tập'),
      paragraph(bodyText),
    );
    expect(frame.contact).toBe('Địa chỉ: số 1 đường A. Điện thoại: 0271');
    expect(frame.draft).toEqual({});
    expect(frame.aside).toMatchObject([{ what: 'header', text: 'Tài liệu họp' }]);
  });
});

describe('signers without “Nơi nhận”', () => {
  it('stand side by side in columns of spaces', () => {
    const frame = frameOfText(
      'KẾ HOẠCH\nDiễn tập\n\nI. MỤC ĐÍCH\n\nNội dung./.\n\nNGƯỜI LẬP KẾ HOẠCH          HIỆU TRƯỞNG\n\nTrần Thị Bình          Nguyễn Văn An',
    );
    expect(frame.signatures).toEqual([
      { lines: ['NGƯỜI LẬP KẾ HOẠCH'], name: 'Trần Thị Bình' },
      { lines: ['HIỆU TRƯỞNG'], name: 'Nguyễn Văn An' },
    ]);
  });
});

describe('appendices', () => {
  const start = [letterhead, title('KẾ HOẠCH'), title('Diễn tập'), paragraph(bodyText), foot];

  it('have label, title, line of source and content', () => {
    const content = table([['TT', 'Việc']], { ruled: true, section: 1, landscape: true });
    const given = source(
      ...start,
      title('PHỤ LỤC I', { section: 1, landscape: true }),
      title('DANH MỤC NHIỆM VỤ', { section: 1, landscape: true }),
      title('NĂM 2024', { section: 1, landscape: true }),
      paragraph('(Kèm theo Kế hoạch số      /KH-PYT ngày     tháng 3 năm 2024)', {
        align: 'center',
        italic: true,
        section: 1,
      }),
      title('________', { section: 1 }),
      content,
      title('Phụ lục II: BIỂU MẪU', { pageBreak: true, section: 2 }),
      title('Mẫu số 01', { section: 2 }),
      paragraph('Kính gửi: ……………', { section: 2 }),
    );
    const frame = readFrame(given.blocks, 'a.docx');
    expect(frame.appendices).toMatchObject([
      {
        label: 'PHỤ LỤC I',
        title: [{ text: 'DANH MỤC NHIỆM VỤ' }, { text: '\n' }, { text: 'NĂM 2024' }],
        note: 'Kèm theo Kế hoạch số /KH-PYT ngày tháng 3 năm 2024',
        landscape: true,
      },
      { label: 'Phụ lục II', title: [{ text: 'BIỂU MẪU' }], landscape: false },
    ]);
    expect(frame.appendices[0]?.blocks).toEqual([given.blocks[10]]);
    expect(frame.appendices[1]?.blocks).toHaveLength(2);
  });

  it('are told by a page break and a title alone, and each form by its label', () => {
    const frame = frameOf(
      ...start,
      title('ĐỀ CƯƠNG BÁO CÁO', { pageBreak: true }),
      paragraph('1. Kết quả'),
      title('Biểu số 1', { pageBreak: true }),
      paragraph('Đơn vị: ………'),
      title('Biểu số 2', { pageBreak: true }),
      paragraph('Đơn vị: ………'),
    );
    expect(
      frame.appendices.map(({ label, title: [first] }) => [label, first?.type === 'text' ? first.text : '']),
    ).toEqual([
      [undefined, 'ĐỀ CƯƠNG BÁO CÁO'],
      ['Biểu số 1', ''],
      ['Biểu số 2', ''],
    ]);
    expect(frame.doubts.map(({ field }) => field)).toEqual(['appendices']);
  });

  it('follow a text that nobody signed', () => {
    const frame = frameOfText(
      'KẾ HOẠCH\nDiễn tập\n\nI. MỤC ĐÍCH\n\nNội dung.\n\nPHỤ LỤC\n\nDANH MỤC\n\n1. Một',
    );
    expect(frame.appendices).toMatchObject([{ label: 'PHỤ LỤC', title: [{ text: 'DANH MỤC' }] }]);
    expect(frame.body).toHaveLength(2);
  });
});
