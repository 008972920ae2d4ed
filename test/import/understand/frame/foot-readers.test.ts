import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../../../src/import/source.js';
import { readAppendixLabel } from '../../../../src/import/understand/frame/appendix-label.js';
import { readEndMark } from '../../../../src/import/understand/frame/end-mark.js';
import { readFoot } from '../../../../src/import/understand/frame/foot.js';
import { linesOf } from '../../../../src/import/understand/frame/lines.js';
import { isPersonName } from '../../../../src/import/understand/frame/person-name.js';
import { isAuthority, isPost, isSigningMark } from '../../../../src/import/understand/frame/posts.js';
import { paragraph, source, table, textBlocks } from '../../support/source-builder.js';

describe('the end mark', () => {
  it.each([
    ['xem xét, quyết định./.', './.'],
    ['quyết định. /.', './.'],
    ['quyết định/.', '/.'],
    ['quyết định./', './'],
    ['(kèm theo 02 phụ lục)./.', './.'],
    ['quyết định.', undefined],
    ['xã/phường', undefined],
  ])('%s', (text, mark) => expect(readEndMark(text)).toBe(mark));
});

describe('a person’s name', () => {
  it.each([
    ...[
      'Nguyễn Văn Hạ',
      'Đại tá Trần Quốc B',
      'ThS. Lê Thị Cúc',
      'BS.CKII Phan Văn D',
      'NGUYỄN THỊ HOA',
      'K’ Brêm',
      'Lò Văn Pâng',
    ],
    ...['Trương Quốc Huy', 'Vũ Trường Giang', 'Đoàn Văn Minh', 'Y Thanh Hà Niê Kđăm', 'Phó Đức Nam'],
  ])('%s', (name) => expect(isPersonName(name)).toBe(true));

  it.each([
    ...[
      'Phó Chủ tịch',
      'CHỦ TỊCH',
      'Trưởng ban',
      'PHÓ TRƯỞNG BAN',
      'ỦY BAN NHÂN DÂN',
      'Hạ',
      'Như trên',
      'Sở Y tế',
    ],
    ...['TM. ỦY BAN NHÂN DÂN', 'Phó Trưởng Ban Chỉ Đạo', 'Lưu: VT'],
  ])('is not: %s', (text) => expect(isPersonName(text)).toBe(false));
});

it('authority is told from other words', () => {
  for (const text of [
    'TM. ỦY BAN NHÂN DÂN',
    'KT.CHỦ TỊCH',
    'T/M ỦY BAN',
    'TUQ. GIÁM ĐỐC',
    'TL. CHỦ TỊCH',
    'Q. CHỦ TỊCH',
    'KT. TRƯỞNG BAN',
  ]) {
    expect(isAuthority(text), text).toBe(true);
  }
  for (const text of ['CHỦ TỊCH', 'TP. HỒ CHÍ MINH', 'KTXH', 'TM&DV', 'Kt. chủ tịch', 'TLĐ'])
    expect(isAuthority(text), text).toBe(false);
  expect(isPost('PHÓ CHỦ TỊCH')).toBe(true);
  expect(isSigningMark('(Đã ký)')).toBe(true);
  expect(isSigningMark('(Ký tên, đóng dấu)')).toBe(true);
  expect(isSigningMark('Kỳ Anh')).toBe(false);
});

describe('an appendix label', () => {
  it.each([
    ['PHỤ LỤC', 'PHỤ LỤC', ''],
    ['Phụ lục I', 'Phụ lục I', ''],
    ['PHỤ LỤC 02', 'PHỤ LỤC 02', ''],
    ['Biểu số 1', 'Biểu số 1', ''],
    ['Mẫu số 03/BC', 'Mẫu số 03/BC', ''],
    ['Phụ lục II: DANH MỤC NHIỆM VỤ', 'Phụ lục II', 'DANH MỤC NHIỆM VỤ'],
    ['PHỤ LỤC DANH MỤC NHIỆM VỤ', 'PHỤ LỤC', 'DANH MỤC NHIỆM VỤ'],
    ['Phụ lục số 1. Danh mục', 'Phụ lục số 1', 'Danh mục'],
  ])('%s', (text, label, rest) => {
    const read = readAppendixLabel(text);
    expect([read?.label, text.slice(read?.end)]).toEqual([label, rest]);
  });

  it.each(['Phụ lục I kèm theo Kế hoạch này', 'Biểu dương các tập thể', 'Bảng giá đất', 'Mẫu giáo 5 tuổi'])(
    'is not: %s',
    (text) => expect(readAppendixLabel(text)).toBeUndefined(),
  );
});

