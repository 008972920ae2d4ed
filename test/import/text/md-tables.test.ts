import { describe, expect, it } from 'vitest';
import { md } from '../../../src/import/importers/md.js';
import { wordsOf } from './read-text.js';

async function words(lines: readonly string[]): Promise<string[]> {
  const { value } = await md.read({ file: 'cu.md', bytes: new TextEncoder().encode(lines.join('\n')) });
  return wordsOf(value?.blocks ?? []);
}

describe('tables as pandoc writes them', () => {
  it('drawn in full: a letterhead has its lines by sense, a wrapped line is whole', async () => {
    const read = await words([
      '+------------------------+-------------------------------+',
      '| **UBND HUYỆN AN BÌNH** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA   |',
      '|                        | VIỆT NAM**                    |',
      '| **PHÒNG Y TẾ**         |                               |',
      '|                        | **Độc lập - Tự do - Hạnh      |',
      '|                        | phúc**                        |',
      '+========================+===============================+',
      '| Số: 5/KH-PYT           | *An Bình, ngày 03 tháng 02    |',
      '|                        | năm 2027*                     |',
      '+------------------------+-------------------------------+',
      '',
      '**KẾ HOẠCH**',
    ]);
    expect(read).toEqual([
      ...['1.1: UBND HUYỆN AN BÌNH', '1.1: PHÒNG Y TẾ', '1.2: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ...['1.2: Độc lập - Tự do - Hạnh phúc', '2.1: Số: 5/KH-PYT', '2.2: An Bình, ngày 03 tháng 02 năm 2027'],
      'KẾ HOẠCH',
    ]);
  });

  it('with rows over several lines between two rows of dashes', async () => {
    const read = await words([
      '  ---------------------------------------',
      '  **TT**   **Công việc**     **Đơn vị**',
      '  -------- ----------------- ------------',
      '  1        Nâng cấp mạng     Phòng Văn',
      '           của các xã        hóa',
      '',
      '  2        Số hóa hồ sơ      Phòng Tư pháp',
      '  ---------------------------------------',
      '',
      'Sau bảng.',
    ]);
    expect(read).toEqual([
      ...['1.1: TT', '1.2: Công việc', '1.3: Đơn vị', '2.1: 1', '2.2: Nâng cấp mạng của các xã'],
      ...['2.3: Phòng Văn hóa', '3.1: 2', '3.2: Số hóa hồ sơ', '3.3: Phòng Tư pháp', 'Sau bảng.'],
    ]);
  });

  it('with a row a line under dashes', async () => {
    expect(
      await words(['Tháng   Việc', '------- --------', '3       Gieo mạ', '4       Cấy lúa', '', 'Hết.']),
    ).toEqual([...['1.1: Tháng', '1.2: Việc', '2.1: 3', '2.2: Gieo mạ', '3.1: 4', '3.2: Cấy lúa', 'Hết.']]);
  });

  it('a dashed line alone stays a rule', async () => {
    expect(await words(['Trên.', '', '----------', '', 'Dưới.'])).toEqual(['Trên.', 'Dưới.']);
  });
});

describe('cells that a converter writes as one line', () => {
  it('of a letterhead are lines by sense again', async () => {
    const read = await words([
      '| CÔNG AN TỈNH NAM HÀ **CÔNG AN HUYỆN LÝ SƠN** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** **Độc lập - Tự do - Hạnh phúc** |',
      '| :---: | :---: |',
      '| Số: 15/KH-CALS | *Lý Sơn, ngày 05 tháng 3 năm 2027* |',
    ]);
    expect(read).toEqual([
      ...['1.1: CÔNG AN TỈNH NAM HÀ', '1.1: CÔNG AN HUYỆN LÝ SƠN', '1.2: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ...['1.2: Độc lập - Tự do - Hạnh phúc', '2.1: Số: 15/KH-CALS', '2.2: Lý Sơn, ngày 05 tháng 3 năm 2027'],
    ]);
  });

  it.each([
    '**TM. ỦY BAN NHÂN DÂN** **KT. CHỦ TỊCH** **PHÓ CHỦ TỊCH** **Lê Thị Hoa**',
    'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Thị Hoa',
  ])('of recipients and signature too: %s', async (signed) => {
    expect(
      await words([`| ***Nơi nhận:*** \\- Như trên; \\- Lưu: VT. | ${signed} |`, '| --- | --- |']),
    ).toEqual([
      ...['1.1: Nơi nhận:', '1.1: - Như trên;', '1.1: - Lưu: VT.', '1.2: TM. ỦY BAN NHÂN DÂN'],
      ...['1.2: KT. CHỦ TỊCH', '1.2: PHÓ CHỦ TỊCH', '1.2: Lê Thị Hoa'],
    ]);
  });
});

it('bullets are dashes, those inside them pluses', async () => {
  expect(
    await words([
      '* Làm ngoài giờ:',
      '  * Thứ bảy;',
      '  * Chủ nhật.',
      '* Trực điện thoại.',
      '',
      '- Một;',
      '- Hai.',
    ]),
  ).toEqual([...['- Làm ngoài giờ:', '+ Thứ bảy;', '+ Chủ nhật.', '- Trực điện thoại.', '- Một;', '- Hai.']]);
});
