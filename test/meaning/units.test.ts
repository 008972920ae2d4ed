import { describe, expect, it } from 'vitest';
import { sameUnit, unitLevel } from '../../src/meaning/same-unit.js';
import { abbreviation, shortName, unitId } from '../../src/meaning/unit-names.js';
import { isUnitName, readUnitHeading } from '../../src/meaning/units.js';
import fc from '../support/random.js';

const read = (text: string) =>
  readUnitHeading(text).map(
    ({ name, asked, kind, level, sure }) =>
      `${sure ? '' : '? '}${name} (${[asked ? 'asked' : '', kind, level ?? ''].filter(Boolean).join(', ')})`,
  );

describe('a heading of units', () => {
  it.each([
    ['1. Phòng Tư pháp', ['Phòng Tư pháp (organ)']],
    [
      '4. Đề nghị Viện kiểm sát nhân dân huyện, Tòa án nhân dân huyện:',
      [
        'Viện kiểm sát nhân dân huyện (asked, organ, district)',
        'Tòa án nhân dân huyện (asked, organ, district)',
      ],
    ],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức thành viên:',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức thành viên (asked, group, commune)'],
    ],
    ['UBND các xã, phường', ['UBND các xã, phường (group, commune)']],
    ['Giao Phòng Kinh tế', ['Phòng Kinh tế (organ)']],
    ['9. Các phòng, ban, ngành liên quan:', ['Các phòng, ban, ngành liên quan (group)']],
    ['Sở Lao động – Thương binh và Xã hội:', ['Sở Lao động – Thương binh và Xã hội (organ, province)']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch (organ, province)']],
    [
      'Các Sở: Y tế, Nội vụ, Giáo dục và Đào tạo',
      [
        '? Sở Y tế (organ, province)',
        '? Sở Nội vụ (organ, province)',
        '? Sở Giáo dục và Đào tạo (organ, province)',
      ],
    ],
    [
      'Công an xã, Ban Chỉ huy Quân sự xã',
      ['Công an xã (organ, commune)', 'Ban Chỉ huy Quân sự xã (organ, commune)'],
    ],
    ['Trưởng các thôn', ['Trưởng các thôn (group, village)']],
    ['Trạm Y tế xã, phường', ['Trạm Y tế xã, phường (organ, commune)']],
    ['3. Giáo viên chủ nhiệm:', ['? Giáo viên chủ nhiệm (post)']],
    ['Bộ phận tài vụ', ['? Bộ phận tài vụ (organ)']],
    ['1. SỞ Y TẾ', ['Sở Y tế (organ, province)']],
    ['PHÒNG NỘI VỤ:', ['Phòng Nội vụ (organ)']],
    ['2. PHÒNG VĂN HÓA - XÃ HỘI', ['Phòng Văn hóa - Xã hội (organ)']],
    [
      '3. ĐỀ NGHỊ ỦY BAN MTTQ VIỆT NAM XÃ VÀ CÁC TỔ CHỨC THÀNH VIÊN',
      ['Ủy ban MTTQ Việt Nam xã và các tổ chức thành viên (asked, group, commune)'],
    ],
    ['UBND XÃ MINH TÂM, CÔNG AN XÃ', ['UBND xã Minh Tâm (organ, commune)', 'Công an xã (organ, commune)']],
    ['TRƯỜNG THCS LÊ LỢI', ['? Trường THCS Lê Lợi (organ)']],
    ['ĐOÀN TNCS HỒ CHÍ MINH XÃ', ['Đoàn TNCS Hồ Chí Minh xã (organ, commune)']],
    ['CÁC SỞ: Y TẾ, NỘI VỤ', ['? Sở Y tế (organ, province)', '? Sở Nội vụ (organ, province)']],
    ['BAN CHỈ HUY QUÂN SỰ XÃ', ['Ban Chỉ huy Quân sự xã (organ, commune)']],
    ['CÁC THÔN, KHU PHỐ', ['Các thôn, khu phố (group, village)']],
    ['VI. TỔ CHỨC THỰC HIỆN', []],
    ['I. MỤC ĐÍCH, YÊU CẦU', []],
    ['HỘI NGHỊ', []],
    ['BẢN ĐỒ', []],
    ['BÁO CÁO', []],
    ['BAN HÀNH VĂN BẢN', []],
    ['CHÍNH QUYỀN SỐ', []],
    ['Chính quyền số', []],
    ['Xã hội số', []],
    ['Doanh nghiệp số', []],
    ['Tổ bầu cử có nhiệm vụ tổ chức bầu cử theo quy định.', []],
    ['Chủ tịch UBND các xã, thị trấn', ['Chủ tịch UBND các xã, thị trấn (group, commune)']],
    ['Đồng chí Phó Chủ tịch UBND xã', ['Đồng chí Phó Chủ tịch UBND xã (post, commune)']],
    [
      'Đoàn TNCS Hồ Chí Minh xã; Hội Liên hiệp Phụ nữ xã',
      ['Đoàn TNCS Hồ Chí Minh xã (organ, commune)', 'Hội Liên hiệp Phụ nữ xã (organ, commune)'],
    ],
    ['Văn phòng HĐND và UBND xã', ['Văn phòng HĐND và UBND xã (organ, commune)']],
    ['Trung tâm Phục vụ hành chính công xã', ['Trung tâm Phục vụ hành chính công xã (organ, commune)']],
    ['5. Trạm Y tế xã: Tổ chức tiêm chủng.', ['Trạm Y tế xã (organ, commune)']],
    ['Kho bạc Nhà nước khu vực IX', ['Kho bạc Nhà nước khu vực IX (organ)']],
    [
      'Các doanh nghiệp khai thác khoáng sản trên địa bàn',
      ['? Các doanh nghiệp khai thác khoáng sản trên địa bàn (group)'],
    ],
    ['Ban Chỉ đạo phòng, chống thiên tai xã', ['? Ban Chỉ đạo phòng, chống thiên tai xã (organ, commune)']],
    [
      'Các trường Mầm non, Tiểu học, THCS trên địa bàn xã',
      ['Các trường Mầm non, Tiểu học, THCS trên địa bàn xã (group, commune)'],
    ],
    ['Trạm Chăn nuôi và Thú y', ['Trạm Chăn nuôi và Thú y (organ)']],
    ['Thị đoàn', ['Thị đoàn (organ, district)']],
    ['Bưu điện tỉnh', ['Bưu điện tỉnh (organ, province)']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '1. Mục đích',
    'Tổ chức thực hiện',
    'IV. TỔ CHỨC THỰC HIỆN',
    'Ban hành kế hoạch',
    'Hội nghị tổng kết',
    'Báo cáo kết quả',
    'Thanh tra, kiểm tra',
    'Các nhiệm vụ chủ yếu',
    'Các giải pháp',
    'Phòng, chống cháy rừng',
    'Bộ chỉ số đánh giá',
    'Đoàn kết các dân tộc',
    'Bản đồ hiện trạng rừng',
    'Phòng Kinh tế tổ chức kiểm tra các mỏ cát',
    'Trường hợp đặc biệt',
    'Đội ngũ cán bộ, công chức',
    'Tuyên truyền, phổ biến pháp luật',
    'Kinh phí thực hiện',
  ])('is not %s', (text) => {
    expect(isUnitName(text)).toBe(false);
  });
});

