import { describe, expect, it } from 'vitest';
import { readDayMonthYear } from '../../../../src/import/understand/frame/day-month-year.js';
import { fold, isCapital, isNear } from '../../../../src/import/understand/frame/fold.js';
import { furnitureOf, furnitureWithin } from '../../../../src/import/understand/frame/furniture.js';
import {
  isSecrecyMark,
  isStamp,
  readDraftMark,
  readUrgency,
} from '../../../../src/import/understand/frame/marks.js';
import { readNumberLine } from '../../../../src/import/understand/frame/number-line.js';
import { readPlaceAndDate } from '../../../../src/import/understand/frame/place-and-date.js';
import { readTypeName } from '../../../../src/import/understand/frame/type-name.js';

describe('a folded text', () => {
  it('has as many letters as the text', () => {
    for (const text of ['Kế hoạch – ĐỀ ÁN “số 1”', 'İstanbul ß ﬁ 𝒜', 'x\u00a0y…'])
      expect(fold(text)).toHaveLength(text.length);
  });

  it('has no tones, no đ and one kind of dash', () => {
    expect(fold('KÊ HOACH số 5 – ĐỢT')).toBe('ke hoach so 5 - dot');
  });
});

it('capitals are told from small letters, with a slip among them', () => {
  expect(isCapital('ỦY BAN NHÂN DÂN XÃ HòA')).toBe(true);
  expect(isCapital('Ủy ban')).toBe(false);
  expect(isCapital('12/5')).toBe(false);
});

it('words are near each other up to so many slips', () => {
  expect(isNear('hanhphuc', 'hanhphu', 1)).toBe(true);
  expect(isNear('abc', 'xyz', 2)).toBe(false);
});

describe('a date in words', () => {
  it.each([
    ['ngày 11 tháng 7 năm 2022', { day: 11, month: 7, year: 2022 }],
    ['ngày    tháng    năm 2024', { year: 2024 }],
    ['ngày tháng 3 năm 2022', { month: 3, year: 2022 }],
    ['ngày … tháng … năm 2024', { year: 2024 }],
    ['ngày ..... tháng 02 năm 20...', { month: 2 }],
    ['ngày 05/3/2024', { day: 5, month: 3, year: 2024 }],
    ['Ngày11tháng7năm2022', { day: 11, month: 7, year: 2022 }],
    ['ngay 1 thang 12 nam 2021', { day: 1, month: 12, year: 2021 }],
    ['ngày 45 tháng 13 năm 2021', { year: 2021 }],
  ])('%s', (text, date) => expect(readDayMonthYear(text)?.value).toEqual(date));

  it('is not found where there is none', () => {
    expect(readDayMonthYear('hằng ngày, hằng tháng')).toBeUndefined();
  });
});

describe('place and date', () => {
  it.each([
    ['Bình Long, ngày 11 tháng 7 năm 2022', 'Bình Long'],
    ['tỉnh Bình Phước, ngày    tháng    năm 2022', 'tỉnh Bình Phước'],
    ['TP. Hồ Chí Minh, ngày 1 tháng 2 năm 2022', 'TP. Hồ Chí Minh'],
    ['Phường 5 , ngày 1 tháng 2 năm 2022', 'Phường 5'],
    ['Xã Minh Tâm ngày 1 tháng 2 năm 2022.', 'Xã Minh Tâm'],
    ['…………, ngày … tháng … năm 2024', undefined],
    ['Ngày 1 tháng 2 năm 2022', undefined],
  ])('%s', (text, place) => {
    const read = readPlaceAndDate(text);
    expect(read?.date.year).toBeGreaterThan(2000);
    expect(read?.geography).toBe(place);
  });

  it.each([
    'Thực hiện Kế hoạch số 5/KH-UBND ngày 11 tháng 7 năm 2022',
    'Báo cáo trước ngày 11 tháng 7 năm 2022 về Phòng Nội vụ',
    'Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016',
  ])('is no sentence: %s', (text) => expect(readPlaceAndDate(text)).toBeUndefined());
});

describe('a number line', () => {
  it.each([
    ['Số: 87/TTr-UBND', '87', 'TTr-UBND'],
    ['Số : 87/TTr-UBND', '87', 'TTr-UBND'],
    ['Số:      /KH-UBND', undefined, 'KH-UBND'],
    ['Số: /UBND-LĐTBXH', undefined, 'UBND-LĐTBXH'],
    ['Số: 12 /UBND-VX', '12', 'UBND-VX'],
    ['Số: …/KH-…', undefined, 'KH-…'],
    ['Số:………/BC-UBND', undefined, 'BC-UBND'],
    ['Số 05/KH - UBND', '05', 'KH-UBND'],
    ['SỐ: 26/2021/NQ-HĐND', '26/2021', 'NQ-HĐND'],
    ['Số: 123/SYT-NVY&DS', '123', 'SYT-NVY&DS'],
    ['Sô: 03a/KH-BCĐ', '03a', 'KH-BCĐ'],
    ['Số: 01/KHLT-UBND-MTTQ.', '01', 'KHLT-UBND-MTTQ'],
    ['Số:       /', undefined, undefined],
  ])('%s', (text, number, symbol) => {
    const read = readNumberLine(text);
    expect(read).toBeDefined();
    expect([read?.number, read?.symbol, read?.party]).toEqual([number, symbol, false]);
  });

  it.each([
    ['Số 12-KH/TU', '12', 'KH/TU'],
    ['Số: 12 - CT/TW', '12', 'CT/TW'],
    ['Số      -KH/ĐU', undefined, 'KH/ĐU'],
  ])('of the Party: %s', (text, number, symbol) => {
    const read = readNumberLine(text);
    expect([read?.number, read?.symbol, read?.party]).toEqual([number, symbol, true]);
  });

  it.each(['Số lượng: 12 người', 'Số điện thoại: 0271', 'Số hộ nghèo/cận nghèo', 'Kế hoạch số 5/KH-UBND'])(
    'is not: %s',
    (text) => expect(readNumberLine(text)).toBeUndefined(),
  );
});