describe('recipients and signature', () => {
  const read = (...blocks: SourceBlock[]) => {
    const { recipients, signatures, contact } = readFoot(linesOf(source(...blocks).blocks), 0) ?? {};
    return { recipients, signatures, contact };
  };
  const lines = (text: string) => read(...textBlocks(text));
  const chairman = { lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Văn Hạ' };
  const recipients = ['UBND tỉnh (b/c)', 'Các phòng, ban', 'Lưu: VT, VX'];

  it('stand side by side in a table', () => {
    const found = read(
      paragraph('Trên đây là Kế hoạch.'),
      table([
        [
          'Nơi nhận:\n\n- UBND tỉnh (b/c);\n\n- Các phòng, ban;\n\n- Lưu: VT, VX.',
          'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n\n\n\nNguyễn   Văn   Hạ',
        ],
      ]),
    );
    expect(found).toEqual({ recipients, signatures: [chairman], contact: undefined });
  });

  it('stand in three columns and two rows, the middle one empty', () => {
    const found = read(
      table([
        [
          'Nơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng, ban;\n- Lưu: VT, VX.',
          '',
          'TM. ỦY BAN NHÂN DÂN\n\nKT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH',
        ],
        ['', '', 'Nguyễn Văn Hạ'],
      ]),
    );
    expect(found).toMatchObject({ recipients, signatures: [chairman] });
  });

  it.each([
    [
      'below each other',
      'Nơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng, ban;\n- Lưu: VT, VX.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n\nNguyễn Văn Hạ',
    ],
    [
      'signature first',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nNguyễn Văn Hạ\n\nNơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng, ban;\n- Lưu: VT, VX.',
    ],
    [
      'in columns of spaces',
      'Nơi nhận:                     TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh (b/c);                KT. CHỦ TỊCH\n- Các phòng, ban;                 PHÓ CHỦ TỊCH\n- Lưu: VT, VX.\n\n                           Nguyễn Văn Hạ',
    ],
    [
      'run together',
      'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh (b/c); KT. CHỦ TỊCH\n- Các phòng, ban; PHÓ CHỦ TỊCH\n- Lưu: VT, VX.\nNguyễn Văn Hạ',
    ],
    [
      'without dashes',
      'Nơi nhận:\nUBND tỉnh (b/c);\nCác phòng, ban;\nLưu: VT, VX.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn Hạ',
    ],
    [
      'on one line',
      'Nơi nhận: - UBND tỉnh (b/c); - Các phòng, ban; - Lưu: VT, VX.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn\nHạ',
    ],
  ])('as text: %s', (_, text) => expect(lines(text)).toMatchObject({ recipients, signatures: [chairman] }));

  it('of several organs side by side, the recipients below', () => {
    const found = read(
      table([
        ['TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'],
        ['Trần Thị Bình', 'Nguyễn Văn Hạ'],
      ]),
      table([['Nơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng, ban;\n- Lưu: VT, VX.']]),
    );
    expect(found).toMatchObject({
      recipients,
      signatures: [{ lines: ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH'], name: 'Trần Thị Bình' }, chairman],
    });
  });

  it('of several organs below one another', () => {
    expect(
      lines(
        'Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Hạ\n\nCÔNG AN XÃ\nTRƯỞNG CÔNG AN\n\nThiếu tá Lê Văn Ba',
      ).signatures,
    ).toEqual([
      { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Văn Hạ' },
      { lines: ['CÔNG AN XÃ', 'TRƯỞNG CÔNG AN'], name: 'Thiếu tá Lê Văn Ba' },
    ]);
  });

  it('of a body whose signer has a post of his own', () => {
    expect(
      lines(
        'Nơi nhận:\n- Lưu: VT.\n\nTM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nNguyễn Văn Hạ\nPhó Chủ tịch UBND xã',
      ).signatures,
    ).toEqual([
      {
        lines: ['TM. BAN CHỈ ĐẠO', 'KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
        name: 'Nguyễn Văn Hạ',
        below: 'Phó Chủ tịch UBND xã',
      },
    ]);
    expect(
      lines('Nơi nhận:\n- Lưu: VT.\n\nTRƯỞNG BAN\n\n\nChủ tịch UBND xã\nNguyễn Văn Hạ').signatures,
    ).toEqual([{ lines: ['TRƯỞNG BAN'], above: 'Chủ tịch UBND xã', name: 'Nguyễn Văn Hạ' }]);
    expect(
      lines('Nơi nhận:\n- Lưu: VT.\n\nTRƯỞNG BAN\n\n\n\nCHỦ TỊCH UBND XÃ\nNguyễn Văn Hạ').signatures,
    ).toEqual([{ lines: ['TRƯỞNG BAN'], above: 'CHỦ TỊCH UBND XÃ', name: 'Nguyễn Văn Hạ' }]);
  });

  it('without a name, with marks of signing', () => {
    expect(lines('Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n(Đã ký)').signatures).toEqual([
      { lines: ['CHỦ TỊCH', '(Đã ký)'] },
    ]);
    expect(lines('Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\n\n').signatures).toEqual([{ lines: ['CHỦ TỊCH'] }]);
  });

  it('without “Nơi nhận”', () => {
    expect(lines('Trên đây là Kế hoạch./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Hạ')).toMatchObject({
      recipients: [],
      signatures: [{ lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Văn Hạ' }],
    });
  });

  it('with an entry over two lines, and the address below', () => {
    const found = lines(
      'Nơi nhận:\n- Các cơ quan, đơn vị\nnêu tại mục IV (t/h);\n- Lưu: VT, VX.\n\nCHỦ TỊCH\n\nNguyễn Văn Hạ\n\nĐịa chỉ: số 1 đường A; điện thoại: 0271',
    );
    expect(found.recipients).toEqual(['Các cơ quan, đơn vị nêu tại mục IV (t/h)', 'Lưu: VT, VX']);
    expect(found.contact).toBe('Địa chỉ: số 1 đường A; điện thoại: 0271');
  });

  it('with dashes set by the word processor', () => {
    const found = read(
      paragraph('Nơi nhận:', { bold: true, italic: true }),
      paragraph('Như trên;', { label: '-' }),
      paragraph('Lưu: VT.', { label: '-' }),
      paragraph('CHỦ TỊCH', { bold: true }),
      paragraph('Nguyễn Văn Hạ', { bold: true }),
    );
    expect(found).toMatchObject({
      recipients: ['Như trên', 'Lưu: VT'],
      signatures: [{ lines: ['CHỦ TỊCH'], name: 'Nguyễn Văn Hạ' }],
    });
  });
});