describe('names of one unit', () => {
  it.each([
    ['Phòng LĐ-TB&XH', 'Phòng Lao động – Thương binh và Xã hội'],
    ['Phòng LĐ, TB&XH thị xã', 'Phòng Lao động - Thương binh và Xã hội'],
    ['Phòng Tư pháp', 'phòng Tư pháp huyện'],
    ['Uỷ ban nhân dân xã', 'Ủy ban nhân dân xã Minh Tâm'],
    ['UBND xã', 'Ủy ban nhân dân xã'],
    ['UBMTTQ Việt Nam xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
    ['Ủy ban MTTQ Việt Nam xã', 'UBMTTQVN xã'],
    ['Đoàn Thanh niên xã', 'Đoàn TNCS Hồ Chí Minh xã'],
    ['Phòng GD&ĐT', 'Phòng Giáo dục và Đào tạo'],
    ['Phòng VH-TT', 'Phòng Văn hóa – Thông tin'],
    ['Hội LHPN xã', 'Hội Liên hiệp Phụ nữ xã'],
    ['Ban CHQS xã', 'Ban Chỉ huy Quân sự xã'],
    ['Sở Nông nghiệp và Môi trường', 'Sở NN&MT tỉnh'],
  ])('%s is %s', (a, b) => {
    expect(sameUnit(a, b)).toBe(true);
    expect(sameUnit(b, a)).toBe(true);
  });

  it.each([
    ['UBND tỉnh', 'UBND xã'],
    ['UBND', 'UBND xã'],
    ['Phòng Kinh tế', 'Phòng Kinh tế và Hạ tầng'],
    ['Công an', 'Công an xã'],
    ['UBND xã', 'UBND các xã'],
    ['Trường Tiểu học Minh Tâm', 'Trường Tiểu học'],
    ['Hội Nông dân xã', 'Hội Phụ nữ xã'],
    ['Phòng Tài chính', 'Phòng Tài chính - Kế hoạch'],
  ])('%s is not %s', (a, b) => {
    expect(sameUnit(a, b)).toBe(false);
  });

  it('is mutual', () => {
    const name = fc.constantFrom(
      'UBND xã',
      'Công an xã',
      'Phòng Tư pháp',
      'Phòng Tư pháp thị xã',
      'Sở Y tế',
      'các thôn',
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(sameUnit(a, a)).toBe(true);
        expect(sameUnit(a, b)).toBe(sameUnit(b, a));
      }),
    );
  });
});

