import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/meaning/citations.js';
import { readTimes } from '../../src/meaning/times.js';

const year = 2027;
const read = (text: string) =>
  readTimes(text, { year, skip: findCitations(text) }).map(({ when, sure }) =>
    sure ? when : { unsure: when },
  );

describe('a time in a sentence', () => {
  it.each([
    ['Ban hành kế hoạch trước ngày 15/4', ['15/4/2027']],
    ['Hoàn thành rà soát chậm nhất ngày 31/5/2027.', ['31/5/2027']],
    ['Nạo vét kênh mương xong trong tháng 4/2027', ['4/2027']],
    ['Ký cam kết với các hộ kinh doanh trong quý I/2027', ['Q1/2027']],
    ['Hoàn thành trong quý 3 năm 2027', ['Q3/2027']],
    ['Lập danh sách trước ngày 05 tháng 02 năm 2027', ['05/02/2027']],
    ['Tuần tra rừng từ tháng 11/2027 đến tháng 4/2028', [{ start: '11/2027', end: '4/2028' }]],
    ['Ra quân từ ngày 15 đến ngày 30/5/2027', [{ start: '15/5/2027', end: '30/5/2027' }]],
    ['Tuyên truyền từ ngày 01/6 đến hết ngày 30/6', [{ start: '01/6/2027', end: '30/6/2027' }]],
    ['Lễ phát động tổ chức vào ngày 26/3/2027 tại sân vận động', [{ on: '26/3/2027' }]],
    ['Khai mạc lúc 7 giờ 30 phút ngày 26/3/2027', [{ on: '26/3/2027', at: '07:30' }]],
    ['Nộp hồ sơ trước 17 giờ 00 phút ngày 01/02/2027', [{ by: '01/02/2027', at: '17:00' }]],
    ['Nộp trước 16h30 ngày 12/3/2027', [{ by: '12/3/2027', at: '16:30' }]],
    ['Cập nhật số liệu trước ngày 20 hằng tháng', [{ every: 'month', by: '20' }]],
    ['Hằng tháng, trước ngày 18 rà soát biến động', [{ every: 'month', by: '18' }]],
    ['Họp giao ban vào sáng thứ Hai hằng tuần', [{ every: 'week', by: 'mon' }]],
    ['Trực báo trước 16 giờ thứ Năm hàng tuần', [{ every: 'week', by: 'thu', at: '16:00' }]],
    ['Rà soát hộ nghèo trước ngày 15/10 hằng năm', [{ every: 'year', by: '15/10' }]],
    ['Định kỳ hằng quý tổ chức đối thoại', [{ every: 'quarter' }]],
    ['Định kỳ 6 tháng kiểm tra trụ nước', [{ every: 'half-year' }]],
    ['Kiểm tra bếp ăn ít nhất 02 lần/năm', [{ every: 'year' }]],
    ['Đo lưu lượng nước (thường xuyên)', ['ongoing']],
    ['Hoàn thành trong năm 2027', ['2027']],
    ['Số hóa hồ sơ xong trước năm 2029', [{ unsure: '2029' }]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Tuyên truyền nhân ngày Quốc tế thiếu nhi 01/6, tết Trung thu năm 2027',
    'Thường xuyên kiểm tra việc chấp hành quy định',
    'Tính đến ngày 31/12/2026, xã có 12 vụ',
    'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
    'Chương trình giai đoạn 2026-2030, định hướng đến năm 2045',
    'Luật có hiệu lực từ ngày 01/7/2027',
    'Kết quả năm 2026 và phương hướng năm 2027',
    'Đề nghị hằng năm các đơn vị bố trí kinh phí',
    'Gọi số 114 khi có cháy; tốc độ 30/50 km',
    'Hoàn thành trước ngày 31/6/2027',
    'Trước đây, ngày 15/3/2019 xã đã tổ chức',
  ])('is not %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    [
      'Trả lời trong 05 ngày làm việc kể từ ngày nhận được kiến nghị.',
      { days: 5, working: true, side: 'after', anchor: 'nhận được kiến nghị' },
    ],
    [
      'Niêm yết trước ngày bầu cử 40 ngày',
      { days: 40, working: false, side: 'before', anchor: 'ngày bầu cử' },
    ],
    [
      'Gửi kết quả chậm nhất 03 ngày sau khi kết thúc kiểm tra',
      { days: 3, working: false, side: 'after', anchor: 'kết thúc kiểm tra' },
    ],
  ])('counted from something: %s', (text, relative) => {
    const [time] = readTimes(text, { year });
    expect(time?.relative).toEqual(relative);
    expect(time?.sure).toBe(false);
  });

  it('keeps the count beside the day it explains', () => {
    const [time, ...others] = readTimes('Chậm nhất ngày 25/4/2027 (trước ngày bầu cử 45 ngày)', { year });
    expect(time).toMatchObject({ when: '25/4/2027', relative: { days: 45, side: 'before' }, sure: true });
    expect(others).toEqual([]);
  });

  it('without a year comes every year when the plan has none either', () => {
    expect(readTimes('Rà soát trước ngày 15/5')[0]).toMatchObject({
      when: { every: 'year', by: '15/5' },
      sure: false,
    });
  });
});

describe('a labelled time', () => {
  it.each([
    ['Thời gian hoàn thành: trong quý II/2027', 'Q2/2027'],
    ['- Thời gian thực hiện: Thường xuyên.', 'ongoing'],
    ['Thời hạn: 30/6', '30/6/2027'],
    ['Tiến độ hoàn thành: Năm 2027', '2027'],
    ['Thời gian: Quý I, II/2027', { start: 'Q1/2027', end: 'Q2/2027' }],
    ['Thời gian: Tháng 4-5/2027', { start: '4/2027', end: '5/2027' }],
    ['Thời gian: giai đoạn 2027-2030', { start: '2027', end: '2030' }],
    ['Thời gian thực hiện: Hằng năm', { every: 'year' }],
    ['Thời gian: từ nay đến hết ngày 30/6/2027', '30/6/2027'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('is doubted when it says more', () => {
    expect(read('Thời gian: tháng 5/2027, sau khi tỉnh ban hành hướng dẫn')).toEqual([{ unsure: '5/2027' }]);
  });
});
