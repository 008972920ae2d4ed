/** What an officer would have typed: outlines, work, costs and forms of office files. */
import { describe, expect, it } from 'vitest';
import { closing, nation, title } from './fixtures/office-habits.js';
import { body, cell, centred, grid, para, table } from './fixtures/word-builder.js';
import { head, imported, opened, planOf, roman, signed } from './office-file.js';

describe('an outline of an office', () => {
  it('reads "A ." and lets parts skip a step of the ladder', async () => {
    const plan = await planOf(
      roman('A . MỤC ĐÍCH:'),
      roman('1. Chung'),
      body('- Sạch đường làng.'),
      roman('2. Riêng'),
      body('- Sạch ngõ xóm.'),
      roman('B . NỘI DUNG:'),
      roman('I. Chuẩn bị'),
      roman('1. Họp thôn'),
      body('- Họp 01 buổi.'),
      roman('II. Ra quân'),
      roman('1. Quét dọn'),
      body('- Quét 03 tuyến đường.'),
    );
    expect(plan.documents?.['ke-hoach']?.print?.sections).toEqual(['upper', 'roman', 'number']);
    expect(plan.sections?.map(({ heading }) => heading)).toEqual(['MỤC ĐÍCH:', 'NỘI DUNG:']);
  });

  it('closes with the sentence of an organ that is no committee', async () => {
    const plan = await planOf(
      roman('I. TỔ CHỨC THỰC HIỆN'),
      roman('1. Văn phòng Sở'),
      body('Bố trí phương tiện.'),
      body('Sở Nội vụ đề nghị các cơ quan phối hợp thực hiện./.'),
    );
    expect(plan.closing).toBe('Sở Nội vụ đề nghị các cơ quan phối hợp thực hiện.');
  });

  it('keeps numbered lines of time and place one list; two turns are no one time', async () => {
    const plan = await planOf(
      roman('I. NỘI DUNG'),
      body('1. Loại rác: rác nhựa.'),
      body('2. Thời gian: Đợt 1 từ 15/3 đến 15/4/2026; đợt 2 từ 15/9 đến 20/10/2026.'),
    );
    expect(plan.sections?.[0]).toMatchObject({ items: [{}, {}].map(() => expect.any(String)) });
    expect(plan.sections?.[0]?.when).toBeUndefined();
  });
});

describe('work', () => {
  it('is told by lines without marks and by plain paragraphs', async () => {
    const plan = await planOf(
      roman('I. NHIỆM VỤ'),
      roman('1. Ban hành kế hoạch'),
      body('Thời gian: Trước ngày 15/3/2026.'),
      body('Cơ quan thực hiện: Phòng Kinh tế.'),
      roman('2. Kiểm tra'),
      body('Công an xã chủ trì kiểm tra các bãi rác.'),
    );
    const [first, second] = plan.sections?.[0]?.sections ?? [];
    expect(first).toMatchObject({ when: '15/3/2026', lead: 'Phòng Kinh tế' });
    expect(second?.tasks).toMatchObject([{ lead: 'Công an xã' }]);
  });

  it('in a letter is what it asks for', async () => {
    const { plan } = await imported(
      head('Số: 11/UBND-KT', ['V/v vệ sinh môi trường']),
      body('Kính gửi: Các thôn.'),
      body('Ủy ban nhân dân xã đề nghị các thôn thực hiện một số nội dung sau:'),
      body('1. Quét dọn đường làng.'),
      body('2. Gửi danh sách hộ gia đình trước ngày 31/3/2026.'),
      body('Nhận được Công văn này, đề nghị các thôn thực hiện./.'),
      signed,
    );
    expect(JSON.stringify(plan)).toMatch(/"tasks":\[[^\]]*"when":"31\/3\/2026"/);
  });

  it('of a unit may stand under a mark', async () => {
    const plan = await planOf(
      roman('I. TỔ CHỨC THỰC HIỆN'),
      roman('1. Phòng Kinh tế'),
      body('- Thu gom rác.'),
      roman('2. Các trường học'),
      body('* Trường THCS Khe Lau:', { italic: true }),
      body('- Quét sân trường.'),
      body('* Trường Tiểu học Khe Lau:', { italic: true }),
      body('- Trồng cây.'),
    );
    expect(plan.sections?.[0]?.sections?.[1]?.sections).toMatchObject([
      { unit: 'truong-thcs-khe-lau', tasks: ['Quét sân trường.'] },
      { unit: 'truong-tieu-hoc-khe-lau', tasks: ['Trồng cây.'] },
    ]);
  });

  it('has its costs, where every line ends with an amount', async () => {
    const plan = await planOf(
      roman('I. KINH PHÍ'),
      body('Dự kiến 3.500.000đ, trong đó:'),
      body('- Nước uống: 500.000đ;'),
      body('- Chổi, xẻng: 30 bộ x 100.000đ = 3.000.000đ.'),
    );
    expect(plan.sections?.[0]?.budget).toMatchObject([{ amount: '500.000đ' }, { amount: '3.000.000đ' }]);
  });

  it('without a year in "hằng năm" comes every year', async () => {
    const plan = await planOf(
      roman('I. TỔ CHỨC THỰC HIỆN'),
      roman('1. Phòng Kinh tế'),
      body('- Xây dựng kế hoạch hằng năm, ban hành trước ngày 15/01.'),
    );
    expect(plan.sections?.[0]?.sections?.[0]?.tasks).toMatchObject([
      { when: { every: 'year', by: '15/01' } },
    ]);
  });

  it('beside units’ parts is theirs who are told to do it', async () => {
    const plan = await planOf(
      roman('I. TỔ CHỨC THỰC HIỆN'),
      roman('1. Phòng Kinh tế'),
      body('- Thu gom rác.'),
      body('2. Giao Văn phòng HĐND và UBND theo dõi, đôn đốc.'),
    );
    expect(plan.sections?.[0]?.sections?.[1]).toMatchObject({
      tasks: [{ lead: 'Văn phòng HĐND và UBND' }],
    });
  });

  it('in a table keeps the head "STT" and a count that begins again in each group', async () => {
    const plan = await planOf(
      roman('I. NHIỆM VỤ'),
      grid(
        [
          ['STT', 'Nội dung', 'Chủ trì'],
          ['I', 'Hạ tầng', ''],
          ['1', 'Làm bể chứa rác', 'Phòng Kinh tế'],
          ['2', 'Mua xe đẩy', 'Phòng Kinh tế'],
          ['II', 'Tuyên truyền', ''],
          ['1', 'Phát loa', 'Văn phòng xã'],
        ],
        [800, 5000, 3000],
      ),
    );
    const [section] = plan.sections ?? [];
    expect(section?.print?.labels).toMatchObject({ order: 'STT' });
    expect(section?.sections?.[1]?.tasks).toMatchObject([{ print: { label: '1' } }]);
  });
});