describe('guesses about a unit', () => {
  it.each([
    ['Phòng Tư pháp', 'phong-tu-phap', undefined, 'TP'],
    ['Ủy ban nhân dân các xã, phường', 'ubnd-cac-xa-phuong', 'UBND các xã, phường', undefined],
    ['Phòng Lao động - Thương binh và Xã hội', 'phong-ldtbxh', 'Phòng LĐ-TB&XH', 'LĐTBXH'],
    ['Ủy ban nhân dân xã', 'ubnd-xa', 'UBND xã', 'UBND'],
    ['Sở Y tế', 'so-y-te', undefined, 'SYT'],
    ['Công an xã', 'cong-an-xa', undefined, 'CAX'],
    ['Phòng Văn hóa - Xã hội', 'phong-vhxh', 'Phòng VH-XH', 'VHXH'],
    ['Hội Nông dân xã', 'hoi-nong-dan-xa', undefined, 'HND'],
    ['Viện kiểm sát nhân dân huyện', 'vksnd-huyen', 'VKSND huyện', 'VKSND'],
  ])('%s', (name, id, short, symbol) => {
    expect([unitId(name), shortName(name), abbreviation(name)]).toEqual([id, short, symbol]);
  });

  it('always gives an id that the schema takes', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(unitId(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });

  it.each([
    ['Thôn An Phú', 'village'],
    ['Sở Tài chính', 'province'],
    ['Bộ Y tế', 'central'],
    ['Thủ tướng Chính phủ', 'central'],
    ['HĐND thị xã', 'district'],
    ['Hợp tác xã nông nghiệp', undefined],
    ['Phòng Văn hóa - Xã hội', undefined],
    ['Bộ Chỉ huy Quân sự tỉnh', 'province'],
  ])('%s stands at %s level', (name, level) => {
    expect(unitLevel(name)).toBe(level);
  });
});
