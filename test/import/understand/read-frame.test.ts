import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../../src/import/source.js';
import { readFrame } from '../../../src/import/understand/read-frame.js';
import { paragraph, picture, source, table, textBlocks, title } from '../support/source-builder.js';

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
const expected = {
  kind: 'ke-hoach',
  typeName: 'KẾ HOẠCH',
  letterhead: { parent: ['UBND HUYỆN AN BÌNH'], issuer: ['PHÒNG Y TẾ'] },
  symbol: 'KH-PYT',
  geography: 'An Bình',
  date: { month: 3, year: 2024 },
  subject: 'Tiêm chủng mở rộng năm 2024',
  recipients: ['UBND huyện (b/c)', 'Lưu: VT'],
  signatures: [{ lines: ['TRƯỞNG PHÒNG'], name: 'Trần Văn Bảy' }],
};

describe('a plan in a Word file', () => {
  const body = paragraph(bodyText, { align: 'justify' });
  const closing = paragraph('Trên đây là Kế hoạch của Phòng Y tế./.', { align: 'justify' });
  const given = source(
    letterhead,
    paragraph(''),
    title('KẾ HOẠCH'),
    title('Tiêm chủng mở rộng năm 2024'),
    title('__________'),
    body,
    table([['TT', 'Việc']], { ruled: true }),
    closing,
    paragraph(''),
    foot,
  );
  const frame = readFrame(given.blocks, 'a.docx');

  it('gives every part', () => {
    expect(frame).toMatchObject(expected);
    expect(frame.number).toBeUndefined();
    expect(frame.endMark).toBe('./.');
    expect(frame.doubts).toEqual([]);
    expect(frame.aside).toEqual([]);
  });

  it('keeps the blocks of the body as they are', () => {
    expect(frame.body.map((block) => given.blocks.indexOf(block))).toEqual([5, 6, 7]);
  });
});

