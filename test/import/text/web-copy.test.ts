import { describe, expect, it } from 'vitest';
import { paragraphs, readTxt } from './read-text.js';

describe('a letterhead copied from a web page, a bar after each cell', () => {
  const title = [
    'KẾ HOẠCH',
    'Phòng, chống rét cho vật nuôi năm 2027',
    'I. MỤC ĐÍCH',
    '1. Giữ đàn vật nuôi an toàn.',
  ];

  it('with bars on lines of their own and names broken anywhere stands in two columns again', async () => {
    const text = [
      ...['UỶ', 'BAN NHÂN DÂN', 'TỈNH SÔNG', 'CẦU', '-------', '|'],
      ...['CỘNG HOÀ XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '-------', '|'],
      ...['Số:', '9/KH-UBND', '|', 'Sông', 'Cầu, ngày', '03 tháng 12 năm 2026', '|'],
      ...title,
    ];
    expect(await paragraphs(text.join('\n'))).toEqual([
      ...['1.1: UỶ BAN NHÂN DÂN', '1.1: TỈNH SÔNG CẦU', '1.1: Số: 9/KH-UBND'],
      ...['1.2: CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', '1.2: Độc lập - Tự do - Hạnh phúc'],
      ...['1.2: Sông Cầu, ngày 03 tháng 12 năm 2026', ...title],
    ]);
  });

  it('with bars at the ends of lines, one cell or two on a line', async () => {
    const text = [
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
      'XÃ TAM PHƯỚC | Độc lập - Tự do - Hạnh phúc |',
      'Số: 9/KH-UBND |',
      'Tam Phước, ngày 03 tháng 12 năm 2026 |',
      ...title,
    ];
    expect(await paragraphs(text.join('\n'))).toEqual([
      ...['1.1: ỦY BAN NHÂN DÂN', '1.1: XÃ TAM PHƯỚC', '1.1: Số: 9/KH-UBND'],
      ...['1.2: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '1.2: Độc lập - Tự do - Hạnh phúc'],
      ...['1.2: Tam Phước, ngày 03 tháng 12 năm 2026', ...title],
    ]);
  });
});

describe('recipients and signature copied from a web page', () => {
  it('stand beside each other, broken entries and names whole', async () => {
    const text = [
      ...['Nơi nhận:', '- Chủ tịch, các Phó Chủ tịch', 'UBND tỉnh;', '- Lưu: VT.', '|'],
      ...['TM. ỦY', 'BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Thị', 'Hoa', '|'],
    ];
    expect(await paragraphs(text.join('\n'))).toEqual([
      ...['1.1: Nơi nhận:', '1.1: - Chủ tịch, các Phó Chủ tịch UBND tỉnh;', '1.1: - Lưu: VT.'],
      ...['1.2: TM. ỦY BAN NHÂN DÂN', '1.2: KT. CHỦ TỊCH', '1.2: PHÓ CHỦ TỊCH', '1.2: Lê Thị Hoa'],
    ]);
  });
});

describe('a table copied from a web page', () => {
  const cells = (...words: string[]) => words.flatMap((word) => [word, '|']);

  it('has its columns again by the numbers of its rows, empty cells too', async () => {
    const text = [
      ...['2. Danh mục công việc:', ...cells('TT', 'Công việc', 'Đơn vị')],
      ...cells('1', 'Che chắn chuồng trại', 'Các thôn'),
      ...['2', '|', 'Dự trữ', 'rơm khô', '|', '|', '3. Kinh phí do ngân sách bảo đảm.'],
    ];
    expect(await paragraphs(text.join('\n'))).toEqual([
      ...['2. Danh mục công việc:', '1.1: TT', '1.2: Công việc', '1.3: Đơn vị'],
      ...['2.1: 1', '2.2: Che chắn chuồng trại', '2.3: Các thôn', '3.1: 2', '3.2: Dự trữ rơm khô'],
      '3. Kinh phí do ngân sách bảo đảm.',
    ]);
  });

  it('has them by the days its rows begin with', async () => {
    const text = cells('Thời gian', 'Nội dung', '05/9/2027', 'Khai giảng', '06/9/2027', 'Vào học');
    expect(await paragraphs(text.join('\n'))).toEqual([
      ...[
        '1.1: Thời gian',
        '1.2: Nội dung',
        '2.1: 05/9/2027',
        '2.2: Khai giảng',
        '3.1: 06/9/2027',
        '3.2: Vào học',
      ],
    ]);
  });

  it('leaves the words where nothing tells the columns, and no bar', async () => {
    const text = cells('Tổ trưởng', 'Ông An', 'Tổ phó', 'Bà Bình', 'Thư ký');
    expect(await paragraphs(text.join('\n'))).toEqual(['Tổ trưởng', 'Ông An', 'Tổ phó', 'Bà Bình', 'Thư ký']);
  });
});

describe('lines broken anywhere', () => {
  const text = [
    ...[
      'I. MỤC ĐÍCH,',
      'YÊU CẦU',
      '1. Mục',
      'đích',
      'Nâng cao trách nhiệm của các cấp, các',
      'ngành trong việc giữ',
    ],
    ...[
      'rừng.',
      '2. Yêu',
      'cầu',
      '- Phân công rõ',
      'người, rõ việc;',
      'báo cáo trước ngày',
      '15/12 hằng năm.',
    ],
    ...['II. TỔ CHỨC', 'THỰC HIỆN', '1. Sở Tài chính', 'Tham mưu bố trí kinh phí theo', 'quy định.'],
    ...[
      '2. Đề nghị Ủy ban Mặt trận Tổ quốc',
      'Việt Nam tỉnh vận động nhân',
      'dân tham gia trồng cây phân',
      'tán.',
    ],
  ];

  it('are joined by their words', async () => {
    expect(await paragraphs(text.join('\n'))).toEqual([
      ...['I. MỤC ĐÍCH, YÊU CẦU', '1. Mục đích'],
      'Nâng cao trách nhiệm của các cấp, các ngành trong việc giữ rừng.',
      ...['2. Yêu cầu', '- Phân công rõ người, rõ việc; báo cáo trước ngày 15/12 hằng năm.'],
      ...['II. TỔ CHỨC THỰC HIỆN', '1. Sở Tài chính', 'Tham mưu bố trí kinh phí theo quy định.'],
      '2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động nhân dân tham gia trồng cây phân tán.',
    ]);
  });
});

describe('a number below a heading', () => {
  it.each([
    ['II. CHỈ TIÊU', '1. Trồng 50 ha rừng.'],
    ['III. THỜI GIAN, THÀNH PHẦN', '1. Thời gian: ngày 05/9/2027.'],
    ['II. Chỉ tiêu', '1. Trồng 50 ha rừng.'],
  ])('%s begins a list, whatever word the heading ends on', async (heading, first) => {
    expect(await paragraphs(`${heading}\n${first}\n2. Chăm sóc 20 ha rừng.`)).toEqual([
      heading,
      first,
      '2. Chăm sóc 20 ha rừng.',
    ]);
  });

  it('is no span when a dash with a small number follows a day', async () => {
    expect(await paragraphs('1. Khen thưởng ngày 20/10\n- 11 phần quà;\n- 05 giấy khen.')).toHaveLength(3);
  });
});

it('leaves out signs without width and keeps words whole', async () => {
  expect(await paragraphs('\ufeffSố:\u200b 32/KH-BTV \u200bngày\u00a015')).toEqual(['Số: 32/KH-BTV ngày 15']);
});

it('parts a letterhead from the signature of the document before it', async () => {
  const text = [
    ...['Nơi nhận: TRƯỞNG PHÒNG', '- Như trên;', '- Lưu: VT.', 'Lê Thị Hoa', ''],
    'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ...[
      'HUYỆN YÊN BÌNH Độc lập - Tự do - Hạnh phúc',
      'Số:    /KH-UBND Yên Bình, ngày   tháng 4 năm 2027',
      '',
      'KẾ HOẠCH',
    ],
  ];
  const read = await paragraphs(text.join('\n'));
  expect(read).toContain('1.1: ỦY BAN NHÂN DÂN');
  expect(read).toContain('1.2: Lê Thị Hoa');
});

describe('a table whose cells stand one below another', () => {
  const parted = [
    ...['1.1: TT', '1.2: Việc', '1.3: Đơn vị', '2.1: 1', '2.2: Rà soát thủ tục', '2.3: Văn phòng'],
    ...['3.1: 2', '3.2: Đánh giá sự hài lòng', '3.3: Phòng Nội vụ', 'Sau bảng là một câu trọn vẹn.'],
  ];
  const rows = [
    'TT',
    'Việc',
    'Đơn vị',
    '1',
    'Rà soát thủ tục',
    'Văn phòng',
    '2',
    'Đánh giá sự hài lòng',
    'Phòng Nội vụ',
  ];

  it.each(['\n', '\n\n'])('has its rows again by their numbers (%j between cells)', async (between) => {
    expect(await paragraphs(`${rows.join(between)}${between}Sau bảng là một câu trọn vẹn.`)).toEqual(parted);
  });

  it('stays as it is where a row has other cells than the head', async () => {
    expect(await paragraphs(rows.filter((cell) => cell !== 'Văn phòng').join('\n'))).toHaveLength(8);
  });
});

describe('words above the letterhead', () => {
  const head = ['ỦY BAN NHÂN DÂN', 'XÃ TAM PHƯỚC', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KẾ HOẠCH'];

  it('are told as left out', async () => {
    const { value } = await readTxt(
      ['Kế hoạch phòng chống rét năm 2027', 'Đăng lúc 9 giờ', ...head].join('\n'),
    );
    expect(value?.losses.map(({ text }) => text)).toEqual([
      'Kế hoạch phòng chống rét năm 2027',
      'Đăng lúc 9 giờ',
    ]);
    expect(value?.blocks[0]).toMatchObject({ place: { line: 3 } });
  });

  it.each(['DỰ THẢO', 'UBND huyện Long Thành', 'Dự thảo lần 2'])(
    'stay where they are of the head: %s',
    async (first) => {
      expect((await paragraphs([first, ...head].join('\n')))[0]).toBe(first);
    },
  );

  it('stay where no letterhead follows', async () => {
    expect(await paragraphs('Một câu.\nVĂN BẢN KHÁC\nHai câu.')).toHaveLength(3);
  });
});
