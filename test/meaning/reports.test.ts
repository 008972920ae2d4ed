import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/meaning/reports.js';

const line = (value: unknown) =>
  value === undefined ? '' : Array.isArray(value) ? value.join(' + ') : String(value);
const read = (text: string) =>
  readReports(text).map(({ report: { period, due, from, to, via }, form, sure }) =>
    [
      `${sure ? '' : '? '}${period}`,
      typeof due === 'object' ? JSON.stringify(due) : line(due),
      line(from),
      line(to),
      line(via),
      form ?? '',
    ]
      .join(' | ')
      .replace(/(?: \| )+$/, ''),
  );

describe('a reporting duty', () => {
  it.each([
    ['Báo cáo kết quả về Sở Nội vụ trước ngày 05 tháng cuối quý.', ['? quarter |  |  | Sở Nội vụ']],
    ['Trong 05 ngày làm việc kể từ ngày nhận được báo cáo, Chủ tịch UBND xã ra quyết định.', []],
    ['Tổng hợp, báo cáo Hội cấp trên trước ngày 15/11/2026.', ['? once | 15/11/2026 |  | Hội cấp trên']],
    [
      'Các thôn báo cáo 06 tháng (trước ngày 01/6), năm (trước ngày 01/12) về UBND xã.',
      ['half-year | 01/6 | Các thôn | UBND xã', 'year | 01/12 | Các thôn | UBND xã'],
    ],
    [
      'Các trường học gửi báo cáo 6 tháng trước ngày 05/6 và báo cáo năm trước ngày 20/11 về Phòng Văn hóa - Xã hội.',
      [
        'half-year | 05/6 | Các trường học | Phòng Văn hóa - Xã hội',
        'year | 20/11 | Các trường học | Phòng Văn hóa - Xã hội',
      ],
    ],
    [
      'Định kỳ 6 tháng, năm báo cáo kết quả về UBND tỉnh (qua Sở Công Thương).',
      ['half-year |  |  | UBND tỉnh | Sở Công Thương', 'year |  |  | UBND tỉnh | Sở Công Thương'],
    ],
    [
      'Giao Công an xã tổng hợp, báo cáo UBND xã trước ngày 10/6 (đối với báo cáo 6 tháng) và trước ngày 05/12 (đối với báo cáo năm).',
      ['half-year | 10/6 | Công an xã | UBND xã', 'year | 05/12 | Công an xã | UBND xã'],
    ],
    [
      'Trạm Y tế tổng hợp, báo cáo Sở Y tế chậm nhất ngày 24/6/2027 (báo cáo 6 tháng) và ngày 23/12/2027 (báo cáo năm).',
      ['half-year | 24/6/2027 | Trạm Y tế | Sở Y tế', 'year | 23/12/2027 | Trạm Y tế | Sở Y tế'],
    ],
    [
      'Các thôn gửi kết quả 6 tháng trước ngày 25/5/2027, kết quả cả năm trước ngày 15/11/2027 về Phòng Kinh tế để báo cáo UBND xã.',
      ['half-year | 25/5/2027 | Các thôn | Phòng Kinh tế', 'year | 15/11/2027 | Các thôn | Phòng Kinh tế'],
    ],
    ['Các đơn vị báo cáo đột xuất khi có cháy, nổ.', ['ad-hoc |  | Các đơn vị']],
    [
      'Hằng tháng trước ngày 25, các trường gửi báo cáo về Phòng Giáo dục và Đào tạo.',
      ['month | 25 |  | Phòng Giáo dục và Đào tạo'],
    ],
    [
      'Đội Quản lý thị trường số 2 báo cáo tuần trước 15 giờ thứ Sáu hằng tuần về Ban Chỉ đạo 389 tỉnh.',
      ['week | fri | Đội Quản lý thị trường số 2 | Ban Chỉ đạo 389 tỉnh'],
    ],
    [
      'UBND các xã, phường báo cáo quý về Sở Nội vụ theo Biểu mẫu số 02 kèm theo.',
      ['quarter |  | UBND các xã, phường | Sở Nội vụ |  | Biểu mẫu số 02 kèm theo'],
    ],
    [
      'Báo cáo kết quả bầu cử về Ủy ban bầu cử tỉnh trước ngày 20/3/2027.',
      ['? once | 20/3/2027 |  | Ủy ban bầu cử tỉnh'],
    ],
    [
      'Các đơn vị ban hành kế hoạch trước ngày 15/4/2027; báo cáo 9 tháng trước ngày 15/9/2027.',
      ['nine-months | 15/9/2027 | Các đơn vị'],
    ],
    [
      'Yêu cầu các phòng, ban báo cáo quý chậm nhất 05 ngày sau khi kết thúc quý.',
      ['quarter | {"days":5,"after":"period"} | các phòng, ban'],
    ],
    [
      'Chủ tịch UBND xã đề nghị các thôn định kỳ báo cáo 6 tháng trước ngày 10/6.',
      ['half-year | 10/6 | các thôn'],
    ],
    [
      'Trạm Y tế xã tổng hợp báo cáo tháng, quý trước ngày 20 hằng tháng.',
      ['month | 20 | Trạm Y tế xã', '? quarter |  | Trạm Y tế xã'],
    ],
    [
      'Các đơn vị báo cáo hằng quý (trước ngày 10 của tháng cuối quý), 6 tháng (trước ngày 10/6).',
      ['? quarter |  | Các đơn vị', 'half-year | 10/6 | Các đơn vị'],
    ],
    [
      'Báo cáo UBND tỉnh (qua Sở Xây dựng) trước ngày 30/11 hằng năm',
      ['year | 30/11 |  | UBND tỉnh | Sở Xây dựng'],
    ],
    ['Tổng hợp, báo cáo theo quy định.', []],
    ['Thực hiện chế độ thông tin, báo cáo; ban hành kế hoạch năm 2027.', []],
    ['Kế hoạch 6 tháng cuối năm tập trung vào phòng, chống thiên tai.', []],
    ['Hoàn thành trước ngày 15/5; đồng thời theo dõi, báo cáo khi có yêu cầu.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes names as they are registered', () => {
    const [found] = readReports('Các thôn báo cáo năm trước ngày 01/12 về Phòng VH-XH.', [
      'Phòng Văn hóa - Xã hội',
    ]);
    expect(found?.report.to).toBe('Phòng Văn hóa - Xã hội');
  });
});