describe('the head', () => {
  const rest = `KẾ HOẠCH\nTiêm chủng mở rộng năm 2024\n\n${bodyText}\n\nNơi nhận:\n- UBND huyện (b/c);\n- Lưu: VT.\n\nTRƯỞNG PHÒNG\n\nTrần Văn Bảy`;
  it.each([
    [
      'lines below each other',
      'UBND HUYỆN AN BÌNH\nPHÒNG Y TẾ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố:    /KH-PYT\n\nAn Bình, ngày   tháng 3 năm 2024',
    ],
    [
      'columns of spaces',
      'UBND HUYỆN AN BÌNH            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n    PHÒNG Y TẾ                   Độc lập - Tự do - Hạnh phúc\n    _______                      ______________\n  Số:     /KH-PYT            An Bình, ngày    tháng 3 năm 2024',
    ],
    [
      'columns of tabs',
      'UBND HUYỆN AN BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG Y TẾ\tĐộc lập - Tự do - Hạnh phúc\nSố:    /KH-PYT\tAn Bình, ngày    tháng 3 năm 2024',
    ],
    [
      'columns run together',
      'UBND HUYỆN AN BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG Y TẾ Độc lập - Tự do - Hạnh phúc\nSố: /KH-PYT An Bình, ngày tháng 3 năm 2024',
    ],
    [
      'marks of Markdown',
      '**UBND HUYỆN AN BÌNH**\n**PHÒNG Y TẾ**\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập – Tự do – Hạnh phúc**\n\n***\n\nSố: /KH-PYT\n\n*An Bình, ngày tháng 3 năm 2024*',
    ],
  ])('in text: %s', (_, head) => expect(frameOfText(`${head}\n\n${rest}`)).toMatchObject(expected));

  it('in one unruled row, with an empty column and the header broken', () => {
    const frame = frameOf(
      table([
        [
          'UBND HUYỆN AN BÌNH\nPHÒNG Y TẾ\n-----\nSố:      /KH-PYT',
          '',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-----\nAn Bình, ngày    tháng 3 năm 2024',
        ],
      ]),
      ...textBlocks(rest),
    );
    expect(frame).toMatchObject(expected);
    expect(frame.body).toHaveLength(1);
  });

  it('in a ruled table', () => {
    expect(frameOf({ ...letterhead, ruled: true }, ...textBlocks(rest))).toMatchObject(expected);
  });

  it.each([
    [['ỦY BAN NHÂN DÂN', 'XÃ MINH TÂM'], [], ['ỦY BAN NHÂN DÂN', 'XÃ MINH TÂM']],
    [['BỘ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI'], [], ['BỘ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI']],
    [['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH PHƯỚC', 'SỞ Y TẾ'], ['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH PHƯỚC'], ['SỞ Y TẾ']],
    [
      ['UBND TỈNH A', 'SỞ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI'],
      ['UBND TỈNH A'],
      ['SỞ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI'],
    ],
    [['SỞ Y TẾ', 'TRUNG TÂM KIỂM SOÁT', 'BỆNH TẬT'], ['SỞ Y TẾ'], ['TRUNG TÂM KIỂM SOÁT', 'BỆNH TẬT']],
    [['ỦY BAN BẦU CỬ', 'XÃ MINH TÂM'], [], ['ỦY BAN BẦU CỬ', 'XÃ MINH TÂM']],
    [['UBND XÃ A', 'BAN CHỈ HUY', 'PHÒNG THỦ DÂN SỰ'], ['UBND XÃ A'], ['BAN CHỈ HUY', 'PHÒNG THỦ DÂN SỰ']],
    [['VĂN PHÒNG', 'ĐOÀN ĐBQH VÀ HĐND TỈNH'], [], ['VĂN PHÒNG', 'ĐOÀN ĐBQH VÀ HĐND TỈNH']],
    [['HĐND XÃ A', 'BAN PHÁP CHẾ'], ['HĐND XÃ A'], ['BAN PHÁP CHẾ']],
  ])('tells the issuer of %s by the words', (lines, parent, issuer) => {
    const frame = frameOfText(`${lines.join('\n')}\n\nSố: 1/KH-X\n\n${rest}`);
    expect(frame.letterhead).toEqual({ parent, issuer });
    expect(frame.doubts.some(({ field }) => field === 'letterhead')).toBe(parent.length > 0);
  });

  it('of several issuers', () => {
    const joint = frameOfText(`HỘI PHỤ NỮ\nXÃ A\nCÔNG AN\nXÃ A\n\nSố: 1/KHLT-HPN-CA\n\n${rest}`);
    expect(joint.letterhead).toEqual({
      parent: [],
      issuer: ['HỘI PHỤ NỮ', 'XÃ A', 'CÔNG AN', 'XÃ A'],
      joint: [
        ['HỘI PHỤ NỮ', 'XÃ A'],
        ['CÔNG AN', 'XÃ A'],
      ],
    });
  });

  it.each([
    'An Bình, ngày 05 tháng 3 năm\n2024',
    'An Bình, ngày 05\ntháng 3 năm 2024',
    'An Bình, ngày 05 tháng\n3 năm 2024',
  ])('with a date that went on to the next line: %j', (date) => {
    const frame = frameOf(
      table([['UBND XÃ A\nSố: 1/KH-UBND', `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${date}`]]),
      ...textBlocks(rest),
    );
    expect(frame).toMatchObject({ geography: 'An Bình', date: { day: 5, month: 3, year: 2024 } });
    expect(frame.body).toHaveLength(1);
  });

  it('with marks beside it', () => {
    const frame = frameOf(
      table([[title('DỰ THẢO LẦN 2\n15/01/2027')]], { ruled: true }),
      table([
        [
          'UBND XÃ A\nSố:   /KH-UBND\nHỎA TỐC',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nA, ngày   tháng   năm 2027\nLƯU HÀNH NỘI BỘ',
        ],
      ]),
      picture('dấu', {}),
      title('KẾ HOẠCH'),
      title('Diễn tập'),
      paragraph(bodyText),
    );
    expect(frame).toMatchObject({
      draft: { round: 2, date: '15/01/2027' },
      urgency: 'hoa-toc',
      subject: 'Diễn tập',
    });
    expect(frame.aside).toMatchObject([
      { what: 'stamp', text: 'LƯU HÀNH NỘI BỘ' },
      { what: 'picture', text: 'dấu' },
    ]);
  });

  it('with a line that fits nowhere, which opens the body', () => {
    const odd = paragraph('Ghi chú của người soạn thảo, xin giữ lại');
    const given = source(letterhead, odd, title('KẾ HOẠCH'), title('Diễn tập'), paragraph(bodyText));
    const frame = readFrame(given.blocks, 'a.docx');
    expect(frame.body[0]).toBe(given.blocks[1]);
    expect(frame.doubts.map(({ field }) => field)).toContain('body');
  });

  it('joins what goes on without a dash to the recipient above', () => {
    const text = `UBND XÃ A\nSố: 1/KH-UBND\n\nKẾ HOẠCH\nTrồng cây\n\nTrồng 10 cây./.\n\n${[
      'Nơi nhận:',
      '- Thường trực Đảng ủy, Thường trực',
      'HĐND xã (b/c);',
      '- Lưu: VT.',
    ].join('\n\n')}\n\nCHỦ TỊCH\n\nLê Thị Hòa`;
    expect(frameOfText(text).recipients).toEqual([
      'Thường trực Đảng ủy, Thường trực HĐND xã (b/c)',
      'Lưu: VT',
    ]);
  });
});