describe('furniture', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'nation'],
    ['CỘNG HOÀ XÃ HỘI CHỦ NGHIÃ VIỆT NAM', 'nation'],
    ['CÔNG HOA XA HỘI CHỦ NGHĨA VỆT NAM', 'nation'],
    ['CỘNG HÒA XHCN VIỆT NAM', 'nation'],
    ['Độc lập - Tự do - Hạnh phúc', 'motto'],
    ['Độc Lập – Tự Do – Hạnh Phúc', 'motto'],
    ['Đôc lâp-Tự do-Hanh phúc.', 'motto'],
    ['_________', 'rule'],
    ['-----o0o-----', 'rule'],
    ['* * *', 'rule'],
    ['–––––––', 'rule'],
    ['Trang 2/12', 'page-number'],
    ['- 3 -', 'page-number'],
  ])('%s', (text, what) => expect(furnitureOf(text)).toBe(what));

  it.each(['Việt Nam', 'Số: 5', 'o0o', 'KẾ HOẠCH', '2022', ''])('is not: %s', (text) =>
    expect(furnitureOf(text)).toBeUndefined(),
  );

  it('is found beside an organ on one line', () => {
    const text = 'PHÒNG NỘI VỤ Độc lập - Tự do - Hạnh phúc';
    expect(furnitureWithin(text)).toEqual({ what: 'motto', start: 13, end: text.length });
  });
});

describe('marks', () => {
  it.each([
    ['DỰ THẢO', {}],
    ['(Dự thảo)', {}],
    ['DỰ THẢO LẦN 2', { round: 2 }],
    ['Dự thảo 3', { round: 3 }],
    ['DỰ THẢO LẦN 2 (15/01/2027)', { round: 2, date: '15/01/2027' }],
    ['Dự thảo ngày 15/01/2027', { date: '15/01/2027' }],
    ['DỰ THẢO LẦN THỨ HAI', { round: 2 }],
    ['DỰ THẢO KẾ HOẠCH', undefined],
    ['Dự thảo Nghị quyết được lấy ý kiến', undefined],
  ])('of a draft: %s', (text, draft) => expect(readDraftMark(text)).toEqual(draft));

  it('of urgency', () => {
    expect(readUrgency('KHẨN')).toBe('khan');
    expect(readUrgency('THƯỢNG KHẨN')).toBe('thuong-khan');
    expect(readUrgency('HOẢ TỐC')).toBe('hoa-toc');
    expect(readUrgency('Khẩn trương')).toBeUndefined();
  });

  it('of secrecy and stamps', () => {
    expect(isSecrecyMark('TỐI MẬT')).toBe(true);
    expect(isSecrecyMark('Bí mật nhà nước')).toBe(false);
    expect(isStamp('CÔNG VĂN ĐẾN')).toBe(true);
    expect(isStamp('LƯU HÀNH NỘI BỘ')).toBe(true);
    expect(isStamp('ỦY BAN NHÂN DÂN')).toBe(false);
  });
});

describe('a type name', () => {
  it.each([
    ['KẾ HOẠCH', 'ke-hoach', 'KẾ HOẠCH'],
    ['KÊ HOẠCH', 'ke-hoach', 'KÊ HOẠCH'],
    ['K Ế  H O Ạ C H', 'ke-hoach', 'KẾ HOẠCH'],
    ['TỜ TRÌNH:', 'to-trinh', 'TỜ TRÌNH'],
    ['KẾ HOẠCH LIÊN TỊCH', 'ke-hoach', 'KẾ HOẠCH LIÊN TỊCH'],
    ['CHƯƠNG TRÌNH PHỐI HỢP', 'chuong-trinh', 'CHƯƠNG TRÌNH PHỐI HỢP'],
    ['QUYẾT ĐỊNH', 'quyet-dinh', 'QUYẾT ĐỊNH'],
    ['THÔNG BÁO', 'thong-bao', 'THÔNG BÁO'],
  ])('%s', (text, kind, name) => expect(readTypeName(text)).toMatchObject({ kind, name }));

  it('may have the subject after it', () => {
    const text = 'KẾ HOẠCH Thực hiện công tác năm 2024';
    const read = readTypeName(text);
    expect(read?.kind).toBe('ke-hoach');
    expect(text.slice(read?.end)).toBe(' Thực hiện công tác năm 2024');
    expect(readTypeName('KẾ HOẠCH THỰC HIỆN CÔNG TÁC NĂM 2024')).toMatchObject({ name: 'KẾ HOẠCH', end: 8 });
  });

  it.each(['Kế hoạch', 'KẾ HOẠCH số 12/KH-UBND', 'Kế hoạch này', 'BAN CHỈ ĐẠO', 'KẾ TOÁN'])(
    'is not: %s',
    (text) => expect(readTypeName(text)).toBeUndefined(),
  );

  it('in small letters needs a title', () => {
    expect(readTypeName('Kế hoạch', true)?.kind).toBe('ke-hoach');
  });
});