describe('the edge of a letter', () => {
  it('keeps a code under the filing line among the recipients, and a place with the name above it', async () => {
    const bold = { bold: true } as const;
    const { plan, office } = await imported(
      table(
        [
          [cell([centred('BỆNH VIỆN ĐA KHOA'), centred('KHU VỰC KHE LAU', bold)]), cell(nation())],
          [cell(centred('Số: 12/KH-BVKL')), cell(centred('Khe Lau, ngày 09 tháng 3 năm 2026'))],
        ],
        { widths: [3700, 5654] },
      ),
      ...title('KẾ HOẠCH', ['Cải tiến chất lượng năm 2026']),
      body('Bệnh viện ban hành Kế hoạch như sau:'),
      roman('I. MỤC TIÊU CỤ THỂ'),
      body('- Không để xảy ra vụ ngộ độc trên 30 người mắc.'),
      body('- Thời gian chờ khám ngắn hơn.'),
      body('- Tỷ lệ hài lòng đạt ≥ 95%.'),
      closing({
        recipients: ['- Sở Y tế;', '- Lưu: VT.', '30b-KH01'],
        signature: ['GIÁM ĐỐC'],
        name: 'Nông Thị Sương',
      }),
    );
    expect(office.name).toBe('Bệnh viện Đa khoa Khu vực Khe Lau');
    expect(plan.documents?.['ke-hoach']).toMatchObject({
      recipients: ['Sở Y tế', 'Lưu: VT', '30b-KH01'],
      signature: { lines: ['GIÁM ĐỐC'], name: 'Nông Thị Sương' },
    });
    expect(plan.sections?.[0]?.indicators).toMatchObject([
      expect.any(String),
      expect.any(String),
      { target: 'ít nhất 95%' },
    ]);
  });
});

describe('a form', () => {
  it('waits for words: no unit and no task is read out of it', async () => {
    const form = [
      para('Mẫu số 01', { bold: true, align: 'right', pageBreak: true }),
      table([[cell([centred('UBND XÃ KHE LAU'), centred('TỔ ………')]), cell(nation())]], {
        widths: [3700, 5654],
      }),
      centred('QUYẾT ĐỊNH', { bold: true }),
      body('Điều 1. Thành lập Tổ ………… gồm các ông (bà):'),
      body('1. Ông (bà): ………………………'),
      body('Điều 2. Tổ thu gom có nhiệm vụ quét dọn theo quy định.'),
      body('- Chủ trì: ………………………'),
    ];
    const { plan } = await imported(
      head('Số: 12/KH-UBND'),
      ...title('KẾ HOẠCH', ['Vệ sinh môi trường năm 2026']),
      body(opened),
      roman('I. MỤC ĐÍCH'),
      body('- Sạch đường làng.'),
      signed,
      ...form,
    );
    const words = JSON.stringify(plan.appendices);
    expect(plan.units).toBeUndefined();
    expect(words).not.toMatch(/"(?:unit|lead|when|tasks|reports)"/);
    expect(words).toContain('quét dọn theo quy định');
  });
});
