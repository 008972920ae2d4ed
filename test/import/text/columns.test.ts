import { describe, expect, it } from 'vitest';
import { paragraphs, readTxt } from './read-text.js';

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';

describe('a letterhead beside the national header', () => {
  const parted = [
    '1.1: ỦY BAN NHÂN DÂN',
    '1.1: XÃ AN BÌNH',
    '1.1: Số: 12/KH-UBND',
    `1.2: ${nation}`,
    `1.2: ${motto}`,
    '1.2: An Bình, ngày 03 tháng 02 năm 2027',
    'KẾ HOẠCH',
    'Thực hiện công tác trẻ em năm 2027',
  ];

  it.each([
    ['set apart by spaces', '        '],
    ['set apart by tabs', '\t\t'],
    ['flattened to one space', ' '],
  ])('%s is an unruled table, left column whole, then right', async (_, gap) => {
    const text = [
      `ỦY BAN NHÂN DÂN${gap}${nation}`,
      `XÃ AN BÌNH${gap}${motto}`,
      `Số: 12/KH-UBND${gap}An Bình, ngày 03 tháng 02 năm 2027`,
      'KẾ HOẠCH',
      'Thực hiện công tác trẻ em năm 2027',
    ];
    expect(await paragraphs(text.join('\n'))).toEqual(parted);
    const { value } = await readTxt(text.join('\n'));
    expect(value?.blocks[0]).toMatchObject({ type: 'table', ruled: false, place: { line: 1 } });
  });

  it('leaves out drawn rules and keeps V/v and its second line on the left', async () => {
    const text = [
      `   UBND HUYỆN AN BÌNH          ${nation}`,
      `      PHÒNG Y TẾ                   ${motto}`,
      '     -----------               ---------------------',
      'Số: 12/PYT-NV             An Bình, ngày 03 tháng 02 năm 2027',
      'V/v khám sức khỏe',
      'cho trẻ em',
      '',
      '           Kính gửi: Các trường học.',
    ];
    expect(await paragraphs(text.join('\n'))).toEqual([
      '1.1: UBND HUYỆN AN BÌNH',
      '1.1: PHÒNG Y TẾ',
      '1.1: Số: 12/PYT-NV',
      '1.1: V/v khám sức khỏe',
      '1.1: cho trẻ em',
      `1.2: ${nation}`,
      `1.2: ${motto}`,
      '1.2: An Bình, ngày 03 tháng 02 năm 2027',
      'Kính gửi: Các trường học.',
    ]);
  });
});

describe('recipients beside a signature', () => {
  it.each([
    ['spaces', '                    '],
    ['one space', ' '],
  ])('set apart by %s are two cells', async (_, gap) => {
    const text = [
      'Ủy ban nhân dân xã yêu cầu các đơn vị thực hiện./.',
      '',
      `Nơi nhận:${gap}TM. ỦY BAN NHÂN DÂN`,
      `- Như trên;${gap}KT. CHỦ TỊCH`,
      `- Lưu: VT.${gap}PHÓ CHỦ TỊCH`,
      '',
      '',
      '                           Nguyễn Văn An',
    ];
    expect((await paragraphs(text.join('\n'))).slice(1)).toEqual([
      '1.1: Nơi nhận:',
      '1.1: - Như trên;',
      '1.1: - Lưu: VT.',
      '1.2: TM. ỦY BAN NHÂN DÂN',
      '1.2: KT. CHỦ TỊCH',
      '1.2: PHÓ CHỦ TỊCH',
      '1.2: Nguyễn Văn An',
    ]);
  });

  it('one under the other are lines of their own', async () => {
    const text = [
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      '',
      '**TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH**',
      '',
      'Nguyễn Văn An',
    ];
    expect(await paragraphs(text.join('\n'))).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Nguyễn Văn An',
    ]);
  });
});

describe('drawn tables', () => {
  const cells = [
    '1.1: TT',
    '1.2: Việc',
    '1.3: Ai',
    '2.1: 1',
    '2.2: Dạy bơi cho trẻ em',
    '2.3: Xã',
    '3.1: 2',
    '3.2: Rào ao',
    '3.3: Thôn',
  ];

  it.each([
    ['pipes', '| TT | Việc | Ai |\n|---|---|---|\n| 1 | Dạy bơi cho trẻ em | Xã |\n| 2 | Rào ao | Thôn |'],
    ['tabs', 'TT\tViệc\tAi\n1\tDạy bơi cho trẻ em\tXã\n2\tRào ao\tThôn'],
    [
      'boxes with wrapped cells',
      '┌──┬───────┬────┐\n│TT│ Việc  │ Ai │\n├──┼───────┼────┤\n│1 │Dạy bơi│ Xã │\n│  │cho trẻ em│ │\n├──┼───────┼────┤\n│2 │Rào ao │Thôn│\n└──┴───────┴────┘',
    ],
    [
      'plus signs',
      '+--+--+--+\n|TT|Việc|Ai|\n+--+--+--+\n|1|Dạy bơi|Xã|\n||cho trẻ em||\n|2|Rào ao|Thôn|\n+--+--+--+',
    ],
  ])('of %s are ruled', async (_, text) => {
    const { value } = await readTxt(`Bảng sau:\n\n${text}\n\nHết.`);
    expect(value?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(value?.blocks[1]).toMatchObject({
      ruled: true,
      place: { line: 3 },
      rows: [{ header: true }, {}, {}],
    });
    expect((await paragraphs(text)).slice(0, 9)).toEqual(cells);
  });

  it('of uneven rows stay lines', async () => {
    expect(await paragraphs('A\tB\tC\nd\te\nf\tg\th\ti')).toEqual(['A\tB\tC', 'd\te', 'f\tg\th\ti']);
  });

  it('are not made of labels and tabs', async () => {
    expect(await paragraphs('1.\tMở lớp.\n2.\tRào ao.\n3.\tBáo cáo.')).toEqual([
      '1. Mở lớp.',
      '2. Rào ao.',
      '3. Báo cáo.',
    ]);
  });
});

describe('the text of a PDF', () => {
  it('keeps wrapped recipients with their entry, beside the signature', async () => {
    const text = [
      'Nơi nhận:                                         TM. ỦY BAN NHÂN DÂN',
      '- Thường trực Đảng ủy, Thường trực                    KT. CHỦ TỊCH',
      'HĐND xã (b/c);',
      '- Ủy ban MTTQ Việt Nam xã (p/h);                      PHÓ CHỦ TỊCH',
      '- Lưu: VT.',
      '',
      '                                                      Lê Thị Hòa',
    ];
    const read = await paragraphs(text.join('\n'));
    expect(read.filter((line) => line.startsWith('1.2: '))).toEqual([
      '1.2: TM. ỦY BAN NHÂN DÂN',
      '1.2: KT. CHỦ TỊCH',
      '1.2: PHÓ CHỦ TỊCH',
      '1.2: Lê Thị Hòa',
    ]);
    expect(read.filter((line) => line.startsWith('1.1: ')).join(' ')).toContain('1.1: HĐND xã (b/c);');
  });

  it('joins what the room for number and day has torn apart', async () => {
    const text = ['Số:', '', '/KH-UBND', '', 'Minh Tâm, ngày', '', 'tháng 3', '', 'năm 2027'];
    expect(await paragraphs(text.join('\n'))).toEqual(['Số: /KH-UBND', 'Minh Tâm, ngày tháng 3 năm 2027']);
  });
});
