import { describe, expect, it } from 'vitest';
import { paragraphs } from './read-text.js';

describe('a table in the layout of a PDF', () => {
  it('has its cells again, those wrapped over lines and those that nearly touch', async () => {
    const text = [
      '      2. Danh mục đối tượng:',
      'TT            Tên cơ sở           Địa điểm      Thời gian     Đơn vị',
      '',
      '1    Bếp ăn Trường Tiểu học Kim   Xã An Phú     Tháng        Phòng Y tế',
      '     Đồng',
      '',
      '2    Bến cát Sông Lô cũ và mới    Thị trấn Bình Quý III/2027 Công an',
      '                                  Minh                       huyện',
      '',
      '      3. Chỉ tiêu',
      '      - Kiểm tra 100% cơ sở.',
    ];
    expect(await paragraphs(text.join('\n'))).toEqual([
      '2. Danh mục đối tượng:',
      ...['1.1: TT', '1.2: Tên cơ sở', '1.3: Địa điểm', '1.4: Thời gian', '1.5: Đơn vị'],
      ...[
        '2.1: 1',
        '2.2: Bếp ăn Trường Tiểu học Kim Đồng',
        '2.3: Xã An Phú',
        '2.4: Tháng',
        '2.5: Phòng Y tế',
      ],
      ...[
        '3.1: 2',
        '3.2: Bến cát Sông Lô cũ và mới',
        '3.3: Thị trấn Bình Minh',
        '3.4: Quý III/2027',
        '3.5: Công an huyện',
      ],
      ...['3. Chỉ tiêu', '- Kiểm tra 100% cơ sở.'],
    ]);
  });

  it('may have rows without blank lines and empty cells', async () => {
    const text = [
      'TT   Nội dung              Đơn vị tính   Kết quả',
      '1    Số cuộc kiểm tra      Cuộc',
      '2    Số vụ vi phạm         Vụ',
      'Ghi chú: số liệu đến 15/12.',
    ];
    expect(await paragraphs(text.join('\n'))).toEqual([
      ...['1.1: TT', '1.2: Nội dung', '1.3: Đơn vị tính', '1.4: Kết quả'],
      ...['2.1: 1', '2.2: Số cuộc kiểm tra', '2.3: Cuộc', '3.1: 2', '3.2: Số vụ vi phạm', '3.3: Vụ'],
      'Ghi chú: số liệu đến 15/12.',
    ]);
  });

  it('stays lines where its columns run into each other', async () => {
    const text = [
      'TT   Nội dung    Đơn vị    Kết quả',
      '1 Một câu dài chạy qua mọi cột của bảng này',
      '2 Một câu dài khác cũng chạy qua mọi cột',
    ];
    expect((await paragraphs(text.join('\n'))).some((line) => /^\d\.\d: /.test(line))).toBe(false);
  });
});
