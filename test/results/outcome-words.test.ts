import { describe, expect, it } from 'vitest';
import { sentence } from './evaluated.js';

const year = { line: 'bc-nam' };
const one = (result: string) => `  kinh-te: {indicators: {ct: {${result}}}}\n`;

describe('the sentence of an indicator', () => {
  it.each<readonly [indicator: string, result: string, words: string]>([
    // officer.md 4.4, word for word
    [
      'name: Tỷ lệ A, target: 95%',
      'result: "98,0%"',
      'Tỷ lệ A đạt 98,0% (kế hoạch 95%), vượt 3,0 điểm phần trăm',
    ],
    ['name: Số lớp, target: 10 lớp', 'result: 12 lớp', 'Số lớp: 12/10 lớp, bằng 120% kế hoạch'],
    [
      'name: Tỷ lệ hộ nghèo, target: dưới 8%',
      'result: "7,2%"',
      'Tỷ lệ hộ nghèo còn 7,2% (kế hoạch dưới 8%), đạt',
    ],
    [
      'name: Tỷ lệ A, target: 95%',
      'result: 96%, estimate: 97%',
      'Tỷ lệ A đạt 96% (kế hoạch 95%), vượt 1 điểm phần trăm; ước cả năm đạt 97%',
    ],
    // computed, with one digit, or as many as say the truth
    [
      'name: Tỷ lệ A, target: ít nhất 95%',
      'numerator: 980, denominator: 1000',
      'Tỷ lệ A đạt 98,0% (kế hoạch ít nhất 95%), vượt 3,0 điểm phần trăm',
    ],
    [
      'name: Tỷ lệ A, target: ít nhất 95%',
      'numerator: 9497, denominator: 10000',
      'Tỷ lệ A đạt 94,97% (kế hoạch ít nhất 95%), thấp hơn 0,03 điểm phần trăm',
    ],
    [
      'name: Tỷ lệ A, target: 100%',
      'numerator: 20, denominator: 20',
      'Tỷ lệ A đạt 100% (kế hoạch 100%), đạt kế hoạch',
    ],
    [
      'name: Tỷ lệ A, target: trên 60%',
      'numerator: 6, denominator: 10',
      'Tỷ lệ A đạt 60,0% (kế hoạch trên 60%), không đạt',
    ],
    [
      'name: Tỷ lệ A, target: "98,25%"',
      'numerator: 1, denominator: 3',
      'Tỷ lệ A đạt 33,33% (kế hoạch 98,25%), thấp hơn 64,92 điểm phần trăm',
    ],
    ['name: Tỷ lệ A, target: 40-50%', 'result: 45%', 'Tỷ lệ A đạt 45% (kế hoạch 40-50%), đạt kế hoạch'],
    // counts
    ['name: Số thôn, target: 08 thôn', 'result: 06 thôn', 'Số thôn: 06/08 thôn, bằng 75% kế hoạch'],
    [
      'name: Trồng cây, target: 1.200 cây',
      'result: 1.300 cây',
      'Trồng cây: 1.300/1.200 cây, bằng 108,3% kế hoạch',
    ],
    [
      'name: Số em tử vong do đuối nước, target: 0 em',
      'result: 0 em',
      'Số em tử vong do đuối nước: 0 em (kế hoạch 0 em), đạt',
    ],
    [
      'name: Số em tử vong do đuối nước, target: 0 em',
      'result: 2 em',
      'Số em tử vong do đuối nước: 02 em (kế hoạch 0 em), không đạt',
    ],
    [
      'name: Số vụ tai nạn, target: không quá 5 vụ',
      'result: 7 vụ',
      'Số vụ tai nạn còn 07 vụ (kế hoạch không quá 5 vụ), không đạt',
    ],
    // limits
    [
      'name: Tỷ lệ hộ nghèo, target: dưới 8%, baseline: {2026: 7%}',
      'result: "9,5%"',
      'Tỷ lệ hộ nghèo ở mức 9,5% (kế hoạch dưới 8%), cao hơn 1,5 điểm phần trăm, không đạt',
    ],
    // other measures
    [
      'name: Tỷ suất tử vong, target: dưới 45/100.000 trẻ đẻ sống',
      'numerator: 42, denominator: 100000',
      'Tỷ suất tử vong còn 42,0/100.000 trẻ đẻ sống (kế hoạch dưới 45/100.000 trẻ đẻ sống), đạt',
    ],
    [
      'name: Thu nhập bình quân, target: 60 triệu đồng/người',
      'result: 65 triệu đồng/người',
      'Thu nhập bình quân đạt 65 triệu đồng/người (kế hoạch 60 triệu đồng/người), đạt kế hoạch',
    ],
    [
      'name: Số hộ đăng ký, change: tăng 5%, baseline: {2026: 1.000 hộ}',
      'result: 1.080 hộ',
      'Số hộ đăng ký: 1.080 hộ, tăng 8,0% so với năm 2026 (kế hoạch tăng 5%), đạt kế hoạch',
    ],
    [
      'name: Tỷ lệ A, change: tăng 2 điểm phần trăm, baseline: {2026: 40%}',
      'result: 43%',
      'Tỷ lệ A đạt 43%, tăng 3,0 điểm phần trăm so với năm 2026 (kế hoạch tăng 2 điểm phần trăm), đạt kế hoạch',
    ],
    // nothing to say
    [
      'name: Tỷ lệ A, target: 95%, lead: kinh-te',
      'note: Đang tổng hợp',
      'Tỷ lệ A: chưa có số liệu (kế hoạch 95%); cơ quan theo dõi: Phòng Kinh tế',
    ],
    [
      'name: Tỷ lệ A, target: 95%',
      'numerator: 0, denominator: 0',
      'Tỷ lệ A: trong kỳ không phát sinh trường hợp nào (kế hoạch 95%)',
    ],
    [
      'name: Tỷ lệ A, target: 95%',
      'numerator: 9, denominator: 10, result: 95%',
      'Tỷ lệ A: số liệu chưa thống nhất (kế hoạch 95%): Phòng Kinh tế: 9/10, ghi 95%',
    ],
  ])('%s and %s', async (indicator, result, words) => {
    expect(await sentence(indicator, one(result), year)).toBe(words);
  });

  it('says of half a year what is not reached yet, and what the year will come to', async () => {
    const planned = 'name: Tỷ lệ hộ nghèo, target: dưới 8%';
    expect(await sentence(planned, one('result: 9%, estimate: "7,5%"'))).toBe(
      'Tỷ lệ hộ nghèo còn 9% (kế hoạch dưới 8%), cao hơn 1 điểm phần trăm, chưa đạt; ước cả năm còn 7,5%, đạt kế hoạch',
    );
    expect(await sentence('name: Tỷ lệ A, target: 95%', one('result: 95%, estimate: 94%'))).toBe(
      'Tỷ lệ A đạt 95% (kế hoạch 95%), đạt kế hoạch; ước cả năm đạt 94%, không đạt kế hoạch',
    );
  });

  it('lists who sent a rate without parts, and who says otherwise', async () => {
    const planned = 'name: Tỷ lệ học sinh biết bơi, target: trên 60%';
    expect(
      await sentence(
        planned,
        '  th-a: {indicators: {ct: {numerator: 498, denominator: 860}}}\n  th-b: {indicators: {ct: {result: 62%}}}\n',
        year,
      ),
    ).toBe(
      'Tỷ lệ học sinh biết bơi: chưa tính được tỷ lệ chung (kế hoạch trên 60%); Trường Tiểu học B chưa gửi tử số, mẫu số (Trường Tiểu học A: 498/860; Trường Tiểu học B: 62%)',
    );
    expect(
      await sentence(
        `${planned}, lead: kinh-te`,
        '  kinh-te: {indicators: {ct: {result: 61%}}}\n  th-b: {indicators: {ct: {result: 62%}}}\n',
        year,
      ),
    ).toBe(
      'Tỷ lệ học sinh biết bơi: số liệu chưa thống nhất (kế hoạch trên 60%): Phòng Kinh tế: 61%; Trường Tiểu học B: 62%',
    );
  });
});
